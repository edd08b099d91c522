#include "core/progression/templates.h"

#include "core/progression/standing_rules.h"
#include "core/progression/template_expansions.h"
#include "core/progression/template_rules.h"
#include "core/progression/template_types.h"

#include <utility>

namespace stance {
namespace {

/// Standing rules in front, so that safety is asked first within its pass.
RuleSet framed(const Slot& slot, const Exercise& exercise, const Program& program, FormGate form, std::vector<Rule> own)
{
    RuleSet set;
    set.form = form;
    set.rules = standingRules(program, form);
    set.rules.push_back(regainRule({slot, exercise}));
    parts::append(set.rules, std::move(own));
    set.bounds = slot.progression.bounds;
    set.sides = slot.progression.sides;
    set.maxAsymmetryPercent = slot.progression.maxAsymmetryPercent;
    return set;
}

}  // namespace

std::vector<Rule> rulesOf(const Template& chosen, const Slot& slot, const Exercise& exercise)
{
    const parts::SlotView view{slot, exercise};
    std::vector<Rule> rules = std::visit([&](const auto& named) { return parts::spell(named, view); }, chosen);
    parts::linkWindows(rules);
    return rules;
}

Result<RuleSet, TemplateProblem> expand(const Slot& slot, const Exercise& exercise, const Program& program)
{
    const Progression& progression = slot.progression;
    if (!progression.rules.empty() || progression.templateName.empty()) {
        return framed(slot, exercise, program, progression.form.value_or(FormGate::Off), progression.rules);
    }
    const Result<Template, TemplateProblem> chosen = readTemplate(slot, exercise, program);
    if (!chosen) {
        return fail(chosen.error());
    }
    if (std::holds_alternative<NoTemplate>(*chosen)) {
        RuleSet none;
        none.form = progression.form.value_or(FormGate::Off);
        none.bounds = progression.bounds;
        none.sides = progression.sides;
        none.maxAsymmetryPercent = progression.maxAsymmetryPercent;
        return none;
    }
    return framed(slot, exercise, program, progression.form.value_or(FormGate::Clean), rulesOf(*chosen, slot, exercise));
}

}  // namespace stance
