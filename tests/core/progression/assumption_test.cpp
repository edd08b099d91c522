#include "core/progression/assumption.h"

#include "tests/support/training_script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using test::gym;
using test::slotOf;
using test::TrainingScript;

/// Two sets of split squats, 8 to 10 on each side, and what the athlete of `word` makes of them.
class Rows {
public:
    explicit Rows(const char* word, const std::string& sets = R"({"count": 2, "reps": {"min": 8, "max": 10}, "rir": 2})",
                  Occasion occasion = {})
        : m_script(TrainingScript::of(slotOf("lunge", sets, R"({"template": "none"})"))),
          rows(perform(m_script.slot(), *gym().find(ExerciseId("lunge")), occasion, readAssumption(word).value()))
    {
    }

    std::vector<int> amounts() const
    {
        std::vector<int> list;
        for (const PerformedSet& row : rows) {
            list.push_back(row.amount.value);
        }
        return list;
    }

private:
    TrainingScript m_script;

public:
    std::vector<PerformedSet> rows;
};

using testing::ElementsAre;

TEST(Assumption, everyExampleIsRead)
{
    int kind = 0;
    for (const std::string_view example : assumptionExamples()) {
        const auto read = readAssumption(example);
        ASSERT_TRUE(read) << example;
        EXPECT_EQ(static_cast<int>(read->kind), kind++) << example;
    }
}

TEST(Assumption, numbersAreRead)
{
    EXPECT_EQ(readAssumption("all-plus-2"), (Assumption{AssumptionKind::AllPlus, 2, 0}));
    EXPECT_EQ(readAssumption("miss-every-4th"), (Assumption{AssumptionKind::MissEvery, 4, 0}));
    EXPECT_EQ(readAssumption("pain-10"), (Assumption{AssumptionKind::Pain, 10, 0}));
    EXPECT_EQ(readAssumption("break-1-week-at-week-12"), (Assumption{AssumptionKind::Break, 1, 12}));
}

TEST(Assumption, otherWordsAreNone)
{
    for (const char* word : {"", "all", "all-done-", "all-plus-", "all-plus--2", "all-plus-21", "pain-11", "pain-5-of-10",
                             "miss-every-1st", "break-3-weeks", "break-0-weeks-at-week-4", "break-3-weeks-at-week-99", "PAIN-5"}) {
        EXPECT_FALSE(readAssumption(word)) << word;
    }
}

TEST(Assumption, allDoneIsTheTopOfTheRangeOnBothSides)
{
    const Rows all("all-done");
    EXPECT_THAT(all.amounts(), ElementsAre(10, 10, 10, 10));
    EXPECT_EQ(all.rows[0].side, Side::Left);
    EXPECT_EQ(all.rows[1].side, Side::Right);
    EXPECT_EQ(all.rows[1].setNo, 1);
    EXPECT_EQ(all.rows[2].setNo, 2);
    EXPECT_EQ(all.rows[0].rir, 2);
    EXPECT_EQ(all.rows[0].goodAmount, 10);
    EXPECT_FALSE(all.rows[0].pain);
}

TEST(Assumption, amountsAreMovedAsSaid)
{
    EXPECT_THAT(Rows("all-plus-2").amounts(), ElementsAre(12, 12, 12, 12));
    EXPECT_THAT(Rows("at-bottom").amounts(), ElementsAre(8, 8, 8, 8));
    EXPECT_THAT(Rows("miss-all").amounts(), ElementsAre(6, 6, 6, 6));
    EXPECT_THAT(Rows("left-weaker").amounts(), ElementsAre(8, 10, 8, 10));
    EXPECT_THAT(Rows("miss-all", R"({"count": 1, "reps": 1})").amounts(), ElementsAre(0, 0));
}

TEST(Assumption, theLastSetOfEachThirdTimeIsMissed)
{
    Occasion third;
    third.timesBefore = 2;
    const std::string sets = R"({"count": 2, "reps": 10})";
    EXPECT_THAT(Rows("miss-every-3rd", sets).amounts(), ElementsAre(10, 10, 10, 10));
    EXPECT_THAT(Rows("miss-every-3rd", sets, third).amounts(), ElementsAre(10, 10, 8, 8));
}

TEST(Assumption, halfLeavesSetsUndone)
{
    const Rows half("half");
    EXPECT_EQ(half.rows[1].kind, SetKind::Done);
    EXPECT_EQ(half.rows[2].kind, SetKind::NotDone);
    EXPECT_EQ(half.rows[2].amount.value, 0);
}

TEST(Assumption, faultsTakeAwayGoodReps)
{
    const Rows faulty("faulty");
    EXPECT_EQ(faulty.rows[0].faults.size(), 2U);
    EXPECT_EQ(faulty.rows[0].amount.value, 10);
    EXPECT_EQ(faulty.rows[0].goodAmount, 8);
}

TEST(Assumption, painAndReserveAreEntered)
{
    EXPECT_EQ(Rows("pain-5").rows[0].pain, (Pain{5, BodyPlace::KneeFront, Side::Left}));
    EXPECT_EQ(Rows("rir-0").rows[3].rir, 0);
}

TEST(Assumption, aRehabProgramIsToldThatNothingHurts)
{
    Occasion rehab;
    rehab.asksForPain = true;
    EXPECT_EQ(Rows("all-done", R"({"count": 1, "reps": 5})", rehab).rows[0].pain, Pain{});
}

TEST(Assumption, anOpenSetIsDoneAsTheExerciseUsuallyIs)
{
    EXPECT_THAT(Rows("all-done", R"([{"amrap": true}])").amounts(), ElementsAre(12, 12));
}

}  // namespace
}  // namespace stance
