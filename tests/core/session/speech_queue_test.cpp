// SpeechQueue: one voice, nothing late, nothing twice, the more important first.
#include "core/session/speech_queue.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>

namespace stance {
namespace {

using namespace std::chrono_literals;

constexpr SpeechPlace place{Phase::Work, 2, 1};
constexpr SpeechPlace later{Phase::Rest, 2, 1};
constexpr SpeechPlace elsewhere{Phase::GetReady, 3, 0};

Speech speechOf(SpeechKind kind, Millis due, Millis patience = 500ms, Millis length = 1s)
{
    return Speech{kind, place, 0, due, due, due + patience, length};
}

/// The queue with a voice that needs 100 ms before it is heard, which is what the queue takes as usual.
class SpeechQueueTest : public testing::Test {
protected:
    void schedule(std::vector<Speech> speeches) { queue.setSchedule(place, std::move(speeches)); }

    SpeechQueue queue;
};

TEST_F(SpeechQueueTest, anOrderIsGivenAheadByWhatTheVoiceNeeds)
{
    schedule({speechOf(SpeechKind::Countdown, 5s)});
    EXPECT_EQ(queue.wakeAt(0ms), 4900ms);
    EXPECT_FALSE(queue.next(4899ms).say);
    EXPECT_TRUE(queue.next(4900ms).say);
}

TEST_F(SpeechQueueTest, learnsHowLongTheVoiceNeeds)
{
    schedule({speechOf(SpeechKind::Countdown, 5s), speechOf(SpeechKind::Countdown, 8s)});
    ASSERT_TRUE(queue.next(4900ms).say);
    queue.started(5300ms);
    queue.finished();
    EXPECT_EQ(queue.latency(), 400ms);
    EXPECT_EQ(queue.wakeAt(6s), 7600ms);
}

TEST_F(SpeechQueueTest, dropsWhatWouldBeginLate)
{
    schedule({speechOf(SpeechKind::Countdown, 5s, 150ms), speechOf(SpeechKind::Countdown, 6s, 150ms)});
    const auto move = queue.next(5051ms);  // would be heard 151 ms late
    EXPECT_FALSE(move.say);
    EXPECT_TRUE(queue.next(5900ms).say);
}

TEST_F(SpeechQueueTest, theMoreImportantInterrupts)
{
    schedule({speechOf(SpeechKind::FormCue, 1s, 1s, 500ms), speechOf(SpeechKind::Countdown, 2s)});
    ASSERT_EQ(queue.next(1s).say->kind, SpeechKind::FormCue);  // and it takes longer than it should
    const auto move = queue.next(1900ms);
    EXPECT_TRUE(move.stop);
    EXPECT_EQ(move.say->kind, SpeechKind::Countdown);
}

TEST_F(SpeechQueueTest, theLessImportantWaitsOrIsDropped)
{
    schedule({speechOf(SpeechKind::Ready, 1s, 3s, 2s), speechOf(SpeechKind::SetUp, 1s, 10s, 1s),
              speechOf(SpeechKind::Countdown, 2s, 150ms)});
    ASSERT_EQ(queue.next(1s).say->kind, SpeechKind::Ready);
    EXPECT_EQ(queue.next(2s), SpeechQueue::Move{});
    queue.finished();
    const auto move = queue.next(3s);
    EXPECT_FALSE(move.stop);
    EXPECT_EQ(move.say->kind, SpeechKind::SetUp);  // the countdown would have been late
}

TEST_F(SpeechQueueTest, doesNotBeginWhatWouldBeCutShort)
{
    schedule({speechOf(SpeechKind::SetUp, 1s, 10s, 3s), speechOf(SpeechKind::Countdown, 3s, 150ms, 500ms)});
    EXPECT_FALSE(queue.next(1s).say);
    EXPECT_EQ(queue.next(2900ms).say->kind, SpeechKind::Countdown);
    queue.finished();
    EXPECT_EQ(queue.next(3600ms).say->kind, SpeechKind::SetUp);
}

TEST_F(SpeechQueueTest, aNewScheduleDoesNotRepeatWhatWasSaid)
{
    const std::vector<Speech> speeches{speechOf(SpeechKind::FormCue, 1s), speechOf(SpeechKind::Halfway, 9s)};
    schedule(speeches);
    ASSERT_TRUE(queue.next(1s).say);
    queue.finished();
    schedule(speeches);
    EXPECT_FALSE(queue.next(1s).say);
    EXPECT_TRUE(queue.next(9s).say);
}

TEST_F(SpeechQueueTest, aPauseBreaksOffAndForgetsWhatWasToCome)
{
    schedule({speechOf(SpeechKind::FormCue, 1s), speechOf(SpeechKind::Countdown, 3s)});
    ASSERT_TRUE(queue.next(1s).say);
    queue.clear();
    EXPECT_EQ(queue.next(1100ms), (SpeechQueue::Move{true, std::nullopt}));
    EXPECT_EQ(queue.next(3s), SpeechQueue::Move{});
    EXPECT_FALSE(queue.wakeAt(0ms));
}

TEST_F(SpeechQueueTest, whatNoLongerHoldsIsBrokenOff)
{
    schedule({speechOf(SpeechKind::FormCue, 1s)});
    ASSERT_TRUE(queue.next(1s).say);
    queue.setSchedule(elsewhere, {});
    EXPECT_TRUE(queue.next(1100ms).stop);
}

TEST_F(SpeechQueueTest, theNameMayEndWhileItsSetBegins)
{
    schedule({speechOf(SpeechKind::Ready, 1s)});
    ASSERT_TRUE(queue.next(1s).say);
    queue.setSchedule(later, {});
    EXPECT_FALSE(queue.next(1100ms).stop);
    queue.setSchedule(elsewhere, {});  // skipped
    EXPECT_TRUE(queue.next(1200ms).stop);
}

TEST_F(SpeechQueueTest, goingBackSaysAgainWhereOneIs)
{
    schedule({speechOf(SpeechKind::Ready, 1s)});
    ASSERT_TRUE(queue.next(1s).say);
    queue.finished();
    queue.setSchedule(later, {});
    schedule({speechOf(SpeechKind::Ready, 1s, 20s)});
    EXPECT_TRUE(queue.next(9s).say);
}

/// A voice that takes its time, played against a queue by an event loop that looks when it should, now and then late.
class Room {
public:
    struct Heard {
        Speech speech;
        Millis at{0};
    };

