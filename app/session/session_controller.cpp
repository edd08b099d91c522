#include "app/session/session_controller.h"

#include <algorithm>
#include <utility>

namespace stance {
namespace {

/// A cue noticed later than this is dropped.
constexpr Millis latestCue{200};
constexpr Millis clockStep{1};
/// How long a key is ignored after the phase changed under the athlete's finger.
constexpr Millis slip{1000};
constexpr Millis sameBreath{1500};

}  // namespace

SessionController::SessionController(Journal& journal, const Clock& clock, QObject* parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionController::poll);
}

bool SessionController::start(SessionId id, SessionPlan plan)
{
    m_runner.emplace(m_journal);
    m_runner->setCoach(m_coach);
    if (!handle(StartSession{std::move(id), std::move(plan)}, now())) {
        m_runner.reset();
        return false;
    }
    return true;
}

bool SessionController::reopen(std::vector<EventBatch> batches)
{
    m_runner.emplace(m_journal, std::move(batches));
    m_runner->setCoach(m_coach);
    if (!handle(ReopenSession{}, now())) {
        m_runner.reset();
        return false;
    }
    poll();  // a rest may have run out meanwhile
    return true;
}

void SessionController::release()
{
    m_timer.stop();
    m_cues.clear();
    m_scheduledPhase = -1;
    m_runner.reset();
}

bool SessionController::send(const SessionCommand& command)
{
    return m_runner && handle(command, now());
}

void SessionController::primary()
{
    if (!m_runner) {
        return;
    }
    const Stamp stamp = now();
    const Session& s = session();
    switch (s.phase()) {
        case Phase::Work: handle(CountRep{s.currentSet()}, stamp); break;
        case Phase::Breathe: handle(CountBreath{s.currentSet()}, stamp); break;
        case Phase::GetReady:
        case Phase::ChangeSide:
        case Phase::Rest: handle(Proceed{s.phaseId}, stamp); break;
        case Phase::Paused: handle(ResumeSession{s.phaseId}, stamp); break;
        case Phase::Hold:
        case Phase::Summary: break;
    }
}

void SessionController::primaryKey()
{
    if (now().monotonic >= m_guardUntil) {
        primary();
    }
}

void SessionController::complete()
{
    if (!m_runner) {
        return;
    }
    const Session& s = session();
    switch (s.phase()) {
        case Phase::Work:
        case Phase::Hold:
        case Phase::Breathe: send(CompleteSet{s.currentSet()}); break;
        case Phase::GetReady:
        case Phase::ChangeSide: send(Proceed{s.phaseId}); break;
        case Phase::Rest:
            if (s.lastDone) {
                send(AcceptLog{s.refOf(*s.lastDone)});
            }
            break;
        case Phase::Paused: send(ResumeSession{s.phaseId}); break;
        case Phase::Summary: break;
    }
}

void SessionController::skip()
{
    withPhase<SkipSet>();
}
void SessionController::back()
{
    withPhase<StepBack>();
}
void SessionController::pause()
{
    withPhase<PauseSession>();
}
void SessionController::resume()
{
    withPhase<ResumeSession>();
}

void SessionController::togglePause()
{
    if (m_runner && session().phase() == Phase::Paused) {
        resume();
    } else {
        pause();
    }
}

void SessionController::adjustRest(int seconds)
{
    if (m_runner) {
        send(AdjustRest{session().phaseId, seconds});
    }
}

void SessionController::undo()
{
    send(Undo{});
}
void SessionController::redo()
{
    send(Redo{});
}

std::optional<int> SessionController::slotOfTheMoment() const
{
    if (!m_runner) {
        return std::nullopt;
    }
    const Session& s = session();
    if (s.underlying == Phase::Rest && s.lastDone) {
        return s.slotIndexOfStep(*s.lastDone);
    }
    return s.step() != nullptr ? std::optional(s.step()->slot) : std::nullopt;
}

void SessionController::addSet()
{
    if (const auto slot = slotOfTheMoment()) {
        send(AddSet{*slot});
    }
}

void SessionController::stopExercise(StopReason reason)
{
    if (const auto slot = slotOfTheMoment()) {
        send(StopExercise{*slot, reason});
    }
}

void SessionController::setPacing(const Pacing& pacing)
{
    send(SetPacing{pacing});
}

void SessionController::flag(const FaultId& fault)
{
    if (m_runner) {
        send(FlagRep{session().currentSet(), fault});
    }
}

void SessionController::endHere()
{
    send(EndHere{});
}
void SessionController::finish()
{
    send(FinishSession{});
}
void SessionController::discard()
{
    send(DiscardSession{});
}
void SessionController::writeNote(const QString& note)
{
    send(WriteSessionNote{note.toStdString()});
}
void SessionController::giveEffort(std::optional<int> effort)
{
    send(GiveSessionEffort{effort});
}

