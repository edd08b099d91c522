// The fields of every athlete event, named once for writing, reading and documenting.
#pragma once

#include "core/history/athlete_event.h"

#include <type_traits>

namespace stance {

template <class Event>
struct AthleteEventName;

#define STANCE_ATHLETE_EVENT(Type, text)           \
    template <>                                    \
    struct AthleteEventName<Type> {                \
        static constexpr const char* value = text; \
    }

STANCE_ATHLETE_EVENT(MorningPain, "morning_pain");
STANCE_ATHLETE_EVENT(PainBefore, "pain_before");
STANCE_ATHLETE_EVENT(ManualTarget, "manual_target");
STANCE_ATHLETE_EVENT(PlannedDeload, "planned_deload");
STANCE_ATHLETE_EVENT(ProgramInForce, "program_in_force");
STANCE_ATHLETE_EVENT(BodyWeight, "body_weight");
STANCE_ATHLETE_EVENT(RunDone, "run_done");
STANCE_ATHLETE_EVENT(SelfTestResult, "self_test_result");
STANCE_ATHLETE_EVENT(SessionRecorded, "session_recorded");
STANCE_ATHLETE_EVENT(SetAmended, "set_amended");
STANCE_ATHLETE_EVENT(SessionDeleted, "session_deleted");
STANCE_ATHLETE_EVENT(AthleteEventRetracted, "athlete_event_retracted");
#undef STANCE_ATHLETE_EVENT

// `a(key, value)` is called once per field. E is the event, const when writing.
template <class A, class E>
void athleteEventFields(A& a, E& e)
{
    using Event = std::remove_const_t<E>;
    if constexpr (std::is_same_v<Event, MorningPain>) {
        a("pain", e.pain);
        a("settled", e.settled);
        a("session", e.session);
    } else if constexpr (std::is_same_v<Event, PainBefore>) {
        a("pain", e.pain);
    } else if constexpr (std::is_same_v<Event, ManualTarget>) {
        a("track", e.track);
        a("side", e.side);
        a("prescription", e.prescription);
        a("reason", e.reason);
    } else if constexpr (std::is_same_v<Event, PlannedDeload>) {
        a("days", e.days);
        a("load_factor", e.loadFactor);
        a("sets_factor", e.setsFactor);
        a("track", e.track);
    } else if constexpr (std::is_same_v<Event, ProgramInForce>) {
        a("program", e.program);
        a("revision", e.revision);
        a("companion", e.companion);
        a("ends", e.ends);
    } else if constexpr (std::is_same_v<Event, BodyWeight>) {
        a("weight", e.weight);
    } else if constexpr (std::is_same_v<Event, RunDone>) {
        a("kind", e.kind);
        a("metres", e.metres);
        a("seconds", e.seconds);
    } else if constexpr (std::is_same_v<Event, SelfTestResult>) {
        a("test", e.test);
        a("side", e.side);
        a("measure", e.measure);
        a("amount", e.amount);
        a("note", e.note);
    } else if constexpr (std::is_same_v<Event, SessionRecorded>) {
        a("recorded", e.session);
        a("imported_from", e.importedFrom);
    } else if constexpr (std::is_same_v<Event, SetAmended>) {
        a("session", e.session);
        a("set", e.set);
    } else if constexpr (std::is_same_v<Event, SessionDeleted>) {
        a("session", e.session);
    } else {
        static_assert(std::is_same_v<Event, AthleteEventRetracted>);
        a("sequence", e.sequence);
    }
}

}  // namespace stance
