// Move: the actions of a rule carried out on the targets of a slot.
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/condition.h"
#include "core/progression/loadable.h"
#include "core/progression/rule_set.h"
#include "core/progression/target_state.h"

#include <vector>

namespace stance {

/// What a move needs beside the targets. Nothing may be null but the performance.
struct MoveInput {
    const Slot* slot = nullptr;
    const Catalog* catalog = nullptr;
    const RuleSet* rules = nullptr;
    const LoadableLoads* loads = nullptr;
    const std::map<std::string, std::vector<std::string>>* ownedLevels = nullptr;  ///< by axis; an axis not in it: all
    Bases* bases = nullptr;
    const EvaluationInput* observed = nullptr;  ///< for tables
    const Performance* performance = nullptr;   ///< nullptr outside a session
    LoadKind loadKind = LoadKind::None;
    Side side = Side::Both;                    ///< Left or Right where each side is judged by itself
    LoadOrigin origin = LoadOrigin::FirstUse;  ///< of the targets in force
    int firstRemaining = 0;                    ///< in a session: sets before this index are done
    std::optional<std::int64_t> loadWeekAgo;   ///< micrograms of the first set 7 days ago, for the bound of a week
};

struct MoveResult {
    bool moved = false;
    bool stays = false;  ///< at its limit, which says that no other rule may move instead
    bool hold = false;
    int freezeSessions = 0;
    int freezeDays = 0;
    int stages = 0;  ///< to go on (1) or back (-1)
    int rungs = 0;
    bool basisMoved = false;
    bool raised = false;   ///< some axis became harder
    bool lowered = false;  ///< some axis became easier
    std::vector<LimitTrace> limits;
    std::vector<Suggestion> suggestions;

    /// As soon as one axis becomes harder a move is none that safety could let through.
    bool onlyRaises() const { return raised && !lowered; }
    bool onlyLowers() const { return lowered && !raised; }
};

/// All actions of `rule` on `state`. When its first action cannot move, nothing is changed and `moved` is false; a rule without
/// a move (hold, suggest) counts as moved false as well, with what it says filled in.
MoveResult carryOut(const Rule& rule, const MoveInput& input, TargetState& state);

/// Times `factor` on what the slot can lower: its loads, else its amounts; strictly lower where it can be. For breaks and overlays.
MoveResult reduce(double factor, const MoveInput& input, TargetState& state);

}  // namespace stance
