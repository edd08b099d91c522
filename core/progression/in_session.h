// In-session rules: what the sets just done mean for those still to come. Sets that are done never change.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/performed_set.h"
#include "core/program/program.h"
#include "core/progression/trace.h"

#include <span>
#include <string>
#include <vector>

namespace stance {

struct InSessionInput {
    const Catalog& catalog;
    const Program& program;
    const Slot& slot;
    const Prescription& prescription;    ///< of this session, as shown
    std::span<const PerformedSet> done;  ///< rows of the slot so far, in order; both sides of a one-sided set
    const LoadStock& stock;              ///< what can be put together
};

struct InSessionChange {
    Prescription prescription;  ///< with the remaining sets as they are now asked for, rounded; sets taken away are missing
    bool stop = false;          ///< the exercise ends here
    std::vector<RuleTrace> rules;
    std::vector<LimitTrace> limits;
    std::vector<Suggestion> suggestions;

    bool changes(const Prescription& before) const { return stop || !(prescription == before); }
};

/// The rules of the in-session pass after a set: `every`, `last` and the like speak of the sets done so far. The first rule
/// that is open and can move wins; holds and suggestions are told besides.
InSessionChange inSession(const InSessionInput& input);

}  // namespace stance
