#include "app/text/reason.h"

#include "app/text/progression_text.h"
#include "app/text/translate.h"

#include <algorithm>

namespace stance {
namespace {

bool isHeld(const Trace& trace)
{
    const bool bySafety = std::any_of(trace.rules.begin(), trace.rules.end(), [](const RuleTrace& rule) {
        return rule.pass == RulePass::Safety && rule.outcome == RuleOutcome::Fired;
    });
    return bySafety || trace.frozenDays > 0 || trace.frozenSessions > 0;
}

}  // namespace

TargetMark markOf(const SlotOutlook& slot)
{
    if (slot.trace.overlay != Overlay::None) {
        return TargetMark::Lighter;
    }
    if (slot.trace.breakFactor < 1) {
        return TargetMark::Down;
    }
    switch (slot.decision) {
        case Decision::Progress:
        case Decision::NextRung: return TargetMark::Up;
        case Decision::Regress:
        case Decision::PreviousRung: return TargetMark::Down;
        case Decision::Deload: return TargetMark::Lighter;
        case Decision::Hold: break;
    }
    if (slot.trace.standing == Standing::FirstTime) {
        return TargetMark::First;
    }
    if (isHeld(slot.trace)) {
        return TargetMark::Held;
    }
    return slot.trace.standing == Standing::Manual ? TargetMark::ByHand : TargetMark::Same;
}

Reason reasonOf(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    return {markOf(slot), reasonLine(slot, catalog, unit)};
}

QString word(TargetMark mark)
{
    switch (mark) {
        case TargetMark::First: return Text::tr("new");
        case TargetMark::Up: return Text::tr("up");
        case TargetMark::Same: return Text::tr("the same");
        case TargetMark::Held: return Text::tr("held");
        case TargetMark::Down: return Text::tr("down");
        case TargetMark::Lighter: return Text::tr("lighter for a while");
        case TargetMark::ByHand: return Text::tr("set by hand");
    }
    return {};
}

QString iconOf(TargetMark mark)
{
    switch (mark) {
        case TargetMark::First: return QStringLiteral("plus");
        case TargetMark::Up: return QStringLiteral("trending-up");
        case TargetMark::Same: return QStringLiteral("equal");
        case TargetMark::Held: return QStringLiteral("pause");
        case TargetMark::Down: return QStringLiteral("trending-down");
        case TargetMark::Lighter: return QStringLiteral("moon");
        case TargetMark::ByHand: return QStringLiteral("pencil");
    }
    return {};
}

}  // namespace stance
