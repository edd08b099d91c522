// Observation: the value of a metric for one set on one side, for one exercise in one session, or for the person.
#pragma once

#include "core/progression/condition.h"

#include <optional>

namespace stance {

/// Of one row; unperformed rows have 0 of what the set counts, and nothing else.
std::optional<double> observeRow(const MetricName& metric, const PerformedSet* row, const Performance& performance);

/// Of one set: the worse (Weaker, Each) or better side, a named one, or both together. `only` Left or Right looks at that side
/// alone, whatever `side` says.
std::optional<double> observePair(const MetricName& metric, const SetPair& pair, GateSide side, Side only,
                                  const Performance& performance);

/// Sums and counts over the sets of the performance, made per side first.
std::optional<double> observeExercise(const MetricName& metric, GateSide side, Side only, const Performance& performance,
                                      const SessionFacts& facts);

std::optional<double> observePerson(const MetricName& metric, const SessionFacts& facts);

/// The prescribed value of a set on a side.
std::optional<double> observeTarget(const LeafTarget& field, const SetPair& pair, Side side, int restSeconds);

}  // namespace stance
