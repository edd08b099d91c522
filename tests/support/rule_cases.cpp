#include "tests/support/program_cases.h"

namespace stance::test {
namespace {

using Problem = DocumentProblem;

const std::string slots = "/stages/0/workouts/0/blocks/0/slots";
const std::string thrust = slots + "/0";
const std::string step = slots + "/1";
const std::string breathe = slots + "/2";
const std::string progression = thrust + "/progression";
const std::string rules = progression + "/rules";

/// Place of an action of a rule, by the rule's place.
std::string action(int rule, int place = 0)
{
    return rules + "/" + std::to_string(rule) + "/do/" + std::to_string(place);
}

}  // namespace

std::vector<ProgramCase> settingCases()
{
    constexpr SeenBy alone = SeenBy::ReaderAlone;
    const std::string load = R"({"value": 20, "unit": "kg"})";
    return {
        {"/bases/1/id", R"("tm")", Problem::DuplicateId, "/bases/1/id", "tm", alone},
        {"/bases/1/formula", R"("guess")", Problem::UnknownName, "/bases/1/formula", "guess"},
        {"/bases/1/formula", "", Problem::Inconsistent, "/bases/1/track", "formula, track"},
        {"/bases/1/track", "", Problem::MissingField, "/bases/1", "track"},
        {"/bases/1/track", R"("squat")", Problem::UnknownId, "/bases/1/track", "squat", alone},
        {"/deload/every_weeks", "1", Problem::OutOfRange, "/deload/every_weeks", "2 to 52"},
        {"/deload/load_factor", "0", Problem::OutOfRange, "/deload/load_factor", "above 0 to 1"},
        {"/deload/sets_factor", "1.5", Problem::OutOfRange, "/deload/sets_factor", "0 to 1"},
        {"/pain_bands/amber_max", "", Problem::MissingField, "/pain_bands", "amber_max"},
        {"/pain_bands/amber_max", "0", Problem::Inconsistent, "/pain_bands/amber_max", "green_max, amber_max", alone},
        {"/pain_bands/morning_hold", "2", Problem::Inconsistent, "/pain_bands/morning_reduce", "morning_hold, morning_reduce",
         alone},
        {"/pain_bands/green_max", "11", Problem::OutOfRange, "/pain_bands/green_max", "0 to 10"},
        {"/breaks/1/days", "8", Problem::Inconsistent, "/breaks/1/days", "days, days", alone},
        {"/breaks/0/factor", "0", Problem::OutOfRange, "/breaks/0/factor", "above 0 to 1"},
        {"/breaks/0/factor", "", Problem::MissingField, "/breaks/0", "factor"},
        {thrust + "/load_kind", R"("heavy")", Problem::UnknownName, thrust + "/load_kind", "heavy"},
        {thrust + "/load_kind", R"("none")", Problem::Inconsistent, thrust + "/sets/0/load", "load, hip-thrust", alone},
        {thrust + "/sets/1/load/of", R"("max")", Problem::UnknownId, thrust + "/sets/1/load/of", "max", alone},
        {thrust + "/sets/1/load/percent", "201", Problem::OutOfRange, thrust + "/sets/1/load/percent", "1 to 200"},
        {thrust + "/sets/1/load/unit", R"("kg")", Problem::UnknownField, thrust + "/sets/1/load/unit", ""},
        {progression + "/template", R"("double")", Problem::Inconsistent, rules, "template, rules"},
        {progression + "/rules", R"("up")", Problem::WrongType, rules, "list"},
        {progression + "/rules", "[]", Problem::Empty, rules, ""},
        {progression + "/parameters/jump", "[1]", Problem::WrongType, progression + "/parameters/jump", "number"},
        {progression + "/rungs/hip-thrust", R"({"sets": {"count": 1, "reps": 5}})", Problem::Inconsistent,
         progression + "/rungs/hip-thrust", "rungs, sets", alone},
        {progression + "/rungs/single-leg-squat", R"({"sets": {"count": 1, "reps": 5}})", Problem::UnknownId,
         progression + "/rungs/single-leg-squat", "single-leg-squat", alone},
        {progression + "/rungs/single-leg-hip-thrust/measure", R"("hold_s")", Problem::Inconsistent,
         progression + "/rungs/single-leg-hip-thrust/measure", "measure, single-leg-hip-thrust", alone},
        {progression + "/rungs/single-leg-hip-thrust/sets/reps", "0", Problem::OutOfRange,
         progression + "/rungs/single-leg-hip-thrust/sets/reps", "1 to 200", alone},
        {progression + "/schemes/0/id", R"("own")", Problem::DuplicateId, progression + "/schemes/0/id", "own"},
        {progression + "/schemes/1", R"({"id": "heavy", "sets": [{"reps": 3}]})", Problem::DuplicateId,
         progression + "/schemes/1/id", "heavy", alone},
        {progression + "/schemes/0/sets", "", Problem::MissingField, progression + "/schemes/0", "sets"},
        {progression + "/sides", R"("each")", Problem::Inconsistent, progression + "/sides", "sides, hip-thrust", alone},
        {progression + "/form", R"("strict")", Problem::UnknownName, progression + "/form", "strict"},
        {progression + "/rounding/fixed", "[" + load + "]", Problem::Inconsistent, progression + "/rounding", "bar, fixed, step"},
        {step + "/progression/max_asymmetry_pct", "101", Problem::OutOfRange, step + "/progression/max_asymmetry_pct", "0 to 100"},
        {step + "/progression/sides", "", Problem::Inconsistent, step + "/progression/max_asymmetry_pct",
         "sides, max_asymmetry_pct"},
        {breathe + "/progression/rounding", "{}", Problem::Inconsistent, breathe + "/progression/rounding",
         "rounding, crook-breathing", alone},
        {progression + "/bounds/0/step", "2.5", Problem::UnknownField, progression + "/bounds/0/step", ""},
        {progression + "/bounds/0/deload_must_lower", "false", Problem::OutOfRange, progression + "/bounds/0/deload_must_lower",
         "true"},
        {progression + "/bounds/0/axis", R"("variant")", Problem::Inconsistent, progression + "/bounds/0/axis",
         "axis variant, bounds"},
        {progression + "/bounds/0/axis", R"("reps")", Problem::Inconsistent, progression + "/bounds/0/unit", "axis reps, unit"},
        {progression + "/bounds/0/unit", R"("percent")", Problem::Inconsistent, progression + "/bounds/0/unit", "axis load, unit"},
        {progression + "/bounds/0/min", "150", Problem::Inconsistent, progression + "/bounds/0/max", "min, max", alone},
        {progression + "/bounds/1/axis", R"("load")", Problem::Inconsistent, progression + "/bounds/1", "two bounds of one axis",
         alone},
        {progression + "/bounds/1/max", "", Problem::MissingField, progression + "/bounds/1", "max"},
        {progression + "/bounds/1/max_change", "1", Problem::Inconsistent, progression + "/bounds/1/max_change",
         "axis rir, max_change"},
        {progression + "/bounds/0/max_change_pct", "0", Problem::OutOfRange, progression + "/bounds/0/max_change_pct",
         "above 0 to 5000"},
        {step + "/progression/bounds/0/max_week_pct", "5", Problem::Inconsistent, step + "/progression/bounds/0/max_week_pct",
         "axis reps, max_week_pct"},
        {progression + "/bounds/0/at_max", R"("wrap")", Problem::UnknownName, progression + "/bounds/0/at_max", "wrap"},
        {step + "/progression/bounds/0/max", "7.5", Problem::WrongType, step + "/progression/bounds/0/max", "whole number", alone},
    };
}

std::vector<ProgramCase> ruleCases()
{
    constexpr SeenBy alone = SeenBy::ReaderAlone;
    const std::string conditions = rules + "/0/when/all";
    const std::string table = action(4);
    return {
        {rules + "/1/id", R"("up")", Problem::DuplicateId, rules + "/1/id", "up", alone},
        {rules + "/1/id", R"("stance-down")", Problem::OutOfRange, rules + "/1/id", "ids that do not begin with “stance-”"},
        {rules + "/0/phase", "", Problem::MissingField, rules + "/0", "phase"},
        {rules + "/0/phase", R"("bounds")", Problem::UnknownName, rules + "/0/phase", "bounds"},
        {rules + "/0/scope", R"("session")", Problem::UnknownName, rules + "/0/scope", "session"},
        {rules + "/0/do/0/sides", R"("left")", Problem::UnknownName, rules + "/0/do/0/sides", "left"},
        {rules + "/0/clears/0", R"("Down")", Problem::BadId, rules + "/0/clears/0", "Down"},
        {rules + "/0/do", "[]", Problem::Empty, rules + "/0/do", ""},
        {rules + "/0/schedule", R"({"at": 3})", Problem::Inconsistent, rules + "/0/schedule", "phase, schedule"},
        {rules + "/0/once", "true", Problem::Inconsistent, rules + "/0/once", "phase, once"},
        {rules + "/2/once", "true", Problem::Inconsistent, rules + "/2/once", "every, once"},
        {rules + "/2/schedule", "", Problem::MissingField, rules + "/2", "schedule"},
        {rules + "/2/schedule/every", "0", Problem::MissingField, rules + "/2/schedule", "at"},
        {rules + "/2/schedule/unit", R"("months")", Problem::UnknownName, rules + "/2/schedule/unit", "months"},
        {rules + "/5/window", R"({"sessions": 2})", Problem::Inconsistent, rules + "/5/window", "phase, window"},
        // Conditions
        {conditions + "/0/metric", R"("fault:wobbling")", Problem::UnknownName, conditions + "/0/metric", "fault:wobbling"},
        {conditions + "/0/metric", R"("assessment:yoga")", Problem::UnknownName, conditions + "/0/metric", "assessment:yoga",
         alone},
        {conditions + "/0/metric", R"("level:step_height")", Problem::UnknownName, conditions + "/0/metric", "level:step_height",
         alone},
        {conditions + "/0/value", R"({"target": "sets"})", Problem::UnknownName, conditions + "/0/value/target", "sets"},
        {conditions + "/0/value", R"({"baseline": true})", Problem::Inconsistent, conditions + "/0/value/baseline",
         "metric good_reps, baseline"},
        {conditions + "/2/value", R"("leap")", Problem::UnknownName, conditions + "/2/value", "leap", alone},
        {conditions + "/2/value", R"("word")", Problem::UnknownName, conditions + "/2/value", "word", alone},
        {conditions + "/3/value", R"("light")", Problem::UnknownName, conditions + "/3/value", "light", alone},
        {conditions + "/4/value", R"("yoga")", Problem::UnknownId, conditions + "/4/value", "yoga", alone},
        // What moves
        {action(0) + "/axis", "", Problem::MissingField, action(0), "axis"},
        {action(0) + "/axis", R"("weight")", Problem::UnknownName, action(0) + "/axis", "weight"},
        {action(0) + "/axis", R"("reps_mid")", Problem::UnknownName, action(0) + "/axis", "reps_mid"},
        {action(0, 1) + "/axis", R"("hold_s")", Problem::Inconsistent, action(0, 1) + "/axis", "reps, hold_s", alone},
        {action(0, 1) + "/axis", R"("level:depth")", Problem::UnknownName, action(0, 1) + "/axis", "depth", alone},
        {action(0, 1) + "/axis", R"("breath:out")", Problem::Inconsistent, action(0, 1) + "/axis", "breath, hip-thrust", alone},
        {action(2) + "/axis", R"("basis:squat")", Problem::UnknownId, action(2) + "/axis", "squat", alone},
        {breathe + "/progression/rules/0/do/0/axis", R"("load")", Problem::Inconsistent, breathe + "/progression/rules/0/do/0/axis",
         "load, crook-breathing", alone},
        {breathe + "/progression/rules/0/do/0", R"({"axis": "variant", "op": "next"})", Problem::Inconsistent,
         breathe + "/progression/rules/0/do/0/axis", "variant, path", alone},
        {breathe + "/progression/rules/0/do/0", R"({"axis": "scheme", "op": "next"})", Problem::Inconsistent,
         breathe + "/progression/rules/0/do/0/axis", "scheme, schemes", alone},
        {breathe + "/progression/rules/0/do/0", R"({"axis": "tempo:lower", "op": "add", "value": 1})", Problem::Inconsistent,
         breathe + "/progression/rules/0/do/0/axis", "tempo, crook-breathing", alone},
        {breathe + "/progression/rules/0/do/0/remember", R"("x")", Problem::Inconsistent,
         breathe + "/progression/rules/0/do/0/remember", "remember, crook-breathing", alone},
        // How it moves
        {action(0) + "/op", "", Problem::MissingField, action(0), "op"},
        {action(0) + "/op", R"("next")", Problem::Inconsistent, action(0) + "/op", "op next, axis load"},
        {action(0) + "/op", R"("next_loadable")", Problem::Inconsistent, action(0) + "/value", "op next_loadable, value"},
        {action(0, 1) + "/op", R"("next_loadable")", Problem::Inconsistent, action(0, 1) + "/op", "op next_loadable, axis reps"},
        {action(0, 1), R"({"axis": "variant", "op": "set", "value": 1})", Problem::Inconsistent, action(0, 1) + "/op",
         "op set, axis variant"},
        {action(0, 1), R"({"axis": "rpe", "op": "mul", "value": 2})", Problem::Inconsistent, action(0, 1) + "/op",
         "op mul, axis rpe"},
        {action(0, 1), R"({"axis": "load", "op": "step_down"})", Problem::Inconsistent, action(0, 1) + "/axis",
         "op step_down, axis"},
        {action(5), R"({"op": "step_down"})", Problem::Inconsistent, action(5) + "/op", "op step_down, in_session"},
        {action(5), R"({"axis": "scheme", "op": "next"})", Problem::Inconsistent, action(5) + "/axis",
         "op next, in_session, axis scheme"},
        {action(5) + "/of", R"("basis:tm")", Problem::Inconsistent, action(5) + "/of", "op mul, in_session, of basis:tm"},
        {action(0) + "/value", "", Problem::MissingField, action(0), "value"},
        {action(1) + "/value", "0", Problem::OutOfRange, action(1) + "/value", "above 0 to 100"},
        {action(3) + "/value", "2", Problem::OutOfRange, action(3) + "/value", "0 to 1", alone},
        {action(4, 1) + "/value", "0.5", Problem::WrongType, action(4, 1) + "/value", "whole number"},
        {action(4, 1) + "/min", "10", Problem::Inconsistent, action(4, 1) + "/max", "min, max", alone},
        {action(1, 1) + "/max", "3", Problem::Inconsistent, action(1, 1) + "/max", "op next, min, max, axis scheme"},
        {action(0) + "/unit", R"("plain")", Problem::UnknownName, action(0) + "/unit", "plain"},
        {action(1) + "/unit", R"("percent")", Problem::Inconsistent, action(1) + "/unit", "op mul, unit, axis load"},
        {action(0, 1) + "/unit", R"("kg")", Problem::Inconsistent, action(0, 1) + "/unit", "op reset_to_plan, unit, axis reps"},
        {action(0) + "/of", R"("last_week")", Problem::UnknownName, action(0) + "/of", "last_week"},
        {action(0) + "/of", R"("basis:squat")", Problem::UnknownId, action(0) + "/of", "squat", alone},
        {action(0) + "/of", R"("estimate:guess")", Problem::UnknownName, action(0) + "/of", "guess"},
        {action(1) + "/of", R"("remembered:yesterday")", Problem::UnknownId, action(1) + "/of", "yesterday", alone},
        {action(0, 1) + "/of", R"("performed")", Problem::Inconsistent, action(0, 1) + "/of",
         "op reset_to_plan, of performed, axis reps"},
        {action(0) + "/sets", R"("lowest")", Problem::UnknownName, action(0) + "/sets", "lowest"},
        {action(0) + "/sets", R"("remaining")", Problem::Inconsistent, action(0) + "/sets", "phase, sets remaining"},
        {action(5) + "/sets", R"("first")", Problem::Inconsistent, action(5) + "/sets", "phase, sets first"},
        {action(2) + "/sets", R"("first")", Problem::Inconsistent, action(2) + "/sets", "op add, sets first, axis basis:tm"},
        {action(4, 1) + "/sets", R"("lowest:all")", Problem::Inconsistent, action(4, 1) + "/sets",
         "op add, sets lowest:all, axis rpe"},
        // Tables
        {table + "/rows", "", Problem::MissingField, table, "rows"},
        {table + "/rows", "[]", Problem::Empty, table + "/rows", ""},
        {table + "/observe", "", Problem::MissingField, table, "observe"},
        {table + "/observe/sets", R"("heaviest")", Problem::Inconsistent, table + "/observe/sets", "observe, heaviest"},
        {table + "/observe/op", R"(">")", Problem::UnknownField, table + "/observe/op", ""},
        {table + "/rows/0/from", "7", Problem::Inconsistent, table + "/rows/0", "from, to", alone},
        {table + "/rows/0/mul", "1", Problem::Inconsistent, table + "/rows/0", "add, mul, set"},
        {table + "/rows/0/add", "", Problem::MissingField, table + "/rows/0", "add"},
        {table + "/rows/0", R"({"set": 50})", Problem::Inconsistent, table + "/rows/0/set", "set, axis load"},
        {action(0) + "/rows", R"([{"add": 1}])", Problem::Inconsistent, action(0) + "/rows", "op add, rows"},
        // Other actions
        {action(7) + "/hold", "false", Problem::OutOfRange, action(7) + "/hold", "true"},
        {action(6, 1) + "/freeze/sessions", "2", Problem::Inconsistent, action(6, 1) + "/freeze", "sessions, days"},
        {action(6, 1) + "/freeze/days", "366", Problem::OutOfRange, action(6, 1) + "/freeze/days", "1 to 365"},
        {action(6, 2) + "/suggest", R"("rest")", Problem::UnknownName, action(6, 2) + "/suggest", "rest"},
        {action(6, 2) + "/axis", R"("load")", Problem::UnknownField, action(6, 2) + "/axis", ""},
    };
}

std::vector<ProgramCase> harmlessCases()
{
    const auto ok = [](std::string pointer, std::string value) {
        return ProgramCase{std::move(pointer), std::move(value), {}, "", ""};
    };
    return {
        ok("/deload", "{}"),
        ok("/breaks", "[]"),
        ok("/pain_bands/morning_hold", ""),
        ok(progression + "/parameters/jump", "-3"),
        ok(progression + "/rounding", "{}"),
        ok(progression + "/rungs/single-leg-hip-thrust/measure", R"("reps_to_failure")"),
        ok(rules + "/0/window", R"({"sessions": 2, "mode": "k_of_n", "out_of": 3})"),
        ok(rules + "/0/when/all/0/value", R"({"target": "metres_min", "plus": -1})"),
        ok(rules + "/0/when/all/4", R"({"metric": "level:band", "op": "<", "value": "band above knees"})"),
        ok(action(0) + "/unit", R"("lb")"),
        ok(action(0) + "/of", R"("estimate:epley")"),
        ok(action(0), R"({"axis": "load", "op": "next_loadable", "max": 100, "unit": "lb"})"),
        ok(action(0), R"({"axis": "load", "op": "performed_plus", "value": 1, "of": "performed_last"})"),
        ok(action(0, 1), R"({"axis": "reps_min", "op": "add", "value": 1, "sets": "lowest:middle"})"),
        ok(action(0, 1), R"({"axis": "level:band", "op": "prev", "sets": "each_met"})"),
        ok(action(0, 1), R"({"axis": "tempo:lower", "op": "add", "value": 1, "max": 5})"),
        ok(action(0, 1), R"({"axis": "stage", "op": "next"})"),
        ok(action(0, 1), R"({"axis": "variant", "op": "next"})"),
        ok(action(2), R"({"axis": "basis:tm", "op": "mul", "value": 0.9, "of": "basis:best", "remember": "test-day"})"),
        ok(action(5) + "/sets", R"("remaining")"),
        ok(action(5), R"({"axis": "sets", "op": "add", "value": -1})"),
    };
}

}  // namespace stance::test
