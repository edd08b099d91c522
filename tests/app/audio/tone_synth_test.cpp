#include "app/audio/tone_synth.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdlib>
#include <numbers>
#include <string>
#include <vector>

namespace stance {
namespace {

constexpr double minus3dB = 0.7079 * 32767;

int peakOf(const Tone& tone)
{
    int peak = 0;
    for (const std::int16_t sample : tone.samples) {
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    }
    return peak;
}

/// Strength of a pitch in a stretch of the tone.
double strengthAt(const Tone& tone, double pitch, std::size_t begin, std::size_t end)
{
    std::complex<double> sum = 0;
    end = std::min(end, tone.samples.size());
    for (std::size_t i = begin; i < end; ++i) {
        sum += static_cast<double>(tone.samples[i])
               * std::polar(1.0, -2 * std::numbers::pi * pitch * static_cast<double>(i) / tone.rate);
    }
    return std::abs(sum);
}

/// How a tone is heard: strength of 24 bands between 150 Hz and 5 kHz in steps of 60 ms, over 1.5 s, scaled to length 1.
std::vector<double> fingerprint(const Tone& tone)
{
    std::vector<double> print;
    const auto step = static_cast<std::size_t>(tone.rate * 6 / 100);
    for (std::size_t begin = 0; begin < static_cast<std::size_t>(tone.rate * 3 / 2); begin += step) {
        for (int band = 0; band < 24; ++band) {
            print.push_back(strengthAt(tone, 150.0 * std::pow(5000.0 / 150.0, band / 23.0), begin, begin + step));
        }
    }
    double length = 0;
    for (const double value : print) {
        length += value * value;
    }
    for (double& value : print) {
        value /= std::sqrt(length);
    }
    return print;
}

class EveryTone : public testing::TestWithParam<CueKind> {};

TEST_P(EveryTone, isLoudEnoughAndNeverClips)
{
    const int peak = peakOf(synthesize(GetParam()));
    EXPECT_LE(peak, minus3dB + 1);
    EXPECT_GE(peak, minus3dB / 2.1);
}

TEST_P(EveryTone, beginsAtItsFirstSample)
{
    const Tone tone = synthesize(GetParam());
    const int tenth = peakOf(tone) / 10;
    const auto first =
        std::find_if(tone.samples.begin(), tone.samples.end(), [tenth](std::int16_t s) { return std::abs(int{s}) >= tenth; });
    EXPECT_LE(first - tone.samples.begin(), tone.rate * 2 / 1000);
}

TEST_P(EveryTone, beginsAndEndsWithoutAClick)
{
    const Tone tone = synthesize(GetParam());
    EXPECT_EQ(tone.samples.front(), 0);
    const auto rise = static_cast<std::size_t>(tone.rate / 1000);
    for (std::size_t i = 0; i < rise / 4; ++i) {
        EXPECT_LT(std::abs(tone.samples[i]), 0.06 * minus3dB);  // a quarter of a millisecond in, still soft
    }
    const std::size_t tail = tone.samples.size() - rise;
    for (std::size_t i = tail; i < tone.samples.size(); ++i) {
        EXPECT_LT(std::abs(tone.samples[i]), 0.002 * minus3dB);
    }
}

TEST_P(EveryTone, isShort)
{
    const Tone tone = synthesize(GetParam());
    EXPECT_LE(static_cast<double>(tone.samples.size()) / tone.rate, GetParam() == CueKind::Done ? 2.1 : 2.0);
}

TEST_P(EveryTone, isTheSameAtEveryRate)
{
    const Tone high = synthesize(GetParam(), 48'000);
    const Tone low = synthesize(GetParam(), 44'100);
    EXPECT_EQ(low.rate, 44'100);
    EXPECT_NEAR(static_cast<double>(high.samples.size()) / high.rate, static_cast<double>(low.samples.size()) / low.rate, 0.001);
    EXPECT_NEAR(peakOf(high), peakOf(low), 0.02 * minus3dB);
}

INSTANTIATE_TEST_SUITE_P(Tones, EveryTone, testing::ValuesIn(allCueKinds));

TEST(ToneSynth, everyCueSoundsDifferent)
{
    std::vector<std::vector<double>> prints;
    for (const CueKind kind : allCueKinds) {
        prints.push_back(fingerprint(synthesize(kind)));
    }
    for (std::size_t a = 0; a < prints.size(); ++a) {
        for (std::size_t b = a + 1; b < prints.size(); ++b) {
            double alike = 0;
            for (std::size_t i = 0; i < prints[a].size(); ++i) {
                alike += prints[a][i] * prints[b][i];
            }
            EXPECT_LT(alike, 0.85) << "cues " << a << " and " << b;
        }
    }
}

TEST(ToneSynth, goRisesAFifthAndRestFalls)
{
    const Tone go = synthesize(CueKind::Go);
    const auto ms = [](int n) { return static_cast<std::size_t>(n * toneRate / 1000); };
    EXPECT_GT(strengthAt(go, 587.33, 0, ms(100)), 3 * strengthAt(go, 880.0, 0, ms(100)));
    EXPECT_GT(strengthAt(go, 880.0, ms(150), ms(400)), strengthAt(go, 587.33, ms(150), ms(400)));
    const Tone rest = synthesize(CueKind::Rest);
    EXPECT_GT(strengthAt(rest, 880.0, 0, ms(150)), 3 * strengthAt(rest, 587.33, 0, ms(150)));
    EXPECT_GT(strengthAt(rest, 587.33, ms(600), ms(1200)), 3 * strengthAt(rest, 880.0, ms(600), ms(1200)));
}

TEST(ToneSynth, writesAPlainWavFile)
{
    const Tone tone{48'000, {0, 1, -2, 32767}};
    const std::string expected = std::string(
        "RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x80\xbb\0\0\0\x77\x01\0\x02\0\x10\0"
        "data\x08\0\0\0\0\0\x01\0\xfe\xff\xff\x7f",
        52);
    EXPECT_EQ(toWav(tone), expected);
}

}  // namespace
}  // namespace stance
