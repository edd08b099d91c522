#include "core/history/history_json.h"

#include "core/base/rfc3339.h"
#include "core/program/rounding_json.h"

#include <limits>
#include <type_traits>

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

template <class A, class S>
    requires std::is_same_v<std::remove_const_t<S>, FaultFlag>
void fields(A& a, S& flag)
{
    a("fault", flag.fault);
    a("rep", flag.rep, FieldRule{anyAmount, true, true});
}

template <class A, class S>
    requires std::is_same_v<std::remove_const_t<S>, PerformedSet>
void fields(A& a, S& set)
{
    bool targetUnknown = !set.targetKnown;
    a("slot", set.slot);
    a("track", set.track);
    a("exercise", set.exercise);
    a("measure", set.measure);
    a("set_no", set.setNo);
    a("side", set.side);
    a("round", set.round);
    a("kind", set.kind);
    a("added", set.added, sparse());
    a("target_unknown", targetUnknown, sparse());
    a("target", set.target);
    a("amount", set.amount.value);
    a("entered", set.amount.source);
    a("good", set.goodAmount);
    a("load", set.load);
    a("levels", set.levels, sparse());
    a("rir", set.rir);
    a("pain", set.pain);
    a("faults", set.faults, sparse());
    a("rest_s", set.restSeconds);
    a("tempo_dev_s", set.tempoDeviationSeconds);
    a("rom_pct", set.romPercent);
    a("note", set.note, sparse());
    a("started", set.started, sparse());
    a("ended", set.ended, sparse());
    if constexpr (!std::is_const_v<S>) {
        set.targetKnown = !targetUnknown;
    }
}

template <class A, class S>
    requires std::is_same_v<std::remove_const_t<S>, SessionSummary>
void fields(A& a, S& session)
{
    a("id", session.id);
    a("state", session.state);
    a("program", session.program);
    a("revision", session.programRevision);
    a("program_name", session.programName);
    a("workout", session.workout);
    a("workout_name", session.workoutName);
    a("started", session.started);
    a("utc_offset_min", session.utcOffset);
    a("ended", session.ended);
    a("end_trimmed", session.endTrimmed);
    a("day", session.day);
    a("note", session.note);
    a("effort", session.effort);
    a("sets", session.sets);
}

constexpr auto fieldsOf = [](auto& a, auto& record) { fields(a, record); };

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
Json write(Source value)
{
    return value == Source::Entered;
}
Json write(SessionState value)
{
    return stateNames.of(value);
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
    return toText(value);
}

Json write(const LoadStock& stock)
{
    return writeLoadStock(stock);
}

Json write(const OwnedLevels& levels)
{
    Json object = Json::object();
    for (const auto& [axis, values] : levels) {
        object[axis] = values;
    }
    return object;
}

Json write(const FaultFlag& value)
{
    return writeRecord<Values>(value, fieldsOf);
}
Json write(const PerformedSet& set)
{
    return writeRecord<Values>(set, fieldsOf);
}
Json write(const SessionSummary& session)
{
    return writeRecord<Values>(session, fieldsOf);
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
void read(const JsonValue& json, SessionState& value)
{
    value = json.name(stateNames);
}
void read(const JsonValue& json, Source& value)
{
    bool entered = false;
    journal_json::read(json, entered);
    value = entered ? Source::Entered : Source::Assumed;
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
    const auto date = parseDate(json.text(length));
    if (!date) {
        json.refuse(DocumentProblem::WrongType, "YYYY-MM-DD");
    }
    value = date.value_or(std::chrono::year_month_day{});
}

void read(const JsonValue& json, LoadStock& stock)
{
    stock = readLoadStock(json);
}

void read(const JsonValue& json, OwnedLevels& levels)
{
    constexpr Limits valuesOfAnAxis{1, 20};
    constexpr std::size_t longestAxis = 32;
    constexpr std::size_t longestValue = 24;
    json.eachField([&](const std::string& axis, const JsonValue& values) {
        if (axis.empty()) {
            values.refuse(DocumentProblem::Empty);
        } else if (characterCount(axis) > longestAxis) {
            values.refuse(DocumentProblem::TextTooLong, std::to_string(longestAxis));
        }
        levels[axis] = values.texts(valuesOfAnAxis, longestValue);
    });
}

void read(const JsonValue& json, FaultFlag& value)
{
    readRecord<Values>(json, value, fieldsOf);
}

void read(const JsonValue& json, PerformedSet& set)
{
    readRecord<Values>(json, set, fieldsOf);
}

void read(const JsonValue& json, SessionSummary& session)
{
    readRecord<Values>(json, session, fieldsOf);
    if (session.id.empty()) {
        json.refuse(DocumentProblem::BadId, "id");
    }
}

}  // namespace stance::history_json
