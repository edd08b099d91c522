#include "core/session/speech.h"

#include <algorithm>

namespace stance {
namespace {

using std::chrono::seconds;

constexpr Millis afterTone{700};  // words begin when the tone of a new phase has sounded
constexpr Millis afterGo{1'200};  // the first movement comes before the cue
constexpr Millis namesPatience{3'000};
constexpr Millis cuePatience{8'000};
constexpr Millis countPatience{600};     // of a rep that was counted this moment
constexpr Millis clockPatience{150};     // of what was known long before
constexpr Millis waitingLength{20'000};  // how long set-up may be read in a phase without an end
constexpr int mostSetUpLines = 8;

/// Whether no set of this exercise was begun in the session, so that its set-up is news.
bool isFirstOfExercise(const Session& session)
{
    const PlanStep* current = session.step();
    return current != nullptr && std::none_of(session.plan.steps.begin(), session.plan.steps.end(), [&](const PlanStep& step) {
               return step.slot == current->slot && step.id != current->id && session.record(step.id).attempt > 0;
           });
}

struct SpeechPlan {
    const Session& session;
    std::vector<Speech> speeches;

    /// `wait` after a cue of the phase.
    void add(SpeechKind kind, const Cue& cue, Millis wait, Millis patience, int number = 0)
    {
        const Millis passed = cue.due - session.clock.anchor.monotonic + session.clock.carried;
        const Millis due = cue.due + wait;
        speeches.push_back(Speech{kind, placeOf(session), number, passed + wait, due, due + patience});
    }

    void addSetUp(const Cue& cue)
    {
        if (!isFirstOfExercise(session)) {
            return;
        }
        const Millis room = session.clock.length.value_or(waitingLength) - afterTone;
        for (int line = 0; line < mostSetUpLines; ++line) {
            add(SpeechKind::SetUp, cue, afterTone + Millis{line}, room, line);
        }
    }

    void addFor(const Cue& cue)
    {
        switch (cue.kind) {
            case CueKind::GetReady:
                add(SpeechKind::Ready, cue, afterTone, namesPatience);
                addSetUp(cue);
                break;
            case CueKind::LastSeconds: {
                const Millis end =
                    session.clock.anchor.monotonic - session.clock.carried + session.clock.length.value_or(Millis{0});
                add(SpeechKind::Countdown, cue, Millis{0}, clockPatience,
                    static_cast<int>(std::chrono::round<seconds>(end - cue.due).count()));
                break;
            }
            case CueKind::Go: add(SpeechKind::FormCue, cue, afterGo, cuePatience); break;
            case CueKind::Halfway: add(SpeechKind::Halfway, cue, Millis{0}, clockPatience); break;
            case CueKind::BreathIn: add(SpeechKind::BreatheIn, cue, Millis{0}, clockPatience); break;
            case CueKind::BreathOut: add(SpeechKind::BreatheOut, cue, Millis{0}, clockPatience); break;
            case CueKind::ChangeSide: add(SpeechKind::ChangeSide, cue, afterTone, namesPatience); break;
            case CueKind::Rest:
                add(SpeechKind::Rest, cue, afterTone, namesPatience);
                addSetUp(cue);
                break;
            default: break;  // what has no words, or comes from events
        }
    }
};

}  // namespace

SpeechPlace placeOf(const Session& session)
{
    const bool isOver = session.step() == nullptr;
    return isOver ? SpeechPlace{Phase::Summary} : SpeechPlace{session.underlying, session.step()->id, session.currentSet().attempt};
}

SpeechLayer layerOf(SpeechKind kind)
{
    switch (kind) {
        case SpeechKind::RepsLeft:
        case SpeechKind::Halfway:
        case SpeechKind::Countdown: return SpeechLayer::Countdown;
        case SpeechKind::FormCue:
        case SpeechKind::BreatheIn:
        case SpeechKind::BreatheOut: return SpeechLayer::Cues;
        case SpeechKind::SetUp:
        case SpeechKind::RepCount: return SpeechLayer::Narration;
        case SpeechKind::Ready:
        case SpeechKind::ChangeSide:
        case SpeechKind::Rest:
        case SpeechKind::RestOver:
        case SpeechKind::Done:
        case SpeechKind::Again: break;
    }
    return SpeechLayer::Names;
}

int priorityOf(SpeechKind kind)
{
    switch (kind) {
        case SpeechKind::Again: return 6;
        case SpeechKind::SetUp: return 0;
        case SpeechKind::RepCount: return 1;
        case SpeechKind::FormCue: return 2;
        case SpeechKind::BreatheIn:
        case SpeechKind::BreatheOut: return 3;
        case SpeechKind::RepsLeft:
        case SpeechKind::Halfway:
        case SpeechKind::Countdown: return 4;
        case SpeechKind::Ready:
        case SpeechKind::ChangeSide:
        case SpeechKind::Rest:
        case SpeechKind::RestOver:
        case SpeechKind::Done: break;
    }
    return 5;
}

bool sameSpeech(const Speech& a, const Speech& b)
{
    if (a.kind != b.kind || a.place.step != b.place.step || a.number != b.number) {
        return false;
    }
    return a.kind == SpeechKind::SetUp || (a.place == b.place && a.passed == b.passed);
}

std::vector<Speech> speechSchedule(const Session& session)
{
    SpeechPlan plan{session, {}};
    for (const Cue& cue : cueSchedule(session)) {
        plan.addFor(cue);
    }
    std::stable_sort(plan.speeches.begin(), plan.speeches.end(), [](const Speech& a, const Speech& b) { return a.due < b.due; });
    return std::move(plan.speeches);
}

std::vector<Speech> speechOf(const std::vector<SessionEvent>& events, const Session& after, const Stamp& now)
{
    std::vector<Speech> speeches;
    const auto add = [&](SpeechKind kind, Millis patience, int number = 0) {
        speeches.push_back(Speech{kind, placeOf(after), number, passedIn(after, now), now.monotonic, now.monotonic + patience});
    };
    for (const CueKind cue : cuesOf(events, after)) {
        if (cue == CueKind::Rep && after.open && after.step() != nullptr) {
            const PlanStep& step = *after.step();
            const int done = after.open->ticks;
            const int all = ticksToComplete(after.plan.slotOf(step), after.plan.targetOf(step));
            const int left = all - done;
            if (left > 0 && left <= 3 && left < done) {
                add(SpeechKind::RepsLeft, countPatience, left);
            }
            add(SpeechKind::RepCount, countPatience, done);
        } else if (cue == CueKind::RestOver) {
            add(SpeechKind::RestOver, namesPatience);
        } else if (cue == CueKind::Done) {
            add(SpeechKind::Done, namesPatience);
        }
    }
    return speeches;
}

}  // namespace stance
