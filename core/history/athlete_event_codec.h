// The codec of athlete events. Inside this room only: others use athlete_event_json.h.
#pragma once

#include "core/base/event_codec.h"
#include "core/history/athlete_event_fields.h"
#include "core/history/history_json.h"

namespace stance {

struct AthleteEvents {
    using Variant = AthleteEvent;
    using Values = history_json::Values;

    template <class Event>
    static constexpr std::string_view name()
    {
        return AthleteEventName<Event>::value;
    }
    template <class A, class Event>
    static void fields(A& a, Event& event)
    {
        athleteEventFields(a, event);
    }
};
using AthleteEventCodec = EventCodec<AthleteEvents>;

}  // namespace stance
