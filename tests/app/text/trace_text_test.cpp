// The whole story of a target.
#include "app/text/trace_text.h"

#include "app/text/rule_words.h"
#include "app/text/template_words.h"
#include "core/progression/templates.h"
#include "tests/app/text/slot_outlooks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using test::change;
using test::condition;
using test::everySetAtTwelve;
using test::judgedSlot;
using test::rule;

constexpr LoadUnit kg = LoadUnit::Kilogram;

std::string line(const ConditionTrace& trace)
{
    const Exercise exercise = test::plainExercise();
    return conditionLine(trace, &exercise, kg).toStdString();
}

TEST(TraceText, aConditionSaysWhatWasWantedAndFound)
{
    EXPECT_EQ(line(everySetAtTwelve(9)), "no: good reps in every set, at least 12, found 9 (set 3)");
    EXPECT_EQ(line(everySetAtTwelve(12)), "yes: good reps in every set, at least 12, found 12");
    EXPECT_EQ(line(condition("load", GateOp::GreaterOrEqual, 20, 22.5, false)),
              "no: load in every set, at least 22.5 kg, found 20 kg");
    EXPECT_EQ(line(condition("pain_next_morning", GateOp::Greater, {}, 1, false)),
              "no: pain the next morning, above 1 of 10, not recorded");
    EXPECT_EQ(line(condition("level:depth", GateOp::GreaterOrEqual, 1, 2, false)),
              "no: depth in every set, at least full, found half");
}

TEST(TraceText, aMissingValueThatPassesSaysSo)
{
    ConditionTrace trace = condition("rir", GateOp::GreaterOrEqual, {}, 2, true);
    trace.leaf.missing = MissingValue::Pass;
    EXPECT_EQ(line(trace), "yes: reps left in reserve in every set, at least 2, not recorded, which passes");
}

TEST(TraceText, whatIsSoOrNotIsToldWithoutNumbers)
{
    EXPECT_EQ(line(condition("clean", GateOp::Equal, 0, 0, true, SetQuantifier::Any)), "yes: form that is not clean in any set");
    ConditionTrace unclean = condition("clean", GateOp::GreaterOrEqual, 0, 1, false);
    unclean.failedSets = {2, 3};
    EXPECT_EQ(line(unclean), "no: clean form in every set, sets 2, 3");
    EXPECT_EQ(line(condition("settled_24h", GateOp::Equal, {}, 0, false)), "no: pain not settled within a day, not recorded");
}

TEST(TraceText, whereOneSetWillDoTheOthersAreNotTold)
{
    ConditionTrace trace = condition("pain", GateOp::Greater, 5, 3, true, SetQuantifier::Any);
    trace.failedSets = {2, 3};
    EXPECT_EQ(line(trace), "yes: pain in any set, above 3 of 10, found 5 of 10");
}

TEST(TraceText, aConditionWithAWindowAndAnotherExerciseSaysSo)
{
    ConditionTrace trace = everySetAtTwelve(12);
    trace.leaf.exercise = "hip-thrust";
    trace.held = 1;
    trace.wanted = 3;
    EXPECT_EQ(line(trace), "yes: good reps in every set of “hip-thrust”, at least 12, found 12, 1 of 3 sessions");
}

TEST(TraceText, painIsToldWithItsPlace)
{
    ConditionTrace trace = condition("pain", GateOp::Greater, 5, 3, true, SetQuantifier::Any);
    trace.pain = Pain{5, BodyPlace::Calf, Side::Left};
    EXPECT_EQ(line(trace), "yes: pain in any set, above 3 of 10, found 5 of 10 (calf, left)");
}

