// Session track: every set as a segment, grouped by exercise, halves for sides.
#pragma once

#include "app/widgets/slab.h"

#include <QVector>

namespace stance {

class SessionTrack : public SlabWidget {
    Q_OBJECT

public:
    enum class State { Done, Current, ToCome, Skipped };

    struct Set {
        int group = 0;          // sets of one exercise have the same number
        QVector<State> halves;  // one entry, or two for a set done side by side
    };

    explicit SessionTrack(PhaseLook phase, QWidget* parent = nullptr);

    void setSets(const QVector<Set>& sets);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ProgressBar; }
    /// "set 5 of 19".
    QString accessibleValueText() const override;
    std::optional<Range> accessibleRange() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int currentSet() const;
    void paintSegment(QPainter& painter, const QRectF& cell, State state) const;

    QVector<Set> m_sets;
};

}  // namespace stance
