#include "app/audio/qt_tone_player.h"

#include "app/audio/sound_worker.h"

#include <QAudio>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace stance {
namespace {

constexpr int latestMs = 100;         // a cue that would come later is dropped
constexpr int patienceAtEndMs = 500;  // for a sound thread that the sound server holds up

}  // namespace

QtTonePlayer::QtTonePlayer(QObject* parent) : QObject(parent) {}

QtTonePlayer::~QtTonePlayer()
{
    if (m_thread == nullptr) {
        return;
    }
    m_worker->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(patienceAtEndMs)) {
        delete m_thread;
    }
    // Else it waits for a sound server that does not answer. The process is about to end and takes it along.
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
        m_available = available;
        Q_EMIT availableChanged(available);
    });
    m_thread->start(QThread::TimeCriticalPriority);  // does little, and that at the right moment; ignored where it is not allowed
    QMetaObject::invokeMethod(m_worker, &SoundWorker::open, Qt::QueuedConnection);
    setSessionRunning(m_sessionRunning);
}

void QtTonePlayer::play(CueKind kind)
{
    if (!m_enabled || !m_available || m_volume <= 0.0) {
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
