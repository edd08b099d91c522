#include "app/audio/voice_process.h"

#include "app/audio/voice_words.h"
#include "app/platform/program_part.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <spdlog/spdlog.h>

#include <utility>

namespace stance {
namespace {

constexpr int goodbyeMs = 500;        // to end by itself; then it is ended
constexpr int patienceAtEndMs = 200;  // for the system to clear a process away that was ended
constexpr qint64 longestLine = 64 * 1024;

}  // namespace

QString voiceProgramFor(const QString& programFolder)
{
    return programPart(programFolder, STANCE_VOICE_NAME, STANCE_VOICE_INSTALLED);
}

VoiceProcess::VoiceProcess(QString program, QObject* parent) : VoiceProcess(std::move(program), Patience(), parent) {}

VoiceProcess::VoiceProcess(QString program, Patience patience, QObject* parent)
    : Voice(parent), m_program(std::move(program)), m_patience(patience)
{
    m_watch.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, [this] { fail("does not answer"); });
    connect(&m_again, &QTimer::timeout, this, &VoiceProcess::start);
}

VoiceProcess::~VoiceProcess()
{
    for (QProcess* process : findChildren<QProcess*>()) {
        process->disconnect();
        process->kill();
        if (!process->waitForFinished(patienceAtEndMs) && process->state() != QProcess::NotRunning) {
            process->setParent(nullptr);  // left to the system, which holds it up
        }
    }
}

void VoiceProcess::setWanted(bool wanted)
{
    if (wanted == m_wanted) {
        return;
    }
    m_wanted = wanted;
    m_failures = 0;
    m_bad.clear();
    m_again.stop();
    if (wanted) {
        start();
    } else {
        retire();
        setState(State::Off);
    }
}

void VoiceProcess::start()
{
    if (m_program.isEmpty()) {
        setState(State::Missing);
        return;
    }
    retire();
    m_process = new QProcess(this);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &VoiceProcess::readLines);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail("cannot be started");
        }
    });
    connect(m_process, &QProcess::finished, this, [this] { fail("ended"); });
    QStringList arguments;
    for (const QString& engine : std::as_const(m_bad)) {
        arguments << QStringLiteral("--without") << engine;
    }
    m_trying.clear();
    setState(State::Starting);
    m_watch.start(m_patience.start);
    m_process->start(m_program, arguments);
}

/// Lets go of the process without waiting for it: it ends when nobody writes to it any more, and is ended when it does not.
void VoiceProcess::retire()
{
    m_watch.stop();
    QProcess* process = std::exchange(m_process, nullptr);
    if (process == nullptr) {
        return;
    }
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    process->closeWriteChannel();
    QTimer::singleShot(goodbyeMs, process, &QProcess::kill);
    endSentence();
}

void VoiceProcess::readLines()
{
    while (m_process != nullptr && m_process->canReadLine()) {
        take(QJsonDocument::fromJson(m_process->readLine()).object());
    }
    if (m_process != nullptr && m_process->bytesAvailable() > longestLine) {
        fail("talks nonsense");
    }
}

void VoiceProcess::take(const QJsonObject& message)
{
    namespace field = voice_words;
    if (message.contains(field::trying)) {
        m_trying = message.value(field::trying).toString();
    } else if (message.contains(field::ready)) {
        m_watch.stop();
        m_voices.clear();
        const QJsonArray names = message.value(field::ready).toArray();
        for (const auto& name : names) {
            m_voices << name.toString();
        }
        m_trying.clear();
        send({{field::choose, m_voice}});
        setState(State::Ready);
    } else if (message.contains(field::missing)) {
        retire();
        setState(m_bad.isEmpty() ? State::Missing : State::GivenUp);
    } else if (message.contains(field::started) && message.value(field::started).toInt(-1) == m_saying && m_saying >= 0) {
        m_watch.start(m_patience.speech);
        Q_EMIT Voice::started(m_saying);
    } else if (message.contains(field::finished) && message.value(field::finished).toInt(-1) == m_saying && m_saying >= 0) {
        m_failures = 0;
        m_watch.stop();
        endSentence();
    } else if (message.contains(field::failed)) {
        fail("reports an error");
    }
}

void VoiceProcess::fail(const char* why)
{
    spdlog::warn("voice: {} {}", m_trying.isEmpty() ? "the engine" : m_trying.toStdString(), why);
    if (!m_trying.isEmpty()) {
        m_bad << m_trying;
    }
    QProcess* process = m_process;
    retire();
    if (process != nullptr) {
        process->kill();
    }
    if (++m_failures >= mostFailures) {
        setState(State::GivenUp);
        return;
    }
    setState(State::Starting);
    m_again.start(m_patience.again);
}

void VoiceProcess::endSentence()
{
    const int id = std::exchange(m_saying, -1);
    if (id >= 0) {
        Q_EMIT Voice::finished(id);
    }
}

void VoiceProcess::send(const QJsonObject& message)
{
    if (m_process != nullptr) {
        m_process->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    }
}

void VoiceProcess::say(int id, const QString& words, double volume)
{
    if (m_state != State::Ready) {
        return;
    }
    m_saying = id;
    send({{voice_words::say, words}, {voice_words::id, id}, {voice_words::volume, volume}});
    m_watch.start(m_patience.sentence);
}

void VoiceProcess::stop()
{
    if (std::exchange(m_saying, -1) >= 0) {
        m_watch.stop();
        send({{voice_words::stop, true}});
    }
}

void VoiceProcess::choose(const QString& voice)
{
    m_voice = voice;
    if (m_state == State::Ready) {
        send({{voice_words::choose, voice}});
    }
}

void VoiceProcess::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT stateChanged(state);
    }
}

}  // namespace stance
