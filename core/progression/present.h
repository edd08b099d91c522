// present: the folded targets of a lane as a person can do them now: break, overlay, limits between the sides, rounding.
#pragma once

#include "core/progression/fold.h"
#include "core/progression/outlook.h"

namespace stance {

/// The lane itself is not changed.
SlotOutlook present(Fold& fold, const Lane& lane, UtcTime asOf);

}  // namespace stance
