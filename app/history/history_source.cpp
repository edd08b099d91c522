#include "app/history/history_source.h"

namespace stance {

SessionBrief briefOf(const SessionSummary& session)
{
    SessionBrief brief{session.id,    session.state, session.workoutName, session.started,       session.utcOffset,
                       session.ended, session.day,   session.setsDone(),  session.setsPlanned(), std::nullopt};
    for (const PerformedSet& set : session.sets) {
        if (set.pain && (!brief.worstPain || set.pain->score > brief.worstPain->score)) {
            brief.worstPain = set.pain;
        }
    }
    return brief;
}

}  // namespace stance
