#include "core/storage/projections.h"

#include "core/storage/check.h"
#include "core/storage/session_queries.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace stance {
namespace {

/// Every value of every row, in order.
std::string dump(Database& database)
{
    std::string text;
    for (const char* sql :
         {"SELECT * FROM session_summary ORDER BY session", "SELECT * FROM performed_set ORDER BY session, position"}) {
        SQLite::Statement rows(database.connection(), sql);
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                text += rows.getColumn(column).getString() + '|';
            }
            text += '\n';
        }
    }
    return text;
}

/// Sessions and athlete events by chance, through the journal.
class Life {
public:
    explicit Life(Database& database) : m_journal(database), m_queries(database) {}

    void session(const std::vector<int>& choices)
    {
        const std::string id = "s" + std::to_string(m_ids.size());
        SessionRunner runner = startSession(m_journal, m_clock, id);
        m_ids.push_back(id);
        for (const int choice : choices) {
            m_clock.advance(std::chrono::seconds{3});
            // Many are refused where the session stands, which is as good a part of the story.
            static_cast<void>(runner.handle(anyCommand(runner.session(), choice), m_clock.now()));
        }
    }

    void event(int choice)
    {
        const SessionId id(m_ids[static_cast<std::size_t>(choice) % m_ids.size()]);
        const auto known = m_queries.session(id).value();
        switch (choice % 5) {
            case 0: tell(SessionDeleted{id}); break;
            case 1: tell(MorningPain{Pain{3, BodyPlace::HipSide, Side::Left}, true, id}); break;
            case 2: record(choice); break;
            case 3:
                if (known && !known->sets.empty()) {
                    PerformedSet set = known->sets.front();
                    set.amount = {choice, Source::Entered};
                    tell(SetAmended{id, set});
                }
                break;
            default:
                if (!m_sequences.empty()) {
                    tell(AthleteEventRetracted{m_sequences[static_cast<std::size_t>(choice) % m_sequences.size()]});
                }
        }
    }

private:
    SqliteJournal m_journal;
    SessionQueries m_queries;
    ManualClock m_clock;
    std::vector<std::string> m_ids;
    std::vector<std::int64_t> m_sequences;

    void tell(const AthleteEvent& event)
    {
        m_clock.advance(std::chrono::seconds{1});
        m_sequences.push_back(m_journal.appendAthlete(event, m_clock.now(), m_clock.now().utc).value());
    }

    void record(int choice)
    {
        SessionSummary session;
        session.id = SessionId("r" + std::to_string(choice % 3));
        session.state = SessionState::Finished;
        session.started = m_clock.now().utc - std::chrono::hours{choice};
        session.day = std::chrono::year{2026} / 2 / 3;
        session.effort = choice % 10;
        PerformedSet set;
        set.exercise = ExerciseId("bridge");
        set.note = "n" + std::to_string(choice);
        session.sets = {set, set};
        m_ids.push_back(session.id.value);
        tell(SessionRecorded{session, "x.csv"});
    }
};

TEST(Projections, aRebuildGivesWhatWasKeptStepByStep)
{
    EXPECT_TRUE(rc::check("rebuilt equals kept", [] {
        const TempFolder folder;
        const auto database = openDatabase(folder / "stance.db");
        database->connection().exec("PRAGMA synchronous = OFF");
        Life life(*database);
        life.session({});
        const int sessions = *rc::gen::inRange(0, 3);
        for (int i = 0; i < sessions; ++i) {
            life.session(*rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 64)));
        }
        for (const int choice : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60))) {
            life.event(choice);
        }
        const std::string kept = dump(*database);
        RC_ASSERT(checkDatabase(*database).value().empty());
        RC_ASSERT(rebuildProjections(*database).has_value());
        RC_ASSERT(dump(*database) == kept);
        SqliteJournal(*database).purgeDeleted().value();
        RC_ASSERT(dump(*database) == kept);
        RC_ASSERT(checkDatabase(*database).value().empty());
    }));
}

TEST(Projections, aLostProjectionComesBack)
{
    const TempFolder folder;
    const auto database = openDatabase(folder / "stance.db");
    SqliteJournal journal(*database);
    ManualClock clock;
    performSession(journal, clock, "s1");
    performSession(journal, clock, "s2");
    const std::string kept = dump(*database);
    database->connection().exec("DELETE FROM session_summary");
    EXPECT_EQ(rebuildProjections(*database).value(), 2);
    EXPECT_EQ(dump(*database), kept);
}

TEST(Projections, stayAsTheyAreWhenTheJournalCannotBeRead)
{
    const TempFolder folder;
    const auto database = openDatabase(folder / "stance.db");
    SqliteJournal journal(*database);
    ManualClock clock;
    performSession(journal, clock, "s1");
    performSession(journal, clock, "s2");
    const std::string kept = dump(*database);
    database->connection().exec("UPDATE journal SET body = 'x' WHERE seq = (SELECT max(seq) FROM journal)");
    EXPECT_EQ(rebuildProjections(*database).error().problem, StoreProblem::Damaged);
    EXPECT_EQ(dump(*database), kept);
}

}  // namespace
}  // namespace stance
