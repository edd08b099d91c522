#include "core/program/gate_json.h"

#include "core/program/program_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr std::array<std::string_view, 44> metrics{
    // one set
    "reps", "good_reps", "clean", "load", "hold_s", "breaths", "metres", "steps", "minutes", "rpe", "rir", "tempo_dev_s", "rest_s",
    "faults", "faults_per_rep", "critical_faults", "rom_pct", "pain",
    // one exercise in one session
    "reps_sum", "reps_min", "sets_done", "clean_sets", "volume", "sets_target", "target_reps", "variant", "scheme", "lsi_pct",
    "asymmetry_pct", "block_rounds_ok", "block_reps",
    // a session or the person
    "days_since_last", "session_count", "week", "readiness", "soreness", "pain_before", "pain_after", "pain_next_morning",
    "pain_vs_baseline", "pain_weekly_trend", "settled_24h", "missed_sessions", "body_weight"};

constexpr std::array<std::string_view, 3> metricFamilies{"level:", "fault:", "assessment:"};

constexpr std::array<std::string_view, 9> targetFields{"reps",    "reps_min", "reps_max", "load",  "hold_s",
                                                       "breaths", "rpe",      "rir",      "rest_s"};

constexpr Limits valueLimits{-1'000'000, 1'000'000};

template <std::size_t Size>
bool isOneOf(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

GateWindow readWindow(const JsonValue& value)
{
    GateWindow window;
    JsonFields fields(value);
    window.sessions = fields["sessions"].integer({1, 100});
    window.mode = fields["mode"].name(windowModeNames, WindowMode::Consecutive);
    if (window.mode == WindowMode::OutOf) {
        const JsonValue outOf = fields["out_of"];
        window.outOf = outOf.integer({1, 100});
        if (window.outOf < window.sessions) {
            outOf.refuse(DocumentProblem::Inconsistent, "sessions, out_of");
        }
    }
    fields.noOthers();
    return window;
}

TargetValue readTargetValue(JsonFields& fields)
{
    TargetValue target;
    const JsonValue field = fields["target"];
    target.field = field.text(32);
    if (!isOneOf(targetFields, target.field)) {
        field.refuse(DocumentProblem::UnknownName, target.field);
    }
    target.plus = fields["plus"].number(valueLimits, 0.0);
    target.times = fields["times"].number(valueLimits, 1.0);
    return target;
}

/// A number, a word, {"target": "reps_max"} or {"baseline": true}; the objects with "plus".
void readValue(const JsonValue& value, GateLeaf& leaf)
{
    if (value.isText()) {
        leaf.value = value.text(64);
        return;
    }
    if (!value.isObject()) {
        leaf.value = value.number(valueLimits);
        return;
    }
    JsonFields fields(value);
    if (const JsonValue baseline = fields["baseline"]; baseline.present()) {
        if (!baseline.boolean(false)) {
            baseline.refuse(DocumentProblem::OutOfRange, "true");
        }
        leaf.value = BaselineValue{fields["plus"].number(valueLimits, 0.0)};
    } else {
        leaf.value = readTargetValue(fields);
    }
    fields.noOthers();
}

/// "every", or {"nth": 2}, {"at_least": 3}.
void readQuantifier(const JsonValue& value, GateLeaf& leaf)
{
    if (!value.isObject()) {
        leaf.sets = value.name(setQuantifierNames, SetQuantifier::Every);
        if (leaf.sets == SetQuantifier::Nth || leaf.sets == SetQuantifier::AtLeast) {
            value.refuse(DocumentProblem::WrongType, "object");
        }
        return;
    }
    JsonFields fields(value);
    const JsonValue nth = fields["nth"];
    leaf.sets = nth.present() ? SetQuantifier::Nth : SetQuantifier::AtLeast;
    leaf.count = nth.present() ? nth.integer({1, 20}) : fields["at_least"].integer({1, 20});
    fields.noOthers();
}

GateLeaf readLeaf(JsonFields& fields, const Catalog& catalog)
{
    GateLeaf leaf;
    const JsonValue metric = fields["metric"];
    leaf.metric = metric.text(64);
    if (!isKnownMetric(leaf.metric)) {
        metric.refuse(DocumentProblem::UnknownName, leaf.metric);
    }
    if (const JsonValue exercise = fields["exercise"]; exercise.present()) {
        leaf.exercise = exercise.id();
        if (catalog.find(ExerciseId(leaf.exercise)) == nullptr) {
            exercise.refuse(DocumentProblem::UnknownId, leaf.exercise);
        }
    }
    readQuantifier(fields["sets"], leaf);
    leaf.side = fields["side"].name(gateSideNames, GateSide::Weaker);
    leaf.op = fields["op"].name(gateOpNames);
    readValue(fields["value"], leaf);
    leaf.missing = fields["missing"].name(missingValueNames, MissingValue::Fail);
    if (const JsonValue window = fields["window"]; window.present()) {
        leaf.window = readWindow(window);
    }
    return leaf;
}

ordered_json writeValue(const GateLeaf& leaf)
{
    if (const auto* number = std::get_if<double>(&leaf.value)) {
        return *number;
    }
    if (const auto* word = std::get_if<std::string>(&leaf.value)) {
        return *word;
    }
    if (const auto* target = std::get_if<TargetValue>(&leaf.value)) {
        return {{"target", target->field}, {"plus", target->plus}, {"times", target->times}};
    }
    return {{"baseline", true}, {"plus", std::get<BaselineValue>(leaf.value).plus}};
}

ordered_json writeQuantifier(const GateLeaf& leaf)
{
    if (leaf.sets == SetQuantifier::Nth || leaf.sets == SetQuantifier::AtLeast) {
        return {{nameOf(leaf.sets), leaf.count}};
    }
    return nameOf(leaf.sets);
}

ordered_json writeWindow(const GateWindow& window)
{
    ordered_json json{{"sessions", window.sessions}, {"mode", nameOf(window.mode)}};
    if (window.mode == WindowMode::OutOf) {
        json["out_of"] = window.outOf;
    }
    return json;
}

ordered_json writeLeaf(const GateLeaf& leaf)
{
    ordered_json json{{"metric", leaf.metric}};
    if (!leaf.exercise.empty()) {
        json["exercise"] = leaf.exercise;
    }
    json["sets"] = writeQuantifier(leaf);
    json["side"] = nameOf(leaf.side);
    json["op"] = nameOf(leaf.op);
    json["value"] = writeValue(leaf);
    json["missing"] = nameOf(leaf.missing);
    if (leaf.window) {
        json["window"] = writeWindow(*leaf.window);
    }
    return json;
}

}  // namespace

