// ProgramsInForce: which programs are followed, as the journal says: one main program and any number of companions beside it.
#pragma once

#include "app/program_shelf.h"
#include "core/history/athlete_event.h"
#include "core/storage/documents.h"

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace stance {

class ProgramsInForce {
public:
    /// All must outlive it.
    ProgramsInForce(const Catalog& catalog, const ProgramShelf& shelf, Database& database);

    /// What the newest word about the main program says; nothing before the first.
    static std::optional<ProgramInForce> mainOf(std::span<const AthleteEntry> events);
    /// The main program, or the one a new athlete begins with. `events` stand, oldest first.
    const Program& main(std::span<const AthleteEntry> events);
    /// In the order they were begun.
    std::vector<const Program*> beside(std::span<const AthleteEntry> events);
    /// Shipped, or as the journal kept it; nullptr for a revision that is neither or cannot be read.
    const Program* find(const ProgramId& id, int revision);
    /// Keeps the program as it is now, for the sessions that are judged by it. To be done before the journal names it.
    Result<std::monostate, StoreError> keep(const Program& program, UtcTime now);

private:
    const Catalog& m_catalog;
    const ProgramShelf& m_shelf;
    Documents m_documents;
    /// Revisions that are not shipped any more; nothing for one that cannot be read.
    std::map<std::pair<ProgramId, int>, std::optional<Program>> m_revisions;

    const Program* newest(const ProgramInForce& event);
};

}  // namespace stance
