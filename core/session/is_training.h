// IsTraining: whether an event shows that somebody was training at that time. The end of a session is set back to the last one that
// does, when a long gap follows.
#pragma once

#include "core/session/event.h"

namespace stance {

struct IsTraining {
    Origin origin;

    bool operator()(const HoldCompleted&) const { return true; }
    bool operator()(const RepCounted&) const { return true; }
    bool operator()(const BreathCounted&) const { return true; }
    bool operator()(const Paused&) const { return false; }
    bool operator()(const Resumed&) const { return false; }
    bool operator()(const AmountLogged&) const { return false; }
    bool operator()(const LoadLogged&) const { return false; }
    bool operator()(const LevelLogged&) const { return false; }
    bool operator()(const EffortLogged&) const { return false; }
    bool operator()(const FaultLogged&) const { return false; }
    bool operator()(const PainLogged&) const { return false; }
    bool operator()(const SetNoteLogged&) const { return false; }
    bool operator()(const LogAccepted&) const { return false; }
    bool operator()(const SessionNoteWritten&) const { return false; }
    bool operator()(const SessionEffortGiven&) const { return false; }
    /// What the athlete did in a set shows before and after it; at the end of a session it may be entered the next morning.
    bool operator()(const SetCompleted&) const { return false; }
    bool operator()(const PacingSet&) const { return false; }
    bool operator()(const EndedHere&) const { return false; }
    bool operator()(const SessionFinished&) const { return false; }
    bool operator()(const SessionDiscarded&) const { return false; }
    bool operator()(const HeadMoved&) const { return false; }
    template <class Event>
    bool operator()(const Event&) const
    {
        return origin == Origin::Athlete;
    }
};

}  // namespace stance
