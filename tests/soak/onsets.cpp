#include "tests/soak/onsets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>

#include <nlohmann/json.hpp>

namespace stance::soak {
namespace {

constexpr double earliest = -0.020;    // seconds; a recording's time line is known to a few milliseconds
constexpr double latest = 0.400;       // far more than any tone may be late
constexpr double leastLikeness = 0.6;  // below that it is not this tone
constexpr double coreLength = 0.25;    // of a tone is enough to know it
constexpr std::size_t coarse = 4;      // samples made one for the first look
constexpr double margin = 0.03;        // seconds around a tone that belong to it
constexpr double leastResidue = 0.02;  // of full scale; what is less nobody hears
constexpr double residueGap = 0.25;    // seconds of quiet between two unexpected sounds

using Samples = std::vector<float>;

Samples toFloat(std::span<const std::int16_t> samples)
{
    Samples out(samples.size());
    std::ranges::transform(samples, out.begin(), [](std::int16_t sample) { return static_cast<float>(sample) / 32768.0F; });
    return out;
}

/// Every `coarse` samples averaged into one.
Samples thinned(std::span<const float> samples)
{
    Samples out(samples.size() / coarse);
    for (std::size_t i = 0; i < out.size(); ++i) {
        float sum = 0;
        for (std::size_t j = 0; j < coarse; ++j) {
            sum += samples[i * coarse + j];
        }
        out[i] = sum / static_cast<float>(coarse);
    }
    return out;
}

float dot(std::span<const float> a, std::span<const float> b)
{
    // Four sums, so that the compiler may work on them side by side.
    std::array<float, 4> sums{};
    const std::size_t whole = std::min(a.size(), b.size()) / 4 * 4;
    for (std::size_t i = 0; i < whole; i += 4) {
        for (std::size_t j = 0; j < 4; ++j) {
            sums[j] += a[i + j] * b[i + j];
        }
    }
    return sums[0] + sums[1] + sums[2] + sums[3];
}

struct Place {
    std::size_t offset = 0;
    double likeness = 0;
    double loudness = 0;
};

/// Where in `window` the tone fits best, between two offsets.
Place bestPlace(std::span<const float> window, std::span<const float> tone, std::size_t from, std::size_t to)
{
    Place best;
    const double energy = dot(tone, tone);
    for (std::size_t offset = from; offset <= to && offset + tone.size() <= window.size(); ++offset) {
        const auto part = window.subspan(offset, tone.size());
        const double product = dot(part, tone);
        const double likeness = product / std::sqrt(energy * dot(part, part) + 1e-9);
        if (likeness > best.likeness) {
            best = {offset, likeness, product / energy};
        }
    }
    return best;
}

class Search {
public:
    explicit Search(std::span<const std::int16_t> recording) : m_left(toFloat(recording)) {}

    std::optional<HeardTone> find(const ExpectedTone& expected)
    {
        const auto place = placeOf(expected.kind, expected.at + earliest, latest - earliest);
        if (!place || place->likeness < leastLikeness) {
            return std::nullopt;
        }
        takeOut(toneOf(expected.kind), place->offset, place->loudness);
        const double onset = static_cast<double>(place->offset) / toneRate;
        return HeardTone{expected.kind, expected.at, onset - expected.at, place->likeness, place->loudness};
    }

    /// Where the same tone begins once more while this one, already taken out, still sounds. A recording has small faults, and a
    /// tone that is not whole leaves a part of itself behind; so a second one has to be much like it and about as loud.
    std::optional<double> findAgain(const HeardTone& tone)
    {
        const double onset = tone.at + tone.latency;
        const auto place = placeOf(tone.kind, onset + margin, lengthOf(tone.kind));
        if (!place || place->likeness < 0.85 || place->loudness < tone.loudness / 2) {
            return std::nullopt;
        }
        return static_cast<double>(place->offset) / toneRate;
    }

    /// Sounds where no tone of these is.
    std::vector<double> strays(const std::vector<HeardTone>& heard)
    {
        for (const HeardTone& tone : heard) {
            const double onset = tone.at + tone.latency;
            const std::size_t begin = sampleAt(onset - margin);
            const std::size_t end = sampleAt(onset + lengthOf(tone.kind) + margin);
            std::fill(m_left.begin() + static_cast<std::ptrdiff_t>(begin), m_left.begin() + static_cast<std::ptrdiff_t>(end), 0.0F);
        }
        std::vector<double> sounds;
        const auto gap = static_cast<std::size_t>(residueGap * toneRate);
        std::size_t lastLoud = 0;
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            if (std::abs(m_left[i]) > leastResidue) {
                if (sounds.empty() || i - lastLoud > gap) {
                    sounds.push_back(static_cast<double>(i) / toneRate);
                }
                lastLoud = i;
            }
        }
        return sounds;
    }

private:
    std::size_t sampleAt(double seconds) const
    {
        return std::min(m_left.size(), static_cast<std::size_t>(std::max(0.0, seconds) * toneRate));
    }

