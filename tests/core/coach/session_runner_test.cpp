// SessionRunner: journal first, state second, and what a change says to a view.
#include "core/coach/session_runner.h"

#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

SessionChange changeOf(SessionScript& script, const SessionCommand& command)
{
    const auto result = script.runner().handle(command, script.now());
    EXPECT_TRUE(result.has_value());
    return result ? *result : SessionChange{};
}

TEST(SessionRunner, aFailingStoreLeavesTheSessionAsItWas)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go();
    const Session before = script.session();
    script.journal.fails(StoreProblem::Full);
    const auto result = script.runner().handle(CountRep{script.set()}, script.now());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(std::get<StoreError>(result.error()).problem, StoreProblem::Full);
    EXPECT_EQ(script.session(), before);
    script.journal.works();
    script.send(CountRep{script.set()}).expectTicks(1);
}

TEST(SessionRunner, aFailingStoreLeavesUndoAndRedoAsTheyWere)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(3).undo();
    script.journal.fails(StoreProblem::InputOutput);
    EXPECT_FALSE(script.runner().handle(Undo{}, script.now()).has_value());
    EXPECT_FALSE(script.runner().handle(Redo{}, script.now()).has_value());
    script.journal.works();
    script.expectTicks(2).redo().expectTicks(3);
}

TEST(SessionRunner, theJournalHasTheBatchBeforeTheSessionChanges)
{
    struct Watching : MemoryJournal {
        SessionRunner* runner = nullptr;
        int ticksSeen = -1;
        Result<std::monostate, StoreError> append(const EventBatch& batch, const Session& after) override
        {
            ticksSeen = runner->session().open ? runner->session().open->ticks : -1;
            return MemoryJournal::append(batch, after);
        }
    } journal;
    SessionRunner runner(journal);
    journal.runner = &runner;
    const ManualClock clock;
    ASSERT_TRUE(runner.handle(StartSession{SessionId{"s"}, planOf({repsOf(3)})}, clock.now()).has_value());
    ASSERT_TRUE(runner.handle(Proceed{runner.session().phaseId}, clock.now()).has_value());
    ASSERT_TRUE(runner.handle(CountRep{runner.session().currentSet()}, clock.now()).has_value());
    EXPECT_EQ(journal.ticksSeen, 0);
    EXPECT_EQ(journal.after().open->ticks, 1);
}

TEST(SessionRunner, oneActionIsOneBatch)
{
    SessionScript script(planOf({repsOf(1).times(2)}));
    script.go();
    const auto batches = script.journal.batches().size();
    script.tick();
    ASSERT_EQ(script.journal.batches().size(), batches + 1);
    const EventBatch& batch = script.journal.batches().back();
    EXPECT_EQ(batch.number, static_cast<int>(batches) + 1);
    EXPECT_EQ(batch.events.size(), 3U);
    EXPECT_EQ(batch.recorded, script.now());
    EXPECT_EQ(batch.effective, script.now().utc);
    EXPECT_EQ(batch.origin, Origin::Athlete);
}

TEST(SessionRunner, aChangeSaysWhatAViewHasToShowAnew)
{
    SessionScript script(planOf({repsOf(2).times(2)}));
    EXPECT_TRUE(changeOf(script, Proceed{script.phaseId()}).phaseChanged);
    const SessionChange tick = changeOf(script, CountRep{script.set()});
    EXPECT_TRUE(tick.countChanged);
    EXPECT_FALSE(tick.phaseChanged || tick.logChanged || tick.planChanged || tick.closed);
    const SessionChange last = changeOf(script, CountRep{script.set()});
    EXPECT_TRUE(last.phaseChanged && last.logChanged && last.countChanged);
    const SessionChange edit = changeOf(script, LogAmount{script.refOf(0), 1});
    EXPECT_TRUE(edit.logChanged);
    EXPECT_FALSE(edit.phaseChanged);
    EXPECT_TRUE(changeOf(script, AddSet{0}).planChanged);
    const SessionChange undo = changeOf(script, Undo{});
    EXPECT_TRUE(undo.phaseChanged && undo.countChanged && undo.logChanged && undo.planChanged);
    EXPECT_TRUE(changeOf(script, FinishSession{}).closed);
}

TEST(SessionRunner, aCommandThatChangesNothingIsNoBatch)
{
    SessionScript script(planOf({repsOf(2).times(2)}));
    script.go();
    const auto batches = script.journal.batches().size();
    const SessionChange change = changeOf(script, WokeUp{});
    EXPECT_TRUE(change.events.empty());
    EXPECT_FALSE(change.phaseChanged);
    EXPECT_EQ(script.journal.batches().size(), batches);
}

TEST(SessionRunner, aSleepThatCannotBeJournaledLetsNoCommandThrough)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(2);
    script.clock.suspend(1h);
    script.journal.fails(StoreProblem::ReadOnly);
    EXPECT_FALSE(script.runner().handle(CountRep{script.set()}, script.now()).has_value());
    script.expectTicks(2).expectPhase(Phase::Work);
    script.journal.works();
    script.send(WokeUp{}).expectPhase(Phase::Paused).expectPassed(2s);
}

}  // namespace
}  // namespace stance
