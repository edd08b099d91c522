#include "tests/support/documents.h"

#include "app/library/library_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

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
    const auto thrust = std::find(found.begin(), found.end(), "hip-thrust");
    ASSERT_NE(thrust, found.end());
    // "Single-leg hip thrust" and "Prone hip extension" come after all those that begin with it.
    EXPECT_LT(thrust, std::find(found.begin(), found.end(), "single-leg-hip-thrust"));
    EXPECT_LT(thrust, std::find(found.begin(), found.end(), "prone-hip-extension"));
}

TEST(LibraryIndex, musclesEquipmentAndFaultsAreFound)
{
    EXPECT_THAT(find("diaphragm"), Contains("crook-breathing"));
    EXPECT_THAT(find("diaphragm"), Not(Contains("hip-thrust")));
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
    EXPECT_THAT(find("", Category::Mobility), Contains("couch-stretch"));
    EXPECT_THAT(find("", Category::Mobility), Not(Contains("crook-breathing")));
}

TEST(LibraryIndex, onlyCategoriesWithExercisesAreOffered)
{
    EXPECT_THAT(LibraryIndex(test::shippedCatalog()).categories(),
                ElementsAre(Category::Breathing, Category::Control, Category::Strength, Category::Mobility, Category::Running,
                            Category::Test));
    Exercise stretch;
    stretch.id = ExerciseId("stretch");
    stretch.category = Category::Mobility;
    EXPECT_THAT(LibraryIndex(Catalog::create({stretch}, "one").value()).categories(), ElementsAre(Category::Mobility));
}

}  // namespace
}  // namespace stance
