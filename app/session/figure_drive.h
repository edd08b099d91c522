// Moves the figure of a session by the session's clock.
#pragma once

#include "core/session/session.h"

namespace stance {

class FigureView;

/// Counted work goes by the figure's own clock at the prescribed tempo, because the athlete counts; holds and breaths go by the
/// clock of the session. While getting ready, resting or paused it stands still.
void driveFigure(FigureView& figure, const Session& session, const Stamp& now);

}  // namespace stance
