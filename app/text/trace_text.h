// The whole story of a target, for a dialog and for the command line: every rule with its conditions, what moved, what limited it.
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/outlook.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace stance {

/// A headline with its lines; never without a line.
struct TraceSection {
    QString title;
    QStringList lines;
};

// One fact of a trace each.
/// "no: reps in every set, at least 12, found 9 (set 3)".
QString conditionLine(const ConditionTrace& condition, const Exercise* exercise, LoadUnit unit);
/// "“lower step”" for a rule of a program, words of its own for those that every slot has.
QString ruleName(const std::string& rule);
/// "“up” (to raise): took effect, 2 of 2 sessions".
QString ruleLine(const RuleTrace& rule);
/// "load: before 20 kg, exactly 21.5 kg, now 22 kg (set 2)".
QString axisLine(const AxisTrace& change, const Exercise* exercise, LoadUnit unit);
/// "load: at the most the plan allows, 40 kg instead of 42.5 kg".
QString limitLine(const LimitTrace& limit, const Exercise* exercise, LoadUnit unit);
// One sentence each, or nothing where there is nothing to say.
QString standingLine(const Trace& trace);  ///< which session it was judged by
QString overlayLine(const Trace& trace);   ///< what lies over the target for a time
QString breakLine(const Trace& trace);
QString frozenLine(const Trace& trace);  ///< how long nothing goes up

/// All of it: the reason, how the slot moves, where the target stands, changes, limits, the nearest condition, suggestions, then
/// the rules by what they are for. Checks that found nothing, and rules of other rungs, are only named. Sections without anything
/// to say are left out.
std::vector<TraceSection> traceSections(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit);

}  // namespace stance
