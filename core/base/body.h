// What the body says: effort in reserve, pain and its place. Scales and words of decisions on logging.
#pragma once

#include "core/base/side.h"

#include <compare>

namespace stance {

/// Repetitions in reserve, 0 (at the limit) to 10, in halves: files say 1.5, screens ask for whole ones. On screen 4 and more is
/// one step, "easy".
class RepsInReserve {
public:
    constexpr RepsInReserve(int whole = 0) : m_halves(2 * whole) {}  // a reserve is mostly told by its number
    static constexpr RepsInReserve fromHalves(int halves)
    {
        RepsInReserve reserve;
        reserve.m_halves = halves;
        return reserve;
    }

    constexpr int halves() const { return m_halves; }
    /// Without the half.
    constexpr int whole() const { return m_halves / 2; }
    constexpr bool isWhole() const { return m_halves % 2 == 0; }
    constexpr double value() const { return m_halves / 2.0; }

    friend constexpr auto operator<=>(const RepsInReserve&, const RepsInReserve&) = default;

private:
    int m_halves = 0;
};

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
