// Planning from a whole training life, against a walk over the same sets; and looking ahead.
#include "core/progression/outlook.h"
#include "core/progression/simulate.h"

#include <benchmark/benchmark.h>

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace stance {
namespace {

constexpr int slotCount = 12;
constexpr int setsOfSlot = 2;
constexpr std::array<const char*, 6> templates{"double", "linear", "two-for-two", "reps-then-sets", "amrap", "linear-deload"};
constexpr std::chrono::sys_days firstDay{std::chrono::year{2014} / 1 / 6};

Catalog makeCatalog()
{
    std::vector<Exercise> exercises;
    for (int i = 0; i < slotCount; ++i) {
        Exercise exercise;
        exercise.id = ExerciseId("exercise-" + std::to_string(i));
        exercise.loadKind = LoadKind::External;
        exercise.measure = Measure{MeasureKind::Reps, 0};
        exercise.dose.amount = {8, 12};
        Fault fault;
        fault.id = FaultId("slip");
        exercise.faults = {fault};
        exercises.push_back(std::move(exercise));
    }
    return Catalog::create(std::move(exercises), "bench").value();
}

const Catalog& catalog()
{
    static const Catalog made = makeCatalog();
    return made;
}

/// One workout of twelve slots, two sets each, moved by six different templates.
Program makeProgram()
{
    Block block;
    for (int i = 0; i < slotCount; ++i) {
        Slot slot;
        slot.id = SlotId("slot-" + std::to_string(i));
        slot.exercise = ExerciseId("exercise-" + std::to_string(i));
        slot.track = TrackId(slot.exercise.value);
        SetTarget target;
        target.amountMin = 8;
        target.amountMax = 12;
        target.load = Load::fromThousandths(20'000, LoadUnit::Kilogram);
        slot.prescription.sets.assign(setsOfSlot, target);
        slot.progression.templateName = templates[static_cast<std::size_t>(i) % templates.size()];
        block.slots.push_back(std::move(slot));
    }
    Program program;
    program.id = ProgramId("bench");
    program.stages = {Stage{StageId("stage"), "Stage", 0, {}, {Workout{WorkoutId("workout"), "Workout", {block}}}}};
    return program;
}

const Program& program()
{
    static const Program made = makeProgram();
    return made;
}

/// Sets that now earn more, now miss, with a fault in one of forty and a pain in one of ninety.
PerformedSet setOf(const Slot& slot, int session, int index)
{
    PerformedSet set;
    set.slot = slot.id;
    set.track = slot.track;
    set.exercise = slot.exercise;
    set.measure = slot.measure;
    set.setNo = index + 1;
    set.target = slot.prescription.sets[static_cast<std::size_t>(index)];
    set.load = set.target.load;
    set.amount = {7 + (session * 5 + index * 3) % 7, Source::Entered};
    if ((session * setsOfSlot + index) % 40 == 7) {
        set.faults.push_back({FaultId("slip"), 1});
    }
    if ((session * setsOfSlot + index) % 90 == 11) {
        set.pain = Pain{4, BodyPlace::KneeFront, Side::Both};
    }
    set.goodAmount = goodAmount(set.amount.value, set.faults);
    return set;
}

/// A session every day and a half, ten years for 2,500.
TrainingLog makeLog(int sessions)
{
    TrainingLog log;
    AthleteEntry begun;
    begun.sequence = 1;
    begun.effective = firstDay;
    begun.event = ProgramInForce{program().id, program().revision, false, false};
    log.events.push_back(begun);
    for (int i = 0; i < sessions; ++i) {
        SessionSummary session;
        session.id = SessionId("session-" + std::to_string(i));
        session.state = SessionState::Finished;
        session.program = program().id;
        session.programRevision = program().revision;
        session.workout = WorkoutId("workout");
        session.started = firstDay + std::chrono::hours{36 * i + 18};
        session.ended = session.started + std::chrono::hours{1};
        session.day = std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(session.started)};
        for (const Slot& slot : program().stages.front().workouts.front().blocks.front().slots) {
            for (int index = 0; index < setsOfSlot; ++index) {
                session.sets.push_back(setOf(slot, i, index));
            }
        }
        log.sessions.push_back(std::move(session));
    }
    return log;
}

const TrainingLog& logOf(std::int64_t sessions)
{
    static std::map<std::int64_t, TrainingLog> logs;
    const auto known = logs.find(sessions);
    return known != logs.end() ? known->second : logs.emplace(sessions, makeLog(static_cast<int>(sessions))).first->second;
}

void planOfALog(benchmark::State& state)
{
    const TrainingLog& log = logOf(state.range(0));
    const std::array<const Program*, 1> programs{&program()};
    const UtcTime asOf = log.sessions.back().started + std::chrono::days{1};
    for (auto _ : state) {
        benchmark::DoNotOptimize(outlook(OutlookInput{catalog(), programs, log, asOf}));
    }
    state.counters["sets"] = static_cast<double>(state.range(0) * slotCount * setsOfSlot);
}
BENCHMARK(planOfALog)
    ->Name("plan of a log of so many sessions, 12 slots (2,500 are 10 years)")
    ->Arg(250)
    ->Arg(2'500)
    ->Arg(25'000)
    ->Unit(benchmark::kMillisecond);

/// What reading every set once costs, whatever is done with it.
void walkOverTheSameSets(benchmark::State& state)
{
    const TrainingLog& log = logOf(state.range(0));
    for (auto _ : state) {
        std::int64_t reps = 0;
        double lifted = 0;
        for (const SessionSummary& session : log.sessions) {
            for (const PerformedSet& set : session.sets) {
                reps += set.goodAmount;
                lifted += set.load ? set.load->kilograms() * set.amount.value : 0;
            }
        }
        benchmark::DoNotOptimize(reps);
        benchmark::DoNotOptimize(lifted);
    }
}
BENCHMARK(walkOverTheSameSets)
    ->Name("reference: a sum over the same sets")
    ->Arg(250)
    ->Arg(2'500)
    ->Arg(25'000)
    ->Unit(benchmark::kMillisecond);

void eightWeeksAhead(benchmark::State& state)
{
    SimulationOptions options;
    options.weeks = 8;
    options.start = firstDay;
    for (auto _ : state) {
        benchmark::DoNotOptimize(simulate(program(), catalog(), options));
    }
}
BENCHMARK(eightWeeksAhead)->Name("simulation of 8 weeks, 12 slots, 24 sessions")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stance
