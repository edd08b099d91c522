// stance_soak_tones: does every tone of a long session sound, once and in time? Plays a real session in real time into a
// silent sink of its own, records it, and prints what it found as JSON.
//   stance_soak_tones [--minutes N] [--busy N] [--wav FILE] [--verbose]
#include "app/audio/qt_tone_player.h"
#include "tests/soak/onsets.h"
#include "tests/soak/played_session.h"
#include "tests/soak/sound_room.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace stance::soak {
namespace {

constexpr int settleMs = 1500;
constexpr double latestMs = 100;  // docs/testing.md: a cue comes at most 100 ms late
constexpr double mostDriftMs = 5;

class BusyProcesses {
public:
    explicit BusyProcesses(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_processes.push_back(std::make_unique<QProcess>());
            m_processes.back()->start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("while :; do :; done")});
        }
    }
    ~BusyProcesses()
    {
        for (const auto& process : m_processes) {
            process->kill();
            process->waitForFinished();
        }
    }
    BusyProcesses(const BusyProcesses&) = delete;
    BusyProcesses& operator=(const BusyProcesses&) = delete;

private:
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

void saveWav(const QString& path, const std::vector<std::int16_t>& recording)
{
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::fromStdString(toWav(Tone{toneRate, recording})));
    }
}

int run(double minutes, int busy, const QString& wav, bool verbose)
{
    SoundRoom room;
    if (!room.open()) {
        std::fputs("stance_soak_tones: no pulseaudio or parec here\n", stderr);
        return 1;
    }
    auto player = std::make_unique<QtTonePlayer>(QStringLiteral(STANCE_SOUND_MODULE));
    player->setVolume(0.9);
    player->start();
    player->setSessionRunning(true);
    const BusyProcesses load(busy);
    std::unique_ptr<PlayedSession> session;
    QTimer::singleShot(settleMs, qApp, [&] {
        const Millis length{static_cast<std::int64_t>(minutes * 60'000)};
        session = std::make_unique<PlayedSession>(*player, length, [] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    player.reset();
    const std::vector<std::int16_t> recording = room.close();
    saveWav(wav, recording);

    std::vector<ExpectedTone> expected;
    for (const auto& [kind, at] : session->cues()) {
        expected.push_back({kind, room.secondsAt(at.count() * 1'000'000)});
    }
    const Onsets onsets = findOnsets(recording, expected);
    const OnsetFigures figures = figuresOf(onsets);
    std::puts(toJson(figures).c_str());
    std::fprintf(stderr, "%zu cues, %d changes of the session made durable\n", expected.size(), session->batches());
    for (const double at : onsets.unexpected) {
        std::fprintf(stderr, "unexpected sound at %.3f s\n", at);
    }
    for (const ExpectedTone& tone : onsets.lost) {
        std::fprintf(stderr, "lost: cue %d at %.3f s\n", static_cast<int>(tone.kind), tone.at);
    }
    if (verbose) {
        for (const HeardTone& tone : onsets.heard) {
            std::fprintf(stderr, "%9.3f s cue %2d %6.1f ms, likeness %.4f\n", tone.at, static_cast<int>(tone.kind),
                         tone.latency * 1000, tone.likeness);
        }
    }
    const bool good = figures.lost == 0 && figures.unexpected == 0 && figures.medianLatencyMs + figures.p95DeviationMs <= latestMs
                      && std::abs(figures.driftMsPer20Min) <= mostDriftMs;
    return good ? 0 : 1;
}

}  // namespace
}  // namespace stance::soak

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("how long to play"), QStringLiteral("N"),
                                     QStringLiteral("25"));
    const QCommandLineOption busy(QStringLiteral("busy"), QStringLiteral("busy processes beside it"), QStringLiteral("N"),
                                  QStringLiteral("0"));
    const QCommandLineOption wav(QStringLiteral("wav"), QStringLiteral("keep the recording"), QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption verbose(QStringLiteral("verbose"), QStringLiteral("tell of every tone"));
    parser.addOptions({minutes, busy, wav, verbose});
    parser.process(application);
    return stance::soak::run(parser.value(minutes).toDouble(), parser.value(busy).toInt(), parser.value(wav),
                             parser.isSet(verbose));
}
