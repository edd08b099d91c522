// Colours of the figure and its scene, light and dark.
#pragma once

#include <QColor>

namespace stance::figure {

struct FigureColours {
    QColor near, far, hair;
    QColor wear, wearFar, sole, soleFar;
    QColor belt, joint;
    QColor muscle, helping, stretchGround;
    QColor fault, aligned;
    QColor stage, ground;
    QColor prop, propEdge, mat, dumbbell, band, bandLine;
};

const FigureColours& figureColours(bool dark);

}  // namespace stance::figure
