#include "tests/support/documents.h"

#include "app/library/library_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::vector<std::string> find(const char* search, std::optional<Category> category = {})
{
    static const LibraryIndex index(test::shippedCatalog());
    std::vector<std::string> ids;
    for (const Exercise* exercise : index.find(QString::fromUtf8(search), category)) {
        ids.push_back(exercise->id.value);
    }
    return ids;
}

TEST(LibraryIndex, anEmptySearchFindsAllInTheOrderOfTheCatalogue)
{
    const auto& exercises = test::shippedCatalog().exercises();
    EXPECT_THAT(find(""), SizeIs(exercises.size()));
    EXPECT_EQ(find("  ").front(), exercises.front().id.value);
}

TEST(LibraryIndex, caseAndAccentsMakeNoDifference)
{
    EXPECT_EQ(find("HIP THRUST"), find("hip thrust"));
    EXPECT_EQ(find("h\u00efp thr\u00fcst"), find("hip thrust"));
    EXPECT_EQ(folded(QStringLiteral("  \u00c9tirement  du M\u00f6llet ")), QStringLiteral("etirement du mollet"));
}

TEST(LibraryIndex, aNameThatBeginsWithTheSearchComesFirst)
{
    const auto found = find("hip");
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front(), "hip-thrust");
}

TEST(LibraryIndex, musclesEquipmentAndFaultsAreFound)
{
    EXPECT_THAT(find("diaphragm"), ElementsAre("crook-breathing"));
    EXPECT_THAT(find("bench"), Contains("hip-thrust"));
    EXPECT_THAT(find("knee falls in"), Contains("single-leg-squat"));
    EXPECT_THAT(find("hamstrings"), Contains("single-leg-rdl"));
}

TEST(LibraryIndex, everyWordHasToMatch)
{
    EXPECT_THAT(find("bench diaphragm"), IsEmpty());
    EXPECT_THAT(find("xyzzy"), IsEmpty());
    EXPECT_THAT(find("thrust single"), ElementsAre("single-leg-hip-thrust"));
}

TEST(LibraryIndex, aCategoryNarrowsTheSearch)
{
    EXPECT_THAT(find("hip", Category::Mobility), Not(Contains("hip-thrust")));
    EXPECT_THAT(find("", Category::Breathing), ElementsAre("crook-breathing"));
}

TEST(LibraryIndex, onlyCategoriesWithExercisesAreOffered)
{
    EXPECT_THAT(LibraryIndex(test::shippedCatalog()).categories(),
                ElementsAre(Category::Breathing, Category::Strength, Category::Mobility));
}

}  // namespace
}  // namespace stance
