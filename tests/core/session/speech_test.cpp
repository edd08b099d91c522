// Speech: what a phase says and when, and what is said at once.
#include "core/session/speech.h"
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

#include <tuple>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::FieldsAre;
using testing::IsEmpty;

/// Kind, number and time since the newest batch of all but the set-up.
using Said = std::vector<std::tuple<SpeechKind, int, Millis>>;

Said spokenIn(const SessionScript& script)
{
    Said said;
    for (const Speech& speech : speechSchedule(script.session())) {
        if (speech.kind != SpeechKind::SetUp) {
            said.emplace_back(speech.kind, speech.number, speech.due - script.session().clock.anchor.monotonic);
        }
    }
    return said;
}

std::vector<std::pair<SpeechKind, int>> atOnce(const SessionScript& script)
{
    std::vector<std::pair<SpeechKind, int>> said;
    for (const Speech& speech : speechOf(script.newest(), script.session(), script.now())) {
        EXPECT_EQ(speech.due, script.now().monotonic);
        said.emplace_back(speech.kind, speech.number);
    }
    return said;
}

bool readsSetUp(const SessionScript& script)
{
    const auto schedule = speechSchedule(script.session());
    return std::any_of(schedule.begin(), schedule.end(), [](const Speech& speech) { return speech.kind == SpeechKind::SetUp; });
}

TEST(Speech, ofGetReadyNamesTheExerciseAfterTheToneAndCountsDown)
{
    const SessionScript script(planOf({repsOf(3)}));
    EXPECT_THAT(spokenIn(script), ElementsAre(FieldsAre(SpeechKind::Ready, 0, 700ms), FieldsAre(SpeechKind::Countdown, 3, 7s),
                                              FieldsAre(SpeechKind::Countdown, 2, 8s), FieldsAre(SpeechKind::Countdown, 1, 9s)));
}

TEST(Speech, ofASetIsItsCueAfterTheFirstMovement)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go();
    EXPECT_THAT(spokenIn(script), ElementsAre(FieldsAre(SpeechKind::FormCue, 0, 1200ms)));
}

TEST(Speech, ofAHoldHasHalfwayAndTheLastSeconds)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go();
    EXPECT_THAT(spokenIn(script), ElementsAre(FieldsAre(SpeechKind::FormCue, 0, 1200ms), FieldsAre(SpeechKind::Halfway, 0, 15s),
                                              FieldsAre(SpeechKind::Countdown, 3, 27s), FieldsAre(SpeechKind::Countdown, 2, 28s),
                                              FieldsAre(SpeechKind::Countdown, 1, 29s)));
}

TEST(Speech, ofBreathingFollowsThePattern)
{
    SessionScript script(planOf({breathsOf(2).breathing(4, 6, 2)}));
    script.go();
    EXPECT_THAT(spokenIn(script), ElementsAre(FieldsAre(SpeechKind::BreatheIn, 0, 0ms), FieldsAre(SpeechKind::BreatheOut, 0, 4s),
                                              FieldsAre(SpeechKind::BreatheIn, 0, 12s), FieldsAre(SpeechKind::BreatheOut, 0, 16s)));
}

TEST(Speech, ofTheChangeOfSideAndTheRestAreAboutTheSetThatComes)
{
    SessionScript script(planOf({repsOf(1).oneSided().times(2)}));
    script.go().tick();
    const auto change = speechSchedule(script.session());
    ASSERT_FALSE(change.empty());
    EXPECT_EQ(change.front().kind, SpeechKind::ChangeSide);
    EXPECT_EQ(change.front().place.step, 1);
    script.go().tick();
    const auto rest = speechSchedule(script.session());
    ASSERT_FALSE(rest.empty());
    EXPECT_EQ(rest.front().kind, SpeechKind::Rest);
    EXPECT_EQ(rest.front().place.step, 2);
    EXPECT_THAT(spokenIn(script), Contains(FieldsAre(SpeechKind::Countdown, 3, 57s)));
}

TEST(Speech, theSetUpIsReadBeforeTheFirstSetOfAnExerciseOnly)
{
    SessionScript script(planOf({repsOf(1).times(2), repsOf(2).named("other")}));
    EXPECT_TRUE(readsSetUp(script));
    script.go().tick();
    EXPECT_FALSE(readsSetUp(script));  // the second set of the same comes
    script.go().tick(1);
    ASSERT_EQ(script.phase(), Phase::Rest);
    EXPECT_TRUE(readsSetUp(script));
}

TEST(Speech, aLineOfTheSetUpIsOneThingInTheRestAndWhileGettingReady)
{
    SessionScript script(planOf({repsOf(1), repsOf(2).named("other")}));
    script.go().tick();
    const auto rest = speechSchedule(script.session());
    script.go();
    ASSERT_EQ(script.phase(), Phase::GetReady);
    const auto ready = speechSchedule(script.session());
    ASSERT_EQ(rest.at(1).kind, SpeechKind::SetUp);
    ASSERT_EQ(ready.at(1).kind, SpeechKind::SetUp);
    EXPECT_TRUE(sameSpeech(rest.at(1), ready.at(1)));
    EXPECT_FALSE(sameSpeech(rest.at(1), ready.at(2)));
    EXPECT_FALSE(sameSpeech(rest.at(0), ready.at(0)));
}

TEST(Speech, repsAreCountedAndTheLastOnesToldHowManyAreLeft)
{
    SessionScript script(planOf({repsOf(8).times(2)}));
    script.go().tick(4);
    EXPECT_THAT(atOnce(script), ElementsAre(std::pair(SpeechKind::RepCount, 4)));
    script.tick();
    EXPECT_THAT(atOnce(script), ElementsAre(std::pair(SpeechKind::RepsLeft, 3), std::pair(SpeechKind::RepCount, 5)));
    script.tick(3);
    EXPECT_THAT(atOnce(script), IsEmpty());  // the rest has its own
}

TEST(Speech, shortSetsAreNotCountedBackwardsFromTheStart)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go().tick();
    EXPECT_THAT(atOnce(script), ElementsAre(std::pair(SpeechKind::RepCount, 1)));
    script.tick();
    EXPECT_THAT(atOnce(script), ElementsAre(std::pair(SpeechKind::RepsLeft, 1), std::pair(SpeechKind::RepCount, 2)));
}

TEST(Speech, theEndAndARestThatRanOutAreTold)
{
    SessionScript script(planOf({repsOf(1).times(2)}));
    script.go().tick().sleep(1h);
    EXPECT_THAT(atOnce(script), ElementsAre(std::pair(SpeechKind::RestOver, 0)));
    SessionScript end(planOf({repsOf(1)}));
    end.go().tick();
    EXPECT_THAT(atOnce(end), ElementsAre(std::pair(SpeechKind::Done, 0)));
}

TEST(Speech, aPauseIsSilentAndWhatWasSaidBeforeItIsTheSameThingAfterIt)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go();
    const auto before = speechSchedule(script.session());
    script.wait(20s).pause();
    EXPECT_THAT(speechSchedule(script.session()), IsEmpty());
    script.wait(5min).resume();
    const auto after = speechSchedule(script.session());
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        EXPECT_TRUE(sameSpeech(before[i], after[i]));
        EXPECT_EQ(after[i].due - before[i].due, 5min);
    }
}

}  // namespace
}  // namespace stance
