// Work by reps: the count, a dot for every rep, the tempo, and buttons for what Space and Enter do.
#pragma once

#include "app/session/slab_view.h"
#include "app/widgets/number_block.h"
#include "app/widgets/rep_dots.h"
#include "app/widgets/side_tag.h"
#include "app/widgets/tempo_bar.h"

namespace stance {

class WorkSlab : public Slab {
    Q_OBJECT

public:
    explicit WorkSlab(QWidget* parent = nullptr);
    void show(const Session& session, const SessionContext& context) override;
    void tick(const Session& session, const Stamp& now) override;

protected:
    void place() override;

private:
    PhaseHeader* m_header;
    NumberBlock* m_count;
    RepDots* m_dots;
    WordLine* m_word;
    TempoBar* m_tempo;
    Button* m_tick;
    Button* m_done;
};

}  // namespace stance
