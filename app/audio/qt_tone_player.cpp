#include "app/audio/qt_tone_player.h"

#include "app/audio/sound_worker.h"

#include <QAudio>
#include <QDeadlineTimer>
#include <QThread>

#include <unistd.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace stance {
namespace {

constexpr int latestMs = 100;         // a cue that would come later is dropped
constexpr int patienceAtEndMs = 500;  // for a sound thread that the sound server holds up

void endAtOnce(int status, void* /*unused*/)
{
    std::fflush(nullptr);
    ::_exit(status);
}

}  // namespace

QtTonePlayer::QtTonePlayer(QObject* parent) : QObject(parent) {}

QtTonePlayer::~QtTonePlayer()
{
    if (m_thread == nullptr) {
        return;
    }
    m_worker->disconnect(this);
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
    if (m_thread != nullptr) {
        return;
    }
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("sound"));
    m_worker = new SoundWorker;
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SoundWorker::availableChanged, this, [this](bool available) {
        const bool before = this->available();
        m_device = available;
        tell(before);
    });
    connect(m_worker, &SoundWorker::handled, this, [this] {
        const bool before = available();
        --m_waiting;
        tell(before);
    });
    m_thread->start(QThread::TimeCriticalPriority);  // does little, and that at the right moment; ignored where it is not allowed
    QMetaObject::invokeMethod(m_worker, &SoundWorker::open, Qt::QueuedConnection);
    setSessionRunning(m_sessionRunning);
}

void QtTonePlayer::play(CueKind kind)
{
    if (!m_enabled || !available() || m_volume <= 0.0) {
        return;
    }
    const float amplitude =
        QAudio::convertVolume(static_cast<float>(m_volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, kind, amplitude, latest = QDeadlineTimer(latestMs, Qt::PreciseTimer)] {
            worker->play(kind, amplitude, latest);
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
    if (m_worker != nullptr) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, running] { worker->setSessionRunning(running); }, Qt::QueuedConnection);
    }
}

}  // namespace stance
