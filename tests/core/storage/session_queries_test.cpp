#include "core/storage/session_queries.h"

#include "core/storage/sqlite_journal.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SessionQueriesTest : public testing::Test {
protected:
    TempFolder folder;
    std::unique_ptr<Database> database = openDatabase(folder / "stance.db");
    SqliteJournal journal{*database};
    SessionQueries queries{*database};
    ManualClock clock;

    std::int64_t tell(const AthleteEvent& event) { return journal.appendAthlete(event, clock.now(), clock.now().utc).value(); }
    std::vector<std::string> idsOf(const std::vector<SessionSummary>& sessions) const
    {
        std::vector<std::string> ids;
        for (const SessionSummary& session : sessions) {
            ids.push_back(session.id.value);
        }
        return ids;
    }
    static SessionSummary recorded(const std::string& id, UtcTime started)
    {
        SessionSummary session;
        session.id = SessionId(id);
        session.state = SessionState::Finished;
        session.started = started;
        session.day = std::chrono::floor<std::chrono::days>(started);
        return session;
    }
};

TEST_F(SessionQueriesTest, anEmptyDatabaseHasNothing)
{
    EXPECT_THAT(queries.openSessions().value(), IsEmpty());
    EXPECT_THAT(queries.batches(SessionId("s1")).value(), IsEmpty());
    EXPECT_THAT(queries.sessions(10).value(), IsEmpty());
    EXPECT_FALSE(queries.session(SessionId("s1")).value());
    EXPECT_FALSE(queries.lastClosedSession().value());
    EXPECT_THAT(queries.athleteEvents().value(), IsEmpty());
}

TEST_F(SessionQueriesTest, openSessionsComeWithTheirNewestStampNewestFirst)
{
    SessionRunner first = startSession(journal, clock, "s1");
    clock.advance(std::chrono::minutes{1});
    startSession(journal, clock, "s2");
    const Stamp second = clock.now();
    clock.advance(std::chrono::minutes{1});
    ASSERT_TRUE(first.handle(nextCommand(first.session()), clock.now()));
    const auto open = queries.openSessions().value();
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0].id, SessionId("s1"));
    EXPECT_EQ(open[0].last, clock.now());
    EXPECT_EQ(open[1].last, second);
}

TEST_F(SessionQueriesTest, anOpenSessionIsSummarisedAsItStands)
{
    SessionRunner runner = startSession(journal, clock, "s1");
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(runner.handle(nextCommand(runner.session()), clock.now()));
    }
    const auto summary = queries.session(SessionId("s1")).value();
    ASSERT_TRUE(summary);
    EXPECT_EQ(*summary, summarise(runner.session()));
    EXPECT_EQ(summary->sets.back().kind, SetKind::Open);
    EXPECT_EQ(summary->sets.back().amount.value, 2);
}

TEST_F(SessionQueriesTest, sessionsArePagedWithoutLossEvenWhenTheyBeganAtTheSameMoment)
{
    const UtcTime noon = clock.now().utc;
    for (int i = 0; i < 7; ++i) {
        tell(SessionRecorded{recorded("r" + std::to_string(i), noon + std::chrono::hours{i / 3}), "x.csv"});
    }
    std::vector<std::string> paged;
    std::optional<SessionCursor> cursor;
    for (auto page = queries.sessions(2).value(); !page.empty(); page = queries.sessions(2, cursor).value()) {
        for (const std::string& id : idsOf(page)) {
            paged.push_back(id);
        }
        cursor = SessionCursor{page.back().started, page.back().id};
    }
    EXPECT_THAT(paged, ElementsAre("r6", "r5", "r4", "r3", "r2", "r1", "r0"));
}

TEST_F(SessionQueriesTest, theSessionsSinceATimeComeWithTheirSets)
{
    const UtcTime noon = clock.now().utc;
    for (int i = 0; i < 4; ++i) {
        tell(SessionRecorded{recorded("r" + std::to_string(i), noon + std::chrono::hours{24 * i}), "x.csv"});
    }
    EXPECT_THAT(idsOf(queries.sessionsSince(noon + std::chrono::hours{48}).value()), ElementsAre("r3", "r2"));
    EXPECT_EQ(queries.sessionsSince(noon + std::chrono::hours{48}).value(), queries.sessions(2).value());
    EXPECT_TRUE(queries.sessionsSince(noon + std::chrono::hours{73}).value().empty());
}

TEST_F(SessionQueriesTest, nothingIsLostWithTheCacheOfPages)
{
    performSession(journal, clock, "s1");
    const auto before = queries.session(SessionId("s1")).value();
    database->releaseMemory();
    EXPECT_EQ(queries.session(SessionId("s1")).value(), before);
}

