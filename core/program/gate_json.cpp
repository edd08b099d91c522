#include "core/program/gate_json.h"

#include "core/base/units_json.h"
#include "core/catalog/catalog_names.h"
#include "core/program/program_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>
#include <vector>

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

constexpr std::string_view levelFamily = "level:";
constexpr std::string_view faultFamily = "fault:";
constexpr std::string_view testFamily = "assessment:";

/// What is known without looking at one exercise; the gate of a stage can ask for it as it is.
constexpr std::array<std::string_view, 9> personalMetrics{"week",       "readiness",         "soreness",          "pain_before",
                                                          "pain_after", "pain_next_morning", "pain_weekly_trend", "settled_24h",
                                                          "body_weight"};
/// What one track remembers; nothing that a stage has.
constexpr std::array<std::string_view, 6> trackMetrics{"variant",       "scheme",          "days_since_last",
                                                       "session_count", "missed_sessions", "pain_vs_baseline"};

/// Fields of a target besides its amount.
constexpr std::array<std::string_view, 4> targetFields{"load", "rpe", "rir", "rest_s"};
constexpr std::array<std::string_view, 6> amountFields{"reps", "hold_s", "breaths", "metres", "steps", "minutes"};

constexpr Limits valueLimits{-1'000'000, 1'000'000};

