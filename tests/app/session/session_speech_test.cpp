// What a session says: the right words at the right time, with a voice that speaks, hangs, dies or was never there.
#include "app/session/speech_director.h"
#include "tests/app/audio/fake_voice.h"
#include "tests/app/session/page_fixture.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

SoundChoice everything()
{
    SoundChoice sound;
    for (LayerChoice& layer : sound.layers) {
        layer = {true, 80};
    }
    return sound;
}

SoundChoice only(SoundLayer layer)
{
    SoundChoice sound;
    sound.of(layer) = {true, 50};
    return sound;
}

class SessionSpeech : public SessionPageFixture {
protected:
    void speak(const std::string& exercise, const SoundChoice& sound)
    {
        controller = std::make_unique<SessionController>(journal, clock);
        director = std::make_unique<SpeechDirector>(*controller, voice, context);
        QObject::connect(director.get(), &SpeechDirector::captionChanged, director.get(), [this](const QString& words) {
            if (!words.isEmpty()) {
                captions << words;
            }
        });
        director->setSound(sound);
        ASSERT_TRUE(controller->start(SessionId("test"), planOnly(exercise)));
    }

    /// Time passes; each sentence takes the voice 100 ms to begin and a second to say, a single word half of it.
    void listen(Millis time)
    {
        constexpr Millis step{50};
        for (; time > Millis{0}; time -= step) {
            clock.advance(step);
            controller->poll();
            director->poll();
            if (voice.said.size() > heard) {
                heard = voice.said.size();
                startsAt = clock.now().monotonic + 100ms;
                endsAt = *startsAt + (voice.said.back().words.contains(QLatin1Char(' ')) ? 1s : 500ms);
            }
            if (startsAt && clock.now().monotonic >= *startsAt) {
                startsAt.reset();
                voice.start();
            }
            if (endsAt && clock.now().monotonic >= *endsAt) {
                endsAt.reset();
                voice.finish();
            }
        }
    }

    void until(Phase phase)
    {
        for (int i = 0; i < 4'000 && session().phase() != phase; ++i) {
            listen(50ms);
        }
        ASSERT_EQ(session().phase(), phase);
    }

    FakeVoice voice;
    std::unique_ptr<SpeechDirector> director;
    QStringList captions;
    std::size_t heard = 0;
    std::optional<Millis> startsAt;
    std::optional<Millis> endsAt;
};

TEST_F(SessionSpeech, theExerciseIsNamedWithItsSideSetsAndAmount)
{
    speak("single-leg-squat", only(SoundLayer::Names));
    listen(2s);
    ASSERT_EQ(voice.said.size(), 1U);
    const QString words = voice.said.front().words;
    for (const char* part : {"squat", "left side", "Set one of", "reps"}) {
        EXPECT_TRUE(words.contains(QLatin1String(part))) << words.toStdString();
    }
    EXPECT_DOUBLE_EQ(voice.said.front().volume, 0.5);
    EXPECT_THAT(captions, ElementsAre(words));
}

TEST_F(SessionSpeech, theCountdownIsAllThatIsSaidWhenOnlyItIsOn)
{
    speak("single-leg-squat", only(SoundLayer::Countdown));
    until(Phase::Work);
    EXPECT_THAT(voice.words(), ElementsAre(QStringLiteral("Three"), QStringLiteral("Two"), QStringLiteral("One")));
}

TEST_F(SessionSpeech, theCueOfTheSetIsTheOneOnTheStage)
{
    speak("single-leg-squat", only(SoundLayer::Cues));
    until(Phase::Work);
    listen(2s);
    EXPECT_THAT(voice.words(), ElementsAre(textOf(session(), *session().step(), context).cue));
}

TEST_F(SessionSpeech, breathsAreLedInAndOut)
{
    speak("crook-breathing", only(SoundLayer::Cues));
    until(Phase::Breathe);
    listen(26s);
    EXPECT_THAT(voice.words(), Contains(QStringLiteral("Breathe in")).Times(testing::Ge(2)));
    EXPECT_THAT(voice.words(), Contains(QStringLiteral("Breathe out")).Times(testing::Ge(2)));
}

TEST_F(SessionSpeech, aPauseStopsTheVoiceAndWhatWasSaidIsNotSaidAgain)
{
    speak("single-leg-squat", only(SoundLayer::Names));
    listen(1s);
    ASSERT_EQ(voice.said.size(), 1U);
    controller->pause();
    EXPECT_EQ(voice.stops, 1);
    clock.advance(5min);
    controller->resume();
    listen(3s);
    EXPECT_EQ(voice.said.size(), 1U);
}

