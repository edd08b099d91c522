#include "app/audio/tone_synth.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace stance {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double attack = 0.005;   // seconds; long enough that nothing clicks, short enough to be felt as one moment
constexpr double release = 0.020;  // every voice ends in silence
constexpr double peak = 0.7079;    // -3 dBFS

// One key for all, D major, so that tones that follow each other never clash. Between 500 and 1,200 Hz small laptop speakers are
// loud and a room is not.
constexpr double b4 = 493.88;
constexpr double d5 = 587.33;
constexpr double e5 = 659.26;
constexpr double fSharp5 = 739.99;
constexpr double a5 = 880.00;
constexpr double b5 = 987.77;
constexpr double d6 = 1174.66;

struct Partial {
    double ratio;
    double level;
    double decay;  // how much faster than the note it dies away
};

/// What a note is made of.
enum class Colour {
    Bar,    // struck, marimba-like: soft and round
    Bell,   // struck, brighter and longer: for what must be heard
    Wood,   // knocked: hardly a pitch
    Breath  // blown: swells and dies away
};

std::vector<Partial> partialsOf(Colour colour)
{
    switch (colour) {
        case Colour::Bar: return {{1.0, 1.0, 1.0}, {2.0, 0.18, 1.6}, {4.0, 0.14, 4.0}};
        case Colour::Bell: return {{1.0, 1.0, 1.0}, {2.0, 0.45, 1.4}, {3.0, 0.22, 2.2}, {4.2, 0.10, 4.0}};
        case Colour::Wood: return {{1.0, 1.0, 1.0}, {2.43, 0.55, 1.7}, {4.95, 0.22, 2.6}};
        case Colour::Breath: break;
    }
    // Harmonics, because the lowest note of a breath is below what a laptop can sound.
    return {{1.0, 1.0, 0.0}, {2.0, 0.40, 0.0}, {3.0, 0.20, 0.0}};
}

struct Voice {
    Colour colour = Colour::Bar;
    double begin = 0;   // seconds
    double length = 0;  // seconds
    double from = 0;    // Hz
    double to = 0;      // Hz, reached at the end
    double level = 1;
    double decay = 0.1;  // seconds to 1/e; unused by a breath
};

Voice note(Colour colour, double begin, double pitch, double decay, double level = 1.0)
{
    return {colour, begin, 5.0 * decay, pitch, pitch, level, decay};
}

Voice glide(double length, double from, double to)
{
    return {Colour::Breath, 0.0, length, from, to, 1.0, 0.0};
}

struct Score {
    std::vector<Voice> voices;
    double belowPeak = 1.0;  // what sounds at every repetition should not be the loudest thing in the room
};

Score scoreOf(CueKind kind)
{
    using enum Colour;
    constexpr double nearby = 0.15;
    switch (kind) {
        case CueKind::GetReady: return {{note(Bar, 0, b4, 0.16), note(Bar, 2 * nearby, d5, 0.20)}, 0.7};
        case CueKind::LastSeconds: return {{note(Bar, 0, a5, 0.045)}, 0.85};
        case CueKind::Go: return {{note(Bell, 0, d5, 0.11), note(Bell, 0.11, a5, 0.22)}};
        case CueKind::Rep: return {{note(Wood, 0, 1046.5, 0.016)}, 0.7};
        case CueKind::Turn: return {{note(Wood, 0, 784.0, 0.014, 0.8)}, 0.5};
        case CueKind::Halfway: return {{note(Bar, 0, e5, 0.07), note(Bar, 0.17, e5, 0.14)}};
        case CueKind::BreathIn: return {{glide(0.9, 196.0, 293.66)}, 0.5};
        case CueKind::BreathOut: return {{glide(1.2, 293.66, 196.0)}, 0.5};
        case CueKind::ChangeSide:
            return {{note(Bell, 0, fSharp5, 0.08), note(Bell, nearby, b4, 0.08), note(Bell, 2 * nearby, fSharp5, 0.08),
                     note(Bell, 3 * nearby, b4, 0.18)}};
        case CueKind::Rest: return {{note(Bar, 0, a5, 0.16), note(Bar, 0.18, fSharp5, 0.18), note(Bar, 0.36, d5, 0.30)}, 0.85};
        case CueKind::RestOver:
            return {{note(Bell, 0, e5, 0.10), note(Bell, nearby, fSharp5, 0.10), note(Bell, 2 * nearby, b5, 0.26)}};
        case CueKind::Done: break;
    }
    return {{note(Bell, 0, d5, 0.40), note(Bell, 0.04, fSharp5, 0.38, 0.8), note(Bell, 0.08, a5, 0.36, 0.8),
             note(Bell, 0.24, d6, 0.34, 0.6)}};
}

