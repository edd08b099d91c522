// Assumption: how an imagined athlete answers every prescription, for looking ahead.
#pragma once

#include "core/catalog/exercise.h"
#include "core/progression/outlook.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace stance {

enum class AssumptionKind {
    AllDone,      ///< every set as prescribed, at the top of its range
    AllPlus,      ///< `value` more in every set
    AtBottom,     ///< every set at the bottom of its range
    MissAll,      ///< every set two below the bottom of its range
    MissEvery,    ///< the last set of every exercise two below the bottom, each `value`-th session of its track
    Half,         ///< only the first half of the sets
    Reserve,      ///< `value` reps left in reserve in every set
    Pain,         ///< a pain of `value` in every exercise of every session
    MorningPain,  ///< a pain of `value` the morning after every session
    Break,        ///< `value` weeks without training from week `week` on
    Faulty,       ///< two reps of every set with a fault
    LeftWeaker,   ///< the left side does two fewer than the right
};

/// What an assumption does not speak of is as in AllDone: loads, levels and effort as prescribed, clean, no pain (in a rehab
/// program a score of 0 is entered).
struct Assumption {
    AssumptionKind kind = AssumptionKind::AllDone;
    int value = 0;
    int week = 0;  ///< only Break, from 1

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

/// all-done, all-plus-2, at-bottom, miss-all, miss-every-3rd, half, rir-1, pain-5, morning-pain-4, break-3-weeks-at-week-4, faulty,
/// left-weaker. Numbers: 1 to 20 more, every 2nd to 20th, 0 to 10 in reserve, pain 0 to 10, 1 to 52 weeks. Else nothing.
std::optional<Assumption> readAssumption(std::string_view word);

/// One example of each form, in the order of the enum, for help and messages.
std::span<const std::string_view> assumptionExamples();

/// One time that a slot comes up.
struct Occasion {
    int timesBefore = 0;       ///< in how many sessions its track was trained before
    bool asksForPain = false;  ///< a score has to be entered for anything to rise (rehab)
    bool inRounds = false;     ///< a superset or circuit: each set is a round of its own
    UtcTime at{};
};

/// The rows of one slot, as the athlete of the assumption does them.
std::vector<PerformedSet> perform(const SlotOutlook& slot, const Exercise& exercise, const Occasion& occasion,
                                  const Assumption& assumption);

}  // namespace stance
