// The programs that are shipped: free of lint, and what docs/programs.md says of the weeks to come is what they do.
#include "core/base/units_json.h"
#include "core/program/program_json.h"
#include "core/progression/lint.h"
#include "core/progression/simulate.h"
#include "tests/support/documents.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace stance {
namespace {

using test::readSource;
using test::shippedCatalog;

constexpr const char* ids[] = {"hip-extension-start", "foundation-6wk",    "runner-strength-8wk", "single-leg-return",
                               "race-maintenance",    "desk-hip-mobility", "pre-run-10"};

Program shipped(const std::string& file)
{
    auto program = readProgram(readSource(file), file, shippedCatalog());
    EXPECT_TRUE(program) << testing::PrintToString(program ? DocumentError{} : program.error());
    return program ? std::move(*program) : Program{};
}

/// "hip-thrust 3x12@30 half/in front", and what may be said beside it.
struct Shown {
    std::string target;
    std::vector<std::string> beside;
};

Shown shownOf(const SlotOutlook& slot)
{
    const SetTarget& set = slot.prescription.sets.front();
    Shown shown;
    shown.target = fmt::format("{} {}x{}", slot.exercise.value, slot.prescription.sets.size(),
                               set.openEnded ? "max" : std::to_string(set.amountMin));
    if (set.load) {
        shown.target += fmt::format("@{:g}", set.load->kilograms());
    }
    std::map<std::string, std::string> levels;
    for (const Level& level : set.levels) {
        levels[level.axis] = level.value;
    }
    std::string separator = " ";
    for (const auto& [axis, value] : levels) {
        shown.target += separator + value;
        separator = "/";
    }
    if (set.rir) {
        shown.beside.push_back(fmt::format("rir {:g}", set.rir->value()));
    }
    if (set.tempo) {
        shown.beside.push_back(writeTempo(*set.tempo));
    }
    return shown;
}

/// `stance simulate --program … --weeks 8 --sessions 1 --assume pain-5` of the page.
struct Command {
    std::string program;
    SimulationOptions options;
};

Command commandIn(const std::string& line)
{
    Command command;
    std::istringstream words(line.substr(1, line.size() - 2));
    for (std::string word; words >> word;) {
        std::string value;
        if (word.starts_with("--")) {
            words >> value;
        }
        if (word == "--program") {
            command.program = value;
        } else if (word == "--weeks") {
            command.options.weeks = std::stoi(value);
        } else if (word == "--sessions") {
            command.options.sessionsPerWeek = std::stoi(value);
        } else if (word == "--assume") {
            command.options.assume = readAssumption(value).value();
        }
    }
    return command;
}

std::vector<std::string> cellsIn(const std::string& line)
{
    std::vector<std::string> cells;
    std::istringstream in(line.substr(2));
    for (std::string cell; std::getline(in, cell, '|');) {
        const std::size_t begin = cell.find_first_not_of(' ');
        cells.push_back(begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
    }
    return cells;
}

/// The row says what was asked for, and "— no load" what must not be there.
void expectRow(const std::vector<std::string>& cells, const Simulation& simulation)
{
    const auto found = std::find_if(simulation.slots.begin(), simulation.slots.end(), [&](const SimulatedSlot& slot) {
        return fmt::format("{}.{}", slot.week, slot.session) == cells.at(0) && slot.outlook.slot->id.value == cells.at(1);
    });
    ASSERT_NE(found, simulation.slots.end()) << cells.at(0) << " " << cells.at(1) << " is not asked for";
    const Shown shown = shownOf(found->outlook);
    const std::string wanted = cells.at(2).substr(0, cells.at(2).find(" — "));
    std::istringstream parts(wanted);
    std::string part;
    std::getline(parts, part, ',');
    EXPECT_EQ(shown.target, part) << cells.at(0) << " " << cells.at(1);
    while (std::getline(parts, part, ',')) {
        EXPECT_NE(std::find(shown.beside.begin(), shown.beside.end(), part.substr(1)), shown.beside.end())
            << cells.at(0) << " " << cells.at(1) << ":" << part;
    }
    if (cells.at(2).find("no load") != std::string::npos) {
        EXPECT_EQ(shown.target.find('@'), std::string::npos) << cells.at(0) << " " << cells.at(1);
    }
}

TEST(ShippedPrograms, areFreeOfLint)
{
    for (const char* id : ids) {
        const Program program = shipped(fmt::format("resources/programs/{}.json", id));
        EXPECT_EQ(program.id, ProgramId(id));
        for (const LintProblem& problem : lint(program, shippedCatalog())) {
            ADD_FAILURE() << id << " " << problem.where;
        }
    }
}

TEST(ShippedPrograms, doWhatTheirPageSays)
{
    std::istringstream page(readSource("docs/programs.md"));
    Program program;
    Simulation simulation;
    int rows = 0;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("`stance simulate")) {
            const Command command = commandIn(line);
            SCOPED_TRACE(line);
            program = shipped(command.program);
            simulation = simulate(program, shippedCatalog(), command.options);
        } else if (line.starts_with("| ") && std::isdigit(static_cast<unsigned char>(line[2])) != 0) {
            expectRow(cellsIn(line), simulation);
            ++rows;
        }
    }
    EXPECT_GT(rows, 80);
}

