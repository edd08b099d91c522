// Reps or breaths as dots: done, the one under way, to come. Above twelve one bar with a tick at every fifth.
#pragma once

#include "app/widgets/slab.h"

namespace stance {

class RepDots : public SlabWidget {
    Q_OBJECT

public:
    /// Reps: 30 px, from the left, 496 wide. Breaths: 36 px, centred.
    enum class Format { Reps, Breaths };

    RepDots(Format format, PhaseLook phase, QWidget* parent = nullptr);

    void setCounts(int done, int total);
    /// Paused or resting: no dot is under way.
    void setUnderWay(bool underWay);

    QSize sizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ProgressBar; }
    QString accessibleValueText() const override;
    std::optional<Range> accessibleRange() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDots(QPainter& painter) const;
    void paintBar(QPainter& painter) const;

    Format m_format;
    int m_done = 0;
    int m_total = 0;
    bool m_underWay = true;
};

}  // namespace stance
