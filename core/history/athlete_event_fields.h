// The fields of every athlete event, named once for writing, reading and documenting.
#pragma once

#include "core/base/record_json.h"
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
STANCE_ATHLETE_EVENT(PainAfter, "pain_after");
STANCE_ATHLETE_EVENT(Readiness, "readiness");
STANCE_ATHLETE_EVENT(ManualTarget, "manual_target");
STANCE_ATHLETE_EVENT(PlannedDeload, "planned_deload");
STANCE_ATHLETE_EVENT(ProgramInForce, "program_in_force");
STANCE_ATHLETE_EVENT(BodyWeight, "body_weight");
STANCE_ATHLETE_EVENT(RunDone, "run_done");
STANCE_ATHLETE_EVENT(SelfTestResult, "self_test_result");
STANCE_ATHLETE_EVENT(EquipmentOwned, "equipment");
STANCE_ATHLETE_EVENT(SessionRecorded, "session_recorded");
STANCE_ATHLETE_EVENT(SetAmended, "set_amended");
STANCE_ATHLETE_EVENT(SessionDeleted, "session_deleted");
STANCE_ATHLETE_EVENT(AthleteEventRetracted, "athlete_event_retracted");
#undef STANCE_ATHLETE_EVENT

// `a(key, value)` is called once per field, with its FieldRule where it has one. E is the event, const when writing.
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
    } else if constexpr (std::is_same_v<Event, PainAfter>) {
        a("pain", e.pain);
        a("session", e.session);
    } else if constexpr (std::is_same_v<Event, Readiness>) {
        a("score", e.readiness, within(1, 5));
        a("soreness", e.soreness, within(1, 5));
    } else if constexpr (std::is_same_v<Event, ManualTarget>) {
        a("track", e.track);
        a("side", e.side, orDefault());
        a("prescription", e.prescription);
        a("reason", e.reason, orDefault());
    } else if constexpr (std::is_same_v<Event, PlannedDeload>) {
        a("days", e.days, within(0, 90).orDefault());
        a("load_factor", e.loadFactor, within(0, 1).orDefault());
        a("sets_factor", e.setsFactor, within(0, 1).orDefault());
        a("track", e.track);
    } else if constexpr (std::is_same_v<Event, ProgramInForce>) {
        a("program", e.program);
        a("revision", e.revision, within(1, 1'000'000));
        a("companion", e.companion, orDefault());
        a("ends", e.ends, orDefault());
    } else if constexpr (std::is_same_v<Event, BodyWeight>) {
        a("weight", e.weight);
    } else if constexpr (std::is_same_v<Event, RunDone>) {
        a("kind", e.kind);
        a("metres", e.metres, within(0, 1'000'000).orDefault());
        a("seconds", e.seconds, within(0, 1'000'000).orDefault());
    } else if constexpr (std::is_same_v<Event, SelfTestResult>) {
        a("test", e.test);
        a("side", e.side, orDefault());
        a("measure", e.measure);
        a("amount", e.amount);
        a("note", e.note, orDefault());
    } else if constexpr (std::is_same_v<Event, EquipmentOwned>) {
        a("barbell", e.barbell, orDefault());
        a("dumbbell", e.dumbbell, orDefault());
        a("kettlebell", e.kettlebell, orDefault());
        a("levels", e.levels, orDefault());
    } else if constexpr (std::is_same_v<Event, SessionRecorded>) {
        a("recorded", e.session);
        a("imported_from", e.importedFrom, orDefault());
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
