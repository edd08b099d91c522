// Holds and breathing: what the clock or the breath pacer counts.
#pragma once

#include "app/session/slab_view.h"
#include "app/widgets/breath_disc.h"
#include "app/widgets/rep_dots.h"
#include "app/widgets/ring.h"
#include "app/widgets/side_tag.h"

namespace stance {

class HoldSlab : public Slab {
    Q_OBJECT

public:
    explicit HoldSlab(QWidget* parent = nullptr);
    void show(const Session& session, const SessionContext& context) override;
    void tick(const Session& session, const Stamp& now) override;

protected:
    void place() override;

private:
    PhaseHeader* m_header;
    PhaseRing* m_ring;
    Button* m_stop;
};

class BreatheSlab : public Slab {
    Q_OBJECT

public:
    explicit BreatheSlab(QWidget* parent = nullptr);
    void show(const Session& session, const SessionContext& context) override;
    void tick(const Session& session, const Stamp& now) override;

protected:
    void place() override;

private:
    PhaseHeader* m_header;
    BreathDisc* m_disc;
    RepDots* m_dots;
    Button* m_tick;
    Button* m_stop;
};

}  // namespace stance
