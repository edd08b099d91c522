// What is said of a target in one line.
#include "app/text/progression_text.h"

#include "tests/app/text/slot_outlooks.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using test::change;
using test::condition;
using test::everySetAtTwelve;
using test::judgedSlot;
using test::rule;

constexpr LoadUnit kg = LoadUnit::Kilogram;

std::string reason(const SlotOutlook& slot, LoadUnit unit = kg)
{
    return reasonLine(slot, test::oneExercise(), unit).toStdString();
}

/// A slot that the rule moved, with what moved.
SlotOutlook moved(const RuleTrace& by, std::vector<AxisTrace> axes)
{
    SlotOutlook slot = judgedSlot();
    slot.decision = by.pass == RulePass::Advance ? Decision::Progress : Decision::Regress;
    slot.trace.rules = {by};
    slot.trace.firedRule = by.rule;
    slot.trace.axes = std::move(axes);
    return slot;
}

RuleTrace topInEverySet()
{
    return rule("up", RulePass::Advance, RuleOutcome::Fired, {everySetAtTwelve(12)});
}

TEST(ReasonLine, saysWhatWentUpAndWhy)
{
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::Load, 20, 22.5)})), "+2.5 kg: all 3 sets at 12");
}

TEST(ReasonLine, saysHowOftenItWasEarned)
{
    RuleTrace twice = topInEverySet();
    twice.held = twice.wanted = 2;
    EXPECT_EQ(reason(moved(twice, {change(AxisKind::Load, 20, 22.5)})), "+2.5 kg: all 3 sets at 12, second time in a row");
    twice.held = twice.wanted = 3;
    EXPECT_EQ(reason(moved(twice, {change(AxisKind::Load, 20, 22.5)})), "+2.5 kg: all 3 sets at 12, 3 times in a row");
    twice.counted = WindowMode::Cumulative;
    EXPECT_EQ(reason(moved(twice, {change(AxisKind::Load, 20, 22.5)})), "+2.5 kg: all 3 sets at 12, 3 times in all");
}

TEST(ReasonLine, speaksTheUnitOfTheReader)
{
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::Load, 20, 22.26796185)}), LoadUnit::Pound),
              "+5 lb: all 3 sets at 12");
}

TEST(ReasonLine, saysTheLoadItselfWhereRoundingHidesTheStep)
{
    AxisTrace rounded = change(AxisKind::Load, 20, 22);
    rounded.exact = 21.5;
    EXPECT_EQ(reason(moved(topInEverySet(), {rounded})), "now 22 kg: all 3 sets at 12");
}

TEST(ReasonLine, lessHelpIsHarder)
{
    SlotOutlook slot = moved(topInEverySet(), {change(AxisKind::Load, 20, 17.5)});
    slot.loadKind = LoadKind::Assistance;
    EXPECT_EQ(reason(slot), "2.5 kg less help: all 3 sets at 12");
}

TEST(ReasonLine, saysAmountsAndSets)
{
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::AmountMin, 9, 10), change(AxisKind::AmountMax, 9, 10)})),
              "9 → 10 reps: all 3 sets at 12");
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::AmountMin, 8, 9), change(AxisKind::AmountMax, 12, 13)})),
              "8–12 → 9–13: all 3 sets at 12");
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::Load, 20, 22.5), change(AxisKind::AmountMin, 12, 8)})),
              "+2.5 kg, 12 → 8 reps: all 3 sets at 12");
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::Sets, 3, 4)})), "3 → 4 sets: all 3 sets at 12");
}

TEST(ReasonLine, saysWhereAClimbingRangeIsGoing)
{
    const RuleTrace climb =
        rule("climb", RulePass::Advance, RuleOutcome::Fired, {condition("load", GateOp::GreaterOrEqual, 20, 20, true)});
    EXPECT_EQ(reason(moved(climb, {change(AxisKind::AmountMin, 8, 9)})), "8 → 9 reps: on the way to 12");
    EXPECT_EQ(reason(moved(climb, {change(AxisKind::Sets, 3, 4)})), "3 → 4 sets: all 3 sets with 20 kg");
}