/// 0 to 1 like a half cosine: no corner to click at.
double smooth(double x)
{
    return 0.5 - 0.5 * std::cos(pi * std::clamp(x, 0.0, 1.0));
}

double envelope(const Voice& voice, const Partial& partial, double t)
{
    const double edges = smooth(t / attack) * smooth((voice.length - t) / release);
    if (voice.colour == Colour::Breath) {
        // Begins near its full strength: the beginning must be heard as a moment.
        const double x = t / voice.length;
        return edges * (0.8 + 0.2 * smooth(x / 0.35)) * (1.0 - smooth((x - 0.45) / 0.55));
    }
    return edges * std::exp(-t * partial.decay / voice.decay);
}

void add(std::vector<double>& sum, const Voice& voice, int rate)
{
    const auto first = static_cast<std::size_t>(voice.begin * rate);
    const auto count = static_cast<std::size_t>(voice.length * rate);
    for (const Partial& partial : partialsOf(voice.colour)) {
        // A breath is so low that from zero it would take too long to be heard.
        double phase = voice.colour == Colour::Breath ? pi / 2 : 0.0;
        for (std::size_t i = 0; i < count; ++i) {
            const double t = static_cast<double>(i) / rate;
            const double pitch = voice.from * std::pow(voice.to / voice.from, t / voice.length);
            sum[first + i] += voice.level * partial.level * envelope(voice, partial, t) * std::sin(phase);
            phase += 2.0 * pi * pitch * partial.ratio / rate;
        }
    }
}

void appendLittleEndian(std::string& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>((value >> (8 * i)) & 0xFFU);
    }
}

}  // namespace

Tone synthesize(CueKind kind, int rate)
{
    const Score score = scoreOf(kind);
    double length = 0;
    for (const Voice& voice : score.voices) {
        length = std::max(length, voice.begin + voice.length);
    }
    std::vector<double> sum(static_cast<std::size_t>(length * rate) + 1, 0.0);
    for (const Voice& voice : score.voices) {
        add(sum, voice, rate);
    }
    double loudest = 0;
    for (const double sample : sum) {
        loudest = std::max(loudest, std::abs(sample));
    }
    Tone tone{rate, {}};
    tone.samples.reserve(sum.size());
    for (const double sample : sum) {
        tone.samples.push_back(static_cast<std::int16_t>(std::lround(sample / loudest * peak * score.belowPeak * 32767.0)));
    }
    return tone;
}

std::string toWav(const Tone& tone)
{
    const auto dataSize = static_cast<std::uint32_t>(tone.samples.size() * 2);
    const auto rate = static_cast<std::uint32_t>(tone.rate);
    std::string out = "RIFF";
    appendLittleEndian(out, 36 + dataSize, 4);
    out += "WAVEfmt ";
    appendLittleEndian(out, 16, 4);  // size of this chunk
    appendLittleEndian(out, 1, 2);   // PCM
    appendLittleEndian(out, 1, 2);   // mono
    appendLittleEndian(out, rate, 4);
    appendLittleEndian(out, rate * 2, 4);  // bytes per second
    appendLittleEndian(out, 2, 2);         // bytes per sample
    appendLittleEndian(out, 16, 2);        // bits
    out += "data";
    appendLittleEndian(out, dataSize, 4);
    for (const std::int16_t sample : tone.samples) {
        appendLittleEndian(out, static_cast<std::uint16_t>(sample), 2);
    }
    return out;
}

}  // namespace stance
