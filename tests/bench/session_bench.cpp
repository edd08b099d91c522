// Folding a session: a hundred thousand events against walking and copying as many batches.
#include "core/coach/session_runner.h"
#include "tests/support/bench_plan.h"

#include <benchmark/benchmark.h>

namespace stance {
namespace {

constexpr int wantedEvents = 100'000;

class NoJournal : public Journal {
public:
    Result<std::monostate, StoreError> append(const EventBatch&, const Session&) override { return std::monostate{}; }
};

/// Batches of one session with a rep each, about a hundred thousand of them.
const std::vector<EventBatch>& longSession()
{
    static const std::vector<EventBatch> batches = [] {
        std::vector<EventBatch> list;
        const SessionPlan plan = bench::longPlan(20, wantedEvents / 20);
        SessionLog log;
        Stamp now;
        const auto add = [&](const SessionCommand& command) {
            now.monotonic += Millis{1000};
            now.boot = now.monotonic;
            now.utc += Millis{1000};
            auto events = decide(log, command, now);
            log.append(EventBatch{log.nextNumber(), originOf(command), now, now.utc, std::move(*events)});
        };
        add(StartSession{SessionId("long"), plan});
        while (log.session().state == SessionState::Live) {
            if (log.session().phase() == Phase::Work) {
                add(CountRep{log.session().currentSet()});
            } else {
                add(Proceed{log.session().phaseId});
            }
        }
        return log.batches();
    }();
    return batches;
}

void foldHundredThousandEvents(benchmark::State& state)
{
    const auto& batches = longSession();
    for (auto _ : state) {
        benchmark::DoNotOptimize(fold(batches));
    }
    state.counters["batches"] = static_cast<double>(batches.size());
}
BENCHMARK(foldHundredThousandEvents)->Unit(benchmark::kMillisecond);

void referenceCopyOfTheSameBatches(benchmark::State& state)
{
    const auto& batches = longSession();
    for (auto _ : state) {
        std::vector<EventBatch> copy = batches;
        benchmark::DoNotOptimize(copy.data());
    }
}
BENCHMARK(referenceCopyOfTheSameBatches)->Unit(benchmark::kMillisecond);

void handleOneTick(benchmark::State& state)
{
    NoJournal journal;
    SessionRunner runner(journal);
    Stamp now;
    static_cast<void>(runner.handle(StartSession{SessionId("tick"), bench::longPlan(1, 2'000'000)}, now));
    static_cast<void>(runner.handle(Proceed{runner.session().phaseId}, now));
    for (auto _ : state) {
        benchmark::DoNotOptimize(runner.handle(CountRep{runner.session().currentSet()}, now));
    }
}
BENCHMARK(handleOneTick)->Unit(benchmark::kMicrosecond)->Iterations(2000);

}  // namespace
}  // namespace stance
