#include "app/audio/speaker.h"

#include "app/audio/voice_words.h"

#include <QAudioDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMediaDevices>
#include <QVoice>

#include <cstdio>
#include <utility>

namespace stance {
namespace {

/// The voices the athlete has set up for the desktop first, then whatever there is. Not the one that Qt has for its tests.
QStringList engines(const QStringList& without)
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    const QString desktop = QStringLiteral("speechd");
    if (names.removeAll(desktop) > 0) {
        names.prepend(desktop);
    }
    for (const QString& name : without) {
        names.removeAll(name);
    }
    return names;
}

}  // namespace

Speaker::Speaker(QStringList without) : m_without(std::move(without)) {}

Speaker::~Speaker() = default;

void Speaker::tell(const QJsonObject& message)
{
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void Speaker::open()
{
    m_devices = std::make_unique<QMediaDevices>();
    m_device = QMediaDevices::defaultAudioOutput().id();
    // What an engine opened when there was another device, or none, stays silent for good.
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, [this] {
        const QByteArray device = QMediaDevices::defaultAudioOutput().id();
        if (std::exchange(m_device, device) != device) {
            m_renewSoon = true;
            if (m_saying < 0 && m_speech) {
                renew();
            }
        }
    });
    for (const QString& engine : engines(m_without)) {
        if (openEngine(engine)) {
            QJsonArray names;
            for (const QVoice& voice : m_speech->availableVoices()) {
                names.append(voice.name());
            }
            tell({{voice_words::ready, names}});
            return;
        }
    }
    m_speech.reset();
    tell({{voice_words::missing, true}});
}

bool Speaker::openEngine(const QString& engine)
{
    tell({{voice_words::trying, engine}});  // if nothing follows, this one hangs
    m_engine = engine;
    m_speech = std::make_unique<QTextToSpeech>(engine);
    if (m_speech->state() != QTextToSpeech::Ready) {
        return false;
    }
    if (m_speech->locale().language() != QLocale::English) {  // the language of the sentences
        m_speech->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &Speaker::onState);
    return !m_speech->availableVoices().isEmpty();
}

void Speaker::onState(QTextToSpeech::State state)
{
    if (m_saying < 0) {
        return;
    }
    if (state == QTextToSpeech::Speaking) {
        if (!std::exchange(m_heard, true) && !m_retried) {
            tell({{voice_words::started, m_saying}});
        }
    } else if (state == QTextToSpeech::Ready && m_heard) {
        tell({{voice_words::finished, std::exchange(m_saying, -1)}});
        if (m_renewSoon) {
            QMetaObject::invokeMethod(this, &Speaker::renew, Qt::QueuedConnection);  // not from a signal of the engine itself
        }
    } else if (state != QTextToSpeech::Ready) {
        m_heard = false;
        QMetaObject::invokeMethod(this, &Speaker::onError, Qt::QueuedConnection);
    }
}

/// The engine flite of Qt 6.4.2 takes it for an error when the device wants sound before the first is worked out, breaks off, and
/// is ready again at once. It is asked once more then; a sentence that fails twice is dropped, it would come late.
void Speaker::onError()
{
    if (m_saying < 0 || m_heard) {
        return;  // meanwhile stopped, or another one is said
    }
    if (m_speech->state() != QTextToSpeech::Ready) {
        tell({{voice_words::failed, m_saying}});
    } else if (!std::exchange(m_retried, true)) {
        sayNow();
    } else {
        tell({{voice_words::finished, std::exchange(m_saying, -1)}});
    }
}

void Speaker::sayNow()
{
    m_heard = false;
    m_speech->say(m_words);
}

/// The engine anew, on the device that is there now.
void Speaker::renew()
{
    m_renewSoon = false;
    if (!openEngine(m_engine)) {
        tell({{voice_words::failed, m_saying}});
        return;
    }
    choose(m_voice);
}

void Speaker::choose(const QString& name)
{
    m_voice = name;
    for (const QVoice& voice : m_speech->availableVoices()) {
        if (voice.name() == name) {
            m_speech->setVoice(voice);
        }
    }
}

void Speaker::take(const QJsonObject& message)
{
    if (!m_speech) {
        return;
    }
    if (message.contains(voice_words::say)) {
        if (m_saying >= 0) {
            m_saying = -1;
            m_speech->stop();
        }
        m_saying = message.value(voice_words::id).toInt(-1);
        m_words = message.value(voice_words::say).toString();
        m_retried = false;
        m_speech->setVolume(message.value(voice_words::volume).toDouble(1.0));
        sayNow();
    } else if (message.contains(voice_words::stop)) {
        m_saying = -1;
        m_speech->stop();
    } else if (message.contains(voice_words::choose)) {
        choose(message.value(voice_words::choose).toString());
    }
}

}  // namespace stance