bool isKnownMetric(const std::string& metric)
{
    return isOneOf(metrics, metric) || std::any_of(metricFamilies.begin(), metricFamilies.end(), [&](std::string_view family) {
               return metric.size() > family.size() && metric.starts_with(family);
           });
}

Gate readGate(const JsonValue& value, const Catalog& catalog)
{
    Gate gate;
    JsonFields fields(value);
    const auto readChild = [&](const JsonValue& child) { return readGate(child, catalog); };
    if (const JsonValue all = fields["all"]; all.present()) {
        gate.kind = GateKind::All;
        gate.children = all.list({1, 50}, readChild);
    } else if (const JsonValue any = fields["any"]; any.present()) {
        gate.kind = GateKind::Any;
        gate.children = any.list({1, 50}, readChild);
    } else if (const JsonValue negated = fields["not"]; negated.present()) {
        gate.kind = GateKind::Not;
        gate.children = {readGate(negated, catalog)};
    } else {
        gate.leaf = readLeaf(fields, catalog);
    }
    fields.noOthers();
    return gate;
}

ordered_json writeGate(const Gate& gate)
{
    if (gate.kind == GateKind::Leaf) {
        return writeLeaf(gate.leaf);
    }
    if (gate.kind == GateKind::Not) {
        return {{"not", writeGate(gate.children.front())}};
    }
    ordered_json children = ordered_json::array();
    for (const Gate& child : gate.children) {
        children.push_back(writeGate(child));
    }
    return {{gate.kind == GateKind::All ? "all" : "any", std::move(children)}};
}

}  // namespace stance