bool SessionController::handle(const SessionCommand& command, const Stamp& stamp)
{
    const Phase before = session().phase();
    const auto result = m_runner->handle(command, stamp);
    if (!result) {
        if (const auto* failure = std::get_if<StoreError>(&result.error())) {
            if (session().isOpen()) {  // a pause of a suspend may have been recorded before the store failed
                SessionChange anew;
                anew.phaseChanged = true;
                Q_EMIT changed(anew);
            }
            Q_EMIT storeFailed(*failure);
        } else {
            Q_EMIT refused(std::get<Refusal>(result.error()));
        }
        arm();
        return false;
    }
    guard(command, before, *result, stamp);
    if (result->phaseChanged || result->planChanged || !result->events.empty()) {
        takeSchedule(stamp);
    }
    Q_EMIT changed(*result);
    if (!m_runner) {
        return true;  // closing the session let go of it
    }
    for (const CueKind cue : cuesOf(result->events, session())) {
        Q_EMIT cueDue(cue);
    }
    playDueCues(stamp);
    arm();
    return true;
}

void SessionController::guard(const SessionCommand& command, Phase before, const SessionChange& change, const Stamp& stamp)
{
    // A tick that happened to complete the set changes the phase as unexpectedly as the clock does.
    const bool meant = std::holds_alternative<Proceed>(command) || std::holds_alternative<ResumeSession>(command)
                       || std::holds_alternative<PauseSession>(command) || std::holds_alternative<CompleteSet>(command);
    if (session().phase() != before && !meant && !std::holds_alternative<StartSession>(command)) {
        m_guardUntil = stamp.monotonic + slip;
    }
    // The breath the pacer just counted is the one the athlete is about to tick.
    if (change.countChanged && std::holds_alternative<Elapsed>(command)) {
        m_guardUntil = stamp.monotonic + sameBreath;
    }
}

void SessionController::takeSchedule(const Stamp& stamp)
{
    if (std::exchange(m_scheduledPhase, session().phaseId) != session().phaseId) {
        m_lastPlayed.reset();
    }
    std::vector<Cue> schedule = cueSchedule(session());
    // Due times by what has passed, so that a suspend or a reboot during a rest does not move them.
    const PhaseClock& phase = session().clock;
    const Millis origin = stamp.monotonic - passedIn(session(), stamp);
    for (Cue& cue : schedule) {
        cue.due = origin + (cue.due - phase.anchor.monotonic + phase.carried);
    }
    // What was played is not played again, and what was due just now still is. Due times are anew a millisecond apart at most.
    const auto wasPlayed = [&](const Cue& cue) {
        return m_lastPlayed && cue.due <= m_lastPlayed->due + (cue.kind == m_lastPlayed->kind ? latestCue : clockStep);
    };
    std::erase_if(schedule, [&](const Cue& cue) { return cue.due < stamp.monotonic - latestCue || wasPlayed(cue); });
    m_cues = std::move(schedule);
}

void SessionController::playDueCues(const Stamp& stamp)
{
    while (!m_cues.empty() && m_cues.front().due <= stamp.monotonic) {
        const Cue cue = m_cues.front();
        m_cues.erase(m_cues.begin());
        m_lastPlayed = cue;
        if (stamp.monotonic - cue.due <= latestCue) {
            Q_EMIT cueDue(cue.kind);
        }
    }
}

void SessionController::poll()
{
    if (!m_runner) {
        return;
    }
    Stamp stamp = now();
    if (suspendedBetween(session().lastAt, stamp) > Millis{0} && session().state == SessionState::Live && !session().pause) {
        if (session().underlying == Phase::Rest) {
            takeSchedule(stamp);
        } else {
            handle(WokeUp{}, stamp);
        }
    }
    playDueCues(stamp);
    // Several deadlines can lie behind us after a stall; each is journaled as what it means.
    for (int crossed = 0; crossed < 100 && m_runner; ++crossed) {
        const auto due = dueIn(session(), stamp);
        if (!due || *due > Millis{0} || !handle(Elapsed{session().phaseId}, stamp)) {
            break;
        }
        stamp = now();
    }
    arm();
}

void SessionController::arm()
{
    if (!m_runner) {
        m_timer.stop();
        return;
    }
    const Stamp stamp = now();
    std::optional<Millis> wait = dueIn(session(), stamp);
    if (!m_cues.empty()) {
        const Millis untilCue = m_cues.front().due - stamp.monotonic;
        wait = wait ? std::min(*wait, untilCue) : untilCue;
    }
    if (wait) {
        m_timer.start(std::max(*wait, Millis{1}));
    } else {
        m_timer.stop();
    }
}

}  // namespace stance
