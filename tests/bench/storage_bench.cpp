// Making a tick durable, against the cheapest durable write the same disk can do. Reading ten years of training, against
// handing over the same bytes.
#include "core/coach/session_runner.h"
#include "core/storage/database.h"
#include "core/storage/session_queries.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/bench_plan.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stance {
namespace {

constexpr int appends = 2000;

struct ScratchFolder {
    std::filesystem::path path;

    ScratchFolder()
    {
        std::string name = (std::filesystem::current_path() / "bench-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~ScratchFolder() { std::filesystem::remove_all(path); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
};

/// Runs `action` once per iteration and reports the median and the 99th percentile in microseconds.
template <class Action>
void measure(benchmark::State& state, Action action)
{
    std::vector<double> times;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        action();
        times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_us"] = times[times.size() / 2];
    state.counters["p99_us"] = times[times.size() * 99 / 100];
}

void appendOneTick(benchmark::State& state)
{
    const ScratchFolder folder;
    auto database = Database::open(folder.path / "bench.db");
    SqliteJournal journal(**database);
    SessionRunner runner(journal);
    Stamp now;
    static_cast<void>(runner.handle(StartSession{SessionId("tick"), bench::longPlan(1, 10'000)}, now));
    static_cast<void>(runner.handle(Proceed{runner.session().phaseId}, now));
    measure(state, [&] { benchmark::DoNotOptimize(runner.handle(CountRep{runner.session().currentSet()}, now)); });
}
BENCHMARK(appendOneTick)->Unit(benchmark::kMicrosecond)->Iterations(appends);

void referenceWriteAndFdatasync(benchmark::State& state)
{
    const ScratchFolder folder;
    const int file = open((folder.path / "reference").c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const std::string row(200, 'x');
    measure(state, [&] {
        benchmark::DoNotOptimize(write(file, row.data(), row.size()));
        fdatasync(file);
    });
    close(file);
}
BENCHMARK(referenceWriteAndFdatasync)->Unit(benchmark::kMicrosecond)->Iterations(appends);

SessionSummary usualSession(int number)
{
    SessionSummary session;
    session.id = SessionId("session-" + std::to_string(number));
    session.state = SessionState::Finished;
    session.started = UtcTime{std::chrono::days{10'000 + number}};
    session.ended = session.started + std::chrono::hours{1};
    session.day = std::chrono::floor<std::chrono::days>(session.started);
    const SessionPlan plan = bench::usualPlan();
    for (const PlanStep& step : plan.steps) {
        const PlannedSlot& slot = plan.slotOf(step);
        PerformedSet set;
        set.slot = slot.id;
        set.track = slot.track;
        set.exercise = slot.exercise;
        set.measure = slot.measure;
        set.setNo = step.setNo;
        set.side = step.side;
        set.target = plan.targetOf(step);
        set.amount = {10, Source::Entered};
        set.goodAmount = 10;
        set.load = Load::fromThousandths(22'500, LoadUnit::Kilogram);
        set.rir = 2;
        set.started = session.started + std::chrono::minutes{2 * step.id};
        set.ended = set.started + std::chrono::minutes{1};
        session.sets.push_back(set);
    }
    return session;
}

/// Ten years: 2,500 sessions of 30 sets, one side at a time.
struct TenYears {
    ScratchFolder folder;
    std::unique_ptr<Database> database = std::move(*Database::open(folder.path / "years.db"));

    TenYears()
    {
        constexpr int sessions = 2'500;
        constexpr int atOnce = 100;
        SqliteJournal journal(*database);
        for (int first = 0; first < sessions; first += atOnce) {
            std::vector<NewAthleteEvent> events;
            for (int number = first; number < first + atOnce; ++number) {
                const SessionSummary session = usualSession(number);
                events.push_back({SessionRecorded{session, "bench"}, session.started});
            }
            static_cast<void>(journal.appendAthlete(events, Stamp{}));
        }
    }
};

TenYears& tenYears()
{
    static TenYears years;
    return years;
}

void readTheTrainingLog(benchmark::State& state)
{
    SessionQueries queries(*tenYears().database);
    std::size_t sets = 0;
    measure(state, [&] {
        const auto log = queries.trainingLog();
        sets = 0;
        for (const SessionSummary& session : log->sessions) {
            sets += session.sets.size();
        }
    });
    state.counters["sets"] = static_cast<double>(sets);
}
BENCHMARK(readTheTrainingLog)->Unit(benchmark::kMillisecond)->Iterations(10);

void referenceReadTheSameBytes(benchmark::State& state)
{
    SQLite::Database& connection = tenYears().database->connection();
    std::size_t bytes = 0;
    measure(state, [&] {
        bytes = 0;
        SQLite::Statement rows(connection, "SELECT p.session, p.body FROM performed_set p ORDER BY p.session, p.position");
        while (rows.executeStep()) {
            bytes += rows.getColumn(1).getString().size();
        }
    });
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(referenceReadTheSameBytes)->Unit(benchmark::kMillisecond)->Iterations(10);

}  // namespace
}  // namespace stance
