#include "core/history/training_log_json.h"

#include "core/base/json_text.h"
#include "core/history/log_event_json.h"
#include "core/history/log_session_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr int documentVersion = 1;
constexpr const char* documentFormat = "stance-log";
constexpr Limits sessionsLimits{0, 100'000};
constexpr Limits eventsLimits{0, 100'000};

/// Why an event cannot be carried out.
struct Obstacle {
    std::int64_t sequence = 0;
    const char* field = "";
    DocumentProblem problem = DocumentProblem::UnknownId;
    std::string detail;
};

/// The slot of a row that names none: that of the rows of its track, where they all have the same one.
SlotId onlySlotOf(const TrackId& track, const std::vector<PerformedSet>& rows)
{
    const PerformedSet* first = nullptr;
    for (const PerformedSet& row : rows) {
        if (row.track != track) {
            continue;
        }
        if (first != nullptr && first->slot != row.slot) {
            return {};
        }
        first = &row;
    }
    return first == nullptr ? SlotId() : first->slot;
}

/// Carries out what events say about sessions, in the order of their times.
class SessionChanges {
public:
    SessionChanges(TrainingLog& log, const std::vector<AthleteEntry>& entries) : m_log(&log)
    {
        for (const SessionSummary& session : log.sessions) {
            m_told.insert(session.id);
        }
        for (const AthleteEntry& entry : entries) {
            if (const auto* recorded = std::get_if<SessionRecorded>(&entry.event)) {
                m_told.insert(recorded->session.id);
            }
        }
    }

    std::optional<Obstacle> run(std::vector<AthleteEntry> entries)
    {
        for (AthleteEntry& entry : entries) {
            m_sequence = entry.sequence;
            const bool stays = std::visit([this](auto& event) { return take(event); }, entry.event);
            if (m_obstacle) {
                return m_obstacle;
            }
            if (stays) {
                m_log->events.push_back(std::move(entry));
            }
        }
        return std::nullopt;
    }

private:
    TrainingLog* m_log;
    std::set<SessionId> m_told;  ///< ids of all sessions the file tells of, also of those deleted by it
    std::int64_t m_sequence = 0;
    std::optional<Obstacle> m_obstacle;

    auto find(const SessionId& id)
    {
        return std::find_if(m_log->sessions.begin(), m_log->sessions.end(),
                            [&](const SessionSummary& session) { return session.id == id; });
    }

    bool stop(const char* field, DocumentProblem problem, std::string detail)
    {
        m_obstacle = Obstacle{m_sequence, field, problem, std::move(detail)};
        return false;
    }

    bool take(SessionRecorded& event)
    {
        if (find(event.session.id) != m_log->sessions.end()) {
            return stop("recorded", DocumentProblem::DuplicateId, event.session.id.value);
        }
        m_log->sessions.push_back(std::move(event.session));
        return false;
    }

    bool take(SetAmended& event)
    {
        const auto session = find(event.session);
        if (session == m_log->sessions.end()) {
            return stop("session", DocumentProblem::UnknownId, event.session.value);
        }
        PerformedSet& amended = event.set;
        if (amended.slot.empty()) {
            amended.slot = onlySlotOf(amended.track, session->sets);
        }
        const auto old = std::find_if(session->sets.begin(), session->sets.end(), [&](const PerformedSet& set) {
            return std::tie(set.slot, set.setNo, set.round, set.side)
                       == std::tie(amended.slot, amended.setNo, amended.round, amended.side)
                   && (!set.slot.empty() || set.track == amended.track);
        });
        if (old == session->sets.end()) {
            return stop("set", DocumentProblem::UnknownId, amended.exercise.value + ", set " + std::to_string(amended.setNo));
        }
        amended.added = old->added;
        amended.target = old->target;
        amended.targetKnown = old->targetKnown && amended.exercise == old->exercise && amended.measure == old->measure;
        *old = std::move(amended);
        return false;
    }

    bool take(const SessionDeleted& event)
    {
        const auto session = find(event.session);
        if (session == m_log->sessions.end()) {
            return stop("session", DocumentProblem::UnknownId, event.session.value);
        }
        m_log->sessions.erase(session);
        std::erase_if(m_log->events, [&](const AthleteEntry& entry) { return subjectOf(entry.event) == event.session; });
        return false;
    }

    template <class Event>
    bool take(const Event& event)
    {
        if constexpr (requires { event.session; }) {
            if (!m_told.contains(event.session)) {
                return stop("session", DocumentProblem::UnknownId, event.session.value);
            }
        }
        return true;
    }
};

class LogReader {
public:
    explicit LogReader(const Catalog& catalog) : m_catalog(&catalog), m_tracks(catalog) {}

    TrainingLog read(const JsonValue& root)
    {
        TrainingLog log;
        JsonFields fields(root);
        fields.header(documentFormat, documentVersion);
        for (const char* list : {"sessions", "events"}) {
            if (!fields[list].present()) {
                fields.refuse(DocumentProblem::MissingField, list);
            }
        }
        log.sessions = fields["sessions"].list(sessionsLimits, [this](const JsonValue& item) { return readSession(item); });
        const JsonValue events = fields["events"];
        const auto entries = events.list(eventsLimits, [this](const JsonValue& item) { return readEntry(item); });
        fields.noOthers();
        if (!fields.failed()) {
            if (const auto obstacle = SessionChanges(log, entries).run(standing(entries))) {
                refuse(events, *obstacle);
            }
        }
        return log;
    }

private:
    const Catalog* m_catalog;
    LogTracks m_tracks;
    std::set<SessionId> m_ids;
    std::int64_t m_sequence = 0;

    SessionSummary readSession(const JsonValue& item)
    {
        SessionSummary session = readLogSession(item, *m_catalog);
        if (!m_ids.insert(session.id).second) {
            JsonFields(item)["id"].refuse(DocumentProblem::DuplicateId, session.id.value);
        }
        m_tracks.add(session);
        return session;
    }

    AthleteEntry readEntry(const JsonValue& item)
    {
        AthleteEntry entry;
        JsonFields fields(item);
        const LocalTime at = readLocalTime(fields["at"]);
        entry.sequence = ++m_sequence;
        entry.recorded.utc = entry.effective = at.utc;
        entry.recorded.utcOffset = at.utcOffset;
        entry.event = readLogEvent(fields, m_tracks, *m_catalog);
        fields.noOthers();
        return entry;
    }

    /// Goes through the list again, for the place.
    static void refuse(const JsonValue& events, const Obstacle& obstacle)
    {
        std::int64_t sequence = 0;
        events.list(eventsLimits, [&](const JsonValue& item) {
            if (++sequence == obstacle.sequence) {
                JsonFields(item)[obstacle.field].refuse(obstacle.problem, obstacle.detail);
            }
            return true;
        });
    }
};

/// One item on each line.
std::string lines(const std::vector<ordered_json>& items)
{
    std::string text;
    for (const ordered_json& item : items) {
        // Text that came from a journal may hold broken UTF-8; dump would throw on it.
        text += (text.empty() ? "\n" : ",\n") + item.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    }
    return "[" + text + "]";
}

}  // namespace

Result<TrainingLog, DocumentError> readTrainingLog(std::string_view text, const std::string& name, const Catalog& catalog)
{
    const auto json = parseJson(text, name);
    if (!json) {
        return fail(json.error());
    }
    return readDocument(*json, name, [&](const JsonValue& root) { return LogReader(catalog).read(root); });
}

std::string writeTrainingLog(const TrainingLog& log, const Catalog& catalog)
{
    LogTracks tracks(catalog);
    std::vector<ordered_json> sessions;
    for (const SessionSummary& session : log.sessions) {
        tracks.add(session);
        sessions.push_back(writeLogSession(session, catalog));
    }
    std::vector<ordered_json> events;
    for (const AthleteEntry& entry : log.events) {
        if (ordered_json event = writeLogEvent(entry, tracks); !event.is_null()) {
            events.push_back(std::move(event));
        }
    }
    return "{\"format\": \"" + std::string(documentFormat) + "\", \"version\": " + std::to_string(documentVersion)
           + ",\n\"sessions\": " + lines(sessions) + ",\n\"events\": " + lines(events) + "}\n";
}

}  // namespace stance
