#include "tests/support/training_years.h"

#include "core/coach/session_runner.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/bench_plan.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace stance::bench {
namespace {

Stamp stampAt(UtcTime utc)
{
    Stamp stamp;
    stamp.utc = utc;
    stamp.monotonic = stamp.boot = utc.time_since_epoch();
    stamp.bootId = BootId{1, 2};
    return stamp;
}

/// Plays one session as a person would: every rep ticked, every rest cut short.
void train(SqliteJournal& journal, const SessionPlan& plan, int number, UtcTime begin)
{
    SessionRunner runner(journal);
    UtcTime now = begin;
    const auto handle = [&](const SessionCommand& command) {
        now += std::chrono::seconds{2};
        if (!runner.handle(command, stampAt(now))) {
            std::fputs("the made-up training was refused\n", stderr);
            std::exit(1);
        }
    };
    handle(StartSession{SessionId("bench-" + std::to_string(number)), plan});
    while (runner.session().state == SessionState::Live) {
        const Session& session = runner.session();
        if (session.phase() == Phase::Work) {
            handle(CountRep{session.currentSet()});
        } else {
            handle(Proceed{session.phaseId});
        }
    }
    handle(FinishSession{});
}

}  // namespace

void trainForYears(Database& database, int sessions, UtcTime last)
{
    database.connection().exec("PRAGMA synchronous = OFF");
    SqliteJournal journal(database);
    const SessionPlan plan = usualPlan();
    for (int i = 0; i < sessions; ++i) {
        train(journal, plan, i, last - std::chrono::days{sessions - i});
    }
    database.connection().exec("PRAGMA synchronous = FULL");
}

}  // namespace stance::bench