TEST_F(SessionQueriesTest, workoutsDoneAreThoseOfTheProgramNewestFirst)
{
    performSession(journal, clock, "s1", "", smallPlan("base", "a"));
    performSession(journal, clock, "s2", "", smallPlan("other", "x"));
    performSession(journal, clock, "s3", "", smallPlan("base", "b"));
    startSession(journal, clock, "s4", smallPlan("base", "c"));
    const auto done = queries.doneWorkouts(ProgramId("base")).value();
    ASSERT_EQ(done.size(), 2U);
    EXPECT_EQ(done[0].workout, WorkoutId("b"));
    EXPECT_EQ(done[1].workout, WorkoutId("a"));
    EXPECT_EQ(queries.doneWorkouts(ProgramId("base"), 1).value().size(), 1U);
}

TEST_F(SessionQueriesTest, rememberEarlierMeetingsWithAnExercise)
{
    const ExerciseId exercise = smallPlan("base", "a").slots.front().exercise;
    EXPECT_EQ(queries.memoryOf(exercise).value().meetings, 0);
    performSession(journal, clock, "s1", "", smallPlan("base", "a"));
    performSession(journal, clock, "s2", "", smallPlan("base", "a"));
    startSession(journal, clock, "s3", smallPlan("base", "a"));
    const ExerciseMemory memory = queries.memoryOf(exercise).value();
    EXPECT_EQ(memory.meetings, 2) << "one that goes on is no meeting yet";
    std::vector<PerformedSet> expected;
    for (const PerformedSet& set : queries.session(SessionId("s2")).value()->sets) {
        if (set.exercise == exercise && set.kind == SetKind::Done) {
            expected.push_back(set);
        }
    }
    ASSERT_FALSE(expected.empty());
    EXPECT_EQ(memory.last.size(), expected.size());
    EXPECT_EQ(memory.last.front().ended, expected.front().ended);
    EXPECT_EQ(queries.memoryOf(ExerciseId("never")).value().meetings, 0);
}

TEST_F(SessionQueriesTest, daysAreCountedBothEndsIncluded)
{
    using namespace std::chrono;
    const auto at = [](unsigned day, int hour) { return UtcTime{sys_days{year{2026} / 5 / day}} + hours{hour}; };
    int n = 0;
    for (const UtcTime& started : {at(1, 9), at(3, 9), at(3, 18), at(4, 9)}) {
        tell(SessionRecorded{recorded("r" + std::to_string(n++), started), ""});
    }
    const auto days = queries.sessionDays(year{2026} / 5 / 1, year{2026} / 5 / 3).value();
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].day, year{2026} / 5 / 1);
    EXPECT_EQ(days[1].sessions, 2);
}

TEST_F(SessionQueriesTest, theSessionClosedLastIsNotTheOneRecordedOrDiscarded)
{
    performSession(journal, clock, "s1");
    performSession(journal, clock, "s2");
    SessionRunner discarded = startSession(journal, clock, "s3");
    ASSERT_TRUE(discarded.handle(DiscardSession{}, clock.now()));
    const std::int64_t later = tell(SessionRecorded{recorded("r1", clock.now().utc), "x.csv"});
    const auto closed = queries.lastClosedSession().value();
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->id, SessionId("s2"));
    EXPECT_LT(closed->sequence, later);
}

TEST_F(SessionQueriesTest, athleteEventsAreThoseThatSessionsDoNotShow)
{
    performSession(journal, clock, "s1");
    const BodyWeight weight{Load::fromThousandths(80'500, LoadUnit::Kilogram)};
    const MorningPain pain{Pain{4, BodyPlace::HipSide, Side::Right}, false, SessionId("s1")};
    tell(weight);
    tell(pain);
    tell(SessionRecorded{recorded("r1", clock.now().utc), "x.csv"});
    const auto events = queries.athleteEvents().value();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].event, AthleteEvent(weight));
    EXPECT_EQ(events[0].recorded, clock.now());
    EXPECT_EQ(events[1].event, AthleteEvent(pain));
    EXPECT_EQ(queries.newestAthleteEvents(1).value().front().event,
              AthleteEvent(SessionRecorded{recorded("r1", clock.now().utc), "x.csv"}));
}

TEST_F(SessionQueriesTest, whatWasSaidAboutADeletedSessionGoesAndComesBackWithIt)
{
    performSession(journal, clock, "s1");
    tell(PainAfter{Pain{2, BodyPlace::Calf, Side::Right}, SessionId("s1")});
    tell(MorningPain{Pain{4, BodyPlace::HipSide, Side::Right}, false, SessionId("s1")});
    const auto before = queries.athleteEvents().value();
    const std::int64_t deletion = tell(SessionDeleted{SessionId("s1")});
    EXPECT_THAT(queries.athleteEvents().value(), IsEmpty());
    tell(AthleteEventRetracted{deletion});
    EXPECT_EQ(standing(queries.athleteEvents().value()), before);
}

