#include "core/session/session_log.h"

#include <algorithm>
#include <cassert>

namespace stance {
namespace {

const HeadMoved* headMove(const EventBatch& batch)
{
    return batch.events.empty() ? nullptr : std::get_if<HeadMoved>(&batch.events.front());
}

/// Numbers of the batches that make up the state after batch `head`, in order.
std::vector<int> pathTo(std::span<const EventBatch> batches, int head)
{
    std::vector<int> path;
    while (head > 0) {
        path.push_back(head);
        const HeadMoved* move = headMove(batches[static_cast<std::size_t>(head) - 1]);
        // A move names an earlier batch; anything else would be a damaged journal and must not loop.
        head = move != nullptr ? std::min(move->to, head - 1) : head - 1;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

void applyBatch(Session& session, const EventBatch& batch)
{
    for (const SessionEvent& event : batch.events) {
        apply(session, event, batch);
    }
}

Session foldPath(std::span<const EventBatch> batches, const std::vector<int>& path)
{
    Session session;
    for (const int number : path) {
        applyBatch(session, batches[static_cast<std::size_t>(number) - 1]);
    }
    return session;
}

bool isNoteTyping(const EventBatch& batch)
{
    return batch.events.size() == 1 && std::holds_alternative<SessionNoteWritten>(batch.events.front());
}

}  // namespace

bool isAction(const EventBatch& batch)
{
    const auto isTransparent = [](const SessionEvent& event) {
        return std::holds_alternative<Paused>(event) || std::holds_alternative<Resumed>(event)
               || std::holds_alternative<LogAccepted>(event) || std::holds_alternative<PacingSet>(event)
               || std::holds_alternative<HeadMoved>(event);
    };
    return batch.origin == Origin::Athlete && !std::all_of(batch.events.begin(), batch.events.end(), isTransparent);
}

Session fold(std::span<const EventBatch> batches)
{
    return foldPath(batches, pathTo(batches, static_cast<int>(batches.size())));
}

SessionLog::SessionLog(std::vector<EventBatch> batches) : m_batches(std::move(batches))
{
    for (const EventBatch& batch : m_batches) {
        const HeadMoved* move = headMove(batch);
        if (move == nullptr) {
            if (isAction(batch)) {
                m_redo.clear();
            }
        } else if (move->redo) {
            if (!m_redo.empty()) {
                m_redo.pop_back();
            }
        } else {
            m_redo.push_back(batch.number - 1);
        }
    }
    m_path = pathTo(m_batches, static_cast<int>(m_batches.size()));
    m_session = foldPath(m_batches, m_path);
}

void SessionLog::append(EventBatch batch)
{
    assert(batch.number == nextNumber());
    m_batches.push_back(std::move(batch));
    follow(m_batches.back());
}

Session SessionLog::after(const EventBatch& batch) const
{
    assert(batch.number == nextNumber());
    const HeadMoved* move = headMove(batch);
    Session session = move == nullptr ? m_session : foldPath(m_batches, pathTo(m_batches, std::min(move->to, batch.number - 1)));
    applyBatch(session, batch);
    return session;
}

void SessionLog::follow(const EventBatch& batch)
{
    const HeadMoved* move = headMove(batch);
    if (move == nullptr) {
        m_path.push_back(batch.number);
        applyBatch(m_session, batch);
        if (isAction(batch)) {
            m_redo.clear();
        }
        return;
    }
    if (!move->redo) {
        m_redo.push_back(batch.number - 1);
    } else if (!m_redo.empty()) {
        m_redo.pop_back();
    }
    m_path = pathTo(m_batches, batch.number);
    m_session = foldPath(m_batches, m_path);
}

std::optional<std::size_t> SessionLog::newestAction() const
{
    const auto batchAt = [&](std::size_t i) -> const EventBatch& { return m_batches[static_cast<std::size_t>(m_path[i]) - 1]; };
    for (std::size_t i = m_path.size(); i-- > 1;) {
        if (!isAction(batchAt(i))) {
            continue;
        }
        // A note is journaled as it is typed; what was typed in one go is taken back in one go.
        while (i > 1 && isNoteTyping(batchAt(i)) && isNoteTyping(batchAt(i - 1))) {
            --i;
        }
        return i;
    }
    return std::nullopt;
}

std::optional<int> SessionLog::undoTarget() const
{
    const auto action = newestAction();
    return action ? std::optional(m_path[*action - 1]) : std::nullopt;
}

std::optional<int> SessionLog::redoTarget() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

}  // namespace stance
