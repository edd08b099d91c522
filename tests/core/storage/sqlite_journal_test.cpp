#include "core/storage/sqlite_journal.h"

#include "core/storage/session_queries.h"
#include "tests/support/in_child.h"
#include "tests/support/memory_journal.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>
#include <csignal>

#include <utility>

namespace stance {
namespace {

// ---- What every journal does ----

struct MemoryStore {
    MemoryJournal journal;
    std::vector<EventBatch> reload(const SessionId&) const { return journal.batches(); }
};

struct FileStore {
    TempFolder folder;
    std::unique_ptr<Database> database = openDatabase(folder / "stance.db");
    SqliteJournal journal{*database};

    std::vector<EventBatch> reload(const SessionId& id)
    {
        database.reset();
        database = openDatabase(folder / "stance.db");
        journal = SqliteJournal(*database);
        return SessionQueries(*database).batches(id).value();
    }
};

template <class Store>
class EveryJournal : public testing::Test {
protected:
    Store store;
    ManualClock clock;
};
using Stores = testing::Types<MemoryStore, FileStore>;
TYPED_TEST_SUITE(EveryJournal, Stores);

TYPED_TEST(EveryJournal, givesBackTheBatchesOfASession)
{
    SessionRunner runner = startSession(this->store.journal, this->clock, "s1");
    for (int i = 0; i < 9; ++i) {
        this->clock.advance(std::chrono::seconds{2});
        ASSERT_TRUE(runner.handle(nextCommand(runner.session()), this->clock.now()));
    }
    EXPECT_EQ(this->store.reload(SessionId("s1")), runner.log().batches());
}

TYPED_TEST(EveryJournal, carriesASessionOnAfterARestart)
{
    SessionRunner runner = startSession(this->store.journal, this->clock, "s1");
    ASSERT_TRUE(runner.handle(nextCommand(runner.session()), this->clock.now()));
    const auto batches = this->store.reload(SessionId("s1"));
    SessionRunner again(this->store.journal, batches);
    EXPECT_EQ(again.session(), runner.session());
    ASSERT_TRUE(again.handle(ReopenSession{}, this->clock.now()));
    finishSession(again, this->clock);
    EXPECT_EQ(this->store.reload(SessionId("s1")), again.log().batches());
}

// ---- What the file adds ----

/// Does not fit into what is left of a page.
WriteSessionNote longNote()
{
    constexpr std::size_t length = 3'900;
    return {std::string(length, 'n')};
}

class SqliteJournalTest : public testing::Test {
protected:
    TempFolder folder;
    std::filesystem::path file = folder / "stance.db";
    std::unique_ptr<Database> database = openDatabase(file);
    SqliteJournal journal{*database};
    SessionQueries queries{*database};
    ManualClock clock;

