#include "core/program/rule_names.h"

#include <algorithm>

namespace stance {
namespace {

constexpr Named<RulePass> rulePassEntries[] = {
    {RulePass::Safety, "safety"},   {RulePass::Return, "return"},     {RulePass::Miss, "miss"},
    {RulePass::Advance, "advance"}, {RulePass::Schedule, "schedule"}, {RulePass::InSession, "in_session"},
};

constexpr Named<ActionOp> actionOpEntries[] = {
    {ActionOp::Add, "add"},
    {ActionOp::Mul, "mul"},
    {ActionOp::Set, "set"},
    {ActionOp::Next, "next"},
    {ActionOp::Prev, "prev"},
    {ActionOp::First, "first"},
    {ActionOp::NextLoadable, "next_loadable"},
    {ActionOp::PrevLoadable, "prev_loadable"},
    {ActionOp::PerformedPlus, "performed_plus"},
    {ActionOp::ResetToPlan, "reset_to_plan"},
    {ActionOp::Table, "table"},
    {ActionOp::StepDown, "step_down"},
    {ActionOp::Regain, "regain"},
};

constexpr Named<ValueUnit> valueUnitEntries[] = {
    {ValueUnit::Plain, "plain"},
    {ValueUnit::Kilogram, "kg"},
    {ValueUnit::Pound, "lb"},
    {ValueUnit::Percent, "percent"},
};

constexpr Named<ActionSets> actionSetsEntries[] = {
    {ActionSets::All, "all"},
    {ActionSets::EachMet, "each_met"},
    {ActionSets::LowestFirst, "lowest:first"},
    {ActionSets::LowestMiddle, "lowest:middle"},
    {ActionSets::LowestLast, "lowest:last"},
    {ActionSets::LowestAll, "lowest:all"},
    {ActionSets::First, "first"},
    {ActionSets::Last, "last"},
    {ActionSets::Remaining, "remaining"},
};

constexpr Named<Suggestion> suggestionEntries[] = {
    {Suggestion::Swap, "swap"},
    {Suggestion::Retest, "retest"},
    {Suggestion::SeeProfessional, "see_professional"},
};

constexpr Named<ScheduleTrigger::Unit> scheduleUnitEntries[] = {
    {ScheduleTrigger::Unit::Sessions, "sessions"},
    {ScheduleTrigger::Unit::Weeks, "weeks"},
};

constexpr Named<AtLimit> atLimitEntries[] = {
    {AtLimit::NextRule, "next_rule"},
    {AtLimit::Stay, "stay"},
    {AtLimit::Suggest, "suggest"},
};

constexpr Named<JudgedSides> judgedSidesEntries[] = {
    {JudgedSides::Same, "same"},
    {JudgedSides::Each, "each"},
};

constexpr Named<FormGate> formGateEntries[] = {
    {FormGate::Clean, "clean"},
    {FormGate::Off, "off"},
};

}  // namespace

constinit const NameTable<RulePass> rulePassNames(rulePassEntries);
constinit const NameTable<ActionOp> actionOpNames(actionOpEntries);
constinit const NameTable<ValueUnit> valueUnitNames(valueUnitEntries);
constinit const NameTable<ActionSets> actionSetsNames(actionSetsEntries);
constinit const NameTable<Suggestion> suggestionNames(suggestionEntries);
constinit const NameTable<ScheduleTrigger::Unit> scheduleUnitNames(scheduleUnitEntries);
constinit const NameTable<AtLimit> atLimitNames(atLimitEntries);
constinit const NameTable<JudgedSides> judgedSidesNames(judgedSidesEntries);
constinit const NameTable<FormGate> formGateNames(formGateEntries);

bool isEstimateFormula(std::string_view word)
{
    return std::find(estimateFormulas.begin(), estimateFormulas.end(), word) != estimateFormulas.end();
}

}  // namespace stance
