#include "app/session/session_controller.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_journal.h"
#include "tests/support/session_plans.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

/// A session, a clock in the test's hands, and each cue with the time at which it sounded.
class SessionCues : public testing::Test {
protected:
    void start(const TestSlot& slot)
    {
        QObject::connect(&controller, &SessionController::cueDue, &controller,
                         [this](CueKind kind) { cues.emplace_back(clock.now().monotonic, kind); });
        ASSERT_TRUE(controller.start(SessionId("test"), planOf({slot})));
        while (controller.session().phase() == Phase::GetReady) {
            clock.advance(10ms);
            controller.poll();
        }
        begin = clock.now().monotonic;
    }

    /// Time passes, and the timer is `late` at each of its deadlines.
    void passPolled(Millis time, Millis step, Millis late)
    {
        clock.advance(late);
        for (Millis passed{0}; passed < time; passed += step) {
            clock.advance(step);
            controller.poll();
        }
    }

    /// From the beginning of the first set.
    std::vector<Millis> timesOf(CueKind kind) const
    {
        std::vector<Millis> times;
        for (const auto& [at, sounded] : cues) {
            if (sounded == kind) {
                times.push_back(at - begin);
            }
        }
        return times;
    }

    ManualClock clock;
    MemoryJournal journal;
    SessionController controller{journal, clock};
    Millis begin{0};  ///< of the first set
    std::vector<std::pair<Millis, CueKind>> cues;
};

TEST_F(SessionCues, eachBreathSoundsOnceWhenTheTimerIsExact)
{
    start(breathsOf(3).breathing(4, 6, 2).readyIn(0));
    passPolled(36s, 1s, 0ms);
    EXPECT_THAT(timesOf(CueKind::BreathIn), ElementsAre(0ms, 12s, 24s));
    EXPECT_THAT(timesOf(CueKind::BreathOut), ElementsAre(4s, 16s, 28s));
}

TEST_F(SessionCues, eachBreathSoundsOnceWhenTheTimerIsLate)
{
    start(breathsOf(3).breathing(4, 6, 2).readyIn(0));
    passPolled(36s, 1s, 30ms);
    EXPECT_THAT(timesOf(CueKind::BreathIn), ElementsAre(0ms, 12s + 30ms, 24s + 30ms));
    EXPECT_THAT(timesOf(CueKind::BreathOut), ElementsAre(4s + 30ms, 16s + 30ms, 28s + 30ms));
}

TEST_F(SessionCues, aKeyJustBeforeTheTimerDoesNotSwallowACue)
{
    start(holdOf(30).readyIn(0));
    clock.advance(27s + 1ms);  // the first of the last seconds is due, and the timer is about to say so
    controller.writeNote(QStringLiteral("steady"));
    EXPECT_THAT(timesOf(CueKind::LastSeconds), ElementsAre(27s + 1ms));
}

TEST_F(SessionCues, aKeyJustAfterACueDoesNotRepeatIt)
{
    start(holdOf(30).readyIn(0));
    passPolled(27s, 1s, 0ms);
    const auto before = cues;
    controller.writeNote(QStringLiteral("steady"));
    clock.advance(5ms);
    controller.writeNote(QStringLiteral("steady still"));
    EXPECT_EQ(cues, before);
}

TEST_F(SessionCues, aBreathTheAthleteEndsEarlyBeginsTheNextWithItsTone)
{
    start(breathsOf(3).breathing(4, 6, 2).readyIn(0));
    passPolled(10s, 1s, 0ms);
    controller.primary();
    passPolled(4s, 1s, 0ms);
    EXPECT_THAT(timesOf(CueKind::BreathIn), ElementsAre(0ms, 10s));
    EXPECT_THAT(timesOf(CueKind::BreathOut), ElementsAre(4s, 14s));
}

}  // namespace
}  // namespace stance