TEST_F(SessionQueriesTest, theTrainingLogHasClosedSessionsOldestFirstAndEventsThatStand)
{
    tell(SessionRecorded{recorded("r1", clock.now().utc - std::chrono::hours{24}), "x.csv"});
    performSession(journal, clock, "s1");
    performSession(journal, clock, "gone");
    performSession(journal, clock, "s2");
    startSession(journal, clock, "open");
    tell(MorningPain{Pain{4, BodyPlace::HipSide, Side::Right}, false, SessionId("gone")});
    tell(SessionDeleted{SessionId("gone")});
    const BodyWeight weight{Load::fromThousandths(80'500, LoadUnit::Kilogram)};
    const std::int64_t mistaken = tell(BodyWeight{Load::fromThousandths(8'050, LoadUnit::Kilogram)});
    tell(weight);
    tell(AthleteEventRetracted{mistaken});
    PerformedSet amended = queries.session(SessionId("s1")).value()->sets.front();
    amended.amount = {2, Source::Entered};
    tell(SetAmended{SessionId("s1"), amended});

    const TrainingLog log = queries.trainingLog().value();
    EXPECT_THAT(idsOf(log.sessions), ElementsAre("r1", "s1", "s2"));
    EXPECT_EQ(log.sessions[1].sets.front().amount.value, 2);
    ASSERT_EQ(log.events.size(), 1U);
    EXPECT_EQ(log.events[0].event, AthleteEvent(weight));
    SessionSummary s2 = *queries.session(SessionId("s2")).value();
    EXPECT_NE(log.sessions[2].sets, s2.sets);  // rests are told by no one
    deriveRests(s2.sets);
    EXPECT_EQ(log.sessions[2], s2);
    EXPECT_EQ(log.sessions[2].sets[1].restSeconds, 2);
}

TEST_F(SessionQueriesTest, aTrainingLogWithADamagedSetIsRefused)
{
    performSession(journal, clock, "s1");
    ASSERT_TRUE(queries.trainingLog());
    database->connection().exec("UPDATE performed_set SET body = replace(body, '\"set_no\"', '\"sat_no\"') WHERE position = 1");
    EXPECT_EQ(queries.trainingLog().error().problem, StoreProblem::Damaged);
}

/// No part of the plan reads a table from end to end.
TEST_F(SessionQueriesTest, theExtentGrowsWithEverythingWrittenAndCountsClosedSessions)
{
    EXPECT_EQ(queries.extent().value(), JournalExtent{});
    const std::int64_t told = tell(BodyWeight{});
    EXPECT_EQ(queries.extent().value(), (JournalExtent{told, 0}));
    SessionRunner open = startSession(journal, clock, "s1");
    const JournalExtent begun = queries.extent().value();
    EXPECT_GT(begun.newest, told);
    EXPECT_EQ(begun.sessions, 0) << "an open session is not closed";
    finishSession(open, clock);
    const std::int64_t session = tell(SessionRecorded{recorded("r1", clock.now().utc), ""});
    EXPECT_EQ(queries.extent().value(), (JournalExtent{session, 2}));
    tell(AthleteEventRetracted{session});
    EXPECT_EQ(queries.extent().value(), (JournalExtent{session + 1, 1}));
}

TEST_F(SessionQueriesTest, startUpQueriesUseTheirIndices)
{
    for (const std::string sql :
         {"SELECT session FROM session_summary s WHERE s.state = 'open'",
          "SELECT workout FROM session_summary s WHERE s.program = ? AND s.state IN ('finished', 'ended_early') "
          "ORDER BY s.started DESC LIMIT 16",
          "SELECT session FROM session_summary s WHERE s.state IN ('finished', 'ended_early') AND "
          "(s.started, s.session) < (?, ?) ORDER BY s.started DESC, s.session DESC LIMIT 1",
          "SELECT s.day, count(*) FROM session_summary s WHERE s.state IN ('finished', 'ended_early') AND s.day "
          "BETWEEN ? AND ? GROUP BY s.day ORDER BY s.day"}) {
        SQLite::Statement plan(database->connection(), "EXPLAIN QUERY PLAN " + sql);
        while (plan.executeStep()) {
            const std::string step = plan.getColumn(3).getString();
            EXPECT_THAT(step, testing::HasSubstr("INDEX summary_")) << sql;
        }
    }
}

}  // namespace
}  // namespace stance
