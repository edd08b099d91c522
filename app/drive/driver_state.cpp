// What the driver tells of the session.
#include "app/composition.h"
#include "app/drive/driver.h"
#include "core/base/base_names.h"

#include <nlohmann/json.hpp>

namespace stance {
namespace {

using Json = nlohmann::ordered_json;

const char* nameOf(Phase phase)
{
    switch (phase) {
        case Phase::GetReady: return "get_ready";
        case Phase::Work: return "work";
        case Phase::Hold: return "hold";
        case Phase::Breathe: return "breathe";
        case Phase::ChangeSide: return "change_side";
        case Phase::Rest: return "rest";
        case Phase::Paused: return "paused";
        case Phase::Summary: return "summary";
    }
    return "";
}

Json millisOrNull(const std::optional<Millis>& time)
{
    return time ? Json(time->count()) : Json(nullptr);
}

void addStep(Json& state, const Session& session)
{
    const PlanStep* step = session.step();
    state["position"] = session.position;
    state["step"] = step != nullptr ? Json(step->id) : Json(nullptr);
    state["set_no"] = step != nullptr ? Json(step->setNo) : Json(nullptr);
    state["side"] = step != nullptr ? Json(nameOf(step->side)) : Json(nullptr);
    state["exercise"] = step != nullptr ? Json(session.plan.slotOf(*step).exercise.value) : Json(nullptr);
    state["ticks"] = session.open ? Json(session.open->ticks) : Json(nullptr);
    state["flags"] = session.open ? Json(session.open->faults.size()) : Json(nullptr);
}

}  // namespace

QByteArray Driver::state() const
{
    const Stamp now = m_app.clock().now();
    Json state{{"page", page()}, {"clock_ms", now.boot.count()}, {"slept_ms", (now.boot - now.monotonic).count()}};
    SessionController& controller = m_app.controller();
    if (controller.hasSession()) {
        const Session& session = controller.session();
        state["session"] = session.id.value;
        state["open"] = session.isOpen();
        state["phase"] = nameOf(session.phase());
        state["under"] = nameOf(session.underlying);
        addStep(state, session);
        state["remaining_ms"] = millisOrNull(remainingIn(session, now));
        state["due_ms"] = millisOrNull(dueIn(session, now));
        state["paused"] = session.pause.has_value();
        state["rest_ran_out"] = session.restRanOut;
        state["sets_done"] = session.setsDone();
        state["batches"] = controller.log().batches().size();
    }
    return QByteArray::fromStdString(state.dump());
}

}  // namespace stance
