// FigureLook: everything a painter of the figure needs beside the pose.
#pragma once

#include "app/figure/figure_colours.h"
#include "app/figure/muscles.h"

#include <QColor>

namespace stance::figure {

struct FigureLook {
    const FigureColours* colours = nullptr;
    QColor halo;  ///< the ground behind the figure
    MarkedMuscles muscles;
    double breath = 0.5;     ///< 0 all out, 1 all in
    double effort = 1.0;     ///< how bright working muscles are, 0 to 1
    double onNearLeg = 1.0;  ///< whether the near leg is the one that works
};

/// Width of the chest and the belly at a moment of the breath, 1 in the middle.
constexpr double chestScale(double breath)
{
    return 0.97 + 0.09 * breath;
}
constexpr double bellyScale(double breath)
{
    return 0.98 + 0.06 * breath;
}
/// A working muscle pales into the limb where it is stretched. A mixture, not a transparency: shapes that overlap show no seam.
inline QColor muscleColour(const QColor& muscle, const QColor& limb, double effort)
{
    const double share = 0.7 + 0.3 * effort;
    const auto mixed = [share](int of, int with) { return static_cast<int>(of * share + with * (1.0 - share)); };
    return {mixed(muscle.red(), limb.red()), mixed(muscle.green(), limb.green()), mixed(muscle.blue(), limb.blue())};
}

}  // namespace stance::figure
