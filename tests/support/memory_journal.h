// MemoryJournal: a journal that keeps its batches in memory and fails when told to.
#pragma once

#include "core/coach/ports.h"

#include <optional>
#include <utility>
#include <vector>

namespace stance {

class MemoryJournal : public Journal {
public:
    Result<std::monostate, StoreError> append(const EventBatch& batch, const Session& after) override
    {
        if (m_failure) {
            return fail(StoreError{*m_failure, "journal", 0, ""});
        }
        m_batches.push_back(batch);
        m_after = after;
        return std::monostate{};
    }

    const std::vector<EventBatch>& batches() const { return m_batches; }
    /// The session that came with the newest batch.
    const Session& after() const { return m_after; }

    /// Every append fails from now on, until works().
    void fails(StoreProblem problem = StoreProblem::Full) { m_failure = problem; }
    void works() { m_failure.reset(); }

private:
    std::vector<EventBatch> m_batches;
    Session m_after;
    std::optional<StoreProblem> m_failure;
};

}  // namespace stance
