// What the coach says when something followed from what the athlete did, or changed the course of the session.
#pragma once

#include "app/session/session_view.h"
#include "core/coach/session_runner.h"

#include <QString>

namespace stance {

/// One or two short sentences; empty when nothing is to be said.
QString followText(const SessionChange& change, const Session& session, const SessionContext& context);

}  // namespace stance