TEST(ReasonLine, saysLevelsTemposAndRungs)
{
    AxisTrace depth = change(AxisKind::Level, 0, 1);
    depth.axis.name = "depth";
    EXPECT_EQ(reason(moved(topInEverySet(), {depth})), "depth quarter → half: all 3 sets at 12");
    AxisTrace lower = change(AxisKind::Tempo, 3, 4);
    EXPECT_EQ(reason(moved(topInEverySet(), {lower})), "tempo (lower) 3 s → 4 s: all 3 sets at 12");
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::Variant, 0, 1), change(AxisKind::AmountMax, 12, 5)})),
              "next: Back squat: every set at 12");
    EXPECT_EQ(reason(moved(topInEverySet(), {change(AxisKind::Variant, 2, 1)})), "back to: Back squat: every set at 12");
}

TEST(ReasonLine, setsThatChangeAlikeAreToldOnceAndSidesByName)
{
    AxisTrace first = change(AxisKind::Load, 20, 22.5);
    AxisTrace second = first;
    first.setNo = 1;
    second.setNo = 2;
    EXPECT_EQ(reason(moved(topInEverySet(), {first, second})), "+2.5 kg: all 3 sets at 12");
    AxisTrace left = change(AxisKind::Load, 20, 22.5);
    left.side = Side::Left;
    EXPECT_EQ(reason(moved(topInEverySet(), {left})), "left +2.5 kg: all 3 sets at 12");
}

TEST(ReasonLine, saysWhyItWentDown)
{
    RuleTrace miss =
        rule("down", RulePass::Miss, RuleOutcome::Fired, {condition("good_reps", GateOp::Less, 7, 8, true, SetQuantifier::Any)});
    miss.held = miss.wanted = 3;
    EXPECT_EQ(reason(moved(miss, {change(AxisKind::Load, 22.5, 20)})), "−2.5 kg: a set was 7, below 8, 3 times in a row");
    ConditionTrace pain = condition("pain", GateOp::Greater, 7, 5, true, SetQuantifier::Any);
    pain.pain = Pain{7, BodyPlace::KneeFront, Side::Right};
    EXPECT_EQ(
        reason(moved(rule("stance-pain-down", RulePass::Safety, RuleOutcome::Fired, {pain}), {change(AxisKind::Load, 22.5, 20)})),
        "−2.5 kg: pain 7 of 10 (front of the knee, right), limit 5");
}

TEST(ReasonLine, saysWhatWasMissingForMore)
{
    SlotOutlook slot = judgedSlot();
    slot.trace.rules = {rule("up", RulePass::Advance, RuleOutcome::Closed, {everySetAtTwelve(9)})};
    slot.trace.nearest = everySetAtTwelve(9);
    EXPECT_EQ(reason(slot), "as last time: set 3 was 9 of 12");
    slot.trace.nearest->failedSets = {1, 2, 3};
    EXPECT_EQ(reason(slot), "as last time: set 1 was 9 of 12, 2 more were short");
    slot.trace.nearest = condition("rir", GateOp::GreaterOrEqual, 0, 2, false);
    EXPECT_EQ(reason(slot), "as last time: 0 in reserve, at least 2 wanted");
    slot.trace.nearest = condition("rir", GateOp::GreaterOrEqual, {}, 2, false);
    EXPECT_EQ(reason(slot), "as last time: the reps left in reserve were not entered");
}

TEST(ReasonLine, saysHowOftenMoreIsWanted)
{
    SlotOutlook slot = judgedSlot();
    RuleTrace once = rule("up", RulePass::Advance, RuleOutcome::Closed, {everySetAtTwelve(12)});
    once.held = 1;
    once.wanted = 2;
    slot.trace.rules = {once};
    EXPECT_EQ(reason(slot), "as last time: all 3 sets at 12, once more before it goes up");
    slot.trace.rules[0].wanted = 4;
    EXPECT_EQ(reason(slot), "as last time: all 3 sets at 12, 3 more times before it goes up");
}