    double lengthOf(CueKind kind) { return static_cast<double>(toneOf(kind).size()) / toneRate; }

    /// The best place for the beginning of the tone within `length` seconds from `from`.
    std::optional<Place> placeOf(CueKind kind, double from, double length)
    {
        const Samples& tone = toneOf(kind);
        const auto core = std::span(tone).first(std::min(tone.size(), static_cast<std::size_t>(coreLength * toneRate)));
        const std::size_t begin = sampleAt(from);
        const auto window = std::span(m_left).subspan(begin, sampleAt(from + length) - begin);
        const auto whole = std::span(m_left).subspan(begin, std::min(window.size() + core.size(), m_left.size() - begin));
        if (window.empty() || whole.size() <= core.size()) {
            return std::nullopt;
        }
        const Place rough = bestPlace(thinned(whole), thinned(core), 0, window.size() / coarse);
        const std::size_t near = rough.offset * coarse;
        Place exact = bestPlace(whole, core, near - std::min(near, 2 * coarse), near + 2 * coarse);
        exact.offset += begin;
        return exact;
    }

    const Samples& toneOf(CueKind kind)
    {
        Samples& tone = m_tones[kind];
        if (tone.empty()) {
            tone = toFloat(synthesize(kind).samples);
        }
        return tone;
    }

    void takeOut(const Samples& tone, std::size_t at, double loudness)
    {
        for (std::size_t i = 0; i < tone.size() && at + i < m_left.size(); ++i) {
            m_left[at + i] -= static_cast<float>(loudness) * tone[i];
        }
    }

    Samples m_left;
    std::map<CueKind, Samples> m_tones;
};

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

/// Median of the slopes between all pairs of tones.
double slope(const std::vector<HeardTone>& heard)
{
    std::vector<double> slopes;
    for (std::size_t a = 0; a < heard.size(); ++a) {
        for (std::size_t b = a + 1; b < heard.size(); ++b) {
            if (heard[b].at > heard[a].at) {
                slopes.push_back((heard[b].latency - heard[a].latency) / (heard[b].at - heard[a].at));
            }
        }
    }
    return median(std::move(slopes));
}

}  // namespace

Onsets findOnsets(std::span<const std::int16_t> recording, std::vector<ExpectedTone> expected)
{
    std::ranges::sort(expected, {}, &ExpectedTone::at);
    Search search(recording);
    Onsets onsets;
    for (const ExpectedTone& tone : expected) {
        if (const auto heard = search.find(tone)) {
            onsets.heard.push_back(*heard);
        } else {
            onsets.lost.push_back(tone);
        }
    }
    for (const HeardTone& tone : onsets.heard) {
        if (const auto again = search.findAgain(tone)) {
            onsets.unexpected.push_back(*again);
        }
    }
    std::ranges::copy(search.strays(onsets.heard), std::back_inserter(onsets.unexpected));
    return onsets;
}

OnsetFigures figuresOf(const Onsets& onsets)
{
    OnsetFigures figures;
    figures.expected = static_cast<int>(onsets.heard.size() + onsets.lost.size());
    figures.lost = static_cast<int>(onsets.lost.size());
    figures.unexpected = static_cast<int>(onsets.unexpected.size());
    std::vector<double> latencies;
    for (const HeardTone& tone : onsets.heard) {
        latencies.push_back(tone.latency * 1000);
    }
    figures.medianLatencyMs = median(latencies);
    std::vector<double> deviations;
    for (const double latency : latencies) {
        deviations.push_back(std::abs(latency - figures.medianLatencyMs));
    }
    figures.p95DeviationMs = percentile(deviations, 0.95);
    figures.largestDeviationMs = percentile(deviations, 1.0);
    figures.driftMsPer20Min = slope(onsets.heard) * 1000 * 20 * 60;
    return figures;
}

std::string toJson(const OnsetFigures& figures)
{
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    return nlohmann::ordered_json{{"tones", figures.expected},
                                  {"lost", figures.lost},
                                  {"unexpected", figures.unexpected},
                                  {"median_latency_ms", rounded(figures.medianLatencyMs)},
                                  {"p95_deviation_ms", rounded(figures.p95DeviationMs)},
                                  {"largest_deviation_ms", rounded(figures.largestDeviationMs)},
                                  {"drift_ms_per_20_min", rounded(figures.driftMsPer20Min)}}
        .dump();
}

}  // namespace stance::soak
