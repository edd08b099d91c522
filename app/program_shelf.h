// ProgramShelf: the programs that are shipped. Each is read when it is first asked for: reading all of them would take longer than
// the first window may.
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/program/program.h"

#include <deque>
#include <string>
#include <vector>

namespace stance {

class ProgramShelf {
public:
    ProgramShelf() = default;
    /// Programs that are there already; for tests.
    explicit ProgramShelf(std::vector<Program> programs);
    /// What is compiled into the program. An error here is a fault of the build.
    static Result<ProgramShelf, DocumentError> shipped(const Catalog& catalog);

    /// The one a new athlete begins with. The shelf must not be empty.
    const Program& first() const { return m_read.front(); }
    /// In the order in which they are offered, the first one in front.
    const std::vector<ProgramId>& ids() const { return m_ids; }
    /// nullptr for one that is not shipped, or that cannot be read. Stays where it is as long as the shelf lives.
    const Program* find(const ProgramId& id, const Catalog& catalog) const;

private:
    std::vector<ProgramId> m_ids;
    mutable std::deque<Program> m_read;
};

}  // namespace stance
