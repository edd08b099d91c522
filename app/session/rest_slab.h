// Rest: the countdown ring, fifteen seconds less or more, and a card with what comes next.
#pragma once

#include "app/session/slab_view.h"
#include "app/widgets/ring.h"
#include "app/widgets/side_tag.h"

namespace stance {

/// The set that comes after the rest: side, name, target, first cue.
class NextCard : public QWidget {
    Q_OBJECT

public:
    explicit NextCard(QWidget* parent = nullptr);
    void show(const StepText& text);
    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StepText m_text;
    double m_unit = 1.0;
};

class RestSlab : public Slab {
    Q_OBJECT

public:
    explicit RestSlab(QWidget* parent = nullptr);
    void show(const Session& session, const SessionContext& context) override;
    void tick(const Session& session, const Stamp& now) override;

protected:
    void place() override;

private:
    PhaseHeader* m_header;
    Button* m_less;
    Button* m_more;
    PhaseRing* m_ring;
    NextCard* m_next;
    Button* m_goOn;
};

}  // namespace stance
