// Voice: says one sentence at a time, if there is a voice. Nobody waits for it, and its absence is no error.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace stance {

class Voice : public QObject {
    Q_OBJECT

public:
    enum class State {
        Off,       ///< not asked for
        Starting,  ///< asked for, and not there yet
        Ready,     ///< takes sentences
        Missing,   ///< there is no voice on this computer
        GivenUp,   ///< it failed or hung too often
    };

    using QObject::QObject;

    virtual State state() const = 0;
    /// Names of the voices; known from the first time it was ready.
    virtual QStringList voices() const = 0;
    /// Whether sentences may come. Costs are only borne while they may. Asking again after it was given up tries anew.
    virtual void setWanted(bool wanted) = 0;
    /// Returns at once. What is being said is broken off. Unless it is ready, nothing happens. `volume` is 0 to 1.
    virtual void say(int id, const QString& words, double volume) = 0;
    /// Breaks off what is being said; finished() does not come for it.
    virtual void stop() = 0;
    /// One of voices(); any other name means the one the engine prefers.
    virtual void choose(const QString& voice) = 0;

Q_SIGNALS:
    void stateChanged(stance::Voice::State state);
    /// The sentence is heard from now on.
    void started(int id);
    /// The sentence is over, or will never come.
    void finished(int id);
};

/// No voice at all: for headless work.
class NoVoice : public Voice {
    Q_OBJECT

public:
    using Voice::Voice;

    State state() const override { return State::Missing; }
    QStringList voices() const override { return {}; }
    void setWanted(bool) override {}
    void say(int, const QString&, double) override {}
    void stop() override {}
    void choose(const QString&) override {}
};

}  // namespace stance
