#include "core/storage/check.h"

#include "core/history/athlete_event_json.h"
#include "core/session/event_json.h"
#include "core/storage/document_rows.h"
#include "core/storage/projection_rows.h"

#include <map>
#include <set>

namespace stance {
namespace {

/// One run of the check; each part adds what it finds and goes on.
class Check {
public:
    explicit Check(Database& database) : m_database(database) {}

    std::vector<CheckFinding> run()
    {
        part([&] { structure(); });
        part([&] { journal(); });
        part([&] { documents(); });
        part([&] { projections(); });
        return std::move(m_findings);
    }

private:
    Database& m_database;
    std::vector<CheckFinding> m_findings;
    std::map<SessionKey, int> m_lastNumber;
    std::set<SessionKey> m_unreadable;  ///< said once for the row, not again for what follows from it

    void add(CheckProblem problem, std::int64_t sequence, const std::string& session, std::string detail)
    {
        m_findings.push_back({problem, sequence, SessionId(session), std::move(detail)});
    }

    /// A page that cannot be read ends its part only. Other errors (a disk that fails) end the check.
    template <class Part>
    void part(Part run)
    {
        try {
            run();
        } catch (const StoreFailure& failure) {
            if (failure.error.problem != StoreProblem::Damaged) {
                throw;
            }
            add(CheckProblem::Structure, 0, "", failure.error.detail);
        }
    }

    void structure()
    {
        {
            Query rows(m_database, "PRAGMA integrity_check");
            while (rows.next()) {
                if (rows.text(0) != "ok") {
                    add(CheckProblem::Structure, 0, "", rows.text(0));
                }
            }
        }
        Query rows(m_database, "PRAGMA foreign_key_check");
        while (rows.next()) {
            add(CheckProblem::Structure, rows.integer(1), "", "foreign key of " + rows.text(0));
        }
    }

    void journal()
    {
        Query rows(m_database, "SELECT " STANCE_JOURNAL_COLUMNS " FROM " STANCE_JOURNAL " ORDER BY j.session, j.number, j.seq");
        while (rows.next()) {
            const JournalRow row = readRow(rows);
            if (checksumOf(row) != row.crc) {
                refuse(row, CheckProblem::Checksum, "");
            } else if (const std::string problem = bodyProblem(row); !problem.empty()) {
                refuse(row, CheckProblem::Unreadable, problem);
            }
            if (row.key && row.number && *row.number != ++m_lastNumber[*row.key]) {
                refuse(row, CheckProblem::Gap, std::to_string(*row.number));
                m_lastNumber[*row.key] = *row.number;
            }
        }
    }

    void refuse(const JournalRow& row, CheckProblem problem, std::string detail)
    {
        add(problem, row.seq, row.session, std::move(detail));
        if (row.key) {
            m_unreadable.insert(*row.key);
        }
    }

    /// Where the body stops being one of this version; "" when it is.
    static std::string bodyProblem(const JournalRow& row)
    {
        if (row.number) {
            const auto events = eventsFromJson(row.body, "");
            return events ? "" : "at " + events.error().where;
        }
        const auto event = athleteEventFromJson(row.body, "");
        if (!event) {
            return "at " + event.error().where;
        }
        return athleteEventName(*event) == row.kind ? "" : "kind";
    }

    void documents()
    {
        Query rows(m_database, "SELECT " STANCE_DOCUMENT_COLUMNS " FROM document d ORDER BY d.kind, d.id, d.revision");
        while (rows.next()) {
            const DocumentRow row = readDocumentRow(rows);
            if (!row.intact) {
                add(CheckProblem::Checksum, 0, "",
                    "document " + row.document.id + " revision " + std::to_string(row.document.revision));
            }
        }
    }

    void projections()
    {
        for (const SessionKey key : allSessions(m_database)) {
            if (m_unreadable.contains(key)) {
                continue;
            }
            const std::string id = sessionId(m_database, key);
            if (const auto expected = expectation(key, id); expected && *expected != stored(key)) {
                add(CheckProblem::Projection, 0, id, "");
            }
        }
    }

    std::optional<std::optional<SessionSummary>> expectation(SessionKey key, const std::string& id)
    {
        try {
            return projectFromJournal(m_database, key);
        } catch (const StoreFailure& failure) {
            add(CheckProblem::Fold, 0, id, failure.error.detail);
            return std::nullopt;
        }
    }

    /// An unreadable projection is one that differs.
    std::optional<SessionSummary> stored(SessionKey key)
    {
        try {
            return loadProjection(m_database, key);
        } catch (const StoreFailure&) {
            return SessionSummary{};
        }
    }
};

}  // namespace

Result<std::vector<CheckFinding>, StoreError> checkDatabase(Database& database)
{
    return guarded(database, [&] { return Check(database).run(); });
}

}  // namespace stance
