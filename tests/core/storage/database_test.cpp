#include "core/storage/database.h"

#include "core/storage/session_queries.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/in_child.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace stance {
namespace {

StoreProblem problemOfOpening(const std::filesystem::path& file, OpenFor purpose = OpenFor::ReadWrite)
{
    const auto opened = Database::open(file, purpose);
    EXPECT_FALSE(opened);
    return opened ? StoreProblem::Internal : opened.error().problem;
}

/// A database with one finished session, closed.
std::filesystem::path goodFile(const TempFolder& folder)
{
    const std::filesystem::path file = folder / "stance.db";
    const auto database = openDatabase(file);
    SqliteJournal journal(*database);
    ManualClock clock;
    performSession(journal, clock, "s1", "fine");
    return file;
}

unsigned modeOf(const std::filesystem::path& path)
{
    struct stat status = {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 0777U;
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename());
    }
    return names;
}

void sqlInto(const std::filesystem::path& file, const std::string& sql)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

TEST(Database, isCreatedWithItsFoldersForTheOwnerOnly)
{
    const TempFolder folder;
    const auto file = folder / "share" / "stance" / "stance.db";
    const auto database = openDatabase(file);
    EXPECT_EQ(modeOf(file), 0600U);
    EXPECT_EQ(modeOf(file.parent_path()), 0700U);
    EXPECT_EQ(modeOf(file.parent_path().parent_path()), 0700U);
    EXPECT_TRUE(database->quickCheck());
}

TEST(Database, writesItsJournalForTheOwnerOnly)
{
    const TempFolder folder;
    const auto file = goodFile(folder);
    const auto database = openDatabase(file);
    database->connection().exec("BEGIN; DELETE FROM performed_set");
    EXPECT_EQ(modeOf(file.string() + "-journal"), 0600U);
    database->connection().exec("ROLLBACK");
}

TEST(Database, isSetUpForSafety)
{
    const TempFolder folder;
    const auto database = openDatabase(folder / "stance.db");
    SQLite::Database& connection = database->connection();
    const auto pragma = [&](const char* name) { return connection.execAndGet(std::string("PRAGMA ") + name).getString(); };
    EXPECT_EQ(pragma("journal_mode"), "truncate");
    EXPECT_EQ(pragma("synchronous"), "2");
    EXPECT_EQ(pragma("locking_mode"), "exclusive");
    EXPECT_EQ(pragma("foreign_keys"), "1");
    EXPECT_EQ(pragma("trusted_schema"), "0");
    EXPECT_EQ(pragma("cell_size_check"), "1");
    EXPECT_EQ(pragma("secure_delete"), "1");
    EXPECT_EQ(pragma("temp_store"), "2");
    EXPECT_EQ(pragma("application_id"), std::to_string(applicationId));
}

TEST(Database, aSecondOneOnTheSameFileIsLockedOut)
{
    const TempFolder folder;
    const auto file = goodFile(folder);
    const auto first = openDatabase(file);
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Locked);
    EXPECT_EQ(problemOfOpening(file, OpenFor::Check), StoreProblem::Locked);
}

TEST(Database, anotherProcessIsLockedOutEvenAfterAnAttemptInThisOne)
{
    const TempFolder folder;
    const auto file = goodFile(folder);
    const auto first = openDatabase(file);
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Locked);
    const int code = inChild([&] { return problemOfOpening(file) == StoreProblem::Locked ? 0 : 1; });
    EXPECT_EQ(code, 0);
}

TEST(Database, isFreeAgainWhenTheFirstIsGone)
{
    const TempFolder folder;
    const auto file = goodFile(folder);
    openDatabase(file).reset();
    EXPECT_TRUE(openDatabase(file));
}

TEST(Database, refusesANewerSchemaAndLeavesEveryByte)
{
    const TempFolder folder;
    const auto file = goodFile(folder);
    sqlInto(file, "PRAGMA user_version = 99");
    const std::string before = bytesOf(file);
    const auto names = namesIn(folder.path());
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Newer);
    EXPECT_EQ(problemOfOpening(file, OpenFor::Check), StoreProblem::Newer);
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(namesIn(folder.path()), names);
}

