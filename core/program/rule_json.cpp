#include "core/program/rule_json.h"

#include "core/base/units_json.h"
#include "core/program/action_fit.h"
#include "core/program/action_json.h"
#include "core/program/axis_json.h"
#include "core/program/gate_json.h"
#include "core/program/rule_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr Limits ruleCount{1, 50};
constexpr Limits actionCount{1, 8};
constexpr std::string_view reservedPrefix = "stance-";

/// What the rules of a slot may refer to in each other.
struct RuleNames {
    std::vector<std::string> ids;
    std::vector<std::string> remembered;
};

RuleNames readNames(const JsonValue& rules)
{
    RuleNames names;
    rules.list(ruleCount, [&](const JsonValue& rule) {
        JsonFields fields(rule);
        const JsonValue id = fields["id"];
        std::string word = id.id();
        if (std::find(names.ids.begin(), names.ids.end(), word) != names.ids.end()) {
            id.refuse(DocumentProblem::DuplicateId, word);
        }
        if (word.starts_with(reservedPrefix)) {
            id.refuse(DocumentProblem::OutOfRange, "ids that do not begin with “stance-”");
        }
        names.ids.push_back(std::move(word));
        fields["do"].list(actionCount, [&](const JsonValue& action) {
            JsonFields parts(action);
            if (const JsonValue name = parts["remember"]; name.present()) {
                names.remembered.push_back(name.id());
            }
            return true;
        });
        return true;
    });
    return names;
}

