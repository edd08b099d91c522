// Where in a rep a set at a tempo is.
#pragma once

#include "core/base/tempo.h"
#include "core/session/session.h"

#include <array>
#include <optional>

namespace stance {

struct RepNow {
    TempoPart part = TempoPart::Lower;
    double fraction = 0;      ///< of the part that has passed, 0 to 1
    double left = 0;          ///< seconds of the part
    bool secondSide = false;  ///< of a rep whose sides alternate
};

/// The parts of a rep in the order it is done, with their seconds; a part as fast as control allows counts one.
std::array<std::pair<TempoPart, int>, 4> tempoParts(const Tempo& tempo);

/// Of the open set. With the pacer on, of the rep it counts; else the tempo runs on from the start of the set, for the athlete to
/// follow. Nothing without an open set or a tempo.
std::optional<RepNow> repNow(const Session& session, const Stamp& now);

}  // namespace stance
