#include "core/base/ids.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace stance {
namespace {

TEST(Ids, acceptsLowerCaseWordsDigitsAndDashes)
{
    EXPECT_TRUE(isValidId("single-leg-squat"));
    EXPECT_TRUE(isValidId("a"));
    EXPECT_TRUE(isValidId("5-minutes"));
    EXPECT_TRUE(isValidId(std::string(64, 'a')));
}

TEST(Ids, refusesEverythingElse)
{
    for (const std::string text : {"", "-squat", "Squat", "leg squat", "leg_squat", "hüfte", "../squat", "squat\n"}) {
        EXPECT_FALSE(isValidId(text)) << text;
    }
    EXPECT_FALSE(isValidId(std::string(65, 'a')));
    EXPECT_FALSE(isValidId(std::string("a\0b", 3)));
}

TEST(Ids, ofDifferentThingsCannotStandForEachOther)
{
    EXPECT_FALSE((std::is_convertible_v<SlotId, ExerciseId>));
    EXPECT_FALSE((std::is_convertible_v<std::string, ExerciseId>));
}

TEST(Ids, compareAndHashByTheirText)
{
    EXPECT_LT(ExerciseId("a"), ExerciseId("b"));
    EXPECT_TRUE(ExerciseId().empty());
    const std::unordered_set<ExerciseId> ids{ExerciseId("a"), ExerciseId("b"), ExerciseId("a")};
    EXPECT_EQ(ids.size(), 2U);
}

}  // namespace
}  // namespace stance
