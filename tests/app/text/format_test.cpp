#include "app/text/format.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace stance {
namespace {

using namespace std::chrono_literals;

constexpr LoadUnit kg = LoadUnit::Kilogram;
constexpr LoadUnit lb = LoadUnit::Pound;

/// Another locale for one test.
class InLocale {
public:
    InLocale(QLocale::Language language, QLocale::Territory territory) : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(language, territory));
    }
    ~InLocale() { QLocale::setDefault(m_before); }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;

private:
    QLocale m_before;
};

SetTarget target(int min, int max)
{
    SetTarget set;
    set.amountMin = min;
    set.amountMax = max;
    return set;
}

std::string text(const QString& string)
{
    return string.toStdString();
}

TEST(Format, aLoadShowsWhatWasEntered)
{
    EXPECT_EQ(text(formatLoad(Load::fromThousandths(22'500, kg), kg)), "22.5 kg");
    EXPECT_EQ(text(formatLoad(Load::fromThousandths(6'000, kg), kg)), "6 kg");
    EXPECT_EQ(text(formatLoad(Load::fromThousandths(1'125, kg), kg)), "1.125 kg");
    EXPECT_EQ(text(formatLoad(Load::fromThousandths(45'000, lb), lb)), "45 lb");
}

TEST(Format, aLoadInTheOtherUnitIsRounded)
{
    EXPECT_EQ(text(formatLoad(Load::fromThousandths(20'000, kg), lb)), "44.1 lb");
    EXPECT_EQ(text(formatLoad(Load::fromThousandths(45'000, lb), kg)), "20.4 kg");
}

TEST(Format, numbersFollowTheLocale)
{
    const InLocale german(QLocale::German, QLocale::Germany);
    EXPECT_EQ(text(formatLoad(Load::fromThousandths(22'500, kg), kg)), "22,5 kg");
    EXPECT_EQ(text(formatDecimal(1234.5)), "1234,5");
    EXPECT_EQ(text(formatDecimal(10.0)), "10");
}

TEST(Format, noLoadIsBodyWeightWhereOneCouldBeCarried)
{
    EXPECT_EQ(text(formatLoadOrBodyWeight({}, LoadKind::External, kg)), "body weight");
    EXPECT_EQ(text(formatLoadOrBodyWeight({}, LoadKind::None, kg)), "");
    EXPECT_EQ(text(formatLoadOrBodyWeight(Load::fromThousandths(6'000, kg), LoadKind::External, kg)), "6 kg");
    EXPECT_EQ(text(formatLoadOrBodyWeight(Load::fromThousandths(5'000, kg), LoadKind::BodyweightPlus, kg)), "body weight + 5 kg");
    EXPECT_EQ(text(formatLoadOrBodyWeight(Load::fromThousandths(10'000, kg), LoadKind::Assistance, kg)), "10 kg assistance");
}

TEST(Format, aClockGrowsWithTheTime)
{
    EXPECT_EQ(text(formatClock(46s)), "0:46");
    EXPECT_EQ(text(formatClock(12min + 40s)), "12:40");
    EXPECT_EQ(text(formatClock(1h + 2min + 3s)), "1:02:03");
    EXPECT_EQ(text(formatClock(-5s)), "\u22120:05");
}

TEST(Format, minutesAreRoundedAndNeverNone)
{
    EXPECT_EQ(text(formatMinutes(40min + 31s)), "41 min");
    EXPECT_EQ(text(formatMinutes(5s)), "1 min");
}

TEST(Format, anAmountHasItsUnitAndPlural)
{
    EXPECT_EQ(text(formatAmount({MeasureKind::Reps}, 10)), "10 reps");
    EXPECT_EQ(text(formatAmount({MeasureKind::Reps}, 1)), "1 rep");
    EXPECT_EQ(text(formatAmount({MeasureKind::HoldSeconds}, 30)), "30 s");
    EXPECT_EQ(text(formatAmount({MeasureKind::Breaths}, 5)), "5 breaths");
    EXPECT_EQ(text(formatAmount({MeasureKind::Breaths}, 1)), "1 breath");
    EXPECT_EQ(text(formatAmount({MeasureKind::Metres}, 20)), "20 m");
    EXPECT_EQ(text(formatAmount({MeasureKind::CleanOf10}, 8)), "8 of 10");
    EXPECT_EQ(text(formatAmount({MeasureKind::Degrees}, 12)), "12°");
}

TEST(Format, aTargetIsSetsTimesAmount)
{
    const Measure reps{MeasureKind::Reps};
    EXPECT_EQ(text(formatTarget(reps, {3, target(10, 10)}, kg)), "3 × 10");
    EXPECT_EQ(text(formatTarget({MeasureKind::HoldSeconds}, {2, target(30, 30)}, kg)), "2 × 30 s");
    EXPECT_EQ(text(formatTarget({MeasureKind::Breaths}, {1, target(5, 5)}, kg)), "5 breaths");
    EXPECT_EQ(text(formatTarget(reps, {3, target(8, 10)}, kg)), "3 × 8–10");
    EXPECT_EQ(text(formatTarget(reps, {target(12, 12), target(10, 10), target(8, 8)}, kg)), "12 / 10 / 8");
    EXPECT_EQ(text(formatTarget(reps, {}, kg)), "");
}

TEST(Format, aTargetSaysItsLoad)
{
    std::vector<SetTarget> sets{target(8, 10), target(8, 10), target(8, 10)};
    for (SetTarget& set : sets) {
        set.load = Load::fromThousandths(6'000, kg);
    }
    EXPECT_EQ(text(formatTarget({MeasureKind::Reps}, sets, kg)), "3 × 8–10, 6 kg");
    sets[2].load = Load::fromThousandths(8'000, kg);
    EXPECT_EQ(text(formatTarget({MeasureKind::Reps}, sets, kg)), "3 × 8–10, 6 kg to 8 kg");
}

TEST(Format, aTargetSaysItsHeightButNoOtherLevel)
{
    std::vector<SetTarget> sets{3, target(12, 12)};
    sets[0].levels = {{"step_height", "20 cm"}, {"free_leg", "behind"}};
    EXPECT_EQ(text(formatTarget({MeasureKind::Reps}, sets, kg)), "3 × 12, 20 cm");
    EXPECT_EQ(text(formatLevels(sets[0].levels)), "step 20 cm, free leg behind");
}

TEST(Format, anOpenTargetHasNoTop)
{
    SetTarget set = target(8, 8);
    set.openEnded = true;
    EXPECT_EQ(text(formatTarget({MeasureKind::Reps}, {2, set}, kg)), "2 × 8+");
    set.amountMin = 0;
    EXPECT_EQ(text(formatTarget({MeasureKind::Reps}, {2, set}, kg)), "2 × as many as stay clean");
}

TEST(Format, aDoseSaysPerSide)
{
    Exercise squat;
    squat.laterality = Laterality::Unilateral;
    squat.dose.sets = {2, 3};
    squat.dose.amount = {10, 10};
    EXPECT_EQ(text(formatDose(squat)), "2–3 × 10 per side");
    squat.laterality = Laterality::Bilateral;
    EXPECT_EQ(text(formatDose(squat)), "2–3 × 10");
}

TEST(Format, aSetLineNamesSetLoadAndTempo)
{
    SessionPlan plan;
    PlannedSlot slot;
    slot.loadKind = LoadKind::External;
    SetTarget set = target(10, 10);
    set.tempo = Tempo{3, 1, 2, 1, TempoPart::Lower};
    slot.prescription.sets = {3, set};
    plan.slots = {slot};
    for (int setNo = 1; setNo <= 3; ++setNo) {
        PlanStep step;
        step.id = setNo;
        step.setNo = setNo;
        plan.steps.push_back(step);
    }
    EXPECT_EQ(text(formatSetLine(plan, plan.steps[1], kg)), "Set 2 of 3 · body weight · 3-1-2-1");
}

TEST(Format, aTempoMaySayAsFastAsControlAllows)
{
    EXPECT_EQ(text(formatTempo(Tempo{2, 0, std::nullopt, 1, TempoPart::Drive})), "2-0-X-1");
}

TEST(Format, aBreathLeavesOutAPauseThatIsNot)
{
    EXPECT_EQ(text(formatBreath({{4, 4}, {6, 8}, {2, 3}})), "in 4 s, out 6–8 s, pause 2–3 s");
    EXPECT_EQ(text(formatBreath({{3, 3}, {4, 4}, {0, 0}})), "in 3 s, out 4 s");
}

TEST(Format, aDayCarriesItsYearOnlyWhenItIsAnother)
{
    const auto today = 2026y / std::chrono::May / 13;
    EXPECT_EQ(text(formatDay(today, today)), "Wednesday 13 May");
    EXPECT_EQ(text(formatDay(2025y / std::chrono::December / 31, today)), "Wednesday 31 December 2025");
    EXPECT_EQ(text(formatShortDay(today, today)), "Wed 13 May");
}

TEST(Format, aTimeIsThatOfItsPlace)
{
    const UtcTime time = std::chrono::sys_days(2026y / std::chrono::May / 13) + 23h + 2min;
    EXPECT_EQ(text(formatTime(time, 120min)), "01:02");
    EXPECT_EQ(text(formatTime(time, -300min)), "18:02");
    const InLocale american(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(text(formatTime(time, -300min)), "6:02 PM");
}

TEST(Format, sidesAreFilledIntoCatalogueText)
{
    const std::string cue = "{Side} knee on the pad, {other} foot in front";
    EXPECT_EQ(text(fillSides(cue, Side::Left)), "Left knee on the pad, right foot in front");
    EXPECT_EQ(text(fillSides(cue, Side::Right)), "Right knee on the pad, left foot in front");
    EXPECT_EQ(text(fillSides(cue, Side::Both)), "Working knee on the pad, other foot in front");
    EXPECT_EQ(text(fillSides("{Other} leg free, 100 %1", Side::Left)), "Right leg free, 100 %1");
}

}  // namespace
}  // namespace stance
