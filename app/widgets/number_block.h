// The one huge number of a slab, with what it counts to ("7 of 10"), or a bare countdown digit.
#pragma once

#include "app/widgets/slab.h"

namespace stance {

class NumberBlock : public SlabWidget {
    Q_OBJECT

public:
    /// Reps: number at the left edge, suffix 24 to the right on its baseline. Countdown: the number alone, centred, larger.
    enum class Format { Reps, Countdown };

    NumberBlock(Format format, PhaseLook phase, QWidget* parent = nullptr);

    void setNumber(const QString& number, const QString& suffix = {});

    /// Round digits stand out above and below by less than this: place the widget at the digits' top (y 140 u) minus overshoot u.
    static constexpr double overshoot = 6.0;
    /// Height of the digits and twice the overshoot.
    QSize sizeHint() const override;
    QString accessibleValueText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont numberFont() const;

    Format m_format;
    QString m_number;
    QString m_suffix;
};

}  // namespace stance
