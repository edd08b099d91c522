// JSON of the values inside athlete events: sets, summaries, and what session/value_json.h does not have.
#pragma once

#include "core/history/athlete_event.h"
#include "core/session/value_json.h"

#include <cstdint>

namespace stance::history_json {

using journal_json::Json;

extern const NameTable<SetKind> setKindNames;  ///< done, skipped, not_done, open

Json write(double value);
Json write(std::int64_t value);
Json write(SetKind value);
Json write(Source value);  ///< whether it was entered
Json write(SessionState value);
Json write(RunKind value);
Json write(std::chrono::minutes value);
Json write(const std::chrono::year_month_day& value);
Json write(const FaultFlag& value);
Json write(const LoadStock& stock);
Json write(const OwnedLevels& levels);
Json write(const PerformedSet& set);
Json write(const SessionSummary& session);

void read(const JsonValue& json, double& value);
void read(const JsonValue& json, std::int64_t& value);
void read(const JsonValue& json, SetKind& value);
void read(const JsonValue& json, Source& value);
void read(const JsonValue& json, SessionState& value);
void read(const JsonValue& json, RunKind& value);
void read(const JsonValue& json, std::chrono::minutes& value);
void read(const JsonValue& json, std::chrono::year_month_day& value);
void read(const JsonValue& json, FaultFlag& value);
void read(const JsonValue& json, LoadStock& stock);
void read(const JsonValue& json, OwnedLevels& levels);
void read(const JsonValue& json, PerformedSet& set);
void read(const JsonValue& json, SessionSummary& session);

/// All of the above, and else those of the session, for record_json.h.
struct Values {
    template <class Value>
    static Json write(const Value& value)
    {
        if constexpr (requires { history_json::write(value); }) {
            return history_json::write(value);
        } else {
            return journal_json::write(value);
        }
    }
    template <class Value>
    static void read(const JsonValue& json, Value& value)
    {
        if constexpr (requires { history_json::read(json, value); }) {
            history_json::read(json, value);
        } else {
            journal_json::read(json, value);
        }
    }
};

}  // namespace stance::history_json
