// The head from the front: face, hair and knot, made once. In the frame of the head: x across, y up from the shoulders.
#pragma once

#include <QPainterPath>

namespace stance::figure {

struct FrontHead {
    QPainterPath faceHalo, face, hair, knot;

    static const FrontHead& get();

private:
    FrontHead();
};

}  // namespace stance::figure
