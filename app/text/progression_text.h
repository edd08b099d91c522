// Why a target is what it is: one line beside the target. The whole trace is in app/text/trace_text.h.
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/outlook.h"

#include <QString>

namespace stance {

/// What changed and why: "+2.5 kg: all 3 sets at 12, second time in a row", "as last time: set 3 was 9 of 10",
/// "held: pain 5 of 10 (front of the knee, right), limit 3", "back after 24 days: 10 % less". No full stop. Loads in `unit`.
QString reasonLine(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit);

/// The target the slot asks for, "3 × 8–12, 22.5 kg"; with both sides where they differ.
QString targetLine(const SlotOutlook& slot, LoadUnit unit);

}  // namespace stance
