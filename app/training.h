// Training: what the window knows of programs: which one is in force, what is due, and the plan of a session.
#pragma once

#include "app/guide_shelf.h"
#include "app/motion_shelf.h"
#include "app/programs_in_force.h"
#include "core/base/document_error.h"
#include "core/catalog/catalog.h"
#include "core/coach/ports.h"
#include "core/history/athlete_undo.h"
#include "core/program/program.h"
#include "core/progression/outlook.h"
#include "core/session/plan.h"
#include "core/storage/session_queries.h"
#include "core/storage/sqlite_journal.h"

#include <optional>
#include <vector>

namespace stance {

/// The shipped catalogue, programs, motions and guides.
struct Content {
    Catalog catalog;
    ProgramShelf programs;
    MotionShelf motions;
    GuideShelf guides;
};

/// Reads what is compiled into the program. An error here is a fault of the build.
Result<Content, DocumentError> loadContent();

/// The outlook over the whole log is worked out once for each state of the journal. Reading a log of many years takes longer than
/// a frame may: isQuick() says so beforehand, and readOn() reads it bit by bit. Its sessions take more memory than everything else
/// of the program together, so they are let go once the outlook is there; only who tells something has them kept, because the next
/// word follows soon.
class Training {
public:
    /// All must outlive it.
    Training(const Content& content, Database& database, SqliteJournal& journal);

    /// The main program, or the one a new athlete begins with. Stays where it is.
    const Program& program();
    /// The programs that are followed beside it, in the order they were begun.
    Result<std::vector<const Program*>, StoreError> beside();
    /// From now on `program` is followed: as the main one, or beside it when its kind stands beside.
    Result<std::monostate, StoreError> follow(const Program& program, const Stamp& now);
    Result<std::monostate, StoreError> leave(const Program& program, const Stamp& now);

    /// The workout that is due and what it asks for.
    struct Due {
        const Workout* workout = nullptr;  ///< into the program
        SessionPlan plan;
        std::vector<SlotOutlook> slots;  ///< of the workout, in its order
    };
    /// Nothing when the program has no workout. An error of the store passes on.
    Result<std::optional<Due>, StoreError> due(const Stamp& now);
    /// The same of a program that is followed beside the main one; `followed` is one of the shelf or of beside().
    Result<std::optional<Due>, StoreError> due(const Program& followed, const Stamp& now);
    /// Whether due() answers within a few milliseconds.
    bool isQuick(const Stamp& now);
    /// Reads a few more sessions of a long log. True when there is no more to read, also after an error, which due() then tells.
    /// `forSessions`: until the sessions are there that nextAfter() goes through, not only the outlook.
    bool readOn(const Stamp& now, bool forSessions = false);
    /// What every slot of the workout of `session` asks for once it is finished as it stands. Reads the whole log.
    Result<std::vector<SlotOutlook>, StoreError> nextAfter(const SessionSummary& session, const Stamp& now);
    /// Earlier meetings with the exercises of the plan, and with those of its ladders.
    ExerciseMemories memoriesOf(const SessionPlan& plan);
    /// The workout that is due when the stage has not changed since the last session; nullptr for none.
    Result<const Workout*, StoreError> likelyDue(const Program& followed);

    /// Makes an event of now durable; what is shown afterwards knows of it.
    Result<std::monostate, StoreError> tell(const AthleteEvent& event, const Stamp& now);
    /// Takes an event back, or takes back that it was taken back; `change` is the event itself.
    Result<std::monostate, StoreError> retract(const AthleteUndoStep& step, const Stamp& now);
    /// Makes sure the journal says which revision of `program` the coming session is judged by.
    Result<std::monostate, StoreError> putInForce(const Program& program, const Stamp& now);

private:
    const Content& m_content;
    ProgramsInForce m_inForce;
    SessionQueries m_queries;
    SqliteJournal& m_journal;
    /// A log that is being read, newest sessions first.
    struct Reading {
        JournalExtent extent;
        std::vector<SessionSummary> sessions;
    };
    std::optional<Reading> m_reading;
    std::optional<TrainingLog> m_log;  ///< without its sessions when those were let go
    bool m_letGo = false;
    bool m_keeps = false;    ///< something was told
    JournalExtent m_extent;  ///< of the journal when the log was read
    std::vector<DoneWorkout> m_done;
    std::optional<Outlook> m_outlook;
    Stamp m_asOf;
    UtcTime m_holdsUntil{};              ///< the outlook
    const Program* m_program = nullptr;  ///< in force when the newest row of the journal was the one of m_programAt
    std::int64_t m_programAt = 0;

    Result<std::vector<AthleteEntry>, StoreError> events();
    bool isKnown();
    bool isRead();
    bool isCurrent(const Stamp& now) const;
    Result<std::monostate, StoreError> readLog();
    void take(TrainingLog log, const JournalExtent& extent);
    void letSessionsGo();
    Result<const Outlook*, StoreError> outlookAt(const Stamp& now);
    std::vector<const Program*> programsOfLog(const Program& plannedFor);
    std::optional<Due> dueIn(const Outlook& current);
    Result<std::monostate, StoreError> write(const AthleteEvent& event, const AthleteEvent& about, const Stamp& now);
};

}  // namespace stance