TEST(TraceText, everyListedMetricHasAWordOfItsOwn)
{
    for (const char* metric : {"reps",
                               "good_reps",
                               "clean",
                               "load",
                               "hold_s",
                               "breaths",
                               "metres",
                               "steps",
                               "minutes",
                               "rpe",
                               "rir",
                               "tempo_dev_s",
                               "rest_s",
                               "faults",
                               "faults_per_rep",
                               "critical_faults",
                               "rom_pct",
                               "pain",
                               "reps_sum",
                               "reps_min",
                               "sets_done",
                               "clean_sets",
                               "volume",
                               "sets_target",
                               "target_reps",
                               "variant",
                               "scheme",
                               "lsi_pct",
                               "asymmetry_pct",
                               "block_rounds_ok",
                               "block_reps",
                               "days_since_last",
                               "session_count",
                               "week",
                               "readiness",
                               "soreness",
                               "pain_before",
                               "pain_after",
                               "pain_next_morning",
                               "pain_vs_baseline",
                               "pain_weekly_trend",
                               "settled_24h",
                               "missed_sessions",
                               "body_weight",
                               "level:depth",
                               "fault:knee-valgus",
                               "assessment:hop"}) {
        const QString word = metricWord(metric);
        EXPECT_FALSE(word.isEmpty()) << metric;
        EXPECT_FALSE(word.contains(QLatin1Char('_')) || word.contains(QLatin1Char('%'))) << metric << ": " << word.toStdString();
    }
}

TEST(TraceText, everyOutcomeLimitAndSuggestionHasWords)
{
    for (int i = 0; i <= static_cast<int>(RuleOutcome::NotReached); ++i) {
        EXPECT_FALSE(word(static_cast<RuleOutcome>(i)).isEmpty()) << i;
    }
    for (int i = 0; i <= static_cast<int>(LimitKind::NothingToLower); ++i) {
        EXPECT_FALSE(word(static_cast<LimitKind>(i)).isEmpty()) << i;
    }
    for (int i = 0; i <= static_cast<int>(Suggestion::SeeProfessional); ++i) {
        EXPECT_FALSE(word(static_cast<Suggestion>(i)).isEmpty()) << i;
    }
}

TEST(TraceText, aRuleSaysWhatBecameOfIt)
{
    RuleTrace trace = rule("up", RulePass::Advance, RuleOutcome::Closed, {});
    EXPECT_EQ(ruleLine(trace).toStdString(), "“up” (to raise): its conditions were not met");
    trace.held = 1;
    trace.wanted = 2;
    trace.side = Side::Left;
    EXPECT_EQ(ruleLine(trace).toStdString(), "“up” (to raise, left): its conditions were not met, 1 of 2 sessions");
}

TEST(TraceText, aChangeShowsTheExactValueOnlyWhereItDiffers)
{
    const Exercise exercise = test::plainExercise();
    AxisTrace trace = change(AxisKind::Load, 20, 22.5);
    EXPECT_EQ(axisLine(trace, &exercise, kg).toStdString(), "load: before 20 kg, now 22.5 kg");
    trace.exact = 21.5;
    trace.loadable = 22;
    trace.setNo = 2;
    trace.side = Side::Right;
    EXPECT_EQ(axisLine(trace, &exercise, kg).toStdString(), "load (set 2, right): before 20 kg, exactly 21.5 kg, now 22 kg");
}

TEST(TraceText, aLimitSaysWhatWasWantedAndGiven)
{
    EXPECT_EQ(limitLine({LimitKind::BoundMax, {}, 42.5, 40}, nullptr, kg).toStdString(),
              "load: at the most the plan allows, 40 kg instead of 42.5 kg");
    EXPECT_EQ(limitLine({LimitKind::NoHeavier, {}, 40, 40}, nullptr, kg).toStdString(), "load: nothing harder can be put together");
}

TEST(TraceText, sectionsWithoutAnythingToSayAreLeftOut)
{
    const auto sections = traceSections(judgedSlot(), test::oneExercise(), kg);
    ASSERT_EQ(sections.size(), 3U);
    EXPECT_EQ(sections[0].lines, QStringList{QStringLiteral("as last time")});
    EXPECT_EQ(sections[1].title, QStringLiteral("How it moves"));
    EXPECT_EQ(sections[2].lines, QStringList{QStringLiteral("Judged by the session of Wednesday 13 May 2026.")});
}

