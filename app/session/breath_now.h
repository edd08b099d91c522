// Where in a breath a breathing set is.
#pragma once

#include "core/base/tempo.h"
#include "core/session/session.h"

#include <optional>

namespace stance {

struct BreathNow {
    BreathPart part = BreathPart::In;
    double fraction = 0;  ///< of the part that has passed, 0 to 1
    double left = 0;      ///< seconds of the part
};

/// Nothing without an open set.
std::optional<BreathNow> breathNow(const Session& session, const Stamp& now);

}  // namespace stance
