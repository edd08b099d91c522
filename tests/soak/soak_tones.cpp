// stance_soak_tones: does every tone of a long session sound, once and in time? Plays a scripted session in real time into a
// silent sink of its own, records it, and prints what it found as JSON.
//   stance_soak_tones [--minutes N] [--busy N] [--wav FILE] [--verbose]
#include "app/audio/qt_tone_player.h"
#include "app/platform/system_clock.h"
#include "tests/soak/onsets.h"
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

struct Step {
    CueKind kind;
    int afterMs;  ///< the next one comes so much later
};

/// One exercise with two sides and a breathing set; 82 s. Odd numbers, so that nothing beats with the buffers of the sound system.
const std::vector<Step>& script()
{
    using enum CueKind;
    static const std::vector<Step> steps = [] {
        std::vector<Step> made{{GetReady, 2003}, {LastSeconds, 1000}, {LastSeconds, 1000}, {LastSeconds, 1000}, {Go, 1307}};
        for (int rep = 0; rep < 8; ++rep) {
            made.push_back({Rep, 1501 + 37 * rep});
        }
        made.insert(made.end(), {{ChangeSide, 2011},
                                 {LastSeconds, 1000},
                                 {LastSeconds, 1000},
                                 {LastSeconds, 1000},
                                 {Go, 4999},
                                 {Halfway, 2003},
                                 {LastSeconds, 1000},
                                 {LastSeconds, 1000},
                                 {LastSeconds, 1000},
                                 {Rest, 12'007},
                                 {LastSeconds, 1000},
                                 {LastSeconds, 1000},
                                 {LastSeconds, 1000},
                                 {RestOver, 1709},
                                 {Go, 1999}});
        for (int breath = 0; breath < 3; ++breath) {
            made.insert(made.end(), {{BreathIn, 3989}, {BreathOut, 4513}});
        }
        made.push_back({Done, 3011});
        return made;
    }();
    return steps;
}

class Session : public QObject {
public:
    Session(TonePlayer& player, Millis length) : m_player(player), m_due(now()), m_end(m_due + length)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Session::next);
        m_timer.start(0);
    }

    /// What was played, by the monotonic clock.
    std::vector<std::pair<CueKind, Millis>> played;

private:
    Millis now() const { return m_clock.now().monotonic; }

    void next()
    {
        if (m_due >= m_end) {
            QTimer::singleShot(settleMs * 2, qApp, &QCoreApplication::quit);
            return;
        }
        const Step& step = script()[played.size() % script().size()];
        m_player.play(step.kind);
        played.emplace_back(step.kind, m_due);
        m_due += Millis{step.afterMs};
        m_timer.start(std::max(Millis{0}, m_due - now()));
    }

    SystemClock m_clock;
    TonePlayer& m_player;
    QTimer m_timer;
    Millis m_due;
    Millis m_end;
};

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
    auto player = std::make_unique<QtTonePlayer>();
    player->setVolume(0.9);
    player->start();
    player->setSessionRunning(true);
    const BusyProcesses load(busy);
    std::unique_ptr<Session> session;
    QTimer::singleShot(settleMs, qApp,
                       [&] { session = std::make_unique<Session>(*player, Millis{static_cast<std::int64_t>(minutes * 60'000)}); });
    QCoreApplication::exec();
    player.reset();
    const std::vector<std::int16_t> recording = room.close();
    saveWav(wav, recording);

    std::vector<ExpectedTone> expected;
    for (const auto& [kind, at] : session->played) {
        expected.push_back({kind, room.secondsAt(at.count() * 1'000'000)});
    }
    const Onsets onsets = findOnsets(recording, expected);
    const OnsetFigures figures = figuresOf(onsets);
    std::puts(toJson(figures).c_str());
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
