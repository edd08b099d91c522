// What tests of lint share: small programs written as JSON, and what is found in them.
#pragma once

#include "core/program/program_json.h"
#include "core/progression/lint.h"
#include "tests/support/documents.h"
#include "tests/support/training_script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace stance {

inline void PrintTo(const LintProblem& problem, std::ostream* out)
{
    *out << "kind " << static_cast<int>(problem.kind) << " at " << problem.where << " '" << problem.subject << "' '"
         << problem.other << "'" << (problem.flaw ? " flaw " + std::to_string(static_cast<int>(*problem.flaw)) : "");
}

}  // namespace stance

namespace stance::test {

inline constexpr const char* slotPlace = "/stages/0/workouts/0/blocks/0/slots/0";

/// One stage with one workout of one block: `slots` as JSON.
inline std::string stageOf(const std::string& id, const std::string& slots, const std::string& fields = "")
{
    return R"({"id": ")" + id + R"(", "name": "S", )" + fields + R"("workouts": [{"id": "w-)" + id
           + R"(", "name": "W", "blocks": [{"slots": [)" + slots + "]}]}]}";
}

inline Program readProgramOf(const std::string& stages)
{
    const auto program = readProgram(
        R"({"format": "stance-program", "version": 1, "id": "p", "revision": 1, "kind": "strength", "name": "P", "stages": [)"
            + stages + "]}",
        "p.json", gym());
    EXPECT_TRUE(program) << testing::PrintToString(program.error());
    return program.value_or(Program{});
}

inline std::vector<LintProblem> lintStages(const std::string& stages)
{
    return lint(readProgramOf(stages), gym());
}

inline std::vector<LintProblem> lintSlot(const std::string& fields)
{
    return lintStages(stageOf("s", R"({"id": "main", )" + fields + "}"));
}

/// Squats at 20 kg, 3 sets of 8 to 12, with these rules and what stands beside them.
inline std::string squats(const std::string& rules, const std::string& beside = "")
{
    return R"("exercise": "squat", "sets": {"count": 3, "reps": {"min": 8, "max": 12}, "load": {"value": 20, "unit": "kg"}},)"
           R"( "progression": {"rules": [)"
           + rules + "]" + beside + "}";
}

inline const std::string up =
    R"({"id": "up", "phase": "advance", "when": {"metric": "reps", "op": ">=", "value": {"target": "reps_max"}},)"
    R"( "do": [{"axis": "load", "op": "add", "value": 2.5}]})";
inline const std::string down =
    R"({"id": "down", "phase": "miss", "when": {"metric": "reps", "sets": "any", "op": "<", "value": {"target": "reps_min"}},)"
    R"( "window": {"sessions": 3}, "do": [{"axis": "load", "op": "mul", "value": 0.9, "min": 10}]})";

/// Rules of which nothing is to be said, and one more.
inline std::string soundAnd(const std::string& rule)
{
    return squats(rule + ", " + down);
}

inline std::string raiseWhen(const std::string& gate)
{
    return R"({"id": "up", "phase": "advance", "when": )" + gate + R"(, "do": [{"axis": "load", "op": "add", "value": 2.5}]})";
}

inline LintProblem found(const std::string& where, LintKind kind, LintSeverity severity, const std::string& subject,
                         const std::string& other = "")
{
    return {slotPlace + where, kind, severity, subject, other, {}, {}, {}};
}

/// All but axis, flaw and parameter.
MATCHER_P(Is, expected, "")
{
    return arg.where == expected.where && arg.kind == expected.kind && arg.severity == expected.severity
           && arg.subject == expected.subject && arg.other == expected.other;
}

MATCHER_P(HasKind, kind, "")
{
    return arg.kind == kind;
}

}  // namespace stance::test
