// VoiceProcess: the system's voices in a process of their own, because the library that speaks can block, hang and crash.
// docs/decisions/0008-a-voice-in-a-process-of-its-own.md says why.
#pragma once

#include "app/audio/voice.h"

#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace stance {

/// The speaking program that belongs to the program in this folder; empty when there is none.
QString voiceProgramFor(const QString& programFolder);

class VoiceProcess : public Voice {
    Q_OBJECT

public:
    /// How long an answer may take before the process is taken for stuck and ended.
    struct Patience {
        std::chrono::milliseconds start{8'000};     ///< from its start until it has a voice
        std::chrono::milliseconds sentence{4'000};  ///< until a sentence is heard
        std::chrono::milliseconds speech{30'000};   ///< until it is over
        std::chrono::milliseconds again{500};       ///< before it is started again
    };
    static constexpr int mostFailures = 3;  // in a row

    /// Costs nothing. `program` is the speaking program.
    explicit VoiceProcess(QString program, QObject* parent = nullptr);
    VoiceProcess(QString program, Patience patience, QObject* parent = nullptr);
    ~VoiceProcess() override;

    State state() const override { return m_state; }
    QStringList voices() const override { return m_voices; }
    void setWanted(bool wanted) override;
    void say(int id, const QString& words, double volume) override;
    void stop() override;
    void choose(const QString& voice) override;

private:
    void start();
    void retire();
    void readLines();
    void take(const QJsonObject& message);
    void fail(const char* why);
    void send(const QJsonObject& message);
    void setState(State state);
    void endSentence();

    QString m_program;
    Patience m_patience;
    QProcess* m_process = nullptr;  // the one that speaks; retired ones end by themselves as children of this
    QTimer m_watch;
    QTimer m_again;
    State m_state = State::Off;
    bool m_wanted = false;
    int m_failures = 0;
    int m_saying = -1;
    QString m_trying;   // the engine that is being opened
    QStringList m_bad;  // engines that did not answer
    QString m_voice;
    QStringList m_voices;
};

}  // namespace stance
