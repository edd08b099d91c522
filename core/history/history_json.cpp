#include "core/history/history_json.h"

#include <cstdio>
#include <limits>

namespace stance::history_json {
namespace {

constexpr Named<SetKind> setKindEntries[] = {
    {SetKind::Done, "done"}, {SetKind::Skipped, "skipped"}, {SetKind::NotDone, "not_done"}, {SetKind::Open, "open"}};
constexpr Named<RunKind> runEntries[] = {
    {RunKind::Easy, "easy"}, {RunKind::Hard, "hard"}, {RunKind::Long, "long"}, {RunKind::Race, "race"}};
// A recorded session is over: the other states are no values of the file.
constexpr Named<SessionState> stateEntries[] = {{SessionState::Finished, "finished"}, {SessionState::EndedEarly, "ended_early"}};

const NameTable<RunKind> runNames{runEntries};
const NameTable<SessionState> stateNames{stateEntries};

constexpr Limits anyAmount{0, std::numeric_limits<int>::max()};

/// What most sets do not have is left out.
template <class Value>
void writeUnlessEmpty(Json& object, const char* key, const Value& value)
{
    if (!value.empty()) {
        object[key] = writeAny(value);
    }
}

template <class Value>
void readUnlessAbsent(JsonFields& object, const char* key, Value& value)
{
    if (const JsonValue field = object[key]; field.present()) {
        readAny(field, value);
    }
}

void writeTime(Json& object, const char* key, const UtcTime& time)
{
    if (time != UtcTime{}) {
        object[key] = writeAny(time);
    }
}

}  // namespace

const NameTable<SetKind> setKindNames{setKindEntries};

Json write(double value)
{
    return value;
}
Json write(std::int64_t value)
{
    return value;
}
Json write(SetKind value)
{
    return setKindNames.of(value);
}
Json write(RunKind value)
{
    return runNames.of(value);
}
Json write(std::chrono::minutes value)
{
    return value.count();
}

Json write(const std::chrono::year_month_day& value)
{
    char text[32] = {};
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(value.year()), static_cast<unsigned>(value.month()),
                  static_cast<unsigned>(value.day()));
    return std::string(text);
}

Json write(const FaultFlag& value)
{
    Json object{{"fault", value.fault.value}};
    if (value.rep != 0) {
        object["rep"] = value.rep;
    }
    return object;
}

Json write(const PerformedSet& set)
{
    Json object = Json::object();
    FieldWriter fields{object};
    fields("slot", set.slot);
    fields("track", set.track);
    fields("exercise", set.exercise);
    fields("measure", set.measure);
    fields("set_no", set.setNo);
    fields("side", set.side);
    fields("round", set.round);
    fields("kind", set.kind);
    fields("target", set.target);
    fields("amount", set.amount.value);
    fields("entered", set.amount.source == Source::Entered);
    fields("good", set.goodAmount);
    fields("load", set.load);
    writeUnlessEmpty(object, "levels", set.levels);
    fields("rir", set.rir);
    fields("pain", set.pain);
    writeUnlessEmpty(object, "faults", set.faults);
    writeUnlessEmpty(object, "note", set.note);
    writeTime(object, "started", set.started);
    writeTime(object, "ended", set.ended);
    return object;
}

Json write(const SessionSummary& session)
{
    Json object = Json::object();
    FieldWriter fields{object};
    fields("id", session.id);
    object["state"] = stateNames.of(session.state);
    fields("program", session.program);
    fields("revision", session.programRevision);
    fields("program_name", session.programName);
    fields("workout", session.workout);
    fields("workout_name", session.workoutName);
    fields("started", session.started);
    fields("utc_offset_min", session.utcOffset);
    fields("ended", session.ended);
    fields("end_trimmed", session.endTrimmed);
    fields("day", session.day);
    fields("note", session.note);
    fields("effort", session.effort);
    fields("sets", session.sets);
    return object;
}

void read(const JsonValue& json, double& value)
{
    constexpr Limits factor{0, 1000};
    value = json.number(factor);
}

void read(const JsonValue& json, std::int64_t& value)
{
    const std::string digits = json.isNumber() ? json.rawText() : "";
    constexpr std::size_t mostDigits = 18;  // fits 64 bits
    if (digits.empty() || digits.size() > mostDigits || digits.find_first_not_of("0123456789") != std::string::npos) {
        json.refuse(DocumentProblem::WrongType, "whole number");
        return;
    }
    value = std::stoll(digits);
}

void read(const JsonValue& json, SetKind& value)
{
    value = json.name(setKindNames);
}
void read(const JsonValue& json, RunKind& value)
{
    value = json.name(runNames);
}

void read(const JsonValue& json, std::chrono::minutes& value)
{
    constexpr Limits offset{-14 * 60, 14 * 60};
    value = std::chrono::minutes{json.integer(offset)};
}

void read(const JsonValue& json, std::chrono::year_month_day& value)
{
    constexpr std::size_t length = 10;
    const std::string text = json.text(length);
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int used = 0;
    const bool wellFormed = text.size() == length && text.find_first_not_of("0123456789-") == std::string::npos
                            && std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &used) == 3
                            && used == static_cast<int>(length);
    value = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    if (!wellFormed || !value.ok()) {
        json.refuse(DocumentProblem::WrongType, "YYYY-MM-DD");
        value = {};
    }
}

void read(const JsonValue& json, FaultFlag& value)
{
    JsonFields object(json);
    FieldReader fields{object};
    fields("fault", value.fault);
    value.rep = object["rep"].integer(anyAmount, 0);
    object.noOthers();
}

void read(const JsonValue& json, PerformedSet& set)
{
    JsonFields object(json);
    FieldReader fields{object};
    fields("slot", set.slot);
    fields("track", set.track);
    fields("exercise", set.exercise);
    fields("measure", set.measure);
    fields("set_no", set.setNo);
    fields("side", set.side);
    fields("round", set.round);
    fields("kind", set.kind);
    fields("target", set.target);
    fields("amount", set.amount.value);
    bool entered = false;
    fields("entered", entered);
    set.amount.source = entered ? Source::Entered : Source::Assumed;
    fields("good", set.goodAmount);
    fields("load", set.load);
    readUnlessAbsent(object, "levels", set.levels);
    fields("rir", set.rir);
    fields("pain", set.pain);
    readUnlessAbsent(object, "faults", set.faults);
    readUnlessAbsent(object, "note", set.note);
    readUnlessAbsent(object, "started", set.started);
    readUnlessAbsent(object, "ended", set.ended);
    object.noOthers();
}

void read(const JsonValue& json, SessionSummary& session)
{
    JsonFields object(json);
    FieldReader fields{object};
    fields("id", session.id);
    session.state = object["state"].name(stateNames);
    fields("program", session.program);
    fields("revision", session.programRevision);
    fields("program_name", session.programName);
    fields("workout", session.workout);
    fields("workout_name", session.workoutName);
    fields("started", session.started);
    fields("utc_offset_min", session.utcOffset);
    fields("ended", session.ended);
    fields("end_trimmed", session.endTrimmed);
    fields("day", session.day);
    fields("note", session.note);
    fields("effort", session.effort);
    fields("sets", session.sets);
    object.noOthers();
    if (session.id.empty()) {
        json.refuse(DocumentProblem::BadId, "id");
    }
}

}  // namespace stance::history_json
