// Small plans for tests: planOf({repsOf(10).times(3).resting(60), holdOf(30).oneSided()}).
#pragma once

#include "core/session/plan.h"

#include <string>
#include <vector>

namespace stance {

/// One slot of a test plan: one set, both sides at once, ten seconds to get ready, sixty of rest.
struct TestSlot {
    PlannedSlot slot;
    int sets = 1;
    int changeOverSeconds = 10;
    int restBetweenSidesSeconds = 0;
    Side firstSide = Side::Both;

    TestSlot named(const std::string& id) const;
    TestSlot times(int count) const;
    TestSlot resting(int seconds) const;
    /// Left and right (or right and left) of each set, one after the other.
    TestSlot oneSided(Side first = Side::Left, int sideChangeSeconds = 5) const;
    TestSlot restingBetweenSides(int seconds) const;
    TestSlot alternating() const;
    TestSlot readyIn(int seconds) const;
    /// Up to `max`, at least what was prescribed so far.
    TestSlot upTo(int max) const;
    TestSlot asManyAsPossible() const;
    TestSlot with(Load load) const;
    TestSlot breathing(int in, int out, int pause) const;
};

TestSlot slotOf(const std::string& id, Measure measure, int amount);
TestSlot repsOf(int reps);
TestSlot holdOf(int seconds);
TestSlot breathsOf(int breaths);

/// All sets of each slot in turn; no rest after the last.
SessionPlan planOf(const std::vector<TestSlot>& slots);

}  // namespace stance
