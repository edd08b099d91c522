// SessionLog: the batches of one session together with the state they fold to.
#pragma once

#include "core/session/session.h"

#include <optional>
#include <span>
#include <vector>

namespace stance {

/// Whether undo stops at this batch: an action of the athlete, other than pausing, resuming and accepting a log, which
/// undo takes back together with the action before them.
bool isAction(const EventBatch& batch);

/// The state after all batches. A batch that moved the head (undo, redo) makes the state that of the batch it
/// names, landed: a countdown or timed set stands paused at its get ready. Pure; never looks at a clock.
Session fold(std::span<const EventBatch> batches);

class SessionLog {
public:
    SessionLog() = default;
    /// Takes batches as read from a journal, numbered from 1 without gaps.
    explicit SessionLog(std::vector<EventBatch> batches);

    const std::vector<EventBatch>& batches() const { return m_batches; }
    const Session& session() const { return m_session; }

    /// Adds a batch that decide() gave for this log; its number must be nextNumber().
    void append(EventBatch batch);
    /// The state that append() would leave, without adding anything.
    Session after(const EventBatch& batch) const;
    int nextNumber() const { return static_cast<int>(m_batches.size()) + 1; }

    /// The batch whose state undo returns to: before the athlete's newest live action and what the clock made of it.
    std::optional<int> undoTarget() const;
    /// The batch whose state redo returns to, as long as nothing was done since the undo.
    std::optional<int> redoTarget() const;

private:
    std::vector<EventBatch> m_batches;
    std::vector<int> m_path;  ///< numbers of the live batches, in order, moves of the head included
    std::vector<int> m_redo;  ///< heads that redo can return to, newest last
    Session m_session;

    /// Index into the path of the first batch that undo takes back.
    std::optional<std::size_t> newestAction() const;
    void follow(const EventBatch& batch);
};

}  // namespace stance
