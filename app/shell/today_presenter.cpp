#include "app/shell/today_presenter.h"

#include "app/text/format.h"
#include "app/text/phrases.h"
#include "app/text/progression_text.h"
#include "app/text/translate.h"
#include "core/coach/plan_session.h"
#include "core/history/recurring_fault.h"
#include "core/progression/standing_rules.h"
#include "core/session/duration.h"

#include <algorithm>

namespace stance {
namespace {

/// Sessions the question of the morning may be about.
constexpr std::chrono::hours recently{72};  // what morningCheck() has to know
/// Sessions among which those of one exercise are looked for.
constexpr int sessionsForFaults = 15;
/// A score told so long before Start belongs to the session.
constexpr std::chrono::hours painBeforeHolds{12};

/// A fault that keeps coming back, with the cue that answers it; empty for none.
QString recurringLine(const Exercise& exercise, const std::vector<SessionSummary>& newest)
{
    const auto recurring = recurringFault(newest, exercise.id);
    const Fault* fault = recurring ? exercise.findFault(recurring->fault) : nullptr;
    if (fault == nullptr) {
        return {};
    }
    return Text::tr("“%1” in %2 of the last %3 sessions. Try: %4", "a fault, numbers, a cue")
        .arg(fromCore(fault->name), QString::number(recurring->sessions), QString::number(recurring->of),
             fillSides(fault->cue, Side::Both));
}

bool isRehab(const Program& program)
{
    return program.kind == ProgramKind::Rehab;
}

/// Makes the view piece by piece. What cannot be read becomes the notice of the page.
class Presenter {
public:
    Presenter(const TodaySources& sources, TodayEffort effort)
        : m_sources(sources), m_effort(effort), m_now(sources.clock.now()), m_today(trainingDay(m_now))
    {
        m_state.view.today = m_today;
        m_state.view.date = formatDay(m_today, m_today);
        m_state.goodTo = startOfTomorrow();
    }

    TodayState present(const std::optional<StoreError>& damage)
    {
        if (damage) {
            notice(*damage);
            return std::move(m_state);
        }
        m_program = &m_sources.training.program();
        m_state.view.program = fromCore(m_program->name);
        const PainBands bands = painBandsOf(*m_program);
        m_state.view.bands = {bands.greenMax + 1, bands.amberMax + 1};
        if (readRecent()) {
            presentLighterDays();
            presentMorning();
            presentPainBefore();
        }
        presentWorkout();
        presentBeside();
        presentUnfinished();
        return std::move(m_state);
    }

private:
    const TodaySources& m_sources;
    TodayEffort m_effort;
    Stamp m_now;
    std::chrono::year_month_day m_today;
    const Program* m_program = nullptr;
    std::vector<AthleteEntry> m_events;    ///< standing ones
    std::vector<SessionSummary> m_recent;  ///< closed sessions of the last days, newest first
    std::vector<RunningDeload> m_deloads;
    std::vector<SessionSummary> m_newest;  ///< closed sessions, newest first, for what keeps coming back
    TodayState m_state;

    void notice(const StoreError& error) { m_state.view.notice = TodayNotice{TodayNotice::Kind::Danger, phrase(error)}; }

    UtcTime startOfTomorrow() const
    {
        const std::chrono::sys_days next = std::chrono::sys_days{m_today} + std::chrono::days{1};
        return UtcTime{next} + std::chrono::hours{4} - m_now.utcOffset;
    }

    void goodOnlyTo(UtcTime time) { m_state.goodTo = std::min(m_state.goodTo.value_or(time), time); }

    /// What was told, and the sessions of the last days: enough for all questions, and quick however long the log is.
    bool readRecent()
    {
        auto events = m_sources.queries.athleteEvents();
        auto sessions = m_sources.queries.sessionsSince(m_now.utc - recently);
        if (!events || !sessions) {
            notice(events ? sessions.error() : events.error());
            return false;
        }
        m_events = standing(*events);
        m_recent = std::move(*sessions);
        return true;
    }

    std::chrono::year_month_day dayOf(UtcTime time) const
    {
        Stamp stamp = m_now;
        stamp.utc = time;
        return trainingDay(stamp);
    }

