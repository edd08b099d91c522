// Told training: sessions and events in the words of docs/progression-families.md.
#pragma once

#include "tests/support/training_script.h"

#include <optional>
#include <string>

namespace stance::test {

/// "10, 9 rir 1, 8 @ 95 kg, 10 pain 4, 11 fault slip 3, not done". Nothing when it is none of these.
std::optional<Sets> setsOf(const std::string& text);

/// One row of the left column: sets, "left …; right …", "as asked", "as asked, 3 times", "12 days off" (since the last
/// session), "next morning pain 3", "pain before 2", "readiness 1, soreness 2", or "–" for nothing. Another text fails the test.
void play(TrainingScript& script, const std::string& text);

/// The right column: next(), with ", rest 45 s" where `text` asks for it, and ", suggested: swap" where something is.
std::string shownLike(TrainingScript& script, const std::string& text);

/// A program of one slot "main" from the page: the fields of a slot, or fields of a program with "slot".
TrainingScript scriptOf(const std::string& json);

}  // namespace stance::test
