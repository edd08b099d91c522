// The rules of the shipped program: what the source asks for before weight, height or one leg is a rule, and this is what it does.
#include "tests/support/documents.h"
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

#include <string>

namespace stance {
namespace {

using test::Did;
using test::Sets;
using test::TrainingScript;

class ShippedRules : public testing::Test {
protected:
    TrainingScript m_training = TrainingScript::program(test::readSource("resources/programs/hip-extension-start.json"));

    void both(const Sets& sets, const std::string& slot, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            m_training.trainSides(sets, sets, slot);
        }
    }
    std::string level(const std::string& slot, const std::string& axis)
    {
        for (const Level& entry : m_training.slot(slot).prescription.sets.front().levels) {
            if (entry.axis == axis) {
                return entry.value;
            }
        }
        return {};
    }
    bool loaded(const std::string& slot) { return m_training.slot(slot).prescription.sets.front().load.has_value(); }
};

TEST_F(ShippedRules, theStepGrowsBeforeItIsLoaded)
{
    both({12}, "step", 2);
    EXPECT_EQ(level("step", "step_height"), "25 cm");
    EXPECT_FALSE(loaded("step"));
    both({12}, "step", 2);
    EXPECT_EQ(level("step", "step_height"), "30 cm");
    EXPECT_FALSE(loaded("step"));
    both({12}, "step", 2);
    EXPECT_TRUE(loaded("step"));
}

TEST_F(ShippedRules, theStepTakesNoWeightWithAWobbleOrAnyPain)
{
    both({12}, "step", 4);
    both({Did(12).hurt(1)}, "step", 4);
    EXPECT_FALSE(loaded("step")) << "pain of 1 is green, and still too much for weight on the step (S46)";
    both({Did(13).fault("wobbles", 3)}, "step", 4);
    EXPECT_FALSE(loaded("step"));
    both({12}, "step", 2);
    EXPECT_TRUE(loaded("step"));
}

TEST_F(ShippedRules, theSquatGoesDeeperThenBehindThenTakesWeight)
{
    both({10}, "squat", 2);
    EXPECT_EQ(level("squat", "depth"), "half");
    both({10}, "squat", 2);
    EXPECT_EQ(level("squat", "depth"), "thigh level");
    both({10}, "squat", 2);
    EXPECT_EQ(level("squat", "free_leg"), "behind");
    both({Did(11).fault("trunk-sways", 4)}, "squat", 3);
    EXPECT_FALSE(loaded("squat")) << "ten good ones are not enough for weight when one was flawed (S38)";
    both({10}, "squat", 2);
    EXPECT_TRUE(loaded("squat"));
}

TEST_F(ShippedRules, aSquatThatFailsGoesShallowerAndThenOntoTheBox)
{
    both({7}, "squat", 2);
    EXPECT_EQ(level("squat", "depth"), "quarter");
    both({7}, "squat", 2);
    EXPECT_EQ(m_training.slot("squat").exercise, ExerciseId("single-leg-box-squat"));
    both({10}, "squat", 4);
    EXPECT_EQ(level("squat", "seat_height"), "45 cm");
    both({10}, "squat", 2);
    EXPECT_EQ(m_training.slot("squat").exercise, ExerciseId("single-leg-squat"));
}

TEST_F(ShippedRules, theThrustTakesWeightOnlyWhenItIsEasyAndThenGoesToOneLeg)
{
    m_training.train({Did(12).reserve(1)}, "thrust").train({Did(12).reserve(1)}, "thrust");
    EXPECT_FALSE(loaded("thrust"));
    for (int i = 0; i < 12; ++i) {
        m_training.train({Did(12).reserve(3)}, "thrust");
    }
    EXPECT_EQ(m_training.slot("thrust").exercise, ExerciseId("hip-thrust"));
    EXPECT_EQ(m_training.slot("thrust").prescription.sets.front().load, Load::fromThousandths(30'000, LoadUnit::Kilogram));
    m_training.train({Did(12).reserve(3)}, "thrust").train({Did(12).reserve(3)}, "thrust");
    EXPECT_EQ(m_training.slot("thrust").exercise, ExerciseId("single-leg-hip-thrust"));
}

TEST_F(ShippedRules, theHingeLetsGoOfTheWallFirst)
{
    both({10}, "hinge", 2);
    EXPECT_EQ(level("hinge", "support"), "no hand");
    EXPECT_EQ(level("hinge", "range"), "short");
    both({10}, "hinge", 2);
    EXPECT_EQ(level("hinge", "range"), "light stretch");
    EXPECT_FALSE(loaded("hinge"));
    both({10}, "hinge", 2);
    EXPECT_TRUE(loaded("hinge"));
}

TEST_F(ShippedRules, theStretchGrowsToAMinute)
{
    both({30}, "stretch", 2);
    EXPECT_EQ(m_training.slot("stretch").prescription.sets.front().amountMax, 45);
    both({45}, "stretch", 2);
    both({60}, "stretch", 2);
    EXPECT_EQ(m_training.slot("stretch").prescription.sets.front().amountMax, 60);
}

}  // namespace
}  // namespace stance
