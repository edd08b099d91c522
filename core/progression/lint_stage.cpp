// Lint of the gates of stages.
#include "core/progression/lint_gate.h"
#include "core/progression/lint_scope.h"

#include <algorithm>
#include <utility>

namespace stance::linting {
namespace {

struct NamedExercise {
    std::string id;
    std::string where;
};

/// Exercises that a gate names, with the places of the conditions.
void collectExercises(const Gate& gate, const std::string& where, std::vector<NamedExercise>& found)
{
    if (gate.kind == GateKind::Leaf) {
        if (!gate.leaf.exercise.empty()) {
            found.push_back({gate.leaf.exercise, where});
        }
        return;
    }
    const std::string field = gate.kind == GateKind::All ? "/all/" : gate.kind == GateKind::Any ? "/any/" : "/not";
    for (std::size_t i = 0; i < gate.children.size(); ++i) {
        collectExercises(gate.children[i], where + field + (gate.kind == GateKind::Not ? "" : std::to_string(i)), found);
    }
}

bool trains(const Stage& stage, const std::string& exercise, const SlotsByExercise& slots)
{
    const auto known = slots.find(exercise);
    return known != slots.end() && std::any_of(known->second.begin(), known->second.end(), [&](const LintedSlot* slot) {
               return &slot->stage == &stage;
           });
}

}  // namespace

void checkStageGate(const Stage& stage, const std::string& where, const SlotsByExercise& slots, const Catalog& catalog,
                    Problems& problems)
{
    if (!stage.gate) {
        return;
    }
    std::vector<NamedExercise> named;
    collectExercises(*stage.gate, where, named);
    bool absent = false;
    for (const NamedExercise& exercise : named) {
        if (!trains(stage, exercise.id, slots)) {
            absent = true;
            tell(problems, exercise.where, LintKind::GateExerciseAbsent, LintSeverity::Error, exercise.id, stage.id.value);
        }
    }
    const GateVerdict verdict = judge(*stage.gate, GateQuestion{nullptr, slots, catalog});
    if (!absent && verdict.fate == GateFate::Never && verdict.blame) {
        tell(problems, where + verdict.blame->place, LintKind::GateNeverOpens, LintSeverity::Error, verdict.blame->metric,
             stage.id.value)
            .flaw = verdict.blame->flaw;
    }
}

}  // namespace stance::linting
