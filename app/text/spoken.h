// Numbers and amounts as they are said aloud, and how long saying takes.
#pragma once

#include "core/base/measure.h"
#include "core/base/stamp.h"
#include "core/program/program.h"

#include <QString>

namespace stance {

/// "zero" to "twenty"; above that figures, which every voice reads.
QString spokenNumber(int number);
/// "ten reps", "eight to ten reps", "30 seconds", "as many good reps as you can".
QString spokenAmount(const Measure& measure, const SetTarget& target);
/// About how long a calm voice needs for it.
Millis spokenLength(const QString& words);

}  // namespace stance