TEST(ReasonLine, saysWhatSafetyHoldsItFor)
{
    SlotOutlook slot = judgedSlot();
    ConditionTrace pain = condition("pain", GateOp::Greater, 5, 3, true, SetQuantifier::Any);
    pain.pain = Pain{5, BodyPlace::KneeFront, Side::Right};
    slot.trace.rules = {rule("stance-pain-hold", RulePass::Safety, RuleOutcome::Fired, {pain}),
                        rule("up", RulePass::Advance, RuleOutcome::Vetoed, {everySetAtTwelve(12)})};
    EXPECT_EQ(reason(slot), "held: pain 5 of 10 (front of the knee, right), limit 3");
    slot.trace.rules[0].conditions = {condition("clean", GateOp::Equal, 0, 0, true, SetQuantifier::Any)};
    EXPECT_EQ(reason(slot), "held: a set was not clean");
    slot.trace.rules[0].conditions = {condition("pain", GateOp::GreaterOrEqual, {}, 0, false, SetQuantifier::Any)};
    EXPECT_EQ(reason(slot), "held: no pain score was entered");
    slot.trace.rules[0].conditions = {condition("pain_next_morning", GateOp::Greater, 4, 1, true)};
    EXPECT_EQ(reason(slot), "held: pain 4 of 10 the next morning, limit 1");
    slot.trace.rules.clear();
    slot.trace.frozenDays = 2;
    EXPECT_EQ(reason(slot), "held: nothing goes up for 2 more days");
}

TEST(ReasonLine, saysThatItIsAtItsLimit)
{
    SlotOutlook slot = judgedSlot();
    slot.trace.rules = {rule("up", RulePass::Advance, RuleOutcome::CannotMove, {everySetAtTwelve(12)})};
    slot.trace.limits = {{LimitKind::RoundedDown, {}, 22.5, 22}, {LimitKind::NoHeavier, {}, 24, 24}};
    EXPECT_EQ(reason(slot), "as last time: nothing harder can be put together");
}

TEST(ReasonLine, speaksFirstOfWhatLiesOnTop)
{
    SlotOutlook slot = moved(topInEverySet(), {change(AxisKind::Load, 20, 22.5)});
    slot.trace.breakDays = 24;
    slot.trace.breakFactor = 0.9;
    EXPECT_EQ(reason(slot), "back after 24 days: 10 % less");
    slot.trace.suggestions = {Suggestion::Retest};
    EXPECT_EQ(reason(slot), "back after 24 days: 10 % less, then test again");
    slot.trace.overlay = Overlay::PlannedDeload;
    EXPECT_EQ(reason(slot), "lighter: planned deload");
    slot.trace.overlayUntil = std::chrono::year{2026} / 5 / 17;
    EXPECT_EQ(reason(slot), "lighter: planned deload until Sunday 17 May");
    slot.trace.overlay = Overlay::ProgramDeload;
    EXPECT_EQ(reason(slot), "lighter: the program's easy week");
}

TEST(ReasonLine, saysWhereTheTargetComesFrom)
{
    SlotOutlook slot = judgedSlot();
    EXPECT_EQ(reason(slot), "as last time");
    slot.trace.standing = Standing::FirstTime;
    EXPECT_EQ(reason(slot), "first time");
    slot.trace.standing = Standing::Manual;
    EXPECT_EQ(reason(slot), "set by hand");
    slot.trace.manualReason = "new 100 % shoes %1\n";
    EXPECT_EQ(reason(slot), "set by hand: new 100 % shoes %1");
}