    void presentLighterDays()
    {
        m_deloads = runningDeloads(m_events, m_now.utc);
        LighterDays& lighter = m_state.view.lighter;
        if (m_program->deload) {
            lighter.loadFactor = m_program->deload->loadFactor;
            lighter.setsFactor = m_program->deload->setsFactor;
        }
        for (const RunningDeload& deload : m_deloads) {
            goodOnlyTo(deload.until);
            if (!deload.track) {
                lighter.runningForAllTo = dayOf(deload.until - Millis{1});
            }
        }
    }

    void presentMorning()
    {
        const Content& content = m_sources.content;
        const auto alwaysAsks = [&](const SessionSummary& session) {
            const Program* program = content.programs.find(session.program, content.catalog);
            return program != nullptr && isRehab(*program);
        };
        m_state.morning = morningCheck(m_recent, m_events, alwaysAsks, m_now);
        const auto today = static_cast<int>(std::chrono::sys_days{m_today}.time_since_epoch().count());
        if (!m_state.morning || m_sources.settings.value(setting::morningDismissed) == today) {
            return;
        }
        goodOnlyTo(m_state.morning->until);
        const auto asked = std::find_if(m_recent.begin(), m_recent.end(),
                                        [&](const SessionSummary& session) { return session.id == m_state.morning->session; });
        const bool yesterday = std::chrono::sys_days{asked->day} + std::chrono::days{1} == std::chrono::sys_days{m_today};
        m_state.view.morning = MorningQuestion{yesterday ? Text::tr("After yesterday’s session.")
                                                         : Text::tr("After the session of %1.").arg(formatDay(asked->day, m_today)),
                                               m_state.morning->place};
    }

    void presentPainBefore()
    {
        PainBeforeQuestion& question = m_state.view.painBefore;
        const UtcTime since = m_recent.empty() ? UtcTime{} : m_recent.front().started;
        for (const AthleteEntry& entry : m_events) {
            const auto* before = std::get_if<PainBefore>(&entry.event);
            if (before == nullptr) {
                continue;
            }
            if (before->pain.score > 0) {
                question.place = before->pain;
            }
            if (entry.effective > since && entry.effective + painBeforeHolds > m_now.utc) {
                question.told = before->pain;
                goodOnlyTo(entry.effective + painBeforeHolds);
            }
        }
        if (m_state.morning && m_state.morning->place) {
            question.place = m_state.morning->place;
        }
        question.asked = isRehab(*m_program) && !question.told;
    }

    TodayRow rowOf(const Slot& slot, const SlotOutlook* known) const
    {
        const Catalog& catalog = m_sources.content.catalog;
        TodayRow row;
        row.slot = slot.id;
        row.track = slot.track;
        row.exercise = catalog.find(known != nullptr ? known->exercise : slot.exercise);
        if (known == nullptr) {
            row.state = slot.path.size() > 1 || m_program->stages.size() > 1 ? RowState::Unknown : RowState::Named;
            return row;
        }
        const LoadUnit unit = m_sources.settings.value(setting::units);
        row.target = targetLine(*known, unit);
        if (known->right) {
            row.left = formatTarget(known->measure, known->prescription.sets, unit);
            row.right = formatTarget(known->measure, known->right->sets, unit);
        }
        row.reason = reasonOf(*known, catalog, unit);
        row.recurring = recurringLine(*row.exercise, m_newest);
        row.lighterAlone = std::any_of(m_deloads.begin(), m_deloads.end(),
                                       [&](const RunningDeload& deload) { return deload.track == slot.track; });
        return row;
    }

    void presentWorkout()
    {
        if (m_effort == TodayEffort::Quick && !m_sources.training.isQuick(m_now)) {
            presentLikelyWorkout();
            return;
        }
        auto due = m_sources.training.due(m_now);
        if (!due) {
            notice(due.error());
            return;
        }
        m_state.due = std::move(*due);
        if (!m_state.due) {
            return;
        }
        if (auto newest = m_sources.queries.sessions(sessionsForFaults)) {
            m_newest = std::move(*newest);
        }
        TodayWorkout workout;
        workout.name = fromCore(m_state.due->workout->name);
        workout.length = planDuration(m_state.due->plan);
        for (const SlotOutlook& slot : m_state.due->slots) {
            workout.rows.push_back(rowOf(*slot.slot, &slot));
        }
        m_state.view.workout = std::move(workout);
    }

