#include "core/coach/cue_choice.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace stance {
namespace {

struct Seen {
    const Fault* fault = nullptr;
    int reps = 0;
};

/// The fault that matters most among flags.
std::optional<Seen> worst(const std::vector<FaultFlag>& flags, const Exercise& exercise)
{
    std::vector<Seen> seen;
    for (const FaultFlag& flag : flags) {
        const Fault* fault = exercise.findFault(flag.fault);
        if (fault == nullptr || fault->cue.empty()) {
            continue;
        }
        const auto same = std::find_if(seen.begin(), seen.end(), [&](const Seen& one) { return one.fault == fault; });
        if (same == seen.end()) {
            seen.push_back({fault, 1});
        } else {
            ++same->reps;
        }
    }
    const auto less = [](const Seen& a, const Seen& b) {
        return a.fault->critical != b.fault->critical ? b.fault->critical : a.reps < b.reps;
    };
    const auto most = std::max_element(seen.begin(), seen.end(), less);
    return most == seen.end() ? std::nullopt : std::optional(*most);
}

/// The newest record of the exercise before the step, on its side if there is one; nullptr for none.
const SetRecord* before(const Session& session, const PlanStep& step)
{
    const ExerciseId& exercise = session.plan.slotOf(step).exercise;
    const SetRecord* other = nullptr;
    const SetRecord* own = nullptr;
    for (const PlanStep& earlier : session.plan.steps) {
        if (earlier.id == step.id) {
            break;
        }
        const SetRecord& record = session.record(earlier.id);
        if (record.state == SetState::Done && session.plan.slotOf(earlier).exercise == exercise) {
            (earlier.side == step.side ? own : other) = &record;
        }
    }
    return own != nullptr ? own : other;
}

}  // namespace

CueChoice chooseCue(const Session& session, const PlanStep& step, const Exercise& exercise, const ExerciseMemory& memory)
{
    CueChoice choice;
    choice.side = step.side;
    std::optional<Seen> wrong;
    if (const SetRecord* record = before(session, step)) {
        wrong = worst(record->faults, exercise);
        choice.why = CueChoice::Why::ThisSession;
    } else {
        std::vector<FaultFlag> flags;
        for (const PerformedSet& set : memory.last) {
            if (set.side == step.side || set.side == Side::Both) {
                flags.insert(flags.end(), set.faults.begin(), set.faults.end());
            }
        }
        wrong = worst(flags, exercise);
        choice.why = CueChoice::Why::LastTime;
    }
    if (wrong) {
        choice.cue = wrong->fault->cue;
        choice.fault = wrong->fault->id;
        choice.reps = wrong->reps;
        return choice;
    }
    choice.why = CueChoice::Why::Turn;
    if (!exercise.cues.empty()) {
        choice.cue = exercise.cues[static_cast<std::size_t>(step.setNo - 1) % exercise.cues.size()];
    }
    return choice;
}

}  // namespace stance
