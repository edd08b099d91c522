// Numbers, loads, times, dates and targets as a person reads them. Figures and names of days follow the default QLocale.
#pragma once

#include "core/base/load.h"
#include "core/base/measure.h"
#include "core/base/side.h"
#include "core/base/stamp.h"
#include "core/base/tempo.h"
#include "core/catalog/exercise.h"
#include "core/program/program.h"
#include "core/session/plan.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stance {

/// At most `maximumDecimals`, without trailing zeros: "6", "22.5".
QString formatDecimal(double value, int maximumDecimals = 2);

// Loads. The value is that of the wanted unit; a load entered in that unit shows exactly what was entered.
QString formatLoad(const Load& load, LoadUnit unit);  ///< "22.5 kg"
/// No load: "body weight" where the exercise can carry one, empty where it cannot. Else "6 kg", "body weight + 6 kg",
/// "10 kg assistance".
QString formatLoadOrBodyWeight(const std::optional<Load>& load, LoadKind kind, LoadUnit unit);
QString unitSign(LoadUnit unit);  ///< "kg", "lb"

// Lengths of time.
QString formatClock(std::chrono::seconds time);    ///< "0:46", "12:40", "1:02:03"; "−0:05" when negative
QString formatMinutes(std::chrono::seconds time);  ///< rounded to the nearest minute, at least 1: "41 min"

// What a set counts.
QString formatAmount(const Measure& measure, int amount);  ///< "10 reps", "30 s", "5 breaths", "8 of 10"
/// "10", "8–10", "30 s", "5 breaths", "8+": the amount of one set of a target, as it stands behind "3 ×".
QString formatGoal(const Measure& measure, const SetTarget& target);
/// "3 × 10", "5 breaths", "3 × 8–10, 6 kg", "3 × 12, 20 cm", "12 / 10 / 8". Of the levels only heights are shown.
QString formatTarget(const Measure& measure, const std::vector<SetTarget>& sets, LoadUnit unit);
/// The dose of an exercise in the library: "2–3 × 10 per side".
QString formatDose(const Exercise& exercise);
/// "step 20 cm", "free leg in front", "depth: third".
QString formatLevel(const Level& level);
/// All levels in one line, separated by commas.
QString formatLevels(const std::vector<Level>& levels);
/// "Set 2 of 3 · body weight · 3-1-2-1"; rounds of circuits count as sets.
QString formatSetLine(const SessionPlan& plan, const PlanStep& step, LoadUnit unit);
QString formatTempo(const Tempo& tempo);             ///< "3-1-2-1", "2-0-X-1"
QString formatBreath(const BreathPattern& pattern);  ///< "in 4 s, out 6–8 s, pause 2–3 s"

// Dates and times of day.
/// "Wednesday 13 May"; the year is added when it is not that of `today`.
QString formatDay(std::chrono::year_month_day day, std::chrono::year_month_day today);
QString formatShortDay(std::chrono::year_month_day day, std::chrono::year_month_day today);  ///< "Wed 13 May"
/// Local time of day, "07:02", or "7:02 AM" where the locale counts to twelve.
QString formatTime(UtcTime time, std::chrono::minutes utcOffset);

/// Puts the working side into catalogue text: {side}, {Side}, {other}, {Other} ("left", "Left", "right", "Right"). For
/// Both the text speaks of either leg: "working" and "other".
QString fillSides(const std::string& text, Side side);

}  // namespace stance
