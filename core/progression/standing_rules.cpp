#include "core/progression/standing_rules.h"

#include "core/progression/template_gates.h"
#include "core/progression/template_rules.h"

#include <algorithm>
#include <utility>

namespace stance {
namespace {

using parts::anyOf;
using parts::gateOf;
using parts::leafOf;

Action hold()
{
    Action action;
    action.kind = ActionKind::Hold;
    return action;
}

Action stepDown()
{
    return parts::move(parts::loadAxis(), ActionOp::StepDown);
}

/// In any set, or told at the end of the session.
Gate painAbove(int score)
{
    GateLeaf inSet = leafOf("pain", GateOp::Greater, score);
    inSet.sets = SetQuantifier::Any;
    return anyOf({gateOf(inSet), gateOf(leafOf("pain_after", GateOp::Greater, score))});
}

Gate morningAbove(int score)
{
    GateLeaf leaf = leafOf("pain_next_morning", GateOp::Greater, 0);
    leaf.value = BaselineValue{static_cast<double>(score)};
    return gateOf(leaf);
}

Rule safety(const char* id, Gate when, Action action)
{
    return parts::rule(id, RulePass::Safety, std::move(when), {std::move(action)});
}

}  // namespace

PainBands usualPainBands(ProgramKind kind)
{
    PainBands bands;
    if (kind == ProgramKind::Rehab) {
        bands.greenMax = 2;
        bands.amberMax = 4;
    }
    return bands;
}

PainBands painBandsOf(const Program& program)
{
    return program.pain.value_or(usualPainBands(program.kind));
}

const std::vector<BreakBand>& usualBreakBands()
{
    static const std::vector<BreakBand> bands{{0, 1, false}, {10, 0.95, false}, {21, 0.9, false}, {42, 0.8, true}};
    return bands;
}

const std::vector<BreakBand>& breakBandsOf(const Program& program)
{
    return program.breaks.empty() ? usualBreakBands() : program.breaks;
}

std::optional<int> shortestBreak(const Program& program)
{
    const std::vector<BreakBand>& bands = breakBandsOf(program);
    const auto first = std::find_if(bands.begin(), bands.end(), [](const BreakBand& band) { return band.factor < 1; });
    return first == bands.end() ? std::nullopt : std::optional<int>(first->days);
}

std::vector<Rule> standingRules(const Program& program, FormGate form)
{
    const PainBands bands = painBandsOf(program);
    const Gate unsettled = gateOf(leafOf("settled_24h", GateOp::Equal, 0));
    std::vector<Rule> rules{
        safety("stance-pain-down", painAbove(bands.amberMax), stepDown()),
        safety("stance-pain-hold", painAbove(bands.greenMax), hold()),
        safety("stance-morning-down", anyOf({morningAbove(bands.morningReduce), unsettled}), stepDown()),
        safety("stance-morning-hold", anyOf({morningAbove(bands.morningHold), unsettled}), hold()),
    };
    if (form == FormGate::Clean) {
        GateLeaf unclean = leafOf("clean", GateOp::Equal, 0);
        unclean.sets = SetQuantifier::Any;
        rules.push_back(safety("stance-form", gateOf(unclean), hold()));
    }
    if (program.kind == ProgramKind::Rehab) {
        GateLeaf entered = leafOf("pain", GateOp::GreaterOrEqual, 0);
        entered.sets = SetQuantifier::Any;
        rules.push_back(safety("stance-pain-asked", parts::notOf(gateOf(entered)), hold()));
    }
    return rules;
}

Rule regainRule(const parts::SlotView& view)
{
    return parts::rule("stance-regain", RulePass::Advance, parts::atOwnBottom(view),
                       {parts::move(parts::loadAxis(), ActionOp::Regain)});
}

}  // namespace stance
