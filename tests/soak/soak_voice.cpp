// stance_soak_voice: does the real voice begin in time, and does the window ever wait for it? Has sentences said at known
// times into a silent sink of its own, records them, and prints what it found as JSON.
//   stance_soak_voice [--minutes N] [--hang]
#include "app/audio/tone_synth.h"
#include "app/audio/voice_process.h"
#include "app/platform/system_clock.h"
#include "core/session/speech_queue.h"
#include "tests/soak/sound_room.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

namespace stance::soak {
namespace {

constexpr Millis betweenSentences{4'000};
constexpr double latestMs = 150;  // docs/testing.md: a sentence begins at most this late
constexpr qint64 longestStallMs = 50;
constexpr std::array sentences{"Left side", "Three", "Halfway", "Kneecap over the second toe", "Two more"};

/// Notices when the event loop does not come round.
class LoopWatch {
public:
    LoopWatch()
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart() - intervalMs); });
        m_timer.start(intervalMs);
    }
    qint64 longestMs() const { return m_longest; }

private:
    static constexpr int intervalMs = 5;

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// One sentence after the other, each with the moment at which it is to be heard.
class Reading : public QObject {
public:
    Reading(const QString& program, int count) : m_voice(program)
    {
        connect(&m_voice, &Voice::started, this, [this] { m_queue.started(m_clock.now().monotonic); });
        connect(&m_voice, &Voice::finished, this, [this] {
            m_queue.finished();
            turn();
        });
        connect(&m_timer, &QTimer::timeout, this, &Reading::turn);
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        const Millis begin = m_clock.now().monotonic + Millis{3'000};
        std::vector<Speech> schedule;
        for (int i = 0; i < count; ++i) {
            const Millis due = begin + i * betweenSentences;
            schedule.push_back({SpeechKind::Countdown, {}, i, due, due, due + Millis{150}, Millis{2'000}});
            m_due.push_back(due);
        }
        m_queue.setSchedule({}, schedule);
        m_voice.setWanted(true);
        QTimer::singleShot(m_due.back() + betweenSentences - m_clock.now().monotonic, this, &QCoreApplication::quit);
        turn();
    }

    const std::vector<Millis>& due() const { return m_due; }
    int ordered() const { return m_ordered; }
    Voice::State state() const { return m_voice.state(); }

private:
    SystemClock m_clock;
    VoiceProcess m_voice;
    SpeechQueue m_queue;
    QTimer m_timer;
    std::vector<Millis> m_due;
    int m_ordered = 0;

    void turn()
    {
        const Millis now = m_clock.now().monotonic;
        const auto move = m_queue.next(now);
        if (move.say) {
            const auto index = static_cast<std::size_t>(move.say->number);
            m_voice.say(++m_ordered, QString::fromLatin1(sentences.at(index % sentences.size())), 0.9);
            if (m_voice.state() != Voice::State::Ready) {
                m_queue.finished();
            }
        }
        if (const auto wake = m_queue.wakeAt(now)) {
            m_timer.start(std::max(*wake - now, Millis{1}));
        }
    }
};

/// Where the first sound from half a second before to a second and a half after `at` is, in milliseconds after it.
std::optional<double> onsetAfter(const std::vector<std::int16_t>& recording, double at)
{
    constexpr int loud = 400;
    const auto from = static_cast<std::ptrdiff_t>((at - 0.5) * toneRate);
    const auto to = std::min(static_cast<std::ptrdiff_t>((at + 1.5) * toneRate), static_cast<std::ptrdiff_t>(recording.size()));
    for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(from, 0); i < to; ++i) {
        if (std::abs(static_cast<int>(recording[static_cast<std::size_t>(i)])) > loud) {
            return (static_cast<double>(i) / toneRate - at) * 1000;
        }
    }
    return std::nullopt;
}

/// A program in place of the voice that never answers.
QString hangingProgram(const QTemporaryDir& folder)
{
    QString path = folder.filePath(QStringLiteral("voice"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("#!/bin/sh\nexec sleep 1000\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return path;
}

int run(double minutes, bool hang)
{
    SoundRoom room;
    if (!room.open()) {
        std::fputs("stance_soak_voice: no pulseaudio or parec here\n", stderr);
        return 1;
    }
    const QTemporaryDir folder;
    const int count = std::max(1, static_cast<int>(minutes * 60'000 / static_cast<double>(betweenSentences.count())));
    const LoopWatch watch;
    Reading reading(hang ? hangingProgram(folder) : QStringLiteral(STANCE_VOICE), count);
    QCoreApplication::exec();
    const auto recording = room.close();
    std::vector<double> onsets;
    for (const Millis due : reading.due()) {
        if (const auto onset = onsetAfter(recording, room.secondsAt(due.count() * 1'000'000))) {
            onsets.push_back(*onset);
        }
    }
    std::sort(onsets.begin(), onsets.end());
    const double median = onsets.empty() ? 0 : onsets[onsets.size() / 2];
    const double last = onsets.empty() ? 0 : onsets.back();
    std::printf(R"({"due":%zu,"ordered":%d,"heard":%zu,"median_ms":%.0f,"first_ms":%.0f,"last_ms":%.0f,"longest_stall_ms":%lld})"
                "\n",
                reading.due().size(), reading.ordered(), onsets.size(), median, onsets.empty() ? 0 : onsets.front(), last,
                static_cast<long long>(watch.longestMs()));
    const bool inTime = hang || (onsets.size() == reading.due().size() && last <= latestMs);
    return inTime && watch.longestMs() <= longestStallMs ? 0 : 1;
}

}  // namespace
}  // namespace stance::soak

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("how long to speak"), QStringLiteral("N"),
                                     QStringLiteral("5"));
    const QCommandLineOption hang(QStringLiteral("hang"), QStringLiteral("with a voice that never answers"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({minutes, hang});
    parser.process(application);
    return stance::soak::run(parser.value(minutes).toDouble(), parser.isSet(hang));
}