TEST(ReasonLine, saysSomethingOfEveryRuleWithoutConditions)
{
    EXPECT_EQ(reason(moved(rule("always", RulePass::Advance, RuleOutcome::Fired, {}), {change(AxisKind::Load, 20, 22.5)})),
              "+2.5 kg: after every session");
    EXPECT_EQ(reason(moved(rule("weekly", RulePass::Schedule, RuleOutcome::Fired, {}), {change(AxisKind::Load, 20, 22.5)})),
              "+2.5 kg: as the program plans it");
}

TEST(ReasonLine, saysWhichWeekBegins)
{
    const ConditionTrace first = condition("variant", GateOp::Equal, 0, 0, true);
    RuleTrace third = rule("third-week", RulePass::Schedule, RuleOutcome::Fired, {first});
    third.held = third.wanted = 4;
    SlotOutlook slot = moved(third, {change(AxisKind::Variant, 0, 1)});
    slot.trace.week = 3;
    EXPECT_EQ(reason(slot), "next: Back squat: week 3 begins");
}

TEST(ReasonLine, quotesNoConditionThatOnlySaysWhichRungARuleIsFor)
{
    const ConditionTrace rung = condition("variant", GateOp::Equal, 1, 1, true);
    const ConditionTrace wobble = condition("fault:instability", GateOp::Greater, 1, 0, true, SetQuantifier::Any);
    const std::vector<AxisTrace> lower{change(AxisKind::Load, 22.5, 20)};
    EXPECT_EQ(reason(moved(rule("easier", RulePass::Miss, RuleOutcome::Fired, {rung, wobble}), lower)),
              reason(moved(rule("easier", RulePass::Miss, RuleOutcome::Fired, {wobble}), lower)));
    EXPECT_EQ(reason(moved(rule("now", RulePass::Schedule, RuleOutcome::Fired, {rung}), lower)),
              "−2.5 kg: as the program plans it");
}

TEST(ReasonLine, tellsAPlanThatBeginsFromWhatWasEarnedBefore)
{
    SlotOutlook slot = judgedSlot();
    slot.trace.standing = Standing::NewPlan;
    slot.trace.begins = "Week 3: build";
    slot.trace.earnedIn = "Weeks 1–2";
    AxisTrace planned = change(AxisKind::AmountMax, 12, 10);
    planned.planned = true;
    slot.trace.axes = {planned};
    EXPECT_EQ(reason(slot), "12 → 10 reps: “Week 3: build” begins");
    slot.trace.axes = {change(AxisKind::Load, {}, 10), planned};
    EXPECT_EQ(reason(slot), "now 10 kg: earned in “Weeks 1–2”; 12 → 10 reps: “Week 3: build” begins");
    AxisTrace rest = change(AxisKind::Rest, 60, 90);
    AxisTrace sets = change(AxisKind::Sets, 3, 2);
    rest.planned = sets.planned = true;
    slot.trace.axes = {rest, sets, planned};
    EXPECT_EQ(reason(slot), "3 → 2 sets, 12 → 10 reps: “Week 3: build” begins");
    slot.trace.axes = {change(AxisKind::Load, {}, 10), planned};
    slot.trace.begins.clear();
    EXPECT_EQ(reason(slot), "now 10 kg: earned last time; 12 → 10 reps: as the program plans it");
    slot.trace.axes.clear();
    EXPECT_EQ(reason(slot), "as last time");
}

TEST(TargetLine, namesBothSidesWhereTheyDiffer)
{
    SlotOutlook slot = judgedSlot();
    EXPECT_EQ(targetLine(slot, kg).toStdString(), "3 × 8–12, 22.5 kg");
    slot.right = slot.prescription;
    for (SetTarget& set : slot.right->sets) {
        set.load = Load::fromThousandths(20'000, kg);
    }
    EXPECT_EQ(targetLine(slot, kg).toStdString(), "left 3 × 8–12, 22.5 kg; right 3 × 8–12, 20 kg");
}

}  // namespace
}  // namespace stance
