// SoundRoom: a PulseAudio of its own with a silent sink, and a recording of all that sounds there, for long checks.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace stance::soak {

/// Sets XDG_RUNTIME_DIR, PULSE_SERVER and HOME of this process, so that whatever opens sound here or in a child sounds in
/// this room. To be made before Qt Multimedia is touched.
class SoundRoom {
public:
    SoundRoom();
    ~SoundRoom();
    SoundRoom(const SoundRoom&) = delete;
    SoundRoom& operator=(const SoundRoom&) = delete;

    /// Starts server and recorder; false when one of them is not there.
    bool open();
    /// Stops recording. Mono at toneRate.
    std::vector<std::int16_t> close();

    /// Where in the recording a moment of the monotonic clock lies, in seconds. Follows the clock of the sink, which runs fast or
    /// slow like that of any sound card. The recorder hands sound over a little after it sounded, so all latencies read off this
    /// line are too large by the same millisecond or two.
    double secondsAt(std::int64_t monotonicNs) const;

private:
    void read(int descriptor);

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_recorderPid = 0;
    std::thread m_reader;
    std::vector<std::int16_t> m_samples;
    std::vector<std::int64_t> m_beginNs;  // for each second of the recording: when its first sample must have sounded
    std::atomic<bool> m_recording = false;
};

}  // namespace stance::soak
