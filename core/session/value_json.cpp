#include "core/session/value_json.h"

#include "core/base/units_json.h"

#include <cassert>
#include <limits>

namespace stance::journal_json {
namespace {

constexpr Limits anyInt{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};

constexpr Named<CountedBy> countedByEntries[] = {{CountedBy::Athlete, "athlete"}, {CountedBy::Pacer, "pacer"}};
constexpr Named<PauseReason> pauseEntries[] = {{PauseReason::Athlete, "athlete"},
                                               {PauseReason::Suspend, "suspend"},
                                               {PauseReason::Restart, "restart"},
                                               {PauseReason::Undo, "undo"}};
constexpr Named<SkipReason> skipEntries[] = {
    {SkipReason::Athlete, "athlete"}, {SkipReason::ExerciseStopped, "exercise_stopped"}, {SkipReason::Adjusted, "adjusted"}};
constexpr Named<StopReason> stopEntries[] = {
    {StopReason::Pain, "pain"}, {StopReason::Fault, "fault"}, {StopReason::NotToday, "not_today"}, {StopReason::Other, "other"}};

const NameTable<CountedBy> countedByNames{countedByEntries};
const NameTable<PauseReason> pauseNames{pauseEntries};
const NameTable<SkipReason> skipNames{skipEntries};
const NameTable<StopReason> stopNames{stopEntries};

// Fields of the composite values, named once for both directions.
template <class A, class V>
    requires std::is_same_v<std::remove_const_t<V>, PlanStep>
void fields(A& a, V& step)
{
    a("id", step.id);
    a("slot", step.slot);
    a("set_no", step.setNo);
    a("side", step.side);
    a("round", step.round);
    a("change_over_s", step.changeOverSeconds);
    a("rest_after_s", step.restAfterSeconds);
}

template <class A, class V>
    requires std::is_same_v<std::remove_const_t<V>, Prescription>
void fields(A& a, V& prescription)
{
    a("sets", prescription.sets);
    a("rest_s", prescription.restSeconds);
}

template <class A, class V>
    requires std::is_same_v<std::remove_const_t<V>, Level>
void fields(A& a, V& level)
{
    a("axis", level.axis);
    a("value", level.value);
}

template <class A, class V>
    requires std::is_same_v<std::remove_const_t<V>, PlannedSlot>
void fields(A& a, V& slot)
{
    a("id", slot.id);
    a("track", slot.track);
    a("exercise", slot.exercise);
    a("measure", slot.measure);
    a("load_kind", slot.loadKind);
    a("alternating", slot.alternating);
    a("prescription", slot.prescription);
    a("side_change_s", slot.sideChangeSeconds);
    a("path", slot.path);
    a("right", slot.right);
}

template <class A, class V>
    requires std::is_same_v<std::remove_const_t<V>, SessionPlan>
void fields(A& a, V& plan)
{
    a("program", plan.program);
    a("revision", plan.programRevision);
    a("program_name", plan.programName);
    a("workout", plan.workout);
    a("workout_name", plan.workoutName);
    a("slots", plan.slots);
    a("steps", plan.steps);
    a("pacing", plan.pacing);
}

template <class A, class V>
    requires std::is_same_v<std::remove_const_t<V>, Pacing>
void fields(A& a, V& pacing)
{
    a("counts_reps", pacing.countsReps);
    a("waits_after_rest", pacing.waitsAfterRest);
}

constexpr auto fieldsOf = [](auto& a, auto& record) { fields(a, record); };

}  // namespace

Json write(int value)
{
    return value;
}
Json write(bool value)
{
    return value;
}
Json write(RepsInReserve value)
{
    return writeReserve(value);
}
Json write(const std::string& value)
{
    return value;
}
Json write(Side value)
{
    return nameOf(value);
}
Json write(LoadKind value)
{
    return nameOf(value);
}
Json write(CountedBy value)
{
    return countedByNames.of(value);
}
Json write(PauseReason value)
{
    return pauseNames.of(value);
}
Json write(SkipReason value)
{
    return skipNames.of(value);
}
Json write(StopReason value)
{
    return stopNames.of(value);
}
Json write(const UtcTime& value)
{
    return value.time_since_epoch().count();
}
Json write(const Load& value)
{
    return writeLoad(value);
}
Json write(const Measure& value)
{
    return writeMeasure(value);
}
Json write(const Level& value)
{
    return writeRecord<Values>(value, fieldsOf);
}
Json write(const Prescription& value)
{
    return writeRecord<Values>(value, fieldsOf);
}
Json write(const PlannedSlot& value)
{
    return writeRecord<Values>(value, fieldsOf);
}
Json write(const PlanStep& value)
{
    return writeRecord<Values>(value, fieldsOf);
}
Json write(const Pacing& value)
{
    return writeRecord<Values>(value, fieldsOf);
}
Json write(const SessionPlan& value)
{
    return writeRecord<Values>(value, fieldsOf);
}

Json write(const Pain& value)
{
    return {{"score", value.score}, {"place", nameOf(value.place)}, {"side", nameOf(value.side)}};
}

Json write(const SetTarget& value)
{
    assert(!value.share && "shares of a basis are loads before a session is planned");
    Json object{{"min", value.amountMin}, {"max", value.amountMax}};
    if (value.openEnded) {
        object["amrap"] = true;
    }
    if (value.load) {
        object["load"] = write(*value.load);
    }
    if (!value.levels.empty()) {
        object["levels"] = writeValue<Values>(value.levels);
    }
    if (value.tempo) {
        object["tempo"] = writeTempo(*value.tempo);
        object["tempo_starts"] = nameOf(value.tempo->startsWith);
    }
    if (value.breath) {
        object["breath"] = writeBreath(*value.breath);
    }
    if (value.rir) {
        object["rir"] = write(*value.rir);
    }
    return object;
}

void read(const JsonValue& json, int& value)
{
    value = json.integer(anyInt);
}

void read(const JsonValue& json, RepsInReserve& value)
{
    value = readReserve(json);
}

void read(const JsonValue& json, bool& value)
{
    if (!json.present()) {
        json.refuse(DocumentProblem::MissingField);
    }
    value = json.boolean(false);
}

void read(const JsonValue& json, std::string& value)
{
    constexpr std::size_t longest = 16'000;
    value = json.isText() && json.rawText() == "\"\"" ? std::string() : json.text(longest);
}

void read(const JsonValue& json, Side& value)
{
    value = json.name(sideNames);
}
void read(const JsonValue& json, LoadKind& value)
{
    value = json.name(loadKindNames);
}
void read(const JsonValue& json, CountedBy& value)
{
    value = json.name(countedByNames);
}
void read(const JsonValue& json, PauseReason& value)
{
    value = json.name(pauseNames);
}
void read(const JsonValue& json, SkipReason& value)
{
    value = json.name(skipNames);
}
void read(const JsonValue& json, StopReason& value)
{
    value = json.name(stopNames);
}
void read(const JsonValue& json, Load& value)
{
    value = readLoad(json);
}
void read(const JsonValue& json, Measure& value)
{
    value = readMeasure(json);
}
void read(const JsonValue& json, Level& value)
{
    readRecord<Values>(json, value, fieldsOf);
}
void read(const JsonValue& json, PlannedSlot& value)
{
    readRecord<Values>(json, value, fieldsOf);
}
void read(const JsonValue& json, PlanStep& value)
{
    readRecord<Values>(json, value, fieldsOf);
}

void read(const JsonValue& json, Pacing& value)
{
    readRecord<Values>(json, value, fieldsOf);
}

void read(const JsonValue& json, UtcTime& value)
{
    const std::string digits = json.isNumber() ? json.rawText() : "";
    constexpr std::size_t mostDigits = 15;  // far beyond any date, and safe for std::stoll
    if (digits.empty() || digits.size() > mostDigits || digits.find_first_not_of("0123456789") != std::string::npos) {
        json.refuse(DocumentProblem::WrongType, "milliseconds since 1970");
        return;
    }
    value = UtcTime{Millis{std::stoll(digits)}};
}

void read(const JsonValue& json, Pain& value)
{
    JsonFields object(json);
    value.score = object["score"].integer({0, 10});
    value.place = object["place"].name(bodyPlaceNames);
    value.side = object["side"].name(sideNames, Side::Both);
    object.noOthers();
}

void read(const JsonValue& json, SetTarget& value)
{
    JsonFields object(json);
    FieldReader<Values> reader{object};
    reader("min", value.amountMin);
    reader("max", value.amountMax);
    value.openEnded = object["amrap"].boolean(false);
    reader("load", value.load);
    if (const JsonValue levels = object["levels"]; levels.present()) {
        readValue<Values>(levels, value.levels);
    }
    const TempoPart starts = object["tempo_starts"].name(tempoPartNames, TempoPart::Lower);
    if (const JsonValue tempo = object["tempo"]; tempo.present()) {
        value.tempo = readTempo(tempo, starts);
    }
    if (const JsonValue breath = object["breath"]; breath.present()) {
        value.breath = readBreath(breath);
    }
    reader("rir", value.rir);
    object.noOthers();
}

void read(const JsonValue& json, Prescription& value)
{
    readRecord<Values>(json, value, fieldsOf);
    if (value.sets.empty()) {
        json.refuse(DocumentProblem::Empty, "sets");
    }
}

void read(const JsonValue& json, SessionPlan& value)
{
    readRecord<Values>(json, value, fieldsOf);
    for (const PlanStep& step : value.steps) {
        if (step.slot < 0 || step.slot >= static_cast<int>(value.slots.size()) || step.id < 0 || step.id > 10'000) {
            json.refuse(DocumentProblem::OutOfRange, "steps");
        }
    }
}

}  // namespace stance::journal_json
