// The fields of every event, named once for writing, reading and documenting.
#pragma once

#include "core/session/event.h"

namespace stance {

template <class Event>
struct EventName;

#define STANCE_EVENT(Type, text)                   \
    template <>                                    \
    struct EventName<Type> {                       \
        static constexpr const char* value = text; \
    }

STANCE_EVENT(SessionStarted, "session_started");
STANCE_EVENT(GetReadyStarted, "get_ready_started");
STANCE_EVENT(ChangeSideStarted, "change_side_started");
STANCE_EVENT(SetStarted, "set_started");
STANCE_EVENT(RepCounted, "rep_counted");
STANCE_EVENT(BreathCounted, "breath_counted");
STANCE_EVENT(HoldCompleted, "hold_completed");
STANCE_EVENT(RepFlagged, "rep_flagged");
STANCE_EVENT(SetCompleted, "set_completed");
STANCE_EVENT(SetSkipped, "set_skipped");
STANCE_EVENT(RestStarted, "rest_started");
STANCE_EVENT(RestAdjusted, "rest_adjusted");
STANCE_EVENT(RestRanOut, "rest_ran_out");
STANCE_EVENT(NextChanged, "next_changed");
STANCE_EVENT(SteppedBack, "stepped_back");
STANCE_EVENT(Paused, "paused");
STANCE_EVENT(Resumed, "resumed");
STANCE_EVENT(AmountLogged, "amount_logged");
STANCE_EVENT(LoadLogged, "load_logged");
STANCE_EVENT(LevelLogged, "level_logged");
STANCE_EVENT(EffortLogged, "effort_logged");
STANCE_EVENT(FaultLogged, "fault_logged");
STANCE_EVENT(PainLogged, "pain_logged");
STANCE_EVENT(SetNoteLogged, "set_note_logged");
STANCE_EVENT(LogAccepted, "log_accepted");
STANCE_EVENT(SetAdded, "set_added");
STANCE_EVENT(ExerciseSwapped, "exercise_swapped");
STANCE_EVENT(TargetsAdjusted, "targets_adjusted");
STANCE_EVENT(PacingSet, "pacing_set");
STANCE_EVENT(ExerciseStopped, "exercise_stopped");
STANCE_EVENT(SessionNoteWritten, "session_note_written");
STANCE_EVENT(SessionEffortGiven, "session_effort_given");
STANCE_EVENT(SummaryReached, "summary_reached");
STANCE_EVENT(EndedHere, "ended_here");
STANCE_EVENT(SessionFinished, "session_finished");
STANCE_EVENT(SessionDiscarded, "session_discarded");
STANCE_EVENT(SessionReopened, "session_reopened");
STANCE_EVENT(HeadMoved, "head_moved");
#undef STANCE_EVENT

// `a(key, value)` is called once per field. E is the event, const when writing.
template <class A, class E>
void setRefFields(A& a, E& set)
{
    a("step", set.step);
    a("attempt", set.attempt);
}

template <class A, class E>
void eventFields(A& a, E& e)
{
    using Event = std::remove_const_t<E>;
    if constexpr (requires { e.set; }) {
        setRefFields(a, e.set);
    }
    if constexpr (requires { e.step; }) {
        a("step", e.step);
    }
    if constexpr (std::is_same_v<Event, SessionStarted>) {
        a("session", e.session);
        a("plan", e.plan);
    } else if constexpr (std::is_same_v<Event, GetReadyStarted>) {
        a("seconds", e.seconds);
        a("late_ms", e.lateMs);
    } else if constexpr (std::is_same_v<Event, ChangeSideStarted>) {
        a("seconds", e.seconds);
        a("late_ms", e.lateMs);
    } else if constexpr (std::is_same_v<Event, SetStarted>) {
        a("late_ms", e.lateMs);
    } else if constexpr (std::is_same_v<Event, RepCounted> || std::is_same_v<Event, BreathCounted>) {
        a("by", e.by);
    } else if constexpr (std::is_same_v<Event, RepFlagged>) {
        a("rep", e.rep);
        a("fault", e.fault);
    } else if constexpr (std::is_same_v<Event, SetCompleted>) {
        a("amount", e.amount);
        a("entered", e.entered);
    } else if constexpr (std::is_same_v<Event, SetSkipped>) {
        a("reason", e.reason);
    } else if constexpr (std::is_same_v<Event, RestStarted>) {
        a("next", e.next);
        a("seconds", e.seconds);
        a("late_ms", e.lateMs);
    } else if constexpr (std::is_same_v<Event, RestAdjusted>) {
        a("seconds", e.seconds);
    } else if constexpr (std::is_same_v<Event, NextChanged>) {
        a("next", e.next);
    } else if constexpr (std::is_same_v<Event, SteppedBack>) {
        a("to", e.to);
    } else if constexpr (std::is_same_v<Event, Paused>) {
        a("reason", e.reason);
        a("passed_ms", e.passedMs);
    } else if constexpr (std::is_same_v<Event, AmountLogged>) {
        a("amount", e.amount);
    } else if constexpr (std::is_same_v<Event, LoadLogged>) {
        a("load", e.load);
    } else if constexpr (std::is_same_v<Event, LevelLogged>) {
        a("level", e.level);
    } else if constexpr (std::is_same_v<Event, EffortLogged>) {
        a("rir", e.rir);
    } else if constexpr (std::is_same_v<Event, FaultLogged>) {
        a("fault", e.fault);
        a("reps", e.reps);
    } else if constexpr (std::is_same_v<Event, PainLogged>) {
        a("pain", e.pain);
    } else if constexpr (std::is_same_v<Event, SetNoteLogged> || std::is_same_v<Event, SessionNoteWritten>) {
        a("note", e.note);
    } else if constexpr (std::is_same_v<Event, SetAdded>) {
        a("slot", e.slot);
        a("steps", e.steps);
    } else if constexpr (std::is_same_v<Event, ExerciseSwapped>) {
        a("slot", e.slot);
        a("exercise", e.exercise);
        a("measure", e.measure);
        a("load_kind", e.loadKind);
        a("prescription", e.prescription);
        a("alternating", e.alternating, sparse());
        a("steps", e.steps, sparse());
    } else if constexpr (std::is_same_v<Event, TargetsAdjusted>) {
        a("slot", e.slot);
        a("prescription", e.prescription);
        a("right", e.right);
        a("rule", e.rule);
    } else if constexpr (std::is_same_v<Event, PacingSet>) {
        a("counts_reps", e.pacing.countsReps);
        a("waits_after_rest", e.pacing.waitsAfterRest);
    } else if constexpr (std::is_same_v<Event, ExerciseStopped>) {
        a("slot", e.slot);
        a("reason", e.reason);
    } else if constexpr (std::is_same_v<Event, SessionEffortGiven>) {
        a("effort", e.effort);
    } else if constexpr (std::is_same_v<Event, SessionFinished>) {
        a("ended", e.ended);
        a("trimmed", e.trimmed);
    } else if constexpr (std::is_same_v<Event, HeadMoved>) {
        a("to", e.to);
        a("redo", e.redo);
        a("stay_paused", e.stayPaused);
    }
}

}  // namespace stance
