// Onsets: finds in a recording where each expected tone begins. For everything that measures whether sound comes in time.
#pragma once

#include "app/audio/tone_synth.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stance::soak {

/// A tone that should be in the recording, and when it was asked for.
struct ExpectedTone {
    CueKind kind = CueKind::Go;
    double at = 0;  ///< seconds on the time line of the recording
};

struct HeardTone {
    CueKind kind = CueKind::Go;
    double at = 0;        ///< seconds, as expected
    double latency = 0;   ///< seconds from there to the onset
    double likeness = 0;  ///< 0 to 1: how much the recording is this tone there
    double loudness = 0;  ///< of the recording against the tone as synthesized
};

struct Onsets {
    std::vector<HeardTone> heard;
    std::vector<ExpectedTone> lost;
    std::vector<double> unexpected;  ///< seconds where something sounds that nobody asked for, such as a tone played twice
};

/// Looks for each tone from 20 ms before to 400 ms after the moment it was asked for. What is found is taken out of the recording
/// before the next one is looked for, so tones may ring into each other; what is left at the end is unexpected.
/// `recording` is mono at toneRate.
Onsets findOnsets(std::span<const std::int16_t> recording, std::vector<ExpectedTone> expected);

struct OnsetFigures {
    int expected = 0;
    int lost = 0;
    int unexpected = 0;
    double medianLatencyMs = 0;
    double p95DeviationMs = 0;  ///< of |latency - median|
    double largestDeviationMs = 0;
    double driftMsPer20Min = 0;  ///< slope of the latency over the run, by Theil and Sen: single late tones do not bend it
};

OnsetFigures figuresOf(const Onsets& onsets);

/// One JSON object.
std::string toJson(const OnsetFigures& figures);

}  // namespace stance::soak
