#include "core/storage/documents.h"

#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

class DocumentsTest : public testing::Test {
protected:
    TempFolder folder;
    std::unique_ptr<Database> database = openDatabase(folder / "stance.db");
    Documents documents{*database};

    static StoredDocument program(const std::string& id, int revision)
    {
        return {DocumentKind::Program, id, revision, UtcTime{Millis{1000 * revision}},
                "{\"revision\":" + std::to_string(revision) + "}"};
    }
};

TEST_F(DocumentsTest, everyRevisionIsKept)
{
    ASSERT_TRUE(documents.save(program("a", 1)));
    ASSERT_TRUE(documents.save(program("a", 2)));
    EXPECT_EQ(documents.load(DocumentKind::Program, "a", 1).value(), program("a", 1));
    EXPECT_EQ(documents.load(DocumentKind::Program, "a").value(), program("a", 2));
    EXPECT_EQ(documents.nextRevision(DocumentKind::Program, "a").value(), 3);
}

TEST_F(DocumentsTest, theNewestOfEachAreListed)
{
    for (const StoredDocument& document : {program("b", 7), program("a", 1), program("a", 2)}) {
        ASSERT_TRUE(documents.save(document));
    }
    EXPECT_THAT(documents.newest(DocumentKind::Program).value(), testing::ElementsAre(program("a", 2), program("b", 7)));
    EXPECT_THAT(documents.newest(DocumentKind::Exercise).value(), testing::IsEmpty());
}

TEST_F(DocumentsTest, anUnknownOneIsNotThere)
{
    EXPECT_FALSE(documents.load(DocumentKind::Equipment, "home").value());
    EXPECT_EQ(documents.nextRevision(DocumentKind::Equipment, "home").value(), 1);
}

TEST_F(DocumentsTest, aRevisionIsNeverRewritten)
{
    ASSERT_TRUE(documents.save(program("a", 1)));
    EXPECT_TRUE(documents.save(program("a", 1)));
    StoredDocument other = program("a", 1);
    other.body = "{}";
    EXPECT_EQ(documents.save(other).error().problem, StoreProblem::Internal);
    EXPECT_EQ(documents.load(DocumentKind::Program, "a").value(), program("a", 1));
}

TEST_F(DocumentsTest, aChangedBodyIsDamage)
{
    ASSERT_TRUE(documents.save(program("a", 1)));
    database->connection().exec("UPDATE document SET body = '{\"revision\":9}'");
    EXPECT_EQ(documents.load(DocumentKind::Program, "a").error().problem, StoreProblem::Damaged);
}

}  // namespace
}  // namespace stance
