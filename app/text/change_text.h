// What moved, in a few words: "+2.5 kg", "9 → 10 reps", "3 → 4 sets", "next: Single-leg squat".
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/outlook.h"

#include <QString>
#include <QStringList>

namespace stance {

/// One axis from before to as it can be done now; empty when it stayed where it was.
QString changeText(const AxisTrace& change, const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit);

/// Each change of the slot once, in the order of the trace.
QStringList changeTexts(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit);

}  // namespace stance