TEST(ShippedPrograms, loadGlutesHamstringsAndAdductorMagnusInEveryWeekOfStrength)
{
    // Rows S23 and S71: each part of a strength program loads all three, and begins with something that wakes them up.
    for (const char* id : {"foundation-6wk", "runner-strength-8wk"}) {
        const Program program = shipped(fmt::format("resources/programs/{}.json", id));
        for (const Stage& stage : program.stages) {
            std::map<Muscle, int> loaded;
            bool activates = false;
            for (const Workout& workout : stage.workouts) {
                for (const Block& block : workout.blocks) {
                    for (const Slot& slot : block.slots) {
                        const Exercise& exercise = *shippedCatalog().find(slot.exercise);
                        activates = activates || exercise.category == Category::Control || exercise.category == Category::Breathing;
                        for (const auto* muscles : {&exercise.primary, &exercise.secondary}) {
                            for (const Muscle muscle : *muscles) {
                                loaded[muscle] += exercise.category == Category::Strength ? 1 : 0;
                            }
                        }
                    }
                }
            }
            for (const Muscle muscle : {Muscle::GluteusMaximus, Muscle::Hamstrings, Muscle::AdductorMagnus}) {
                EXPECT_GT(loaded[muscle], 0) << id << " " << stage.name;
            }
            EXPECT_TRUE(activates) << id << " " << stage.name;
        }
    }
}

std::vector<Exercise> exercisesOf(const Workout& workout)
{
    std::vector<Exercise> exercises;
    for (const Block& block : workout.blocks) {
        for (const Slot& slot : block.slots) {
            exercises.push_back(*shippedCatalog().find(slot.exercise));
        }
    }
    return exercises;
}

TEST(ShippedPrograms, letSomethingActiveFollowEveryStretch)
{
    // Row S10: a stretch alone is not enough.
    int stretches = 0;
    for (const char* id : ids) {
        for (const Stage& stage : shipped(fmt::format("resources/programs/{}.json", id)).stages) {
            for (const Workout& workout : stage.workouts) {
                const std::vector<Exercise> exercises = exercisesOf(workout);
                for (auto one = exercises.begin(); one != exercises.end(); ++one) {
                    if (one->pattern != Pattern::HipExtensionStretch) {
                        continue;
                    }
                    ++stretches;
                    EXPECT_TRUE(std::any_of(one, exercises.end(),
                                            [](const Exercise& later) {
                                                return later.category == Category::Strength || later.category == Category::Control;
                                            }))
                        << id << " " << workout.name;
                }
            }
        }
    }
    EXPECT_GT(stretches, 6);
}

TEST(ShippedPrograms, wakeTheMuscleUpBeforeTheLoad)
{
    // Row S71: engage, then load.
    const std::map<std::string, std::vector<std::string>> loaded = {{"hip-extension-start", {"hip-extension"}},
                                                                    {"foundation-6wk", {"learn", "build", "one-side"}},
                                                                    {"race-maintenance", {"keep", "ease", "last"}},
                                                                    {"single-leg-return", {"impact"}}};
    for (const auto& [id, workouts] : loaded) {
        for (const Stage& stage : shipped(fmt::format("resources/programs/{}.json", id)).stages) {
            for (const Workout& workout : stage.workouts) {
                if (std::find(workouts.begin(), workouts.end(), workout.id.value) == workouts.end()) {
                    continue;
                }
                const std::vector<Exercise> exercises = exercisesOf(workout);
                const auto first = [&](Category category) {
                    return std::find_if(exercises.begin(), exercises.end(),
                                        [&](const Exercise& exercise) { return exercise.category == category; });
                };
                ASSERT_NE(first(Category::Strength), exercises.end()) << id << " " << workout.name;
                EXPECT_LT(first(Category::Control), first(Category::Strength)) << id << " " << workout.name;
            }
        }
    }
}

}  // namespace
}  // namespace stance
