#include "core/history/log_event_json.h"

#include "core/base/base_names.h"
#include "core/base/rfc3339.h"
#include "core/history/athlete_event_codec.h"
#include "core/history/log_session_json.h"
#include "core/history/log_set_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stance {
namespace {

using nlohmann::ordered_json;

/// The measure whose amount field the first of these targets has; repetitions where none has one.
Measure measureOfTargets(const JsonValue& sets)
{
    std::optional<MeasureKind> found;
    const auto look = [&](const JsonValue& target) {
        JsonFields fields(target);
        for (const Named<MeasureKind>& entry : measureNames.entries()) {
            if (!found && fields[amountFieldOf(entry.value)].present()) {
                found = entry.value;
            }
        }
        return true;
    };
    if (sets.isList()) {
        constexpr Limits any{0, 100'000};
        sets.list(any, look);
    } else {
        look(sets);
    }
    return Measure{found.value_or(MeasureKind::Reps)};
}

Prescription readPrescription(const JsonValue& value, const Exercise& exercise)
{
    static const std::vector<Basis> noBases;
    Prescription prescription;
    JsonFields fields(value);
    const JsonValue sets = fields["sets"];
    const Measure measure = measureOfTargets(sets);
    prescription.sets = readSets(sets, TargetScope{measure, exercise, LoadKind::External, noBases});
    prescription.restSeconds = fields["rest_s"].integer(restSecondsLimits, prescription.restSeconds);
    fields.noOthers();
    return prescription;
}

/// A measure whose limits hold every amount, the wanted one if possible.
Measure fittingMeasure(const Prescription& prescription, const Measure& wanted)
{
    const auto fits = [&](MeasureKind kind) {
        const Limits limits = amountLimitsOf(kind);
        return std::all_of(prescription.sets.begin(), prescription.sets.end(), [&](const SetTarget& target) {
            const bool unsaid = target.openEnded && target.amountMax == 0 && target.amountMin == 0;
            return unsaid || (target.amountMin >= limits.min && target.amountMax <= limits.max);
        });
    };
    if (fits(wanted.kind)) {
        return wanted;
    }
    const auto entries = measureNames.entries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return fits(entry.value); });
    return found == entries.end() ? wanted : Measure{found->value};
}

ManualTarget readManualTarget(JsonFields& fields, const LogTracks& tracks)
{
    ManualTarget event;
    event.track = TrackId(fields["track"].id());
    event.side = fields["side"].name(sideNames, Side::Both);
    event.prescription = readPrescription(fields["prescription"], tracks.exerciseOf(event.track));
    if (const JsonValue reason = fields["reason"]; reason.present()) {
        history_json::Values::read(reason, event.reason);
    }
    return event;
}

SetAmended readAmendment(JsonFields& fields, const Catalog& catalog)
{
    SetAmended event;
    event.session = SessionId(fields["session"].text(64));
    event.set = readLogRow(fields["set"], {}, catalog).set;
    return event;
}

SessionRecorded readRecorded(JsonFields& fields, const Catalog& catalog)
{
    SessionRecorded event;
    event.session = readLogSession(fields["recorded"], catalog);
    if (const JsonValue from = fields["imported_from"]; from.present()) {
        history_json::Values::read(from, event.importedFrom);
    }
    return event;
}

/// What a log has in its sessions as it came out.
bool isInSessions(const AthleteEvent& event)
{
    return std::holds_alternative<SessionRecorded>(event) || std::holds_alternative<SetAmended>(event)
           || std::holds_alternative<SessionDeleted>(event) || std::holds_alternative<AthleteEventRetracted>(event);
}

/// What the fields of a kind do not say by themselves. Fields that a journal may hold anything in are ids here.
struct Checker {
    JsonFields& fields;
    const Catalog& catalog;

    void operator()(const PlannedDeload& event)
    {
        if (event.track) {
            fields["track"].id();
        }
    }
    void operator()(const ProgramInForce&) { fields["program"].id(); }
    void operator()(const SelfTestResult& event)
    {
        const Exercise& test = readExercise(fields["test"], catalog);
        readMeasureOf(fields["measure"], test, test.measure);
        const Limits limits = amountLimitsOf(event.measure.kind);
        fields["amount"].integer({std::min(0, limits.min), limits.max});
    }
    void operator()(const AthleteEventRetracted&)
    {
        fields["event"].refuse(DocumentProblem::UnknownName, AthleteEventName<AthleteEventRetracted>::value);
    }
    template <class Event>
    void operator()(const Event&)
    {
    }
};

}  // namespace

LogTracks::LogTracks(const Catalog& catalog) : m_catalog(&catalog)
{
    for (const Exercise& exercise : catalog.exercises()) {
        for (const LevelAxis& axis : exercise.levels) {
            const auto known = std::find_if(m_any.levels.begin(), m_any.levels.end(),
                                            [&](const LevelAxis& candidate) { return candidate.name == axis.name; });
            LevelAxis& all = known != m_any.levels.end() ? *known : m_any.levels.emplace_back(LevelAxis{axis.name, {}});
            all.values.insert(all.values.end(), axis.values.begin(), axis.values.end());
        }
    }
}

void LogTracks::add(const SessionSummary& session)
{
    for (const PerformedSet& set : session.sets) {
        m_trained[set.track] = {set.exercise, set.measure};
    }
}

const Exercise& LogTracks::exerciseOf(const TrackId& track) const
{
    const auto trained = m_trained.find(track);
    const Exercise* exercise = m_catalog->find(trained != m_trained.end() ? trained->second.exercise : ExerciseId(track.value));
    return exercise != nullptr ? *exercise : m_any;
}

Measure LogTracks::measureOf(const TrackId& track) const
{
    const auto trained = m_trained.find(track);
    return trained != m_trained.end() ? trained->second.measure : exerciseOf(track).measure;
}

AthleteEvent readLogEvent(JsonFields& fields, const LogTracks& tracks, const Catalog& catalog)
{
    const JsonValue name = fields["event"];
    const std::string word = name.text(64);
    if (word == AthleteEventName<ManualTarget>::value) {
        return readManualTarget(fields, tracks);
    }
    if (word == AthleteEventName<SessionRecorded>::value) {
        return readRecorded(fields, catalog);
    }
    if (word == AthleteEventName<SetAmended>::value) {
        return readAmendment(fields, catalog);
    }
    AthleteEvent event = AthleteEventCodec::readFields(fields);
    if (!fields.failed()) {
        std::visit(Checker{fields, catalog}, event);
    }
    return event;
}

ordered_json writeLogEvent(const AthleteEntry& entry, const LogTracks& tracks)
{
    if (isInSessions(entry.event)) {
        return nullptr;
    }
    ordered_json json = AthleteEventCodec::write(entry.event);
    if (const auto* manual = std::get_if<ManualTarget>(&entry.event)) {
        const Measure measure = fittingMeasure(manual->prescription, tracks.measureOf(manual->track));
        json["prescription"] = {{"sets", writeSets(manual->prescription.sets, measure)},
                                {"rest_s", manual->prescription.restSeconds}};
    }
    ordered_json result{{"event", json["event"]}, {"at", toRfc3339({entry.effective, entry.recorded.utcOffset})}};
    result.update(json);
    return result;
}

}  // namespace stance
