// Words of progression: decisions, passes, what a condition looks at, what a rule moves. Plain ones, as a runner says them.
#pragma once

#include "core/base/load.h"
#include "core/catalog/exercise.h"
#include "core/progression/trace.h"

#include <QString>

#include <string>

namespace stance {

QString word(Decision value);     ///< "up", "the same", "down", "next rung", "previous rung", "lighter for a while"
QString word(RulePass value);     ///< what a rule is for: "safety", "to raise", "by the calendar"
QString word(RuleOutcome value);  ///< "took effect", "its conditions were not met"
QString word(LimitKind value);    ///< "at the most the plan allows"
/// One sentence without its full stop: "try another exercise for a while".
QString word(Suggestion value);

/// What a condition looks at: "good reps", "pain the next morning", "level of depth". An unknown word stands as it is.
QString metricWord(const std::string& metric);
/// For what is either so or not: "clean form", "form that is not clean"; empty for what has numbers.
QString yesNoWord(const ConditionTrace& condition);
/// Where it looks: "in every set", "in the last set", "in set 2"; empty for what is no matter of sets.
QString whereWord(const GateLeaf& leaf);
/// "at least 12", "below 3 of 10": a comparison with the formatted value `needed`.
QString comparison(GateOp op, const QString& needed);

/// A weight in kilograms of core in the unit of the reader, without sign for its direction: "2.5 kg". `decimals`: at most.
QString formatKilograms(double kilograms, LoadUnit unit, int decimals = 2);
/// An observed or needed value with its unit: "9", "22.5 kg", "5 of 10", "30 s", "24 days", "yes". `exercise` gives the levels
/// their names and may be null.
QString formatMetric(const std::string& metric, double value, const Exercise* exercise, LoadUnit unit);

/// What a rule moves: "load", "reps", "sets", "lowering time", "step height".
QString axisWord(const Axis& axis);
/// A value of an axis with its unit: "22.5 kg", "10", "30 s", "25 cm". Places of levels from 0.
QString formatAxisValue(const Axis& axis, double value, const Exercise* exercise, LoadUnit unit);

}  // namespace stance