template <std::size_t Size>
bool isOneOf(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "reps", "reps_min", "reps_max" and so on for every amount, or another field of a target.
bool isTargetField(std::string_view word)
{
    if (isOneOf(targetFields, word)) {
        return true;
    }
    constexpr std::size_t endLength = 4;
    const bool oneEnd = word.ends_with("_min") || word.ends_with("_max");
    return isOneOf(amountFields, oneEnd ? word.substr(0, word.size() - endLength) : word);
}

TargetValue readTargetValue(JsonFields& fields)
{
    TargetValue target;
    const JsonValue field = fields["target"];
    target.field = field.text(32);
    if (!isTargetField(target.field)) {
        field.refuse(DocumentProblem::UnknownName, target.field);
    }
    target.plus = fields["plus"].number(valueLimits, 0.0);
    target.times = fields["times"].number(valueLimits, 1.0);
    return target;
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

/// Reads the gates of a stage, or those of a slot.
class GateReader {
public:
    GateReader(const Catalog& catalog, const SlotScope* slot) : m_catalog(catalog), m_slot(slot) {}

    Gate readGate(const JsonValue& value) const
    {
        Gate gate;
        JsonFields fields(value);
        const auto readChild = [this](const JsonValue& child) { return readGate(child); };
        if (const JsonValue all = fields["all"]; all.present()) {
            gate.kind = GateKind::All;
            gate.children = all.list({1, 50}, readChild);
        } else if (const JsonValue any = fields["any"]; any.present()) {
            gate.kind = GateKind::Any;
            gate.children = any.list({1, 50}, readChild);
        } else if (const JsonValue negated = fields["not"]; negated.present()) {
            gate.kind = GateKind::Not;
            gate.children = {readGate(negated)};
        } else {
            gate.leaf = readLeaf(fields);
        }
        fields.noOthers();
        return gate;
    }

    std::string readMetric(const JsonValue& value) const
    {
        std::string metric = value.text(64);
        if (isOneOf(metrics, metric)) {
            return metric;
        }
        const auto nameIn = [&](std::string_view family) {
            return metric.starts_with(family) ? metric.substr(family.size()) : std::string();
        };
        const bool known = !nameIn(levelFamily).empty() || faultTagNames.find(nameIn(faultFamily))
                           || m_catalog.find(ExerciseId(nameIn(testFamily))) != nullptr;
        if (!known) {
            value.refuse(DocumentProblem::UnknownName, metric);
        }
        return metric;
    }

private:
    GateLeaf readLeaf(JsonFields& fields) const
    {
        GateLeaf leaf;
        const JsonValue metric = fields["metric"];
        leaf.metric = readMetric(metric);
        if (const JsonValue exercise = fields["exercise"]; exercise.present()) {
            leaf.exercise = exercise.id();
            if (m_catalog.find(ExerciseId(leaf.exercise)) == nullptr) {
                exercise.refuse(DocumentProblem::UnknownId, leaf.exercise);
            }
        }
        if (leaf.metric.starts_with(levelFamily) && axesOf(leaf).empty()) {
            metric.refuse(DocumentProblem::UnknownName, leaf.metric);
        }
        if (m_slot == nullptr) {
            expectInStage(fields, metric, leaf);
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

    /// A stage has no exercise of its own.
    static void expectInStage(const JsonFields& fields, const JsonValue& metric, const GateLeaf& leaf)
    {
        if (isOneOf(trackMetrics, leaf.metric)) {
            metric.refuse(DocumentProblem::Inconsistent, "stage, metric " + leaf.metric);
        } else if (leaf.exercise.empty() && !isOneOf(personalMetrics, leaf.metric) && !leaf.metric.starts_with(testFamily)) {
            fields.refuse(DocumentProblem::MissingField, "exercise");
        }
    }

    /// A number, a word, {"target": "reps_max"} or {"baseline": true}; the objects with "plus".
    void readValue(const JsonValue& value, GateLeaf& leaf) const
    {
        if (value.isText()) {
            leaf.value = readWord(value, leaf);
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
            if (leaf.metric != "pain_next_morning") {
                baseline.refuse(DocumentProblem::Inconsistent, "metric " + leaf.metric + ", baseline");
            }
            leaf.value = BaselineValue{fields["plus"].number(valueLimits, 0.0)};
        } else {
            leaf.value = readTargetValue(fields);
        }
        fields.noOthers();
    }

    /// The name of an exercise, scheme or level, where the metric has names; else a parameter of the slot.
    std::string readWord(const JsonValue& value, const GateLeaf& leaf) const
    {
        std::string word = value.text(64);
        if (leaf.metric == "variant") {
            if (m_catalog.find(ExerciseId(word)) == nullptr) {
                value.refuse(DocumentProblem::UnknownId, word);
            }
        } else if (!(leaf.metric.starts_with(levelFamily) ? isLevel(leaf, word) : isSlotWord(leaf.metric, word))) {
            value.refuse(DocumentProblem::UnknownName, word);
        }
        return word;
    }

    bool isSlotWord(const std::string& metric, const std::string& word) const
    {
        if (m_slot == nullptr) {
            return false;
        }
        if (metric == "scheme") {
            return m_slot->hasScheme(word);
        }
        const auto& parameters = m_slot->slot.progression.parameters;
        const auto parameter = parameters.find(word);
        return parameter != parameters.end() && std::holds_alternative<double>(parameter->second);
    }

    /// Whether `word` is a value of the axis the leaf speaks of.
    bool isLevel(const GateLeaf& leaf, const std::string& word) const
    {
        const auto axes = axesOf(leaf);
        return std::any_of(axes.begin(), axes.end(), [&](const LevelAxis* axis) {
            return std::find(axis->values.begin(), axis->values.end(), word) != axis->values.end();
        });
    }

    /// The axes a level metric can mean: of the exercise it names, else of the slot's rungs.
    std::vector<const LevelAxis*> axesOf(const GateLeaf& leaf) const
    {
        std::vector<const LevelAxis*> axes;
        const auto take = [&](const Exercise* exercise) {
            const auto name = std::string_view(leaf.metric).substr(levelFamily.size());
            if (const LevelAxis* axis = exercise == nullptr ? nullptr : exercise->findLevelAxis(name); axis != nullptr) {
                axes.push_back(axis);
            }
        };
        if (!leaf.exercise.empty()) {
            take(m_catalog.find(ExerciseId(leaf.exercise)));
        } else if (m_slot != nullptr) {
            for (const Exercise* rung : m_slot->rungs()) {
                take(rung);
            }
        }
        return axes;
    }

    const Catalog& m_catalog;
    const SlotScope* m_slot;  ///< null for a stage
};

ordered_json writeValue(const GateLeaf& leaf)
{
    if (const auto* number = std::get_if<double>(&leaf.value)) {
        return writeNumber(*number);
    }
    if (const auto* word = std::get_if<std::string>(&leaf.value)) {
        return *word;
    }
    if (const auto* target = std::get_if<TargetValue>(&leaf.value)) {
        return {{"target", target->field}, {"plus", writeNumber(target->plus)}, {"times", writeNumber(target->times)}};
    }
    return {{"baseline", true}, {"plus", writeNumber(std::get<BaselineValue>(leaf.value).plus)}};
}

ordered_json writeQuantifier(const GateLeaf& leaf)
{
    if (leaf.sets == SetQuantifier::Nth || leaf.sets == SetQuantifier::AtLeast) {
        return {{nameOf(leaf.sets), leaf.count}};
    }
    return nameOf(leaf.sets);
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

std::span<const std::string_view> knownMetrics()
{
    return metrics;
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

ordered_json writeWindow(const GateWindow& window)
{
    ordered_json json{{"sessions", window.sessions}, {"mode", nameOf(window.mode)}};
    if (window.mode == WindowMode::OutOf) {
        json["out_of"] = window.outOf;
    }
    return json;
}

Gate readGate(const JsonValue& value, const Catalog& catalog)
{
    return GateReader(catalog, nullptr).readGate(value);
}

Gate readGate(const JsonValue& value, const SlotScope& scope)
{
    return GateReader(scope.catalog, &scope).readGate(value);
}

GateLeaf readObserved(const JsonValue& value, const SlotScope& scope)
{
    GateLeaf leaf;
    JsonFields fields(value);
    leaf.metric = GateReader(scope.catalog, &scope).readMetric(fields["metric"]);
    const JsonValue sets = fields["sets"];
    readQuantifier(sets, leaf);
    if (leaf.sets == SetQuantifier::Heaviest || leaf.sets == SetQuantifier::AtLeast) {
        sets.refuse(DocumentProblem::Inconsistent, "observe, " + std::string(nameOf(leaf.sets)));  // not one value
    }
    leaf.side = fields["side"].name(gateSideNames, GateSide::Weaker);
    fields.noOthers();
    return leaf;
}

ordered_json writeObserved(const GateLeaf& leaf)
{
    return {{"metric", leaf.metric}, {"sets", writeQuantifier(leaf)}, {"side", nameOf(leaf.side)}};
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
