// Simulate: what a program asks for in the weeks to come, if every prescription is answered as assumed.
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/assumption.h"
#include "core/progression/outlook.h"

#include <vector>

namespace stance {

struct SimulationOptions {
    int weeks = 8;            ///< 1 to 104
    int sessionsPerWeek = 0;  ///< 1 to 7; 0: usualSessionsPerWeek()
    Assumption assume;
    UtcTime start{};  ///< the morning of the first day; the time zone is UTC
};

/// One slot in one session: what is asked for and why.
struct SimulatedSlot {
    int week = 1;     ///< from 1
    int session = 1;  ///< of all weeks, from 1
    SlotOutlook outlook;
};

struct Simulation {
    std::vector<SimulatedSlot> slots;  ///< in the order they are trained
    Outlook after;                     ///< at the end of the last week
};

/// Two where a stage has two workouts, else three (our choice: each of two once a week; else every other day).
int usualSessionsPerWeek(const Stage& stage);

/// Plays the program from its beginning, with the workouts of each stage in turn, and asks outlook() before every session. The
/// same input gives the same simulation. `program` must outlive it.
Simulation simulate(const Program& program, const Catalog& catalog, const SimulationOptions& options);

}  // namespace stance
