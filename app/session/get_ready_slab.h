// Get ready: a bare countdown digit, the side, the first cue.
#pragma once

#include "app/session/slab_view.h"
#include "app/widgets/label.h"
#include "app/widgets/number_block.h"
#include "app/widgets/side_tag.h"

namespace stance {

class GetReadySlab : public Slab {
    Q_OBJECT

public:
    explicit GetReadySlab(QWidget* parent = nullptr);
    void show(const Session& session, const SessionContext& context) override;
    void tick(const Session& session, const Stamp& now) override;

protected:
    void place() override;

private:
    PhaseHeader* m_header;
    NumberBlock* m_countdown;
    Label* m_cue;
    Button* m_start;
};

}  // namespace stance
