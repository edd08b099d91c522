// Sessions for tests of storage: some told exactly, some by chance.
#pragma once

#include "core/coach/session_runner.h"
#include "core/storage/database.h"
#include "tests/support/manual_clock.h"
#include "tests/support/session_plans.h"

#include <memory>
#include <string>

namespace stance {

/// Opens or fails the test.
std::unique_ptr<Database> openDatabase(const std::filesystem::path& file, OpenFor purpose = OpenFor::ReadWrite,
                                       const OpenOptions& options = {});

/// Three sets of one exercise and a hold on each side.
SessionPlan smallPlan(const std::string& program = "base", const std::string& workout = "a");

/// Starts a session of the plan.
SessionRunner startSession(Journal& journal, const ManualClock& clock, const std::string& id, SessionPlan plan = smallPlan());
/// Goes on to the end and closes it, `note` in its summary. Every set as prescribed.
void finishSession(SessionRunner& runner, ManualClock& clock, const std::string& note = "");
/// start and finish.
void performSession(Journal& journal, ManualClock& clock, const std::string& id, const std::string& note = "",
                    SessionPlan plan = smallPlan());

/// The next thing an athlete in a hurry does: counts, goes on, saves.
SessionCommand nextCommand(const Session& session);
/// One of everything an athlete may do, by a number that chance gives; may be refused.
SessionCommand anyCommand(const Session& session, int choice);

}  // namespace stance
