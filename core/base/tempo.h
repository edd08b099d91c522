// Tempo and breath pattern: the time inside one rep and one breath.
#pragma once

#include <optional>

namespace stance {

/// The four parts of a rep, in the order written: lowering, pause at the stretched end, drive, squeeze at the short end.
enum class TempoPart { Lower, Pause, Drive, Squeeze };

/// Seconds of each part, 0 to 30. A part without a value is "X": as fast as control allows.
struct Tempo {
    std::optional<int> lower = 0;
    std::optional<int> pause = 0;
    std::optional<int> drive = 0;
    std::optional<int> squeeze = 0;
    TempoPart startsWith = TempoPart::Lower;  ///< Lower, or Drive for bridges, thrusts, step-ups and calf raises

    friend bool operator==(const Tempo&, const Tempo&) = default;

    /// Length of one rep in seconds; an X part counts one second.
    constexpr int secondsPerRep() const { return lower.value_or(1) + pause.value_or(1) + drive.value_or(1) + squeeze.value_or(1); }
};

/// A range of whole seconds, from `min` (which the pacer uses as the start) to `max`.
struct SecondsRange {
    int min = 0;
    int max = 0;

    friend bool operator==(const SecondsRange&, const SecondsRange&) = default;
};

enum class BreathPart { In, Out, Pause };

/// One breath: in, out, pause at the end of the exhale.
struct BreathPattern {
    SecondsRange in;
    SecondsRange out;
    SecondsRange pause;

    friend bool operator==(const BreathPattern&, const BreathPattern&) = default;

    /// Seconds of one paced breath: the lower end of each range.
    constexpr int secondsPerBreath() const { return in.min + out.min + pause.min; }
};

}  // namespace stance
