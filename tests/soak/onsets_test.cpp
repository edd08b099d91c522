#include "tests/soak/onsets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace stance::soak {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// A recording made by hand.
struct Room {
    explicit Room(double seconds) : samples(static_cast<std::size_t>(seconds * toneRate), 0) {}

    void sound(CueKind kind, double at, double loudness = 0.5)
    {
        const Tone tone = synthesize(kind);
        const auto begin = static_cast<std::size_t>(std::lround(at * toneRate));
        for (std::size_t i = 0; i < tone.samples.size() && begin + i < samples.size(); ++i) {
            samples[begin + i] = static_cast<std::int16_t>(samples[begin + i] + std::lround(loudness * tone.samples[i]));
        }
    }

    std::vector<std::int16_t> samples;
};

TEST(Onsets, everyToneIsFoundToTheSample)
{
    Room room(40);
    std::vector<ExpectedTone> expected;
    double at = 1.0;
    for (const CueKind kind : allCueKinds) {
        expected.push_back({kind, at});
        room.sound(kind, at + 0.0190);
        at += 3.0;
    }
    const Onsets onsets = findOnsets(room.samples, expected);
    ASSERT_THAT(onsets.heard, SizeIs(allCueKinds.size()));
    for (const HeardTone& tone : onsets.heard) {
        EXPECT_NEAR(tone.latency, 0.0190, 0.0001);
        EXPECT_GT(tone.likeness, 0.99);
        EXPECT_NEAR(tone.loudness, 0.5, 0.01);
    }
    EXPECT_THAT(onsets.unexpected, IsEmpty());
}

TEST(Onsets, tonesMayRingIntoEachOther)
{
    Room room(8);
    const std::vector<ExpectedTone> expected{
        {CueKind::Rest, 1.0}, {CueKind::LastSeconds, 1.3}, {CueKind::Go, 1.5}, {CueKind::Done, 2.0}, {CueKind::Rep, 2.1}};
    for (const ExpectedTone& tone : expected) {
        room.sound(tone.kind, tone.at + 0.02);
    }
    const Onsets onsets = findOnsets(room.samples, expected);
    ASSERT_THAT(onsets.heard, SizeIs(expected.size()));
    for (const HeardTone& tone : onsets.heard) {
        EXPECT_NEAR(tone.latency, 0.02, 0.001);
    }
}

TEST(Onsets, aLostToneIsMissedAndADoubledOneNoticed)
{
    Room room(12);
    room.sound(CueKind::LastSeconds, 1.02);
    room.sound(CueKind::LastSeconds, 5.02);
    room.sound(CueKind::LastSeconds, 5.90);
    const Onsets onsets =
        findOnsets(room.samples, {{CueKind::LastSeconds, 1.0}, {CueKind::LastSeconds, 3.0}, {CueKind::LastSeconds, 5.0}});
    EXPECT_THAT(onsets.heard, SizeIs(2));
    ASSERT_THAT(onsets.lost, SizeIs(1));
    EXPECT_DOUBLE_EQ(onsets.lost[0].at, 3.0);
    EXPECT_THAT(onsets.unexpected, ElementsAre(DoubleNear(5.90, 0.01)));
}

TEST(Onsets, aToneDoubledWhileItSoundsIsNoticed)
{
    for (const CueKind kind : allCueKinds) {
        Room room(6);
        room.sound(kind, 1.02);
        room.sound(kind, 1.07);
        EXPECT_THAT(findOnsets(room.samples, {{kind, 1.0}}).unexpected, Not(IsEmpty())) << static_cast<int>(kind);
    }
}

TEST(Onsets, aFlawOfTheRecordingIsNoSecondTone)
{
    for (const CueKind kind : allCueKinds) {
        Room room(6);
        room.sound(kind, 1.02);
        const auto onset = room.samples.begin() + toneRate * 102 / 100;
        std::fill(onset, onset + 100, std::int16_t{0});                       // the beginning swallowed
        room.samples.erase(onset + toneRate / 3, onset + toneRate / 3 + 48);  // a millisecond lost
        const Onsets onsets = findOnsets(room.samples, {{kind, 1.0}});
        ASSERT_THAT(onsets.heard, SizeIs(1)) << static_cast<int>(kind);
        EXPECT_NEAR(onsets.heard[0].latency, 0.02, 0.002) << static_cast<int>(kind);
        EXPECT_THAT(onsets.unexpected, IsEmpty()) << static_cast<int>(kind);
    }
}

TEST(Onsets, anotherToneInItsPlaceIsNotIt)
{
    Room room(6);
    room.sound(CueKind::Rest, 1.02);
    const Onsets onsets = findOnsets(room.samples, {{CueKind::Go, 1.0}});
    EXPECT_THAT(onsets.heard, IsEmpty());
    EXPECT_THAT(onsets.lost, SizeIs(1));
    EXPECT_THAT(onsets.unexpected, SizeIs(1));
}

TEST(Onsets, figuresTellDriftFromScatter)
{
    Onsets onsets;
    for (int i = 0; i < 100; ++i) {
        // 2 ms later in each 1,200 s, 1 ms to and fro, and one tone that is far too late.
        const double at = i * 12.0;
        onsets.heard.push_back(
            {CueKind::Rep, at, 0.020 + 0.002 * at / 1200 + (i % 2 == 0 ? 0.001 : -0.001) + (i == 50 ? 0.2 : 0.0), 1, 1});
    }
    const OnsetFigures figures = figuresOf(onsets);
    EXPECT_EQ(figures.expected, 100);
    EXPECT_NEAR(figures.medianLatencyMs, 21.0, 0.3);
    EXPECT_NEAR(figures.driftMsPer20Min, 2.0, 0.2);
    EXPECT_NEAR(figures.p95DeviationMs, 1.9, 0.2);
    EXPECT_NEAR(figures.largestDeviationMs, 200, 2);
    EXPECT_EQ(toJson(OnsetFigures{}), R"({"tones":0,"lost":0,"unexpected":0,"median_latency_ms":0.0,"p95_deviation_ms":0.0,)"
                                      R"("largest_deviation_ms":0.0,"drift_ms_per_20_min":0.0})");
}

}  // namespace
}  // namespace stance::soak
