// A voice in the hands of a test: notes what it is told and speaks when the test says so.
#pragma once

#include "app/audio/voice.h"

#include <utility>
#include <vector>

namespace stance {

class FakeVoice : public Voice {
public:
    struct Sentence {
        int id = 0;
        QString words;
        double volume = 0;
    };

    State state() const override { return m_state; }
    QStringList voices() const override { return {QStringLiteral("calm"), QStringLiteral("bright")}; }
    void setWanted(bool wanted) override
    {
        m_wanted = wanted;
        become(wanted ? (m_present ? State::Ready : State::Starting) : State::Off);
    }
    void say(int id, const QString& words, double volume) override
    {
        if (m_state == State::Ready) {
            said.push_back({id, words, volume});
        }
    }
    void stop() override { ++stops; }
    void choose(const QString& voice) override { chosen = voice; }

    /// Whether it is ready as soon as it is wanted; else it hangs.
    void setPresent(bool present) { m_present = present; }
    void become(State state)
    {
        if (std::exchange(m_state, state) != state) {
            Q_EMIT stateChanged(state);
        }
    }
    void start() { Q_EMIT started(said.back().id); }
    void finish() { Q_EMIT finished(said.back().id); }
    /// As VoiceProcess tells it when the process is gone: the sentence will never end.
    void die()
    {
        become(State::GivenUp);
        Q_EMIT finished(said.empty() ? 0 : said.back().id);
    }

    bool wanted() const { return m_wanted; }
    QStringList words() const
    {
        QStringList all;
        for (const Sentence& sentence : said) {
            all << sentence.words;
        }
        return all;
    }

    std::vector<Sentence> said;
    QString chosen;
    int stops = 0;

private:
    State m_state = State::Off;
    bool m_wanted = false;
    bool m_present = true;
};

}  // namespace stance
