// Outlooks of one slot put together by hand, for tests of what is said about them.
#pragma once

#include "core/progression/outlook.h"

#include <string>
#include <utility>
#include <vector>

namespace stance::test {

inline Exercise plainExercise()
{
    Exercise exercise;
    exercise.id = ExerciseId("squat");
    exercise.name = "Back squat";
    exercise.loadKind = LoadKind::External;
    exercise.levels = {{"depth", {"quarter", "half", "full"}}};
    return exercise;
}

inline Catalog oneExercise()
{
    return Catalog::create({plainExercise()}, "one").value();
}

inline const Slot& doubleProgression()
{
    static const Slot slot = [] {
        Slot made;
        made.id = SlotId("main");
        made.exercise = ExerciseId("squat");
        made.progression.templateName = "double";
        return made;
    }();
    return slot;
}

/// Three sets of 8 to 12 at 22.5 kg, judged by a session.
inline SlotOutlook judgedSlot()
{
    SlotOutlook slot;
    slot.slot = &doubleProgression();
    slot.exercise = ExerciseId("squat");
    slot.loadKind = LoadKind::External;
    SetTarget target;
    target.amountMin = 8;
    target.amountMax = 12;
    target.load = Load::fromThousandths(22'500, LoadUnit::Kilogram);
    slot.prescription.sets = {3, target};
    slot.exact = slot.prescription;
    slot.trace.standing = Standing::Judged;
    slot.trace.judged = SessionId("last");
    slot.trace.day = std::chrono::year{2026} / 5 / 13;
    return slot;
}

inline ConditionTrace condition(const std::string& metric, GateOp op, std::optional<double> observed, std::optional<double> needed,
                                bool passed, SetQuantifier sets = SetQuantifier::Every)
{
    ConditionTrace trace;
    trace.leaf.metric = metric;
    trace.leaf.op = op;
    trace.leaf.sets = sets;
    trace.observed = observed;
    trace.needed = needed;
    trace.passed = passed;
    return trace;
}

/// "Every set at 12", which was `observed` in set 3.
inline ConditionTrace everySetAtTwelve(double observed)
{
    ConditionTrace trace = condition("good_reps", GateOp::GreaterOrEqual, observed, 12, observed >= 12);
    if (!trace.passed) {
        trace.failedSets = {3};
    }
    return trace;
}

inline RuleTrace rule(const std::string& id, RulePass pass, RuleOutcome outcome, std::vector<ConditionTrace> conditions)
{
    RuleTrace trace;
    trace.rule = id;
    trace.pass = pass;
    trace.outcome = outcome;
    trace.conditions = std::move(conditions);
    return trace;
}

inline AxisTrace change(AxisKind kind, std::optional<double> before, std::optional<double> now)
{
    AxisTrace trace;
    trace.axis.kind = kind;
    trace.before = before;
    trace.exact = now;
    trace.loadable = now;
    return trace;
}

}  // namespace stance::test
