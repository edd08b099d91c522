#include "app/shell/today_desk.h"

#include "app/text/format.h"
#include "app/text/phrases.h"
#include "app/text/translate.h"
#include "app/today/today_page.h"

#include <algorithm>

namespace stance {
namespace {

/// Changes that can be taken back, counted from the newest.
constexpr int undoDepth = 100;
constexpr std::chrono::minutes lookEvery{1};

}  // namespace

TodayDesk::TodayDesk(const TodaySources& sources, TodayPage& page, QObject* parent)
    : QObject(parent), m_sources(sources), m_page(page), m_reading(this), m_watch(this)
{
    connectPage();
    connect(&m_reading, &QTimer::timeout, this, &TodayDesk::readOn);  // as often as nothing else happens
    m_watch.setObjectName(QStringLiteral("watch"));
    m_watch.setTimerType(Qt::VeryCoarseTimer);
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, &TodayDesk::refreshWhenDue);
    m_watch.start();
}

void TodayDesk::connectPage()
{
    connect(&m_page, &TodayPage::traceRequested, this, [this](const SlotId& slot) {
        if (const auto trace = presentTrace(m_state, m_sources, slot)) {
            m_page.showTrace(*trace);
        }
    });
    connect(&m_page, &TodayPage::targetRequested, this, [this](const SlotId& slot) {
        if (const auto form = presentTargetForm(m_state, m_sources, slot)) {
            m_page.showTargetForm(*form);
        }
    });
    connect(&m_page, &TodayPage::targetChosen, this, &TodayDesk::setTarget);
    connect(&m_page, &TodayPage::lighterDaysPlanned, this, &TodayDesk::planLighterDays);
    connect(&m_page, &TodayPage::lighterDaysEnded, this, &TodayDesk::endLighterDays);
    connect(&m_page, &TodayPage::morningAnswered, this, &TodayDesk::answerMorning);
    connect(&m_page, &TodayPage::morningDismissed, this, &TodayDesk::dismissMorning);
    connect(&m_page, &TodayPage::painBeforeTold, this, [this](const Pain& pain) {
        const PainBefore event{pain};
        tell(event, describe(event));
    });
}

void TodayDesk::refresh()
{
    m_state = presentToday(m_sources, m_damage, m_everything ? TodayEffort::Complete : TodayEffort::Quick);
    m_page.setView(m_state.view);
}

void TodayDesk::completeSoon()
{
    m_reading.start();
}

void TodayDesk::readOn()
{
    if (m_state.complete || m_damage || m_sources.training.readOn(m_sources.clock.now())) {
        complete();
        Q_EMIT completed();
    }
}

void TodayDesk::complete()
{
    m_reading.stop();
    m_everything = true;
    if (!m_state.complete) {
        refresh();
    }
}

void TodayDesk::setDamage(const StoreError& damage)
{
    m_damage = damage;
}

void TodayDesk::refreshWhenDue()
{
    const bool over = m_state.goodTo && m_sources.clock.now().utc >= *m_state.goodTo;
    if (over && m_page.isVisible()) {
        refresh();
    }
}

bool TodayDesk::tell(const AthleteEvent& event, const QString& words)
{
    if (const auto written = m_sources.training.tell(event, m_sources.clock.now()); !written) {
        Q_EMIT failed(phrase(written.error()));
        return false;
    }
    refresh();
    Q_EMIT said(words, Offer::Undo);
    return true;
}

bool TodayDesk::takeBack(const AthleteUndoStep& step, const QString& words, Offer offer)
{
    if (const auto written = m_sources.training.retract(step, m_sources.clock.now()); !written) {
        Q_EMIT failed(phrase(written.error()));
        return false;
    }
    refresh();
    Q_EMIT said(words, offer);
    return true;
}

AthleteUndo TodayDesk::undoable()
{
    const auto newest = m_sources.queries.newestAthleteEvents(undoDepth);
    return newest ? athleteUndo(*newest) : AthleteUndo{};
}

void TodayDesk::undo(const AthleteUndoStep& step)
{
    takeBack(step, tr("Taken back: %1").arg(describe(step.change.event)), Offer::Redo);
}

void TodayDesk::redo(const AthleteUndoStep& step)
{
    takeBack(step, tr("Again: %1").arg(describe(step.change.event)), Offer::Undo);
}

void TodayDesk::setTarget(const ChosenTarget& target)
{
    const ManualTarget event{target.track, target.side, target.prescription, target.reason.toStdString()};
    tell(event, describe(event));
}

void TodayDesk::planLighterDays(const std::optional<TrackId>& track, int days)
{
    const LighterDays& lighter = m_state.view.lighter;
    const PlannedDeload event{days, lighter.loadFactor, lighter.setsFactor, track};
    tell(event, describe(event));
}

void TodayDesk::endLighterDays(const std::optional<TrackId>& track)
{
    PlannedDeload event;
    event.days = 0;
    event.track = track;
    tell(event, describe(event));
}

void TodayDesk::answerMorning(const Pain& pain, bool settled)
{
    if (!m_state.morning) {
        return;
    }
    const MorningPain event{pain, settled, m_state.morning->session};
    tell(event, describe(event));
}

void TodayDesk::dismissMorning()
{
    const std::chrono::sys_days today{m_state.view.today};
    m_sources.settings.set(setting::morningDismissed, static_cast<int>(today.time_since_epoch().count()));
    refresh();
}

QString TodayDesk::nameOf(const TrackId& track) const
{
    if (m_state.due) {
        for (const SlotOutlook& slot : m_state.due->slots) {
            const Exercise* exercise = m_sources.content.catalog.find(slot.exercise);
            if (slot.slot->track == track && exercise != nullptr) {
                return fromCore(exercise->name);
            }
        }
    }
    const Exercise* exercise = m_sources.content.catalog.find(ExerciseId(track.value));
    return fromCore(exercise != nullptr ? exercise->name : track.value);
}

QString TodayDesk::describe(const AthleteEvent& event) const
{
    if (const auto* target = std::get_if<ManualTarget>(&event)) {
        return tr("Target of %1 set by hand", "name of an exercise").arg(nameOf(target->track));
    }
    if (const auto* deload = std::get_if<PlannedDeload>(&event)) {
        const QString what = deload->track ? nameOf(*deload->track) : tr("all exercises");
        return deload->days == 0 ? tr("Lighter days ended for %1").arg(what) : tr("Lighter days for %1").arg(what);
    }
    if (const auto* morning = std::get_if<MorningPain>(&event)) {
        return morning->pain.score == 0 ? tr("No pain this morning") : tr("Pain this morning %1 of 10").arg(morning->pain.score);
    }
    if (const auto* before = std::get_if<PainBefore>(&event)) {
        return before->pain.score == 0 ? tr("No pain before training")
                                       : tr("Pain before training %1 of 10").arg(before->pain.score);
    }
    return tr("The last entry");
}

}  // namespace stance
