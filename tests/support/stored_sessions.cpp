#include "tests/support/stored_sessions.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>

namespace stance {

std::unique_ptr<Database> openDatabase(const std::filesystem::path& file, OpenFor purpose, const OpenOptions& options)
{
    auto database = Database::open(file, purpose, options);
    if (!database) {
        ADD_FAILURE() << file << " does not open: " << static_cast<int>(database.error().problem) << ' ' << database.error().detail
                      << ' ' << database.error().code;
        return nullptr;
    }
    return std::move(*database);
}

SessionPlan smallPlan(const std::string& program, const std::string& workout)
{
    SessionPlan plan = planOf({repsOf(3).named("glute-bridge").times(2).resting(30), holdOf(20).named("side-plank").oneSided()});
    plan.program = ProgramId(program);
    plan.programRevision = 3;
    plan.programName = "Grundlage “eins”";
    plan.workout = WorkoutId(workout);
    plan.workoutName = "Workout " + workout;
    return plan;
}

SessionRunner startSession(Journal& journal, const ManualClock& clock, const std::string& id, SessionPlan plan)
{
    SessionRunner runner(journal);
    EXPECT_TRUE(runner.handle(StartSession{SessionId(id), std::move(plan)}, clock.now()));
    return runner;
}

void finishSession(SessionRunner& runner, ManualClock& clock, const std::string& note)
{
    constexpr int more = 1000;
    for (int i = 0; i < more && runner.session().isOpen(); ++i) {
        clock.advance(std::chrono::seconds{2});
        if (runner.session().state == SessionState::Summary && !note.empty() && runner.session().note.empty()) {
            EXPECT_TRUE(runner.handle(WriteSessionNote{note}, clock.now()));
        }
        EXPECT_TRUE(runner.handle(nextCommand(runner.session()), clock.now()));
    }
    EXPECT_FALSE(runner.session().isOpen());
}

void performSession(Journal& journal, ManualClock& clock, const std::string& id, const std::string& note, SessionPlan plan)
{
    SessionRunner runner = startSession(journal, clock, id, std::move(plan));
    finishSession(runner, clock, note);
    clock.advance(std::chrono::hours{24});
}

SessionCommand nextCommand(const Session& session)
{
    if (session.state == SessionState::Summary) {
        return FinishSession{};
    }
    switch (session.phase()) {
        case Phase::Work: return CountRep{session.currentSet()};
        case Phase::Hold:
        case Phase::Breathe: return CompleteSet{session.currentSet()};
        case Phase::Paused: return ResumeSession{session.phaseId};
        case Phase::GetReady:
        case Phase::ChangeSide:
        case Phase::Rest:
        case Phase::Summary: break;
    }
    return Proceed{session.phaseId};
}

SessionCommand anyCommand(const Session& session, int choice)
{
    const PhaseId phase = session.phaseId;
    const SetRef done = session.lastDone ? session.refOf(*session.lastDone) : SetRef{};
    const SetRef current = session.step() != nullptr ? session.currentSet() : SetRef{};
    const int slot = session.step() != nullptr ? session.step()->slot : 0;
    const std::array<SessionCommand, 23> rare{CompleteSet{current},
                                              FlagRep{current, FaultId("knee-in")},
                                              SkipSet{phase},
                                              StepBack{phase},
                                              PauseSession{phase},
                                              AdjustRest{phase, 15},
                                              LogAmount{done, 2},
                                              LogLoad{done, Load::fromThousandths(22'500, LoadUnit::Pound)},
                                              LogLevel{done, {"step_height", "20 cm"}},
                                              LogEffort{done, 2},
                                              LogFault{done, FaultId("knee-in"), 1},
                                              LogPain{done, Pain{2, BodyPlace::KneeFront, Side::Left}},
                                              LogSetNote{done, "Füße weiter vorn\n\"so\""},
                                              AcceptLog{done},
                                              AddSet{slot},
                                              SetPacing{{true, false}},
                                              StopExercise{slot, StopReason::Pain},
                                              WriteSessionNote{"gut"},
                                              GiveSessionEffort{6},
                                              EndHere{},
                                              FinishSession{},
                                              Redo{},
                                              DiscardSession{}};
    // Mostly onward and back, so that long sessions and undone endings come up.
    constexpr int onward = 30;
    constexpr int undo = 12;
    if (choice < onward) {
        return nextCommand(session);
    }
    const auto index = static_cast<std::size_t>(choice - onward - undo);
    return choice < onward + undo || index >= rare.size() ? SessionCommand{Undo{}} : rare[index];
}

}  // namespace stance