TEST(TraceText, quietChecksAndRulesOfOtherRungsAreOnlyNamed)
{
    SlotOutlook slot = judgedSlot();
    slot.trace.rules = {
        rule("stance-pain-hold", RulePass::Safety, RuleOutcome::Closed, {condition("pain", GateOp::Greater, {}, 3, false)}),
        rule("stance-form", RulePass::Safety, RuleOutcome::Fired, {condition("clean", GateOp::Equal, 0, 0, true)}),
        rule("lower-seat", RulePass::Advance, RuleOutcome::Closed, {condition("variant", GateOp::Equal, 1, 0, false)}),
        rule("deeper", RulePass::Advance, RuleOutcome::Closed, {everySetAtTwelve(9)})};
    QStringList all;
    for (const TraceSection& section : traceSections(slot, test::oneExercise(), kg)) {
        all += section.lines;
    }
    EXPECT_TRUE(all.contains(QStringLiteral("Nothing found: some pain."))) << all.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("For another rung: “lower seat”.")));
    EXPECT_TRUE(all.contains(QStringLiteral("sets that were not clean (safety): took effect")));
    EXPECT_TRUE(all.contains(QStringLiteral("“deeper” (to raise): its conditions were not met")));
    EXPECT_EQ(all.filter(QStringLiteral("pain in")).size(), 0);
}

TEST(TraceText, whatWasMetIsOnlyNamedWhereTheRuleDidNotMove)
{
    SlotOutlook slot = judgedSlot();
    const ConditionTrace effort = condition("rir", GateOp::GreaterOrEqual, 3, 2, true);
    slot.trace.rules = {rule("up", RulePass::Advance, RuleOutcome::Closed, {everySetAtTwelve(9), effort})};
    const auto linesOf = [&] {
        QStringList all;
        for (const TraceSection& section : traceSections(slot, test::oneExercise(), kg)) {
            all += section.lines;
        }
        return all;
    };
    EXPECT_TRUE(linesOf().contains(QStringLiteral("  met: reps left in reserve")))
        << linesOf().join(QLatin1Char('\n')).toStdString();
    slot.trace.rules.front().outcome = RuleOutcome::Fired;
    EXPECT_EQ(linesOf().filter(QStringLiteral("met: ")).size(), 0);
    EXPECT_EQ(linesOf().filter(QStringLiteral("  yes: reps left in reserve")).size(), 1);
}

TEST(TraceText, everyTemplateHasASentence)
{
    Progression progression;
    progression.templateName.clear();
    const QString ownRules = templateSentence(progression);
    for (const TemplateInfo& info : templateCatalog()) {
        progression.templateName = info.name;
        EXPECT_NE(templateSentence(progression), ownRules) << info.name;
    }
}

TEST(TraceText, theWholeTraceIsTold)
{
    SlotOutlook slot = judgedSlot();
    slot.trace.rules = {rule("up", RulePass::Advance, RuleOutcome::Closed, {everySetAtTwelve(9)})};
    slot.trace.nearest = everySetAtTwelve(9);
    slot.trace.axes = {change(AxisKind::Load, 20, 22.5)};
    slot.trace.limits = {{LimitKind::RoundedUp, {}, 21.5, 22}};
    slot.trace.suggestions = {Suggestion::Swap};
    slot.trace.frozenSessions = 1;
    slot.trace.breakDays = 24;
    slot.trace.breakFactor = 0.9;
    QStringList all;
    for (const TraceSection& section : traceSections(slot, test::oneExercise(), kg)) {
        EXPECT_FALSE(section.title.isEmpty());
        EXPECT_FALSE(section.lines.isEmpty()) << section.title.toStdString();
        all += section.lines;
    }
    for (const char* expected :
         {"“up” (to raise): its conditions were not met", "  no: good reps in every set, at least 12, found 9 (set 3)",
          "load: before 20 kg, now 22.5 kg", "load: rounded up to what can be put together, 22 kg instead of 21.5 kg",
          "set 3 was 9 of 12", "Try another exercise for a while.", "Nothing goes up for 1 more session.",
          "24 days without it, so it begins again at 90 %."}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(expected))) << expected << " in " << all.join(QLatin1Char('\n')).toStdString();
    }
}

}  // namespace
}  // namespace stance
