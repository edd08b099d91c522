// TodayDesk: between the page of the day and the journal. What the athlete says there is made durable first and shown after.
#pragma once

#include "app/shell/today_presenter.h"

#include <QObject>
#include <QTimer>

namespace stance {

class TodayPage;

class TodayDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    TodayDesk(const TodaySources& sources, TodayPage& page, QObject* parent = nullptr);

    const TodayState& state() const { return m_state; }

    /// Takes clock and database anew. Before the first call of complete() a long log is left out.
    void refresh();
    /// Works out what refresh() left out, a little at a time, and says completed(). For after the first frame.
    void completeSoon();
    /// Works out at once what refresh() left out; from now on it leaves nothing out.
    void complete();
    /// The database is not to be trusted: nothing can be started.
    void setDamage(const StoreError& damage);
    const std::optional<StoreError>& damage() const { return m_damage; }

    /// What the newest undo or redo among athlete events would do.
    std::optional<AthleteUndoStep> undoStep() { return undoable().undo; }
    std::optional<AthleteUndoStep> redoStep() { return undoable().redo; }
    void undo(const AthleteUndoStep& step);
    void redo(const AthleteUndoStep& step);

    /// What a toast offers beside its words.
    enum class Offer { None, Undo, Redo };

Q_SIGNALS:
    void completed();
    void said(const QString& words, stance::TodayDesk::Offer offer);
    /// Nothing was changed; stays until closed.
    void failed(const QString& words);

private:
    TodaySources m_sources;
    TodayPage& m_page;
    TodayState m_state;
    std::optional<StoreError> m_damage;
    bool m_everything = false;
    QTimer m_reading;  ///< between two parts of a long log the window does what else there is to do
    QTimer m_watch;    ///< a day begins, lighter days end: the page may be open all the while

    void connectPage();
    void readOn();
    bool tell(const AthleteEvent& event, const QString& words);
    bool takeBack(const AthleteUndoStep& step, const QString& words, Offer offer);
    AthleteUndo undoable();
    void setTarget(const ChosenTarget& target);
    void planLighterDays(const std::optional<TrackId>& track, int days);
    void endLighterDays(const std::optional<TrackId>& track);
    void answerMorning(const Pain& pain, bool settled);
    void dismissMorning();
    QString nameOf(const TrackId& track) const;
    QString describe(const AthleteEvent& event) const;
    void refreshWhenDue();
};

}  // namespace stance
