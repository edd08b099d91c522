// Programs in words: their kind, how long they take, what a stage waits for.
#pragma once

#include "core/program/program.h"

#include <QString>

namespace stance {

QString word(ProgramKind value);  ///< "strength", "warm-up"

/// "Strength · 8 weeks · 2 workouts"; stages in place of weeks where a stage waits until one is ready.
QString programFacts(const Program& program);
/// "Weeks 3–4", "Week 8", or what the next stage waits for. Empty for the only stage. `stage` is an index of the program.
QString stageWeeks(const Program& program, std::size_t stage);

}  // namespace stance