/// {"at": 4}, {"every": 3, "unit": "weeks"}
ScheduleTrigger readTrigger(const JsonValue& value)
{
    constexpr Limits counts{0, 1'000};
    ScheduleTrigger trigger;
    JsonFields fields(value);
    trigger.at = fields["at"].integer(counts, 0);
    trigger.every = fields["every"].integer(counts, 0);
    trigger.unit = fields["unit"].name(scheduleUnitNames, trigger.unit);
    if (!fields.failed() && trigger.at == 0 && trigger.every == 0) {
        fields.refuse(DocumentProblem::MissingField, "at");
    }
    fields.noOthers();
    return trigger;
}

/// Calendar and window of a rule, which not every pass has.
void readTiming(JsonFields& fields, Rule& rule)
{
    const JsonValue schedule = fields["schedule"];
    const JsonValue window = fields["window"];
    const JsonValue once = fields["once"];
    const auto refuse = [](const JsonValue& value, const char* detail) { value.refuse(DocumentProblem::Inconsistent, detail); };
    if (rule.pass == RulePass::Schedule) {
        rule.schedule = readTrigger(schedule);
    } else if (schedule.present()) {
        refuse(schedule, "phase, schedule");
    }
    if (window.present()) {
        rule.window = readWindow(window);
        if (rule.pass == RulePass::InSession) {
            refuse(window, "phase, window");
        }
    }
    rule.once = once.boolean(false);
    if (rule.once && !rule.schedule) {
        refuse(once, "phase, once");
    } else if (rule.once && rule.schedule->every != 0) {
        refuse(once, "every, once");
    }
}

Rule readRule(const JsonValue& value, const SlotScope& scope, const RuleNames& names)
{
    Rule rule;
    JsonFields fields(value);
    rule.id = fields["id"].id();
    rule.pass = fields["phase"].name(rulePassNames);
    expectWord(fields["scope"], "exercise");
    if (const JsonValue when = fields["when"]; when.present()) {
        rule.when = readGate(when, scope);
    }
    readTiming(fields, rule);
    const ActionScope actionScope{scope, rule.pass, names.remembered};
    rule.actions = fields["do"].list(actionCount, [&](const JsonValue& action) { return readAction(action, actionScope); });
    // A window that no rule has needs no clearing.
    rule.clears = fields["clears"].list({0, ruleCount.max}, [](const JsonValue& item) { return item.id(); });
    rule.explain = fields["explain"].text(64, "");
    fields.noOthers();
    return rule;
}

ordered_json writeTrigger(const ScheduleTrigger& trigger)
{
    ordered_json json = ordered_json::object();
    if (trigger.at != 0) {
        json["at"] = trigger.at;
    }
    if (trigger.every != 0) {
        json["every"] = trigger.every;
    }
    json["unit"] = nameOf(trigger.unit);
    return json;
}

/// Reads the ends of the bounds of an axis; effort given as exertion is turned round.
void readEnds(JsonFields& fields, const AxisWord& word, const SlotScope& scope, AxisBounds& bounds)
{
    const Limits limits = limitsOf(word.axis, scope);
    const auto readEnd = [&](const JsonValue& value) -> std::optional<double> {
        if (!value.present()) {
            return std::nullopt;
        }
        const double end = isLoad(word.axis.kind) ? value.number(limits) : value.integer(limits);
        return word.rpe ? limits.max - end : end;
    };
    const JsonValue min = fields["min"];
    const JsonValue max = fields["max"];
    bounds.min = readEnd(word.rpe ? max : min);
    bounds.max = readEnd(word.rpe ? min : max);
    if (bounds.min && bounds.max && *bounds.min > *bounds.max) {
        max.refuse(DocumentProblem::Inconsistent, "min, max");
    }
}

/// Limits of how far a rule may raise the axis at a time.
void readChanges(JsonFields& fields, AxisBounds& bounds)
{
    const AxisKind kind = bounds.axis.kind;
    const auto readChange = [&](const char* name, bool fits) -> std::optional<double> {
        const JsonValue value = fields[name];
        if (!value.present()) {
            return std::nullopt;
        }
        if (!fits) {
            value.refuse(DocumentProblem::Inconsistent, "axis " + writeAxis(bounds.axis) + ", " + name);
        }
        const double change = value.number({0, 5'000});
        if (!value.failed() && change <= 0) {
            value.refuse(DocumentProblem::OutOfRange, "above 0 to 5000");
        }
        return change;
    };
    const bool grows = isLoad(kind) || isAmount(kind);
    bounds.maxChange = readChange("max_change", grows || kind == AxisKind::Sets);
    bounds.maxChangePercent = readChange("max_change_pct", grows);
    bounds.maxWeekPercent = readChange("max_week_pct", kind == AxisKind::Load);
}

}  // namespace

std::vector<Rule> readRules(const JsonValue& value, const SlotScope& scope)
{
    const RuleNames names = readNames(value);
    return value.list(ruleCount, [&](const JsonValue& rule) { return readRule(rule, scope, names); });
}

ordered_json writeRule(const Rule& rule)
{
    ordered_json json{{"id", rule.id}, {"phase", nameOf(rule.pass)}};
    if (rule.when) {
        json["when"] = writeGate(*rule.when);
    }
    if (rule.window != GateWindow{}) {
        json["window"] = writeWindow(rule.window);
    }
    if (rule.schedule) {
        json["schedule"] = writeTrigger(*rule.schedule);
    }
    if (rule.once) {
        json["once"] = true;
    }
    json["do"] = ordered_json::array();
    std::transform(rule.actions.begin(), rule.actions.end(), std::back_inserter(json["do"]), writeAction);
    if (!rule.clears.empty()) {
        json["clears"] = rule.clears;
    }
    if (!rule.explain.empty()) {
        json["explain"] = rule.explain;
    }
    return json;
}

AxisBounds readBounds(const JsonValue& value, const SlotScope& scope)
{
    AxisBounds bounds;
    JsonFields fields(value);
    const JsonValue axis = fields["axis"];
    const AxisWord word = readAxis(axis, scope);
    bounds.axis = word.axis;
    if (!hasNumbers(word.axis.kind)) {
        axis.refuse(DocumentProblem::Inconsistent, "axis " + writeAxis(word.axis) + ", bounds");
        return bounds;
    }
    const JsonValue unit = fields["unit"];
    bounds.unit = unit.name(valueUnitNames, ValueUnit::Plain);
    if (unit.present() && (!isLoad(bounds.axis.kind) || bounds.unit == ValueUnit::Plain || bounds.unit == ValueUnit::Percent)) {
        unit.refuse(DocumentProblem::Inconsistent, "axis " + writeAxis(word.axis) + ", unit");
    }
    readEnds(fields, word, scope, bounds);
    readChanges(fields, bounds);
    const JsonValue atMax = fields["at_max"];
    bounds.atMax = atMax.name(atLimitNames, AtLimit::NextRule);
    const bool limited = bounds.min || bounds.max || bounds.maxChange || bounds.maxChangePercent || bounds.maxWeekPercent;
    if (!limited && !atMax.present()) {
        fields.refuse(DocumentProblem::MissingField, "max");
    }
    if (const JsonValue lower = fields["deload_must_lower"]; lower.present() && !lower.boolean(true)) {
        lower.refuse(DocumentProblem::OutOfRange, "true");
    }
    fields.noOthers();
    return bounds;
}

ordered_json writeBounds(const AxisBounds& bounds)
{
    ordered_json json{{"axis", writeAxis(bounds.axis)}};
    const auto write = [&](const char* name, const std::optional<double>& value) {
        if (value) {
            json[name] = writeNumber(*value);
        }
    };
    write("min", bounds.min);
    write("max", bounds.max);
    if (bounds.unit != ValueUnit::Plain) {
        json["unit"] = nameOf(bounds.unit);
    }
    write("max_change", bounds.maxChange);
    write("max_change_pct", bounds.maxChangePercent);
    write("max_week_pct", bounds.maxWeekPercent);
    json["at_max"] = nameOf(bounds.atMax);
    return json;
}

}  // namespace stance
