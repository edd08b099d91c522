#include "app/audio/voice_trial.h"

#include <utility>

namespace stance {
namespace {

constexpr int idleMs = 5'000;  // whoever tries one layer tries the next

}  // namespace

VoiceTrial::VoiceTrial(std::unique_ptr<Voice> voice, QObject* parent) : QObject(parent), m_voice(std::move(voice))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_voice->setWanted(false); });
    connect(m_voice.get(), &Voice::stateChanged, this, &VoiceTrial::onState);
    connect(m_voice.get(), &Voice::finished, this, [this](int id) {
        if (id == m_id) {
            m_idle.start();
        }
    });
}

void VoiceTrial::look()
{
    if (m_found == Voice::State::Off || m_found == Voice::State::Missing) {
        m_voice->setWanted(false);
        m_voice->setWanted(true);
        onState(m_voice->state());
    }
}

void VoiceTrial::say(const QString& words, double volume, const QString& voice)
{
    m_next = Sentence{words, volume};
    m_voice->choose(voice);
    m_voice->setWanted(true);
    sayNext();
}

void VoiceTrial::sayNext()
{
    if (m_next && m_voice->state() == Voice::State::Ready) {
        const Sentence sentence = *std::exchange(m_next, std::nullopt);
        m_idle.stop();
        m_voice->say(++m_id, sentence.words, sentence.volume);
    }
}

void VoiceTrial::onState(Voice::State state)
{
    if (state == Voice::State::Ready) {
        m_idle.start();
        sayNext();
    } else if (state == Voice::State::Missing || state == Voice::State::GivenUp) {
        m_next.reset();
        m_voice->setWanted(false);
    }
    if (state != Voice::State::Off && std::exchange(m_found, state) != state) {
        Q_EMIT changed();
    }
}

}  // namespace stance
