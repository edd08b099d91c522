// The words of a session: from what is to be said to the sentence that is spoken and stands on the screen.
#pragma once

#include "app/session/session_view.h"
#include "core/session/speech.h"

#include <QString>

namespace stance {

/// One or two short sentences; empty when there is nothing to say, such as a line of the set-up that the exercise does not have.
QString wordsOf(const Speech& speech, const Session& session, const SessionContext& context);

}  // namespace stance
