// What the body says: effort in reserve, pain and its place. Scales and words of decisions on logging.
#pragma once

#include "core/base/side.h"

namespace stance {

/// Repetitions in reserve, 0 (at the limit) to 10. On screen 4 and more is one step, "easy".
using RepsInReserve = int;

enum class BodyPlace {
    LowBack,
    HipFront,
    HipSide,
    Buttock,
    Groin,
    Hamstring,
    KneeFront,
    KneeInner,
    KneeOuter,
    Shin,
    Calf,
    Achilles,
    Ankle,
    Foot,
    Other,
};

enum class PainTime { Before, DuringSet, After, NextMorning };

/// One pain score with its place. `side` Both means the middle or both sides.
struct Pain {
    int score = 0;  ///< 0 to 10
    BodyPlace place = BodyPlace::Other;
    Side side = Side::Both;

    friend bool operator==(const Pain&, const Pain&) = default;
};

}  // namespace stance
