// TonePlayer: sounds a cue now, if sound is wanted and there is a device. Nobody waits for it, and its absence is no error.
#pragma once

#include "core/coach/ports.h"
#include "core/session/cue.h"

#include <vector>

namespace stance {

class TonePlayer {
public:
    virtual ~TonePlayer() = default;
    /// Returns at once. A tone that cannot sound now is dropped, never played late.
    virtual void play(CueKind kind) = 0;
    virtual void setEnabled(bool enabled) = 0;
    /// 0 to 1, as loud as it feels.
    virtual void setVolume(double volume) = 0;
    /// Whether a tone would be heard now, switch and volume aside.
    virtual bool available() const = 0;
    /// While a session is on, the player keeps the device open, so that tones come without delay.
    virtual void setSessionRunning(bool running) = 0;
};

/// No sound at all: for headless work.
class SilentTonePlayer : public TonePlayer {
public:
    void play(CueKind kind) override;
    void setEnabled(bool enabled) override;
    void setVolume(double volume) override;
    bool available() const override;
    void setSessionRunning(bool running) override;
};

/// Notes what would have sounded and when: for tests.
class RecordingTonePlayer : public TonePlayer {
public:
    struct Play {
        CueKind kind = CueKind::Go;
        Millis at{0};  ///< monotonic

        friend bool operator==(const Play&, const Play&) = default;
    };

    explicit RecordingTonePlayer(const Clock& clock) : m_clock(clock) {}

    const std::vector<Play>& plays() const { return m_plays; }

    void play(CueKind kind) override;
    void setEnabled(bool enabled) override { m_enabled = enabled; }
    void setVolume(double volume) override { m_volume = volume; }
    bool available() const override { return true; }
    void setSessionRunning(bool running) override { m_running = running; }

    bool enabled() const { return m_enabled; }
    double volume() const { return m_volume; }
    bool sessionRunning() const { return m_running; }

private:
    const Clock& m_clock;
    std::vector<Play> m_plays;
    bool m_enabled = true;
    bool m_running = false;
    double m_volume = 1.0;
};

}  // namespace stance
