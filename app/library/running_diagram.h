// A running stride, slowly: one figure that moves and can be stopped, and its phases side by side, those marked in which the hip
// extends.
#pragma once

#include "app/guide_shelf.h"
#include "app/widgets/card.h"

#include <vector>

namespace stance {

class FigureView;
class IconButton;
class Label;

class RunningDiagram : public Card {
    Q_OBJECT

public:
    /// `phases` and `stride` must outlive the card. Moves at once.
    RunningDiagram(const std::vector<RunningPhase>& phases, const RunningStride& stride, QWidget* parent = nullptr);

    bool isPlaying() const;
    void setPlaying(bool playing);
    /// Brings the figure that moves to one of the phases, by its number.
    void showPhase(std::size_t phase);

private:
    QWidget* makeMoving();
    QWidget* makePhases();
    QWidget* makePhase(const RunningPhase& phase);
    FigureView* makeFigure(int height) const;
    void nameMoment(double seconds);
    double stepSeconds() const;

    const std::vector<RunningPhase>& m_phases;
    const RunningStride& m_stride;
    FigureView* m_figure = nullptr;
    IconButton* m_play = nullptr;
    Label* m_name = nullptr;
};

}  // namespace stance
