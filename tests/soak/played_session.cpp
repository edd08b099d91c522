#include "tests/soak/played_session.h"

#include "core/session/duration.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace stance::soak {
namespace {

constexpr int repMs = 1613;  // odd, so that nothing beats with the buffers of the sound system

PlannedSlot slotOf(const std::string& id, MeasureKind kind, int amount)
{
    PlannedSlot slot;
    slot.id = SlotId(id);
    slot.track = TrackId(id);
    slot.exercise = ExerciseId(id);
    slot.measure = Measure{kind};
    SetTarget target;
    target.amountMin = target.amountMax = amount;
    target.breath = BreathPattern{{4, 4}, {6, 8}, {2, 3}};
    slot.prescription.sets = {target};
    return slot;
}

/// Breathing, a hold on both sides, counted reps on both sides, over and over until `length` is filled.
SessionPlan planFor(Millis length)
{
    SessionPlan plan;
    plan.program = ProgramId("soak");
    plan.workout = WorkoutId("soak");
    plan.slots = {slotOf("breathing", MeasureKind::Breaths, 3), slotOf("stretch", MeasureKind::HoldSeconds, 21),
                  slotOf("squat", MeasureKind::Reps, 8)};
    const auto add = [&](int slot, int setNo, Side side, int changeOver, int rest) {
        plan.steps.push_back(PlanStep{static_cast<StepId>(plan.steps.size()), slot, setNo, side, 1, changeOver, rest});
    };
    for (int setNo = 1; planDuration(plan) < length; ++setNo) {
        add(0, setNo, Side::Both, 5, 8);
        add(1, setNo, Side::Left, 6, 0);
        add(1, setNo, Side::Right, 0, 9);
        add(2, setNo, Side::Left, 6, 0);
        add(2, setNo, Side::Right, 0, 11);
    }
    plan.steps.back().restAfterSeconds = 0;
    return plan;
}

}  // namespace

PlayedSession::PlayedSession(TonePlayer& player, Millis length, std::function<void()> finished)
    : m_player(player), m_finished(std::move(finished))
{
    auto database = Database::open(m_folder.filePath(QStringLiteral("soak.db")).toStdString());
    if (!database) {
        std::fputs("the database of the session could not be made\n", stderr);
        std::exit(1);
    }
    m_database = std::move(*database);
    m_journal = std::make_unique<SqliteJournal>(*m_database);
    m_controller = std::make_unique<SessionController>(*m_journal, m_clock);
    m_athlete.setTimerType(Qt::PreciseTimer);
    connect(m_controller.get(), &SessionController::cueDue, this, [this](CueKind kind) { cueDue(kind); });
    connect(m_controller.get(), &SessionController::changed, this, [this] { changed(); });
    connect(&m_athlete, &QTimer::timeout, this, [this] { tick(); });
    m_controller->start(SessionId("soak"), planFor(length));
    m_athlete.start(repMs);
}

void PlayedSession::cueDue(CueKind kind)
{
    m_player.play(kind);
    const Millis now = m_clock.now().monotonic;
    Millis due = now;
    Millis nearest{500};
    for (const Cue& cue : cueSchedule(m_controller->session())) {
        const Millis away = cue.due > now ? cue.due - now : now - cue.due;
        if (cue.kind == kind && away < nearest) {
            nearest = away;
            due = cue.due;
        }
    }
    m_cues.emplace_back(kind, due);
}

void PlayedSession::changed()
{
    ++m_batches;
    if (m_controller->session().state == SessionState::Summary && m_athlete.isActive()) {
        m_athlete.stop();
        QTimer::singleShot(3000, this, [this] { m_finished(); });
    }
}

/// The athlete ticks reps and otherwise lets the clock lead.
void PlayedSession::tick()
{
    if (m_controller->session().phase() == Phase::Work) {
        m_controller->primary();
    }
}

}  // namespace stance::soak
