// SessionPage: the guided session in the whole window. Shows the state, turns keys and buttons into what the athlete wants.
#pragma once

#include "app/session/bottom_bar.h"
#include "app/session/change_side_view.h"
#include "app/session/edge_flash.h"
#include "app/session/fault_strip.h"
#include "app/session/pause_panel.h"
#include "app/session/quick_log.h"
#include "app/session/session_controller.h"
#include "app/session/slab_view.h"
#include "app/session/stage_view.h"
#include "app/session/summary_view.h"
#include "app/widgets/card.h"
#include "app/widgets/messages.h"
#include "core/coach/rung_swap.h"
#include "core/progression/outlook.h"

#include <QTimer>
#include <QWidget>

#include <array>

namespace stance {

class SessionPage : public QWidget {
    Q_OBJECT

public:
    /// The controller must outlive the page.
    SessionPage(SessionController& controller, const SessionContext& context, QWidget* parent = nullptr);

    /// Shows the session the controller has. `reopened`: it was found open at the start.
    void enter(bool reopened);
    /// First scores of the amber and of the red band of the program; to be set before enter().
    void setPainBands(int amberFrom, int redFrom);
    /// The program the session follows; to be set before enter(). Must outlive the session; nullptr when it is not known.
    void setProgram(const Program* program) { m_context.program = program; }
    /// Earlier meetings with its exercises; to be set before enter(). Must outlive the session.
    void setMemories(const ExerciseMemories* memories) { m_context.memories = memories; }
    /// What the slots ask for once the session is finished as it stands: the answer to nextTimeAsked().
    void setNextTime(std::vector<SlotOutlook> slots);
    void setUnit(LoadUnit unit);
    /// Leaves the pause; what Continue of its panel does.
    void goOn();
    void setMuted(bool muted) { m_muted = muted; }
    /// Whether the keys of the music belong to the session.
    void setMediaKeys(bool on) { m_mediaKeys = on; }
    /// What is said now, as a line on the screen; empty for nothing.
    void setCaption(const QString& words) { m_bar->setCaption(words); }
    /// Lights up the edge in the colour of the phase, in place of a tone.
    void flashEdge();
    /// Takes the state and the time anew; used after a change of the injected clock.
    void refresh();

Q_SIGNALS:
    /// The session is closed; the page has nothing to show any more.
    void left(stance::SessionState state);
    void helpRequested();
    /// A rest came to its end by the clock; `next` is what follows, in words.
    void restEnded(const QString& next);
    /// The summary is shown, or what was done changed in it.
    void nextTimeAsked();
    /// Something hurts; what ran is paused already.
    void safetyRequested();
    void muteRequested();
    void sayAgainRequested();
    void fullScreenRequested();
    /// Sound and blanking: whether something runs that the athlete follows now.
    void runningChanged(bool running);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;

private:
    SessionController& m_controller;
    SessionContext m_context;
    StageView* m_stage;
    QuickLog* m_log;
    FaultStrip* m_faults;
    Button* m_flag;
    std::array<Slab*, 5> m_slabs;
    ChangeSideView* m_change;
    BottomBar* m_bar;
    Scrim* m_scrim;
    PausePanel* m_pause;
    SummaryView* m_summary;
    Scrim* m_logScrim;
    Card* m_logCard;
    QuickLog* m_setLog;
    Toast* m_toast;
    EdgeFlash* m_flash;
    QTimer m_frames;
    bool m_everyOther = false;  ///< figures move at 60 frames a second, everything else at 30
    bool m_reopened = false;
    bool m_flagging = false;
    bool m_showSetUp = false;
    bool m_muted = false;
    bool m_mediaKeys = false;
    bool m_running = false;
    bool m_wasResting = false;
    Phase m_announced = Phase::Summary;

    const Session& session() const { return m_controller.session(); }
    void connectViews();
    void connectLog(QuickLog* log);
    void onChanged(const SessionChange& change);
    void showPhase();
    void showLive();
    void showPaused(bool paused);
    void closeSetLog();
    void tick();
    void place();
    Slab* slabOf(Phase phase) const;
    void setFlagging(bool flagging);
    void openMenu();
    std::optional<SwapExercise> rungSwapNow(RungStep step) const;
    void swapRung(RungStep step);
    void togglePacer();
    void showMoving();
    void askSafety();
    void tellRestOver();
    void announce();
    double unit() const;

    // Keys, in the order of the key table.
    int meaning(int key) const;
    bool handlePrimaryKeys(int key);
    bool handlePhaseKeys(QKeyEvent* event);
    bool handleLogKeys(QKeyEvent* event);
    bool handleDigit(int digit);
    bool handleCommonKeys(QKeyEvent* event);
};

}  // namespace stance
