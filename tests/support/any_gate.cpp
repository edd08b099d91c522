#include "tests/support/any_gate.h"

#include "core/program/gate_json.h"
#include "core/program/rule_names.h"

#include <set>
#include <string>

namespace stance::test {
namespace {

std::string anyMetric()
{
    const auto known = knownMetrics();
    switch (anyInt(0, 3)) {
        case 0: return "fault:" + oneOf<std::string>({"instability", "knee-valgus"});
        case 1: return "assessment:single-leg-squat";
        default: return std::string(known[static_cast<std::size_t>(anyInt(0, static_cast<int>(known.size()) - 1))]);
    }
}

void anyQuantifier(GateLeaf& leaf)
{
    leaf.sets = oneOf<SetQuantifier>({SetQuantifier::Every, SetQuantifier::Any, SetQuantifier::Last, SetQuantifier::First,
                                      SetQuantifier::Heaviest, SetQuantifier::Nth, SetQuantifier::AtLeast});
    leaf.count = leaf.sets == SetQuantifier::Nth || leaf.sets == SetQuantifier::AtLeast ? anyInt(1, 20) : 0;
    leaf.side =
        oneOf<GateSide>({GateSide::Each, GateSide::Weaker, GateSide::Stronger, GateSide::Left, GateSide::Right, GateSide::Total});
}

/// A level of the slot with its axis; nothing when it has none.
std::optional<Level> anyLevel(const SlotScope& scope)
{
    std::vector<Level> levels;
    for (const Exercise* rung : scope.rungs()) {
        for (const LevelAxis& axis : rung->levels) {
            levels.push_back({axis.name, axis.values.back()});
        }
    }
    return levels.empty() ? std::nullopt : std::optional(oneOf(levels));
}

/// A condition whose value is a word that means something for the slot.
void anyWord(GateLeaf& leaf, const SlotScope& scope)
{
    const auto level = anyLevel(scope);
    const auto& parameters = scope.slot.progression.parameters;
    if (level && anyFlag()) {
        leaf.metric = "level:" + level->axis;
        leaf.value = level->value;
    } else if (parameters.contains("step") && anyFlag()) {
        leaf.value = std::string("step");
        leaf.metric = "reps";
    } else if (!scope.slot.progression.schemes.empty() && anyFlag()) {
        leaf.metric = "scheme";
        leaf.value = scope.slot.progression.schemes.back().id;
    } else {
        leaf.metric = "variant";
        leaf.value = scope.slot.exercise.value;
    }
}

}  // namespace

GateWindow anyWindow()
{
    const int sessions = anyInt(1, 50);
    const auto mode = oneOf<WindowMode>({WindowMode::Consecutive, WindowMode::Cumulative, WindowMode::OutOf});
    return GateWindow{sessions, mode, mode == WindowMode::OutOf ? sessions + anyInt(0, 50) : 0};
}

GateLeaf anyLeaf(const SlotScope* scope)
{
    GateLeaf leaf;
    leaf.metric = anyMetric();
    leaf.exercise = oneOf<std::string>({"", "hip-thrust"});
    anyQuantifier(leaf);
    leaf.op = oneOf<GateOp>(
        {GateOp::Less, GateOp::LessOrEqual, GateOp::Equal, GateOp::NotEqual, GateOp::GreaterOrEqual, GateOp::Greater});
    switch (anyInt(0, 3)) {
        case 0: leaf.value = anyNumber(); break;
        case 1:
            leaf.value = TargetValue{oneOf<std::string>({"reps", "hold_s_min", "metres_max", "load", "rpe", "rir", "rest_s"}),
                                     anyNumber(), anyNumber()};
            break;
        case 2:
            leaf.metric = "pain_next_morning";
            leaf.value = BaselineValue{anyNumber()};
            break;
        default:
            leaf.value = anyNumber();
            if (scope != nullptr) {
                leaf.exercise.clear();
                anyWord(leaf, *scope);
            }
            break;
    }
    if (scope == nullptr) {
        leaf.exercise = "hip-thrust";
        const std::set<std::string> ofTracks{"variant",       "scheme",          "days_since_last",
                                             "session_count", "missed_sessions", "pain_vs_baseline"};
        leaf.metric = ofTracks.contains(leaf.metric) ? "week" : leaf.metric;
    }
    leaf.missing = oneOf<MissingValue>({MissingValue::Fail, MissingValue::Pass});
    if (anyFlag()) {
        leaf.window = anyWindow();
    }
    return leaf;
}

GateLeaf anyObserved()
{
    GateLeaf leaf;
    leaf.metric = anyMetric();
    anyQuantifier(leaf);
    if (leaf.sets == SetQuantifier::Heaviest || leaf.sets == SetQuantifier::AtLeast) {
        leaf.sets = SetQuantifier::Last;
        leaf.count = 0;
    }
    return leaf;
}

Gate anyGate(const SlotScope* scope, int depth)
{
    Gate gate;
    gate.kind = depth == 0 ? GateKind::Leaf : oneOf<GateKind>({GateKind::Leaf, GateKind::All, GateKind::Any, GateKind::Not});
    if (gate.kind == GateKind::Leaf) {
        gate.leaf = anyLeaf(scope);
        return gate;
    }
    const int children = gate.kind == GateKind::Not ? 1 : anyInt(1, 3);
    for (int i = 0; i < children; ++i) {
        gate.children.push_back(anyGate(scope, depth - 1));
    }
    return gate;
}

}  // namespace stance::test
