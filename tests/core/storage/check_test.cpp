#include "core/storage/check.h"

#include "core/storage/crc32.h"
#include "core/storage/documents.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

class CheckTest : public testing::Test {
protected:
    TempFolder folder;
    std::filesystem::path file = folder / "stance.db";

    CheckTest()
    {
        const auto database = openDatabase(file);
        SqliteJournal journal(*database);
        ManualClock clock;
        performSession(journal, clock, "s1", "canary");
        performSession(journal, clock, "s2");
        startSession(journal, clock, "s3");
        EXPECT_TRUE(
            journal.appendAthlete(BodyWeight{Load::fromThousandths(80'000, LoadUnit::Kilogram)}, clock.now(), clock.now().utc));
        EXPECT_TRUE(Documents(*database).save({DocumentKind::Program, "a", 1, UtcTime{}, "{\"name\":\"needle\"}"}));
    }

    std::vector<CheckFinding> findings() { return checkDatabase(*openDatabase(file, OpenFor::Check)).value(); }
    void change(const std::string& sql) { openDatabase(file)->connection().exec(sql); }
};

MATCHER_P(Is, problem, "")
{
    return arg.problem == problem;
}

TEST_F(CheckTest, findsNothingWrongInAGoodFileAndChangesNoByte)
{
    const std::string before = bytesOf(file);
    EXPECT_THAT(findings(), IsEmpty());
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(CheckTest, findsAFlippedByteInABody)
{
    for (const std::string word : {"canary", "needle"}) {
        std::string bytes = bytesOf(file);
        const std::string good = bytes;
        for (std::size_t at = bytes.find(word); at != std::string::npos; at = bytes.find(word, at + 1)) {
            bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
        }
        putBytes(file, bytes);
        EXPECT_THAT(findings(), ElementsAre(Is(CheckProblem::Checksum))) << word;
        putBytes(file, good);
    }
}

TEST_F(CheckTest, findsAChangedColumn)
{
    change("UPDATE journal SET recorded = recorded + 1 WHERE number = 2 AND session = 1");
    EXPECT_THAT(findings(), ElementsAre(Is(CheckProblem::Checksum)));
}

TEST_F(CheckTest, findsARenamedSession)
{
    change("UPDATE session SET id = 's9' WHERE id = 's3'");
    EXPECT_THAT(findings(), Contains(Is(CheckProblem::Checksum)));
}

TEST_F(CheckTest, findsAMissingBatch)
{
    change("DELETE FROM journal WHERE number = 4 AND session = 2");
    EXPECT_THAT(findings(), ElementsAre(testing::AllOf(Is(CheckProblem::Gap), Field(&CheckFinding::session, SessionId("s2")))));
}

TEST_F(CheckTest, findsAProjectionThatTheJournalDoesNotGive)
{
    change(
        "UPDATE session_summary SET note = 'other' WHERE session = 1; DELETE FROM performed_set WHERE session = 2 AND position = "
        "1");
    EXPECT_THAT(findings(), ElementsAre(CheckFinding{CheckProblem::Projection, 0, SessionId("s1"), ""},
                                        CheckFinding{CheckProblem::Projection, 0, SessionId("s2"), ""}));
}

TEST_F(CheckTest, findsAQueryColumnThatDiffersFromItsSet)
{
    change("UPDATE performed_set SET track = 'other' WHERE session = 1 AND position = 0");
    EXPECT_THAT(findings(), ElementsAre(Is(CheckProblem::Projection)));
}

TEST_F(CheckTest, findsBrokenPages)
{
    std::string bytes = bytesOf(file);
    constexpr std::size_t page = 4096;
    for (std::size_t at = page; at + page <= bytes.size(); at += page) {
        if (bytes[at + 3] == '\0' && bytes[at + 4] == '\0') {
            continue;  // an empty table: what lies there is nothing
        }
        std::string broken = bytes;
        broken.replace(at + 8, 200, std::string(200, '\x5A'));
        putBytes(file, broken);
        const auto opened = Database::open(file, OpenFor::Check);
        if (!opened) {
            EXPECT_EQ(opened.error().problem, StoreProblem::Damaged);
            continue;
        }
        EXPECT_FALSE(checkDatabase(**opened).value().empty()) << "page " << at / page + 1;
    }
}

}  // namespace
}  // namespace stance
