// Side: which leg works. Left and right of one set share its set number.
#pragma once

namespace stance {

enum class Side { Both, Left, Right };

/// The other leg; Both stays Both.
constexpr Side otherSide(Side side)
{
    switch (side) {
        case Side::Left: return Side::Right;
        case Side::Right: return Side::Left;
        case Side::Both: break;
    }
    return Side::Both;
}

}  // namespace stance
