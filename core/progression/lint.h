// Lint: what is doubtful in a program although it can be read: rules that can never do anything, loads that only go up, ladders
// with holes. What cannot be understood at all is refused by the reader (core/program/program_json.h).
#pragma once

#include "core/catalog/catalog.h"
#include "core/program/program.h"
#include "core/progression/templates.h"

#include <optional>
#include <string>
#include <vector>

namespace stance {

enum class LintKind {
    UnreachableRule,     ///< subject: the rule; other: the one before it that always moves first
    UpwardRule,          ///< a safety or return rule that raises; subject: the rule; axis
    NoFloor,             ///< a step down that can go to nothing; subject: the rule; axis
    GateNeverOpens,      ///< subject: the metric; other: the rule, or the stage; flaw
    NoMissRule,          ///< rules raise the load and none answers misses
    NoWayDown,           ///< rules answer misses, but nothing lowers the load again
    CeilingReached,      ///< a rule whose ceiling is where the plan begins; subject: the rule; axis
    LevelAtEnd,          ///< as CeilingReached, for a level, or a ladder that begins on its last rung; subject: the rule; axis
    LadderHole,          ///< two rungs that are no neighbours in the catalogue; subject, other: the exercises
    RungWithoutPlan,     ///< a rung that counts something else than the slot and has no plan; subject: the exercise
    UnknownTemplate,     ///< subject: the name
    WrongParameter,      ///< the template cannot take it; subject: the parameter; other: the template; parameter
    TemplateDoesNotFit,  ///< the slot lacks what the template needs; subject: the template; other: one of TemplateNeed
    DifferentStarts,     ///< slots of one track begin with different loads; subject: the track; other: the first slot
    GateExerciseAbsent,  ///< the gate of a stage asks for an exercise that none of its workouts has; subject: the exercise
    SchemeNeverReached,  ///< no rule changes to the scheme; subject: its id
};

enum class LintSeverity {
    Error,    ///< something in the program can never do what it says
    Warning,  ///< works as written, and is seldom meant
};

/// Why a gate can never open.
enum class GateFlaw {
    NotRecorded,    ///< the exercise has no such value
    NoTarget,       ///< compared with a field of the prescription that is never set
    OutOfRange,     ///< no recorded value can be so high or low
    UnknownWord,    ///< a word that is no parameter, rung, scheme or level of the slot
    Contradiction,  ///< two conditions that exclude each other
    WindowTooLong,  ///< asks for more sessions than the stage can have
    TooFewSets,     ///< asks for a set that is never prescribed
    NotTrained,     ///< the program does not have the exercise
    NoExercise,     ///< a stage has no exercise of its own, and the condition names none
};

struct LintProblem {
    std::string where;  ///< JSON pointer into the program file
    LintKind kind = LintKind::UnreachableRule;
    LintSeverity severity = LintSeverity::Error;
    std::string subject;
    std::string other;
    std::optional<Axis> axis;
    std::optional<GateFlaw> flaw;              ///< only GateNeverOpens
    std::optional<TemplateProblem> parameter;  ///< only WrongParameter

    friend bool operator==(const LintProblem&, const LintProblem&) = default;
};

/// In the order of the file. Empty: nothing is doubtful. `catalog` must be the one the program was read against.
std::vector<LintProblem> lint(const Program& program, const Catalog& catalog);

/// Only what a plan cannot be made with: templates that do not exist or do not fit.
std::vector<LintProblem> unplannable(const Program& program, const Catalog& catalog);

}  // namespace stance