TEST_F(SessionSpeech, skippingNamesWhatComesInstead)
{
    speak("single-leg-squat", only(SoundLayer::Names));
    listen(1s);
    const int stopsBefore = voice.stops;
    controller->skip();
    EXPECT_GT(voice.stops, stopsBefore);
    listen(2s);
    EXPECT_TRUE(voice.words().last().contains(QStringLiteral("right side"))) << voice.words().last().toStdString();
}

TEST_F(SessionSpeech, sayAgainTellsExerciseSideAndCueWhateverIsOn)
{
    SoundChoice sound = only(SoundLayer::Countdown);
    sound.captions = false;
    speak("single-leg-squat", sound);
    until(Phase::Work);
    director->sayAgain();
    const QString words = voice.words().last();
    EXPECT_TRUE(words.contains(QStringLiteral("left side"))) << words.toStdString();
    EXPECT_TRUE(words.endsWith(textOf(session(), *session().step(), context).cue)) << words.toStdString();
    EXPECT_THAT(captions, Contains(words));
}

TEST_F(SessionSpeech, mutedNothingIsSaidAndTheCaptionsStay)
{
    speak("single-leg-squat", only(SoundLayer::Names));
    director->setMuted(true);
    EXPECT_FALSE(voice.wanted());
    listen(2s);
    EXPECT_THAT(voice.said, IsEmpty());
    EXPECT_THAT(captions, Not(IsEmpty()));
}

TEST_F(SessionSpeech, mutingInTheMiddleOfASentenceLetsTheNextOnesCome)
{
    speak("single-leg-squat", everything());
    listen(1s);
    director->setMuted(true);
    director->setMuted(false);
    until(Phase::Work);
    EXPECT_THAT(voice.words(), Contains(QStringLiteral("One")));
}

TEST_F(SessionSpeech, aVoiceThatNeverAnswersHoldsNothingUp)
{
    voice.setPresent(false);
    speak("single-leg-squat", everything());
    until(Phase::Work);
    EXPECT_THAT(voice.said, IsEmpty());
    EXPECT_THAT(captions, Contains(QStringLiteral("One")));  // the screen says it all, in time
}

TEST_F(SessionSpeech, aVoiceThatDiesInASentenceLeavesTheRestToTheScreen)
{
    speak("single-leg-squat", everything());
    listen(1s);
    ASSERT_EQ(voice.said.size(), 1U);
    voice.die();
    until(Phase::Work);
    EXPECT_EQ(voice.said.size(), 1U);
    EXPECT_THAT(captions, Contains(QStringLiteral("One")));
}

TEST_F(SessionSpeech, aVoiceThatComesBackSpeaksFromThenOn)
{
    voice.setPresent(false);
    speak("single-leg-squat", everything());
    listen(3s);
    EXPECT_THAT(voice.said, IsEmpty());
    voice.become(Voice::State::Ready);
    until(Phase::Work);
    EXPECT_THAT(voice.words(), Contains(QStringLiteral("One")));
    EXPECT_FALSE(voice.words().first().contains(QStringLiteral("left side")));  // what was due before is not said late
}

TEST_F(SessionSpeech, aSleepDuringTheRestDoesNotMakeItsCountdownLate)
{
    speak("hip-thrust", only(SoundLayer::Countdown));
    until(Phase::Work);
    controller->complete();
    ASSERT_EQ(session().phase(), Phase::Rest);
    listen(1s);
    const auto left = remainingIn(session(), clock.now());
    ASSERT_TRUE(left.has_value());
    voice.said.clear();
    heard = 0;
    clock.suspend(*left - 10s);
    listen(7s);
    EXPECT_THAT(voice.words(), ElementsAre(QStringLiteral("Three")));
}

TEST_F(SessionSpeech, theVoiceIsThereForTheSessionAndNoLonger)
{
    speak("single-leg-squat", only(SoundLayer::Names));
    EXPECT_TRUE(voice.wanted());
    controller->pause();
    EXPECT_TRUE(voice.wanted());
    controller->discard();
    EXPECT_FALSE(voice.wanted());
}

TEST_F(SessionSpeech, withTonesAloneThereIsNoVoiceAtAll)
{
    speak("single-leg-squat", only(SoundLayer::Tones));
    listen(5s);
    EXPECT_FALSE(voice.wanted());
    EXPECT_THAT(captions, IsEmpty());
}

TEST_F(SessionSpeech, everythingOfASetIsSaidOnce)
{
    speak("single-leg-squat", everything());
    until(Phase::Work);
    listen(3s);
    for (int rep = 0; rep < 4; ++rep) {
        controller->primary();
        listen(3s);
    }
    QStringList sentences = voice.words().filter(QStringLiteral(" "));  // numbers may count down as well as up
    EXPECT_GT(sentences.size(), 2);
    EXPECT_EQ(sentences.removeDuplicates(), 0);
    EXPECT_THAT(voice.words(), Contains(QStringLiteral("Two")).Times(2));
}

}  // namespace
}  // namespace stance