    /// The rows without their targets. Which stage is in force is known only with the whole log.
    void presentLikelyWorkout()
    {
        m_state.complete = false;
        const auto likely = m_sources.training.likelyDue(*m_program);
        if (!likely) {
            notice(likely.error());
            return;
        }
        if (*likely == nullptr) {
            return;
        }
        TodayWorkout workout;
        if (m_program->stages.size() == 1) {
            workout.name = fromCore((*likely)->name);
        }
        for (const Block& block : (*likely)->blocks) {
            for (const Slot& slot : block.slots) {
                workout.rows.push_back(rowOf(slot, nullptr));
            }
        }
        m_state.view.workout = std::move(workout);
    }

    void presentBeside()
    {
        const auto programs = m_sources.training.beside();
        for (const Program* program : programs ? *programs : std::vector<const Program*>{}) {
            const auto likely = m_sources.training.likelyDue(*program);
            if (!likely || *likely == nullptr) {
                continue;
            }
            const auto length = planDuration(planSession(*program, **likely, {m_sources.content.catalog}));
            m_state.view.beside.push_back(
                {program->id, fromCore(program->name), Text::tr("about %1", "a length of time").arg(formatMinutes(length))});
        }
    }

    void presentUnfinished()
    {
        const auto open = m_sources.queries.openSessions();
        if (!open || open->empty()) {
            return;
        }
        const auto batches = m_sources.queries.batches(open->front().id);
        if (!batches || batches->empty()) {
            return;
        }
        const Session session = fold(*batches);
        const SessionSummary summary = summarise(session);
        m_state.unfinished = session.id;
        UnfinishedSession unfinished;
        unfinished.workout = fromCore(summary.workoutName);
        unfinished.when =
            QStringLiteral("%1, %2").arg(formatDay(summary.day, m_today), formatTime(summary.started, summary.utcOffset));
        unfinished.setsDone = summary.setsDone();
        unfinished.setsPlanned = static_cast<int>(session.plan.steps.size());
        m_state.view.unfinished = unfinished;
    }
};

const SlotOutlook* slotOf(const TodayState& state, const SlotId& slot)
{
    if (!state.due) {
        return nullptr;
    }
    const auto& slots = state.due->slots;
    const auto found = std::find_if(slots.begin(), slots.end(), [&](const SlotOutlook& entry) { return entry.slot->id == slot; });
    return found == slots.end() ? nullptr : &*found;
}

QString nameOf(const SlotOutlook& slot, const Catalog& catalog)
{
    const Exercise* exercise = catalog.find(slot.exercise);
    return fromCore(exercise != nullptr ? exercise->name : slot.exercise.value);
}

}  // namespace

TodayState presentToday(const TodaySources& sources, const std::optional<StoreError>& damage, TodayEffort effort)
{
    return Presenter(sources, effort).present(damage);
}

std::optional<TraceView> presentTrace(const TodayState& state, const TodaySources& sources, const SlotId& slot)
{
    const SlotOutlook* found = slotOf(state, slot);
    if (found == nullptr) {
        return std::nullopt;
    }
    const Catalog& catalog = sources.content.catalog;
    const LoadUnit unit = sources.settings.value(setting::units);
    return TraceView{nameOf(*found, catalog), targetLine(*found, unit), traceSections(*found, catalog, unit)};
}

std::optional<TargetForm> presentTargetForm(const TodayState& state, const TodaySources& sources, const SlotId& slot)
{
    const SlotOutlook* found = slotOf(state, slot);
    if (found == nullptr) {
        return std::nullopt;
    }
    TargetForm form;
    form.track = found->slot->track;
    form.exercise = nameOf(*found, sources.content.catalog);
    form.measure = found->measure;
    form.loadKind = found->loadKind;
    form.unit = sources.settings.value(setting::units);
    // What is changed is what stays: not what a lighter stretch makes of it for a time.
    form.lighterNow = found->beneath.has_value();
    form.prescription = found->beneath.value_or(found->prescription);
    if (found->right) {
        form.right = found->rightBeneath ? found->rightBeneath : found->right;
    }
    return form;
}

}  // namespace stance
