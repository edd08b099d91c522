// FigureCard: the exercise in motion, large: side and front, with scrub, speed and the choice of a fault to look at.
#pragma once

#include "app/widgets/card.h"
#include "core/catalog/exercise.h"
#include "core/catalog/motion.h"

#include <vector>

namespace stance {

class Combo;
class FigureView;
class IconButton;
class Pill;
class RepScrub;

class FigureCard : public Card {
    Q_OBJECT

public:
    /// Both must outlive the card. Plays from the start.
    FigureCard(const Exercise& exercise, const Motion& motion, QWidget* parent = nullptr);

    bool isPlaying() const;
    void setPlaying(bool playing);
    /// An empty id shows good form again.
    void showFault(const FaultId& fault);

private:
    QWidget* makeStage();
    QWidget* makeControls();
    FigureView* clock() const { return m_views.front(); }

    const Exercise& m_exercise;
    const Motion& m_motion;
    std::vector<FigureView*> m_views;  ///< the first one is the clock of all
    std::vector<FaultId> m_faults;     ///< by the rows of the choice after good form
    IconButton* m_play = nullptr;
    RepScrub* m_scrub = nullptr;
    Combo* m_choice = nullptr;
    Pill* m_pill = nullptr;
};

}  // namespace stance
