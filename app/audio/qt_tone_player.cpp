#include "app/audio/qt_tone_player.h"

#include "app/audio/sound_host.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <unistd.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace stance {
namespace {

constexpr int latestMs = 100;         // a cue that would come later is dropped
constexpr int patienceAtEndMs = 500;  // for a sound thread that the sound server holds up

/// Whether a PulseAudio or PipeWire socket stands where it usually does. Qt 6.4.2 asks for the sound server once in the life of a
/// process: asked before there is one, it stays silent for good. A server that the client library starts by itself shows no
/// socket beforehand; the beginning of a session opens it.
bool serverMayBeThere()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return qEnvironmentVariableIsSet("PULSE_SERVER") || qEnvironmentVariableIsSet("PULSE_RUNTIME_PATH")
           || QFile::exists(runtime + QStringLiteral("/pulse/native"));
}

void endAtOnce(int status, void* /*unused*/)
{
    std::fflush(nullptr);
    ::_exit(status);
}

}  // namespace

QtTonePlayer::QtTonePlayer(const QString& module, QObject* parent) : QObject(parent), m_module(module) {}

QtTonePlayer::~QtTonePlayer()
{
    if (m_thread == nullptr) {
        return;
    }
    m_host->disconnect(this);
    m_thread->quit();
    const bool wasStuck = m_waiting >= mostWaiting;
    const bool ended = m_thread->wait(patienceAtEndMs);
    if (ended) {
        delete m_thread;
    }
    if (ended && !wasStuck) {
        return;
    }
    // The thread waits inside Qt for a sound server that went away (seen with 6.4.2: the engine joins a thread that waits for a
    // lock it holds itself), and at exit the engine's destructor would wait for that lock, too, or abort. Everything of ours is
    // saved and closed before exit handlers run, so the process ends there.
    ::on_exit(endAtOnce, nullptr);
}

void QtTonePlayer::start()
{
    m_started = true;
    openWhenThere();
}

void QtTonePlayer::openWhenThere()
{
    if (m_started && m_thread == nullptr && (m_sessionRunning || serverMayBeThere())) {
        open();
    }
}

void QtTonePlayer::open()
{
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("sound"));
    m_host = new SoundHost(m_module);
    m_host->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    connect(m_host, &SoundHost::availableChanged, this, [this](bool available) {
        const bool before = this->available();
        m_device = available;
        tell(before);
    });
    connect(m_host, &SoundHost::handled, this, [this] {
        const bool before = available();
        --m_waiting;
        tell(before);
    });
    m_thread->start(QThread::TimeCriticalPriority);  // does little, and that at the right moment; ignored where it is not allowed
    QMetaObject::invokeMethod(m_host, &SoundHost::open, Qt::QueuedConnection);
    tellHost();
}

void QtTonePlayer::play(CueKind kind)
{
    openWhenThere();  // a server that came late is there for the next tone
    if (!m_enabled || !available() || m_volume <= 0.0) {
        return;
    }
    QMetaObject::invokeMethod(
        m_host,
        [host = m_host, kind, volume = m_volume, latest = QDeadlineTimer(latestMs, Qt::PreciseTimer)] {
            host->play(kind, volume, latest);
        },
        Qt::QueuedConnection);
    ++m_waiting;
    tell(true);
}

void QtTonePlayer::tell(bool availableBefore)
{
    if (available() != availableBefore) {
        Q_EMIT availableChanged(available());
    }
}

void QtTonePlayer::setEnabled(bool enabled)
{
    m_enabled = enabled;
}

void QtTonePlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
}

void QtTonePlayer::setSessionRunning(bool running)
{
    m_sessionRunning = running;
    if (m_host != nullptr) {
        tellHost();
    } else {
        openWhenThere();
    }
}

void QtTonePlayer::tellHost()
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, running = m_sessionRunning] { host->setSessionRunning(running); }, Qt::QueuedConnection);
}

}  // namespace stance
