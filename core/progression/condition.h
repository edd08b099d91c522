// Condition: a gate made ready for evaluation, and its evaluation against one performance.
#pragma once

#include "core/catalog/catalog.h"
#include "core/program/program.h"
#include "core/progression/metric.h"
#include "core/progression/performance.h"
#include "core/progression/streak.h"
#include "core/progression/trace.h"

#include <map>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace stance {

/// What is known of the person and the session; what was not told is empty.
struct SessionFacts {
    std::optional<double> daysSinceLast;  ///< since the track was trained
    double sessionCount = 0;              ///< sessions of the track, this one included
    double week = 1;                      ///< of the program
    std::optional<double> readiness;
    std::optional<double> soreness;
    std::optional<double> painBefore;
    std::optional<double> painAfter;
    std::optional<double> painNextMorning;
    double morningBaseline = 0;  ///< of the place that hurt next morning
    std::optional<double> painOverBaseline;
    std::optional<double> painWeeklyTrend;
    std::optional<double> settled24h;
    double missedSessions = 0;
    std::optional<double> bodyWeight;
    std::optional<double> painEntered;
    std::optional<Pain> worstAfter;    ///< the score of painAfter with its place
    std::optional<Pain> worstMorning;  ///< that of painNextMorning
    bool lighter = false;              ///< something in the session was done under a lighter stretch
    double variant = 0;
    double scheme = 0;
    /// Newest results of self-tests by their id, the lower one of two sides; nullptr: none.
    const std::map<std::string, double, std::less<>>* assessments = nullptr;
};

/// Repetitions stand for the amount of any measure.
enum class TargetField { RepsMin, RepsMax, Load, Rpe, Rir, Rest };

struct LeafTarget {
    TargetField field = TargetField::RepsMax;
    double plus = 0;
    double times = 1;
};

struct LeafBaseline {
    double plus = 0;
};

struct CompiledLeaf {
    GateLeaf leaf;
    MetricName metric;
    const Exercise* exercise = nullptr;  ///< only where another one than the slot's is meant
    std::variant<double, LeafTarget, LeafBaseline> needed = 0.0;
    bool answerable = true;  ///< false: the word names nothing, so the value is always missing
    MetricScope scope = MetricScope::Set;
    double tolerance = 0;  ///< within which two values of the metric are the same
};

struct CompiledGate {
    GateKind kind = GateKind::Leaf;
    std::size_t leaf = 0;  ///< index into the leaves
    std::vector<CompiledGate> children;
};

/// A gate with its leaves in one list, each with a memory in LeafMemory.
struct Condition {
    std::vector<CompiledLeaf> leaves;
    CompiledGate root;
    bool always = false;    ///< no gate: open
    bool forgetful = true;  ///< no leaf needs its memory: what is decided by the first leaves needs no further ones
};

struct LeafState {
    Streak streak;
    bool last = false;  ///< what it said when its exercise was last trained
    bool asked = false;
};
using LeafMemory = std::vector<LeafState>;

/// `slot` gives the words their meaning (parameters, rungs, schemes, levels); nullptr for the gate of a stage.
Condition compile(const std::optional<Gate>& gate, const Slot* slot, const Catalog& catalog);

struct EvaluationInput {
    const Performance* own = nullptr;      ///< nullptr: only conditions that name an exercise can be asked
    std::span<const Performance> session;  ///< every performance of the session, for conditions about other exercises
    const SessionFacts* facts = nullptr;
    Side side = Side::Both;  ///< Left or Right: only this side is looked at
    int restSeconds = 0;     ///< prescribed
};

/// Asks every condition once, so that windows of conditions see every session. `traces` may be nullptr.
bool evaluate(const Condition& condition, const EvaluationInput& input, LeafMemory& memory, std::vector<ConditionTrace>* traces);

/// The performance that a leaf is about: of its exercise, where it names one, else the input's own; nullptr: not trained.
const Performance* performanceFor(const CompiledLeaf& leaf, const EvaluationInput& input);
/// One condition of a gate. While its exercise is not trained, what it said last stands.
bool askLeaf(const CompiledLeaf& leaf, const EvaluationInput& input, LeafState& memory, std::vector<ConditionTrace>* traces);
/// The gate, when its leaves have given these answers.
bool combine(const CompiledGate& gate, const std::vector<char>& answers);

/// What a leaf observes, sides and sets combined; for tables. Empty when it was not recorded.
std::optional<double> observe(const CompiledLeaf& leaf, const EvaluationInput& input);
CompiledLeaf compileLeaf(const GateLeaf& leaf, const Slot* slot, const Catalog& catalog);

}  // namespace stance