TEST(Database, refusesTheDatabaseOfAnotherProgramAndLeavesEveryByte)
{
    const TempFolder folder;
    const auto file = folder / "other.db";
    sqlInto(file, "PRAGMA journal_mode = WAL; CREATE TABLE notes (text)");
    const std::string before = bytesOf(file);
    const auto names = namesIn(folder.path());
    EXPECT_EQ(problemOfOpening(file), StoreProblem::NotOurs);
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(namesIn(folder.path()), names);
}

TEST(Database, refusesWhatIsNoDatabaseAndLeavesEveryByte)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    for (const std::string& text : {std::string("hello"), std::string(5000, 'x'), std::string(5000, '\0')}) {
        putBytes(file, text);
        EXPECT_EQ(problemOfOpening(file), StoreProblem::Damaged);
        EXPECT_EQ(bytesOf(file), text);
    }
}

TEST(Database, doesNotPlayAForeignJournalIntoAnotherFile)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    const std::string text(5000, 'x');
    putBytes(file, text);
    putBytes(file.string() + "-journal", std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + std::string(504, '\0'));
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Damaged);
    EXPECT_EQ(bytesOf(file), text);
}

TEST(Database, refusesATruncatedFileAndLeavesEveryByte)
{
    const TempFolder folder;
    const auto file = goodFile(folder);
    const std::string cut = bytesOf(file).substr(0, 3 * 4096 + 100);
    putBytes(file, cut);
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Damaged);
    EXPECT_EQ(bytesOf(file), cut);
}

TEST(Database, takesAnEmptyFileAsNewButDoesNotCheckIt)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    putBytes(file, "");
    EXPECT_EQ(problemOfOpening(file, OpenFor::Check), StoreProblem::Damaged);
    EXPECT_EQ(bytesOf(file), "");
    EXPECT_TRUE(openDatabase(file));
}

TEST(Database, refusesAFolderALooseLinkAndAPipeInItsPlace)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    std::filesystem::create_directory(file);
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Unreachable);
    std::filesystem::remove(file);
    std::filesystem::create_symlink(folder / "nowhere", file);
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Unreachable);
    EXPECT_FALSE(std::filesystem::exists(folder / "nowhere"));
    std::filesystem::remove(file);
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    EXPECT_EQ(problemOfOpening(file), StoreProblem::Unreachable);
}

TEST(Database, refusesAFileWhereAFolderShouldBe)
{
    const TempFolder folder;
    putBytes(folder / "data", "");
    EXPECT_EQ(problemOfOpening(folder / "data" / "stance.db"), StoreProblem::Unreachable);
}

TEST(Database, openedForACheckCreatesAndChangesNothing)
{
    const TempFolder folder;
    EXPECT_EQ(problemOfOpening(folder / "missing.db", OpenFor::Check), StoreProblem::Unreachable);
    EXPECT_FALSE(std::filesystem::exists(folder / "missing.db"));
    const auto file = goodFile(folder);
    const std::string before = bytesOf(file);
    {
        const auto database = openDatabase(file, OpenFor::Check);
        SqliteJournal journal(*database);
        const ManualClock clock;
        const auto written = journal.appendAthlete(BodyWeight{}, clock.now(), clock.now().utc);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().problem, StoreProblem::ReadOnly);
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST(Database, quickCheckFindsAPageOfNoise)
{
    const TempFolder folder;
    const auto file = goodFile(folder);
    std::string bytes = bytesOf(file);
    bytes.replace(2 * 4096, 4096, std::string(4096, '\xA5'));
    putBytes(file, bytes);
    const auto opened = Database::open(file);
    const auto checked = opened ? (*opened)->quickCheck() : Result<std::monostate, StoreError>(fail(opened.error()));
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().problem, StoreProblem::Damaged);
}

TEST(Database, quickCheckFindsAChangedByteInAnOpenSession)
{
    const TempFolder folder;
    const auto file = folder / "stance.db";
    {
        const auto database = openDatabase(file);
        SqliteJournal journal(*database);
        const ManualClock clock;
        startSession(journal, clock, "s1");
    }
    std::string bytes = bytesOf(file);
    const std::size_t at = bytes.find("get_ready_started");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'G';
    putBytes(file, bytes);
    const auto database = openDatabase(file);
    const auto checked = database->quickCheck();
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().problem, StoreProblem::Damaged);
    const auto batches = SessionQueries(*database).batches(SessionId("s1"));
    ASSERT_FALSE(batches);
    EXPECT_EQ(batches.error().problem, StoreProblem::Damaged);
}

}  // namespace
}  // namespace stance
