// Change side: the whole window in one colour, the side as a giant tag, a short countdown. It is the moment people miss.
#pragma once

#include "app/session/slab_view.h"
#include "app/widgets/label.h"
#include "app/widgets/ring.h"
#include "app/widgets/side_tag.h"

namespace stance {

class ChangeSideView : public Slab {
    Q_OBJECT

public:
    explicit ChangeSideView(QWidget* parent = nullptr);
    void show(const Session& session, const SessionContext& context) override;
    void tick(const Session& session, const Stamp& now) override;

protected:
    void place() override;
    void paintEvent(QPaintEvent* event) override;

private:
    SideTag* m_tag;
    PhaseRing* m_ring;
    Label* m_what;
    Label* m_position;
    Button* m_go;
    int left() const;
};

}  // namespace stance
