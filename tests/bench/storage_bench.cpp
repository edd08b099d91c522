// Making a tick durable, against the cheapest durable write the same disk can do.
#include "core/coach/session_runner.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/bench_plan.h"

#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
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

}  // namespace
}  // namespace stance