    Room(std::vector<Speech> speeches, Millis latency, Millis lateness) : m_latency(latency), m_lateness(lateness)
    {
        m_queue.setSchedule(place, speeches);
    }

    /// Until `end`, every few milliseconds what an event loop would notice.
    void play(Millis end)
    {
        for (Millis now{0}; now < end; now += 10ms) {
            if (m_startsAt && *m_startsAt <= now) {
                heard.push_back({*m_queue.current(), *m_startsAt});
                m_queue.started(*m_startsAt);
                m_endsAt = *m_startsAt + m_queue.current()->length;
                m_startsAt.reset();
                m_wake = now;
            }
            if (m_endsAt && *m_endsAt <= now) {
                m_queue.finished();
                m_endsAt.reset();
                m_wake = now;
            }
            if (m_wake && *m_wake + m_lateness <= now) {
                look(now);
            }
        }
    }

    std::vector<Heard> heard;
    std::vector<Speech> ordered;

private:
    void look(Millis now)
    {
        const auto move = m_queue.next(now);
        if (move.stop) {
            m_startsAt.reset();
            m_endsAt.reset();
        }
        if (move.say) {
            ordered.push_back(*move.say);
            m_startsAt = now + m_latency;
        }
        m_wake = m_queue.wakeAt(now);
    }

    SpeechQueue m_queue;
    Millis m_latency;
    Millis m_lateness;
    std::optional<Millis> m_startsAt;
    std::optional<Millis> m_endsAt;
    std::optional<Millis> m_wake = Millis{0};
};

std::vector<Speech> anySchedule()
{
    constexpr std::array kinds{SpeechKind::Ready,     SpeechKind::SetUp,     SpeechKind::FormCue,    SpeechKind::RepCount,
                               SpeechKind::Countdown, SpeechKind::BreatheIn, SpeechKind::BreatheOut, SpeechKind::Rest};
    const int count = *rc::gen::inRange(1, 25);
    std::vector<Speech> speeches;
    for (int i = 0; i < count; ++i) {
        const auto due = Millis{*rc::gen::inRange(20, 3'000) * 10};
        Speech speech = speechOf(kinds[*rc::gen::inRange<std::size_t>(0, kinds.size())], due, Millis{*rc::gen::inRange(150, 4'000)},
                                 Millis{*rc::gen::inRange(20, 300) * 10});
        speech.number = i;
        speeches.push_back(speech);
    }
    std::stable_sort(speeches.begin(), speeches.end(), [](const Speech& a, const Speech& b) { return a.due < b.due; });
    return speeches;
}

RC_GTEST_PROP(SpeechQueueProperties, nothingIsHeardLateOrEarlyOrTwice, ())
{
    // The first sentence is led in by the usual latency; from then on by the measured one.
    const auto latency = Millis{*rc::gen::inRange(2, 40) * 10};
    const auto lateness = Millis{*rc::gen::inRange(0, 4) * 10};
    const auto speeches = anySchedule();
    Room room(speeches, latency, lateness);
    room.play(60s);
    for (std::size_t i = 0; i < room.ordered.size(); ++i) {
        const auto same = [&](const Speech& other) { return sameSpeech(other, room.ordered[i]); };
        RC_ASSERT(std::count_if(room.ordered.begin(), room.ordered.end(), same) == 1);
    }
    for (std::size_t i = 1; i < room.heard.size(); ++i) {
        const auto& [speech, at] = room.heard[i];
        RC_ASSERT(at <= speech.latest);
        RC_ASSERT(at >= speech.due);
    }
}

RC_GTEST_PROP(SpeechQueueProperties, thePunctualOnesOfOneImportanceKeepTheirOrder, ())
{
    auto speeches = anySchedule();
    for (Speech& speech : speeches) {
        speech.kind = SpeechKind::Countdown;
    }
    Room room(speeches, 100ms, 0ms);
    room.play(60s);
    RC_ASSERT(std::is_sorted(room.heard.begin(), room.heard.end(),
                             [](const Room::Heard& a, const Room::Heard& b) { return a.speech.due < b.speech.due; }));
}

RC_GTEST_PROP(SpeechQueueProperties, withRoomBetweenThemAllAreHeardOnTime, ())
{
    const auto latency = Millis{*rc::gen::inRange(2, 15) * 10};
    const int count = *rc::gen::inRange(1, 12);
    std::vector<Speech> speeches;
    for (int i = 0; i < count; ++i) {
        speeches.push_back(speechOf(SpeechKind::Countdown, Millis{1'000 + i * 1'000}, 150ms, 500ms));
    }
    Room room(speeches, latency, 0ms);
    room.play(60s);
    RC_ASSERT(room.heard.size() == static_cast<std::size_t>(count));
    for (const auto& [speech, at] : room.heard) {
        RC_ASSERT(at - speech.due <= 150ms);
        RC_ASSERT(speech.due - at <= 150ms);
    }
}

}  // namespace
}  // namespace stance
