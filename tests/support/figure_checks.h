// What must hold of every frame of a moving figure: for the tests, and for the sheet that authors of motions look at.
#pragma once

#include "app/figure/moving_figure.h"

#include <string>
#include <vector>

namespace stance::test {

struct FigureProblem {
    std::string what;   ///< "contact", "joint", "floor", "identity", "balance", "length"
    std::string where;  ///< the part or joint, the frame or pose
    double amount = 0.0;

    friend bool operator==(const FigureProblem&, const FigureProblem&) = default;
};

/// The worst of every kind and part, over all frames of a rep in good form.
std::vector<FigureProblem> checkFigure(const figure::MovingFigure& moving, int frames = 120);

/// Of a fault: contacts and floor only, since faults go beyond what joints should do.
std::vector<FigureProblem> checkFault(const figure::MovingFigure& moving, const FaultId& fault, int frames = 60);

}  // namespace stance::test
