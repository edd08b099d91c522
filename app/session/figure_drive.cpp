#include "app/session/figure_drive.h"

#include "app/figure/figure_view.h"
#include "app/session/breath_now.h"
#include "app/session/rep_now.h"

namespace stance {

void driveFigure(FigureView& figure, const Session& session, const Stamp& now)
{
    if (session.phase() == Phase::Paused) {
        figure.pause();
        return;
    }
    switch (session.underlying) {
        case Phase::Work:
            if (const auto rep = repNow(session, now)) {
                figure.setPhase(rep->part, rep->fraction, rep->secondSide);
            } else if (!figure.isPlaying()) {
                figure.play();
            }
            return;
        case Phase::Hold: figure.setHold(static_cast<double>(passedIn(session, now).count()) / 1000.0); return;
        case Phase::Breathe:
            if (const auto breath = breathNow(session, now)) {
                figure.setBreath(breath->part, breath->fraction);
            }
            return;
        default:
            figure.pause();
            figure.setTime(0.0);
            return;
    }
}

}  // namespace stance
