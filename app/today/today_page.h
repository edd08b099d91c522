// The page of the day: what is due, why each target is what it is, and Start.
#pragma once

#include "app/today/today_view.h"
#include "core/base/ids.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace stance {

class PageHeader;
class Label;

class PainSheet;
class Sheet;

/// Enter starts, or continues an unfinished session, unless a control with the focus takes the key. The shell gives the page
/// the focus when it shows it: setFocus(). Dialogs lie over the window, and go when the page goes.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(QWidget* parent = nullptr);

    /// Replaces everything that is shown, and keeps the focus where it was. The exercises of the rows outlive the page.
    void setView(const TodayView& view);
    /// Answers to traceRequested() and targetRequested().
    void showTrace(const TraceView& trace);
    void showTargetForm(const TargetForm& form);

Q_SIGNALS:
    /// What is to be asked before was asked.
    void startRequested();
    /// A session of a program that is followed beside the main one.
    void besideRequested(const ProgramId& program);
    void continueRequested();
    void finishAsItStandsRequested();
    /// Already asked once more.
    void discardRequested();
    void exerciseRequested(const ExerciseId& exercise);
    void traceRequested(const SlotId& slot);
    void targetRequested(const SlotId& slot);
    void targetChosen(const ChosenTarget& target);
    /// No track: for all exercises.
    void lighterDaysPlanned(const std::optional<TrackId>& track, int days);
    void lighterDaysEnded(const std::optional<TrackId>& track);
    void morningAnswered(const Pain& pain, bool settled);
    void morningDismissed();
    void painBeforeTold(const Pain& pain);
    /// Something hurts: when to stop, when to see someone.
    void safetyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refill();
    void addBanners();
    QWidget* makeMorning();
    QWidget* makeLighterDays();
    QWidget* makeWorkout();
    QWidget* makeEmpty() const;
    void arrange();
    const TodayRow* rowOf(const SlotId& slot) const;
    /// Opens a dialog in place of the one that is open.
    void open(Sheet* sheet, QWidget* first = nullptr);
    void askPainBefore();
    void askElsewhere();
    void askLighterDays(const SlotId& slot);
    void start();

    TodayView m_view;
    PageHeader* m_header;
    QWidget* m_programLine;
    Label* m_program;
    QVBoxLayout* m_column;  ///< of the scrolled part
    QWidget* m_content = nullptr;
    QBoxLayout* m_sides = nullptr;  ///< workout and aside; belongs to m_content
    QWidget* m_aside = nullptr;
    QPointer<Sheet> m_sheet;
};

}  // namespace stance