    std::optional<SessionSummary> stored(const std::string& id) { return queries.session(SessionId(id)).value(); }
    std::int64_t tell(const AthleteEvent& event)
    {
        clock.advance(std::chrono::seconds{1});
        return journal.appendAthlete(event, clock.now(), clock.now().utc).value();
    }
    PerformedSet amendedSet(const std::string& note)
    {
        PerformedSet set = stored("s1")->sets.front();
        set.amount = {9, Source::Entered};
        set.note = note;
        return set;
    }
};

TEST_F(SqliteJournalTest, summarisesASessionWhenItCloses)
{
    SessionRunner runner = startSession(journal, clock, "s1");
    EXPECT_THAT(queries.sessions(10).value(), testing::IsEmpty());
    finishSession(runner, clock, "note");
    EXPECT_THAT(queries.sessions(10).value(), testing::ElementsAre(summarise(runner.session())));
}

TEST_F(SqliteJournalTest, takesTheSummaryBackWhenTheEndIsUndone)
{
    SessionRunner runner = startSession(journal, clock, "s1");
    finishSession(runner, clock);
    ASSERT_TRUE(runner.handle(Undo{}, clock.now()));
    EXPECT_THAT(queries.sessions(10).value(), testing::IsEmpty());
    EXPECT_EQ(queries.openSessions().value().size(), 1U);
    ASSERT_TRUE(runner.handle(Redo{}, clock.now()));
    EXPECT_THAT(queries.sessions(10).value(), testing::ElementsAre(summarise(runner.session())));
}

TEST_F(SqliteJournalTest, keepsNothingOfADiscardedSessionInViews)
{
    SessionRunner runner = startSession(journal, clock, "s1");
    ASSERT_TRUE(runner.handle(DiscardSession{}, clock.now()));
    EXPECT_THAT(queries.openSessions().value(), testing::IsEmpty());
    EXPECT_FALSE(stored("s1"));
    EXPECT_FALSE(queries.batches(SessionId("s1")).value().empty());
}

TEST_F(SqliteJournalTest, refusesABatchOutOfOrder)
{
    const SessionRunner runner = startSession(journal, clock, "s1");
    const EventBatch first = runner.log().batches().front();
    EventBatch late = first;
    late.number = 3;
    EXPECT_EQ(journal.append(first, runner.session()).error().problem, StoreProblem::Internal);
    EXPECT_EQ(journal.append(late, runner.session()).error().problem, StoreProblem::Internal);
    EXPECT_EQ(queries.batches(SessionId("s1")).value(), runner.log().batches());
}

TEST_F(SqliteJournalTest, saysFullAndGoesOnWhenThereIsSpaceAgain)
{
    SessionRunner runner = startSession(journal, clock, "s1");
    database->connection().exec("PRAGMA max_page_count = 1");  // as small as the file is
    const auto write = [&] { return runner.handle(longNote(), clock.now()); };
    const SessionLog before = runner.log();
    const auto refused = write();
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<StoreError>(refused.error()).problem, StoreProblem::Full);
    EXPECT_EQ(runner.log().batches(), before.batches());
    EXPECT_EQ(queries.batches(SessionId("s1")).value(), before.batches());
    database->connection().exec("PRAGMA max_page_count = 100000");
    ASSERT_TRUE(write());
    EXPECT_EQ(queries.batches(SessionId("s1")).value(), runner.log().batches());
}

TEST_F(SqliteJournalTest, saysFullAtALimitOfFileSize)
{
    SessionRunner runner = startSession(journal, clock, "s1");
    database.reset();
    // The codes name the step that was not as it should be.
    const int code = inChild([&] {
        const auto opened = Database::open(file);
        SqliteJournal limited(**opened);
        SessionQueries stored(**opened);
        SessionRunner again(limited, stored.batches(SessionId("s1")).value());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        const rlim_t unlimited = std::exchange(limit.rlim_cur, std::filesystem::file_size(file));
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto refused = again.handle(longNote(), clock.now());
        if (refused || std::get<StoreError>(refused.error()).problem != StoreProblem::Full) {
            return 1;
        }
        limit.rlim_cur = unlimited;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        if (!again.handle(longNote(), clock.now())) {
            return 2;
        }
        return stored.batches(SessionId("s1")).value() == again.log().batches() && (*opened)->quickCheck() ? 0 : 3;
    });
    EXPECT_EQ(code, 0);
}

TEST_F(SqliteJournalTest, anEventOfALaterVersionInAnOpenSessionIsDamageNotACrash)
{
    startSession(journal, clock, "s1");
    database->connection().exec(R"(UPDATE journal SET body = '[{"event":"teleported","step":0}]')");
    const auto batches = queries.batches(SessionId("s1"));
    ASSERT_FALSE(batches);
    EXPECT_EQ(batches.error().problem, StoreProblem::Damaged);
    EXPECT_EQ(database->quickCheck().error().problem, StoreProblem::Damaged);
}

// ---- Athlete events ----

TEST_F(SqliteJournalTest, numbersAthleteEventsUpwards)
{
    const auto first = tell(BodyWeight{});
    EXPECT_GT(tell(BodyWeight{}), first);
}

TEST_F(SqliteJournalTest, aDeletedSessionIsOutOfEveryViewAndComesBackByRetraction)
{
    performSession(journal, clock, "s1");
    const auto before = stored("s1");
    const auto deletion = tell(SessionDeleted{SessionId("s1")});
    EXPECT_FALSE(stored("s1"));
    EXPECT_THAT(queries.batches(SessionId("s1")).value(), testing::IsEmpty());
    EXPECT_FALSE(queries.lastClosedSession().value());
    const auto retraction = tell(AthleteEventRetracted{deletion});
    EXPECT_EQ(stored("s1"), before);
    tell(AthleteEventRetracted{retraction});
    EXPECT_FALSE(stored("s1"));
}

TEST_F(SqliteJournalTest, anAmendedSetStandsInForTheRecordedOne)
{
    performSession(journal, clock, "s1");
    const auto before = stored("s1");
    const PerformedSet amended = amendedSet("one too many");
    const auto amendment = tell(SetAmended{SessionId("s1"), amended});
    EXPECT_EQ(stored("s1")->sets.front(), amended);
    EXPECT_EQ(stored("s1")->sets.size(), before->sets.size());
    tell(AthleteEventRetracted{amendment});
    EXPECT_EQ(stored("s1"), before);
}

TEST_F(SqliteJournalTest, aRecordedSessionIsThereLikeAnyOther)
{
    performSession(journal, clock, "s1");
    SessionSummary recorded = *stored("s1");
    recorded.id = SessionId("old-1");
    recorded.started -= std::chrono::hours{1000};
    const auto sequence = tell(SessionRecorded{recorded, "strong.csv"});
    EXPECT_EQ(stored("old-1"), recorded);
    EXPECT_EQ(queries.sessions(10).value().size(), 2U);
    tell(AthleteEventRetracted{sequence});
    EXPECT_FALSE(stored("old-1"));
}

TEST_F(SqliteJournalTest, anImportIsWrittenWholeOrNotAtAll)
{
    const std::vector<NewAthleteEvent> events{{BodyWeight{}, {}}, {AthleteEventRetracted{4711}, {}}};
    const auto written = journal.appendAthlete(events, clock.now());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().problem, StoreProblem::Internal);
    EXPECT_THAT(queries.newestAthleteEvents(10).value(), testing::IsEmpty());
}

