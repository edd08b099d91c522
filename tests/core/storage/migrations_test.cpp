#include "core/storage/migrations.h"

#include "core/storage/session_queries.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/documents.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

constexpr Migration firstOnly[] = {{1, "CREATE TABLE a (x)"}};
constexpr Migration twoMore[] = {
    {1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x); INSERT INTO b SELECT x FROM a"}, {3, "DROP TABLE a"}};
constexpr Migration secondFails[] = {
    {1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x)"}, {3, "DELETE FROM b; INSERT INTO nowhere VALUES (1)"}};

std::string schemaText(SQLite::Database& connection)
{
    std::string text;
    SQLite::Statement rows(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name");
    while (rows.executeStep()) {
        text += rows.getColumn(0).getString() + ";\n";
    }
    return text;
}

int versionOf(SQLite::Database& connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

/// A file of schema 1 of the made-up steps with one row.
void makeOld(const std::filesystem::path& file)
{
    openDatabase(file, OpenFor::ReadWrite, {firstOnly, ""})->connection().exec("INSERT INTO a VALUES ('kept')");
}

TEST(Migrations, areNumberedWithoutGaps)
{
    int expected = 1;
    for (const Migration& step : allMigrations()) {
        EXPECT_EQ(step.to, expected++);
    }
}

TEST(Migrations, theReleasedSchemaIsStillTheOneInTheGoldenFile)
{
    // A released step is never edited: add a step, and a golden file for it.
    const TempFolder folder;
    const auto database = openDatabase(folder / "stance.db", OpenFor::ReadWrite, {allMigrations().first(1), ""});
    EXPECT_EQ(schemaText(database->connection()), test::readSource("tests/data/schema-1.sql"));
}

TEST(Migrations, theSecondStepChangesWhatIsDerivedAndNotTheSchema)
{
    const TempFolder folder;
    const auto database = openDatabase(folder / "stance.db", OpenFor::ReadWrite, {allMigrations().first(2), ""});
    EXPECT_EQ(versionOf(database->connection()), 2);
    EXPECT_EQ(schemaText(database->connection()), test::readSource("tests/data/schema-1.sql"));
}

/// A file as schema 1 left it: a session with a set more than planned, whose row does not say so.
TEST(Migrations, theSecondStepMarksAddedSetsInWhatWasDerivedBefore)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    ManualClock clock;
    SessionSummary expected;
    {
        const auto database = openDatabase(file, OpenFor::ReadWrite, {allMigrations().first(1), ""});
        SqliteJournal journal(*database);
        performSession(journal, clock, "plain");
        for (const char* const id : {"added", "unreadable"}) {
            SessionRunner runner = startSession(journal, clock, id);
            EXPECT_TRUE(runner.handle(AddSet{0}, clock.now()));
            finishSession(runner, clock);
            expected = summarise(runner.session());
        }
        database->connection().exec("UPDATE performed_set SET body = replace(body, '\"added\":true,', '')");
        database->connection().exec(
            "UPDATE journal SET body = 'x' || body WHERE number = 2 AND session = (SELECT key FROM session WHERE id = "
            "'unreadable')");
    }
    const auto database = openDatabase(file);
    SessionQueries queries(*database);
    const auto added = queries.session(SessionId("added")).value();
    EXPECT_TRUE(std::any_of(added->sets.begin(), added->sets.end(), [](const PerformedSet& set) { return set.added; }));
    EXPECT_EQ(queries.session(SessionId("unreadable")).value()->sets.size(), expected.sets.size());
    EXPECT_EQ(queries.sessions(10).value().size(), 3U);
}

TEST(Migrations, bringAnOlderFileUpAndLeaveACopyOfIt)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    makeOld(file);
    const auto database = openDatabase(file, OpenFor::ReadWrite, {twoMore, ""});
    EXPECT_EQ(versionOf(database->connection()), 3);
    EXPECT_EQ(database->connection().execAndGet("SELECT x FROM b").getString(), "kept");
    SQLite::Database copy((folder / "stance.db.schema-1").string());
    EXPECT_EQ(versionOf(copy), 1);
    EXPECT_EQ(copy.execAndGet("SELECT x FROM a").getString(), "kept");
}

TEST(Migrations, neverOverwriteAnEarlierCopy)
{
    const TempFolder folder;
    putBytes(folder / "stance.db.schema-1", "earlier");
    makeOld(folder / "stance.db");
    openDatabase(folder / "stance.db", OpenFor::ReadWrite, {twoMore, ""});
    EXPECT_EQ(bytesOf(folder / "stance.db.schema-1"), "earlier");
    EXPECT_EQ(versionOf(*std::make_unique<SQLite::Database>((folder / "stance.db.schema-1.2").string())), 1);
}

TEST(Migrations, aStepThatFailsLeavesTheSchemaBeforeIt)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    makeOld(file);
    const auto opened = Database::open(file, OpenFor::ReadWrite, {secondFails, ""});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().problem, StoreProblem::Internal);
    SQLite::Database left(file.string());
    EXPECT_EQ(versionOf(left), 2);
    EXPECT_EQ(left.execAndGet("SELECT x FROM a").getString(), "kept");
}

TEST(Migrations, doNotCopyANewFile)
{
    const TempFolder folder;
    openDatabase(folder / "stance.db", OpenFor::ReadWrite, {twoMore, ""});
    EXPECT_FALSE(std::filesystem::exists(folder / "stance.db.schema-1"));
}

}  // namespace
}  // namespace stance
