#include "core/history/log_session_json.h"

#include "core/base/base_names.h"
#include "core/history/history_json.h"
#include "core/history/log_set_json.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr Limits revisionLimits{1, 1'000'000};
constexpr Limits effortLimits{0, 10};
constexpr Limits prescribedLimits{0, 1'000};
constexpr Limits setsLimits{0, 5'000};
constexpr std::size_t longestId = 64;
constexpr std::size_t longestNote = 4'000;

/// Finds rows that speak of the same set and side twice.
class RowRegister {
public:
    void add(const PerformedSet& set, const JsonValue& row)
    {
        // Without slots a set is known by its track.
        std::set<Side>& sides = m_sides[{set.slot.value, set.slot.empty() ? set.track.value : "", set.setNo, set.round}];
        if (!sides.insert(set.side).second) {
            row.refuse(DocumentProblem::DuplicateId, set.exercise.value + ", set " + std::to_string(set.setNo));
        } else if (sides.contains(Side::Both) && sides.size() > 1) {
            row.refuse(DocumentProblem::Inconsistent, "side, set_no");
        }
    }

private:
    std::map<std::tuple<std::string, std::string, int, int>, std::set<Side>> m_sides;
};

/// Program, revision and workout: all three or none.
void readOrigin(JsonFields& fields, SessionSummary& session)
{
    const JsonValue program = fields["program"];
    const JsonValue revision = fields["revision"];
    const JsonValue workout = fields["workout"];
    if (program.present()) {
        session.program = ProgramId(program.id());
        session.programRevision = revision.integer(revisionLimits);
        session.workout = WorkoutId(workout.id());
    } else if (revision.present()) {
        revision.refuse(DocumentProblem::Inconsistent, "program, revision");
    } else if (workout.present()) {
        workout.refuse(DocumentProblem::Inconsistent, "program, workout");
    }
}

void readTimes(JsonFields& fields, SessionSummary& session)
{
    const LocalTime started = readLocalTime(fields["started"]);
    const JsonValue end = fields["ended"];
    const LocalTime ended = readLocalTime(end);
    if (ended.utc < started.utc) {
        end.refuse(DocumentProblem::Inconsistent, "started, ended");
    }
    session.started = started.utc;
    session.utcOffset = started.utcOffset;
    session.ended = ended.utc;
    Stamp start;
    start.utc = started.utc;
    start.utcOffset = started.utcOffset;
    session.day = trainingDay(start);
}

std::vector<PerformedSet> readRows(JsonFields& fields, const Catalog& catalog)
{
    const auto prescribed =
        fields["prescribed"].list(prescribedLimits, [&](const JsonValue& item) { return readPrescribed(item, catalog); });
    const JsonValue sets = fields["sets"];
    if (!sets.present()) {
        fields.refuse(DocumentProblem::MissingField, "sets");
    }
    RowRegister seen;
    auto rows = sets.list(setsLimits, [&](const JsonValue& item) {
        ReadRow row = readLogRow(item, prescribed, catalog);
        seen.add(row.set, item);
        return row;
    });
    return fields.failed() ? std::vector<PerformedSet>{} : completeRows(std::move(rows), prescribed, catalog);
}

bool hasOrigin(const SessionSummary& session)
{
    return !session.program.empty() && !session.workout.empty() && session.programRevision >= revisionLimits.min;
}

}  // namespace

LocalTime readLocalTime(const JsonValue& value)
{
    constexpr std::size_t longest = 64;
    const auto time = parseRfc3339(value.text(longest));
    if (!time) {
        value.refuse(DocumentProblem::OutOfRange, "times such as 2024-03-10T18:02:11+01:00, from 1970 on");
    }
    return time.value_or(LocalTime{});
}

SessionSummary readLogSession(const JsonValue& value, const Catalog& catalog)
{
    SessionSummary session;
    JsonFields fields(value);
    session.id = SessionId(fields["id"].text(longestId));
    readOrigin(fields, session);
    readTimes(fields, session);
    history_json::Values::read(fields["state"], session.state);
    session.sets = readRows(fields, catalog);
    if (const JsonValue effort = fields["effort"]; effort.present()) {
        session.effort = effort.integer(effortLimits);
    }
    session.note = fields["note"].text(longestNote, "");
    fields.noOthers();
    return session;
}

ordered_json writeLogSession(const SessionSummary& session, const Catalog& catalog)
{
    ordered_json json{{"id", session.id.value}};
    if (hasOrigin(session)) {
        json["program"] = session.program.value;
        json["revision"] = session.programRevision;
        json["workout"] = session.workout.value;
    }
    json["started"] = toRfc3339({session.started, session.utcOffset});
    json["ended"] = toRfc3339({session.ended.value_or(session.started), session.utcOffset});
    json["state"] = history_json::Values::write(session.state);
    const std::vector<PrescribedSets> prescribed = prescribedOf(session.sets);
    for (const PrescribedSets& entry : prescribed) {
        json["prescribed"].push_back(writePrescribed(entry));
    }
    json["sets"] = ordered_json::array();
    for (const PerformedSet& set : session.sets) {
        json["sets"].push_back(writeLogRow(set, prescribed, catalog));
    }
    if (session.effort) {
        json["effort"] = *session.effort;
    }
    if (!session.note.empty()) {
        json["note"] = session.note;
    }
    return json;
}

}  // namespace stance