TEST_F(SqliteJournalTest, aDeletedSessionTakesNoMoreBatches)
{
    SessionRunner runner = startSession(journal, clock, "s1");
    tell(SessionDeleted{SessionId("s1")});
    EXPECT_FALSE(runner.handle(nextCommand(runner.session()), clock.now()));
    EXPECT_THAT(queries.openSessions().value(), testing::IsEmpty());
}

TEST_F(SqliteJournalTest, aSessionRecordedAfterItsDeletionIsThereAgain)
{
    performSession(journal, clock, "s1");
    SessionSummary recorded = *stored("s1");
    recorded.id = SessionId("old-1");
    tell(SessionRecorded{recorded, "strong.csv"});
    tell(SessionDeleted{SessionId("old-1")});
    recorded.note = "second import";
    tell(SessionRecorded{recorded, "strong.csv"});
    EXPECT_EQ(stored("old-1"), recorded);
    ASSERT_EQ(journal.purgeDeleted().value(), 1);
    EXPECT_EQ(stored("old-1"), recorded);
}

// ---- Purging ----

TEST_F(SqliteJournalTest, nothingOfAPurgedSessionIsLeftInTheFile)
{
    const std::string canary = "canary-7f3a";
    for (int i = 0; i < 12; ++i) {
        const std::string id = "s" + std::to_string(i);
        performSession(journal, clock, id, i % 3 == 1 ? canary + " note" : std::string(200, 'n'));
    }
    tell(SetAmended{SessionId("s1"), amendedSet(canary + " amended")});
    for (const char* id : {"s1", "s4", "s7", "s10"}) {
        tell(SessionDeleted{SessionId(id)});
    }
    ASSERT_NE(bytesOf(file).find(canary), std::string::npos);
    const auto others = queries.sessions(100).value();
    EXPECT_EQ(journal.purgeDeleted().value(), 4);
    EXPECT_EQ(journal.purgeDeleted().value(), 0);
    EXPECT_EQ(queries.sessions(100).value(), others);
    database.reset();
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        EXPECT_EQ(bytesOf(entry.path()).find(canary), std::string::npos) << entry.path();
    }
}

TEST_F(SqliteJournalTest, purgingLeavesARetractedDeletionAlone)
{
    performSession(journal, clock, "s1", "kept");
    const auto before = stored("s1");
    tell(AthleteEventRetracted{tell(SessionDeleted{SessionId("s1")})});
    EXPECT_EQ(journal.purgeDeleted().value(), 0);
    EXPECT_EQ(stored("s1"), before);
}

TEST_F(SqliteJournalTest, sequencesAreNotUsedAgainAfterAPurge)
{
    performSession(journal, clock, "s1");
    const auto deletion = tell(SessionDeleted{SessionId("s1")});
    ASSERT_EQ(journal.purgeDeleted().value(), 1);
    EXPECT_GT(tell(BodyWeight{}), deletion);
}

}  // namespace
}  // namespace stance
