#include "app/commands/trace_report.h"

#include "app/text/finding_text.h"
#include "app/text/rule_words.h"
#include "app/text/trace_text.h"
#include "core/base/base_names.h"
#include "core/base/rfc3339.h"
#include "core/program/axis_json.h"
#include "core/program/program_names.h"
#include "core/program/rule_names.h"

#include <nlohmann/json.hpp>

namespace stance {
namespace {

using Json = nlohmann::ordered_json;

const char* nameOf(RuleOutcome value)
{
    switch (value) {
        case RuleOutcome::Fired: return "fired";
        case RuleOutcome::Closed: return "closed";
        case RuleOutcome::NotDue: return "not_due";
        case RuleOutcome::CannotMove: return "cannot_move";
        case RuleOutcome::Vetoed: return "vetoed";
        case RuleOutcome::NotStacked: return "not_stacked";
        case RuleOutcome::NotReached: return "not_reached";
    }
    return "";
}

const char* nameOf(LimitKind value)
{
    switch (value) {
        case LimitKind::BoundMin: return "bound_min";
        case LimitKind::BoundMax: return "bound_max";
        case LimitKind::MaxChange: return "max_change";
        case LimitKind::MaxWeekChange: return "max_week_change";
        case LimitKind::Asymmetry: return "asymmetry";
        case LimitKind::RoundedDown: return "rounded_down";
        case LimitKind::RoundedUp: return "rounded_up";
        case LimitKind::SteppedUp: return "stepped_up";
        case LimitKind::SteppedDown: return "stepped_down";
        case LimitKind::NoHeavier: return "no_heavier";
        case LimitKind::NoLighter: return "no_lighter";
        case LimitKind::NothingToLower: return "nothing_to_lower";
    }
    return "";
}

const char* nameOf(Standing value)
{
    switch (value) {
        case Standing::FirstTime: return "first_time";
        case Standing::Judged: return "judged";
        case Standing::Manual: return "manual";
        case Standing::NotJudged: return "not_judged";
        case Standing::NewPlan: return "new_plan";
    }
    return "";
}

const char* nameOf(Overlay value)
{
    switch (value) {
        case Overlay::None: return "none";
        case Overlay::PlannedDeload: return "planned_deload";
        case Overlay::ProgramDeload: return "program_deload";
        case Overlay::Readiness: return "readiness";
    }
    return "";
}

template <class Value>
void put(Json& json, const char* name, const std::optional<Value>& value)
{
    if (value) {
        json[name] = *value;
    }
}

Json conditionAsJson(const ConditionTrace& condition, const Exercise* exercise, LoadUnit unit)
{
    Json json{{"metric", condition.leaf.metric}};
    if (!condition.leaf.exercise.empty()) {
        json["exercise"] = condition.leaf.exercise;
    }
    json["sets"] = nameOf(condition.leaf.sets);
    json["op"] = nameOf(condition.leaf.op);
    put(json, "observed", condition.observed);
    put(json, "needed", condition.needed);
    json["passed"] = condition.passed;
    if (!condition.failedSets.empty()) {
        json["failed_sets"] = condition.failedSets;
    }
    if (condition.wanted > 0) {
        json["held"] = condition.held;
        json["wanted"] = condition.wanted;
    }
    json["text"] = conditionLine(condition, exercise, unit).toStdString();
    return json;
}

Json ruleAsJson(const RuleTrace& rule, const Exercise* exercise, LoadUnit unit)
{
    Json conditions = Json::array();
    for (const ConditionTrace& condition : rule.conditions) {
        conditions.push_back(conditionAsJson(condition, exercise, unit));
    }
    return {{"kind", "rule"},
            {"rule", rule.rule},
            {"phase", nameOf(rule.pass)},
            {"outcome", nameOf(rule.outcome)},
            {"side", nameOf(rule.side)},
            {"held", rule.held},
            {"wanted", rule.wanted},
            {"conditions", std::move(conditions)},
            {"text", ruleLine(rule).toStdString()}};
}

Json changeAsJson(const AxisTrace& change, const Exercise* exercise, LoadUnit unit)
{
    Json json{{"kind", "change"}, {"axis", writeAxis(change.axis)}};
    if (change.setNo > 0) {
        json["set_no"] = change.setNo;
    }
    json["side"] = nameOf(change.side);
    put(json, "before", change.before);
    put(json, "exact", change.exact);
    put(json, "loadable", change.loadable);
    json["text"] = axisLine(change, exercise, unit).toStdString();
    return json;
}

Json standingAsJson(const Trace& trace)
{
    Json json{{"kind", "standing"}, {"standing", nameOf(trace.standing)}};
    if (!trace.judged.empty()) {
        json["session"] = trace.judged.value;
        json["day"] = toText(trace.day);
    }
    json["text"] = standingLine(trace).toStdString();
    return json;
}

void addCircumstances(Json& list, const Trace& trace)
{
    const auto add = [&](const char* what, const QString& text) {
        list.push_back({{"kind", "circumstance"}, {"circumstance", what}, {"text", text.toStdString()}});
    };
    if (trace.overlay != Overlay::None) {
        add(nameOf(trace.overlay), overlayLine(trace));
    }
    if (trace.breakFactor < 1) {
        add("break", breakLine(trace));
    }
    if (trace.frozenDays > 0 || trace.frozenSessions > 0) {
        add("frozen", frozenLine(trace));
    }
}

}  // namespace

Json traceAsJson(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    const Trace& trace = slot.trace;
    const Exercise* exercise = catalog.find(slot.exercise);
    Json list = Json::array();
    list.push_back(standingAsJson(trace));
    addCircumstances(list, trace);
    for (const RuleTrace& rule : trace.rules) {
        list.push_back(ruleAsJson(rule, exercise, unit));
    }
    for (const AxisTrace& change : trace.axes) {
        list.push_back(changeAsJson(change, exercise, unit));
    }
    for (const LimitTrace& limit : trace.limits) {
        list.push_back({{"kind", "limit"},
                        {"limit", nameOf(limit.kind)},
                        {"axis", writeAxis(limit.axis)},
                        {"from", limit.from},
                        {"to", limit.to},
                        {"text", limitLine(limit, exercise, unit).toStdString()}});
    }
    if (trace.nearest) {
        Json nearest{{"kind", "nearest"}};
        nearest.update(conditionAsJson(*trace.nearest, exercise, unit));
        list.push_back(std::move(nearest));
    }
    for (const Suggestion suggestion : trace.suggestions) {
        list.push_back({{"kind", "suggestion"}, {"suggestion", nameOf(suggestion)}, {"text", word(suggestion).toStdString()}});
    }
    return list;
}

}  // namespace stance
