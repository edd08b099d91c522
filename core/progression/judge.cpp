#include "core/progression/side_judge.h"

#include <algorithm>

namespace stance {
namespace {

bool missedTarget(const Performance& performance, Side side)
{
    return std::any_of(performance.sets.begin(), performance.sets.end(), [&](const SetPair& pair) {
        if (pair.added || pair.target == nullptr) {
            return false;
        }
        const auto low = [&](Side one) {
            const PerformedSet* row = pair.row(one);
            const SetTarget* target = pair.targetOf(one);
            return (row == nullptr || row->kind != SetKind::Done ? 0 : row->goodAmount) < target->amountMin;
        };
        if (side != Side::Both || !performance.oneSided) {
            return low(side);
        }
        return low(Side::Left) || low(Side::Right);
    });
}

void rememberLoad(LaneSide& side, std::chrono::sys_days day)
{
    const auto& sets = side.targets.exact.sets;
    if (sets.empty() || !sets.front().load) {
        return;
    }
    side.recentLoads.emplace_back(day, sets.front().load->micrograms);
    while (side.recentLoads.front().first <= day - std::chrono::days{7}) {
        side.recentLoads.pop_front();
    }
}

}  // namespace

Verdict judge(Lane& lane, JudgeInput& input)
{
    Verdict verdict;
    ++lane.sessions;
    input.facts.sessionCount = lane.sessions;
    const bool each = lane.sides.size() == 2;
    for (std::size_t i = 0; i < lane.sides.size(); ++i) {
        LaneSide& own = lane.sides[i];
        const Side side = !each ? Side::Both : i == 0 ? Side::Left : Side::Right;
        if (lane.countsMisses && !input.otherExercise) {
            own.missedSessions = missedTarget(*input.performance, side) ? own.missedSessions + 1 : 0;
        }
        input.facts.missedSessions = own.missedSessions;
        input.facts.variant = own.targets.rung;
        input.facts.scheme = own.targets.scheme;
        own.memory.resize(lane.compiled.size());
        if (lane.moves) {
            if (lane.limitsWeek) {
                rememberLoad(own, input.day);
            }
            const Verdict one = judgeSide(lane, own, input, side);
            verdict.stages = one.stages != 0 ? one.stages : verdict.stages;
        }
    }
    lane.frozenSessions = std::max(0, lane.frozenSessions - 1);
    return verdict;
}

}  // namespace stance
