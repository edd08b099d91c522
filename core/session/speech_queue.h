// SpeechQueue: decides what a voice says now. One voice, one sentence at a time; what would begin late is dropped.
#pragma once

#include "core/session/speech.h"

#include <optional>
#include <vector>

namespace stance {

class SpeechQueue {
public:
    /// What the voice is to do, in this order.
    struct Move {
        bool stop = false;  ///< break off what is being said
        std::optional<Speech> say;

        friend bool operator==(const Move&, const Move&) = default;
    };

    /// What the clock brings from now on, with due times of the running boot, in place of what was to come before. What was said
    /// since the session came to `place` is not taken again; what is being said and no longer holds there is broken off by the
    /// next move.
    void setSchedule(const SpeechPlace& place, std::vector<Speech> schedule);
    /// What happened this moment.
    void add(const Speech& speech);
    /// Nothing is to be said any more: a pause, the end.
    void clear();
    /// As clear(), and nothing was said yet: another session.
    void reset();

    Move next(Millis now);
    /// When next() is to be asked again, if nothing happens before.
    std::optional<Millis> wakeAt(Millis now) const;

    /// The voice was heard; teaches the queue how long it takes from the order to the first sound.
    void started(Millis now);
    /// The sentence is over, or will never come.
    void finished();

    const std::optional<Speech>& current() const { return m_current; }
    Millis latency() const { return m_latency; }

private:
    static constexpr Millis usualLatency{100};

    std::vector<Speech> m_pending;
    std::vector<Speech> m_said;
    std::optional<Speech> m_current;
    std::optional<SpeechPlace> m_place;
    Millis m_sentAt{0};
    Millis m_latency = usualLatency;
    bool m_measured = false;
    bool m_breakOff = false;

    bool wasSaid(const Speech& speech) const;
    bool fitsBeforeHigher(const Speech& speech, Millis now) const;
    std::vector<Speech>::iterator best(Millis now);
};

}  // namespace stance
