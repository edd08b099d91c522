#include "app/audio/tone_player.h"

namespace stance {

void SilentTonePlayer::play(CueKind /*kind*/) {}

void SilentTonePlayer::setEnabled(bool /*enabled*/) {}

void SilentTonePlayer::setVolume(double /*volume*/) {}

bool SilentTonePlayer::available() const
{
    return false;
}

void SilentTonePlayer::setSessionRunning(bool /*running*/) {}

void RecordingTonePlayer::play(CueKind kind)
{
    if (m_enabled) {
        m_plays.push_back({kind, m_clock.now().monotonic});
    }
}

}  // namespace stance
