// Moves the figure of a session by the session's clock.
#pragma once

#include "core/session/session.h"

namespace stance {

class FigureView;

/// Work at a tempo, holds and breaths go by the clock of the session, which is that of the bar and the tones, too; work without a
/// tempo by the figure's own. While getting ready, resting or paused it stands still.
void driveFigure(FigureView& figure, const Session& session, const Stamp& now);

}  // namespace stance
