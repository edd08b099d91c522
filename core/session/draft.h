// Draft: the events a command gives, applied to a copy as they are made, so that each next one is decided on what is then true.
#pragma once

#include "core/session/session.h"

#include <utility>
#include <vector>

namespace stance {

class Draft {
public:
    Draft(const Session& session, int number, Origin origin, const Stamp& now)
        : m_session(session), m_batch{number, origin, now, now.utc, {}}
    {
    }

    const Session& session() const { return m_session; }
    const Stamp& now() const { return m_batch.recorded; }

    void add(SessionEvent event)
    {
        apply(m_session, event, m_batch);
        m_events.push_back(std::move(event));
    }

    std::vector<SessionEvent> take() { return std::move(m_events); }

private:
    Session m_session;
    EventBatch m_batch;  ///< carries number, origin and stamp for apply(); its events stay empty
    std::vector<SessionEvent> m_events;
};

}  // namespace stance
