// Training: what the window knows of programs: which one is in force, what is due, and the plan of a session.
#pragma once

#include "core/base/document_error.h"
#include "core/catalog/catalog.h"
#include "core/coach/ports.h"
#include "core/program/program.h"
#include "core/session/plan.h"
#include "core/storage/documents.h"
#include "core/storage/session_queries.h"
#include "core/storage/sqlite_journal.h"

#include <optional>
#include <vector>

namespace stance {

/// The shipped catalogue and programs, read once.
struct Content {
    Catalog catalog;
    std::vector<Program> programs;
};

/// Reads what is compiled into the program. An error here is a fault of the build.
Result<Content, DocumentError> loadContent();

class Training {
public:
    /// All must outlive it.
    Training(const Content& content, Database& database, SqliteJournal& journal);

    /// The program in force, or the one a new athlete begins with.
    const Program& program();
    /// The workout that is due and what it asks for, or nothing when the program has none. An error of the store passes on.
    struct Due {
        const Workout* workout = nullptr;
        SessionPlan plan;
        bool trainedBefore = false;  ///< this program was trained before
    };
    Result<std::optional<Due>, StoreError> due();
    /// Makes sure the journal says which revision of the program the coming session is judged by.
    Result<std::monostate, StoreError> putInForce(const Stamp& now);

private:
    const Content& m_content;
    Documents m_documents;
    SessionQueries m_queries;
    SqliteJournal& m_journal;

    Result<std::optional<ProgramInForce>, StoreError> inForce();
};

}  // namespace stance
