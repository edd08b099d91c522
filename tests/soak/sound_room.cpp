#include "tests/soak/sound_room.h"

#include "app/audio/tone_synth.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <limits>

namespace stance::soak {
namespace {

std::int64_t monotonicNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// Starts the recorder with its output in `descriptor`; its process id, or 0.
int spawnRecorder(int descriptor)
{
    // A sink without hardware renders as far ahead as its recorder allows, and what it has rendered it cannot take back when a new
    // sound begins. With 5 ms the first 2 ms of every tone were missing, with more whole pieces; with 1 ms half a millisecond is.
    std::array arguments{"parec", "--device=room.monitor", "--rate=48000", "--channels=1", "--format=s16le",
                         "--raw", "--latency-msec=1"};
    std::vector<char*> argv;
    for (const char* argument : arguments) {
        argv.push_back(const_cast<char*>(argument));  // posix_spawn promises not to change them
    }
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDOUT_FILENO);
    pid_t pid = 0;
    const int failed = posix_spawnp(&pid, "parec", &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? pid : 0;
}

}  // namespace

SoundRoom::SoundRoom()
{
    const QByteArray folder = m_folder.path().toUtf8();
    qputenv("XDG_RUNTIME_DIR", folder);
    qputenv("HOME", folder);
    qputenv("PULSE_SERVER", "unix:" + folder + "/pulse/native");
}

SoundRoom::~SoundRoom()
{
    close();
    m_server.terminate();
    m_server.waitForFinished();
}

bool SoundRoom::open()
{
    static_assert(toneRate == 48'000);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                    QStringLiteral("--load=module-null-sink sink_name=room rate=48000 channels=2"),
                    QStringLiteral("--load=module-native-protocol-unix")});
    if (!m_server.waitForStarted()) {
        return false;
    }
    for (int i = 0; i < 100 && !QFile::exists(m_folder.filePath(QStringLiteral("pulse/native"))); ++i) {
        QThread::msleep(50);
    }
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return false;
    }
    m_recorderPid = spawnRecorder(ends[1]);
    ::close(ends[1]);
    m_reader = std::thread([this, descriptor = ends[0]] { read(descriptor); });
    for (int i = 0; i < 100 && !m_recording; ++i) {
        QThread::msleep(50);
    }
    return m_recorderPid != 0 && m_recording;
}

std::vector<std::int16_t> SoundRoom::close()
{
    if (m_recorderPid != 0) {
        ::kill(m_recorderPid, SIGTERM);
        ::waitpid(m_recorderPid, nullptr, 0);
        m_recorderPid = 0;
    }
    if (m_reader.joinable()) {
        m_reader.join();
    }
    return std::move(m_samples);
}

double SoundRoom::secondsAt(std::int64_t at) const
{
    if (m_beginNs.empty()) {
        return 0;
    }
    // Of the sound around that moment, what came with the least delay tells best.
    constexpr std::int64_t around = 5;
    const auto last = static_cast<std::int64_t>(m_beginNs.size()) - 1;
    const std::int64_t second = std::clamp((at - m_beginNs.front()) / 1'000'000'000, std::int64_t{0}, last);
    const auto from = m_beginNs.begin() + std::max(second - around, std::int64_t{0});
    const auto to = m_beginNs.begin() + std::min(second + around, last) + 1;
    return static_cast<double>(at - *std::min_element(from, to)) / 1e9;
}

void SoundRoom::read(int descriptor)
{
    std::array<std::int16_t, 4096> chunk{};
    std::size_t filled = 0;  // bytes of the chunk
    auto* bytes = reinterpret_cast<char*>(chunk.data());
    while (true) {
        const ssize_t got = ::read(descriptor, bytes + filled, sizeof chunk - filled);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        filled += static_cast<std::size_t>(got);
        const std::size_t whole = filled / 2;
        m_samples.insert(m_samples.end(), chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(whole));
        if (filled % 2 != 0) {
            bytes[0] = bytes[filled - 1];
        }
        filled %= 2;
        const auto begin = monotonicNs() - static_cast<std::int64_t>(m_samples.size()) * 1'000'000 / (toneRate / 1000);
        const std::size_t second = m_samples.size() / toneRate;
        m_beginNs.resize(std::max(m_beginNs.size(), second + 1), std::numeric_limits<std::int64_t>::max());
        m_beginNs[second] = std::min(m_beginNs[second], begin);
        m_recording = true;
    }
    ::close(descriptor);
}

}  // namespace stance::soak
