#include "tests/support/program_cases.h"

#include "tests/support/documents.h"

namespace stance::test {
namespace {

using Problem = DocumentProblem;

const char* const plainText = R"({
  "format": "stance-program", "version": 1, "id": "small", "revision": 3, "kind": "rehab", "name": "Small",
  "stages": [
    {"id": "one", "name": "One", "weeks": 2,
     "gate": {"all": [
       {"metric": "good_reps", "exercise": "hip-thrust", "op": ">=", "value": {"target": "reps_max"},
        "window": {"sessions": 2, "mode": "k_of_n", "out_of": 3}},
       {"not": {"metric": "fault:instability", "exercise": "hip-thrust", "sets": "any", "op": ">", "value": 0}}]},
     "workouts": [
       {"id": "a", "name": "A", "blocks": [
         {"kind": "superset", "rounds": 2, "rest_between_rounds_s": 90, "slots": [
           {"id": "thrust", "exercise": "hip-thrust", "path": ["glute-bridge", "hip-thrust"],
            "sets": [{"reps": {"min": 8, "max": 12}, "load": {"value": 45, "unit": "lb"}, "tempo": "2-1-X-2", "rir": 2},
                     {"reps": 8, "amrap": true}],
            "rest_s": 120, "progression": {"template": "double", "parameters": {"increment": 2.5, "sides": "same"}}},
           {"id": "step", "track": "light-step", "exercise": "forward-step-up",
            "sets": {"count": 2, "reps": 12, "levels": {"step_height": "15 cm"}}}]},
         {"slots": [
           {"id": "stretch", "exercise": "half-kneeling-hip-flexor-stretch", "measure": "breaths",
            "sets": {"count": 1, "breaths": 5, "breath": {"in_s": 4, "out_s": [6, 8], "pause_s": 2}},
            "side_order": "left", "note": "Slowly."}]}]}]},
    {"id": "two", "name": "Two", "workouts": [
      {"id": "b", "name": "B", "blocks": [{"slots": [{"id": "more", "exercise": "glute-bridge", "sets": [{"amrap": true}]}]}]}]}
  ]})";

const char* const ruledText = R"({
  "format": "stance-program", "version": 1, "id": "ruled", "revision": 1, "kind": "strength", "name": "Ruled",
  "bases": [{"id": "tm", "load": {"value": 100, "unit": "kg"}},
            {"id": "best", "load": {"value": 60, "unit": "kg"}, "formula": "wathan", "track": "hip-thrust"}],
  "deload": {"every_weeks": 5, "load_factor": 0.8, "sets_factor": 0.5},
  "pain_bands": {"green_max": 1, "amber_max": 3, "morning_hold": 0, "morning_reduce": 1},
  "breaks": [{"days": 8, "factor": 0.95}, {"days": 30, "factor": 0.75, "retest": true}],
  "stages": [{"id": "one", "name": "One", "workouts": [{"id": "a", "name": "A", "blocks": [{"slots": [
    {"id": "thrust", "exercise": "hip-thrust", "path": ["glute-bridge", "hip-thrust", "single-leg-hip-thrust"],
     "load_kind": "bodyweight_plus",
     "sets": [{"reps": {"min": 8, "max": 12}, "load": {"value": 40, "unit": "kg"}, "tempo": "2-1-2-2", "rir": 2},
              {"reps": 5, "load": {"percent": 65, "of": "tm"}}],
     "progression": {
       "parameters": {"jump": 2.5, "word": "low"},
       "rules": [
         {"id": "up", "phase": "advance",
          "when": {"all": [
            {"metric": "good_reps", "op": ">=", "value": {"target": "reps_max"}},
            {"metric": "load", "op": ">=", "value": {"target": "load"}, "missing": "pass"},
            {"metric": "reps", "op": ">", "value": "jump"},
            {"metric": "scheme", "op": "==", "value": "own"},
            {"metric": "variant", "op": ">=", "value": "hip-thrust"},
            {"metric": "pain_next_morning", "op": "<=", "value": {"baseline": true, "plus": 1}, "missing": "pass"}]},
          "window": {"sessions": 2},
          "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg", "of": "performed_lowest", "max": 120},
                 {"axis": "reps", "op": "reset_to_plan"}],
          "clears": ["down"], "explain": "all_sets_top_twice"},
         {"id": "down", "phase": "miss", "when": {"metric": "good_reps", "sets": "any", "op": "<", "value": {"target": "reps_min"}},
          "window": {"sessions": 3},
          "do": [{"axis": "load", "op": "mul", "value": 0.85, "of": "remembered:test-day"}, {"axis": "scheme", "op": "next"}]},
         {"id": "cycle", "phase": "schedule", "schedule": {"every": 4, "unit": "weeks"},
          "do": [{"axis": "basis:tm", "op": "add", "value": 5, "unit": "lb", "remember": "test-day"}]},
         {"id": "heavy-day", "phase": "schedule", "schedule": {"at": 6}, "once": true, "do": [{"axis": "scheme", "op": "set", "value": 1}]},
         {"id": "effort", "phase": "advance",
          "do": [{"axis": "load", "op": "table", "unit": "percent", "of": "performed",
                  "observe": {"metric": "rpe", "sets": "last", "side": "total"},
                  "rows": [{"to": 6, "add": 5}, {"from": 9, "mul": 0.95}]},
                 {"axis": "rpe", "op": "add", "value": 1, "min": 6, "max": 9}]},
         {"id": "back-off", "phase": "in_session", "when": {"metric": "rpe", "sets": "last", "op": ">", "value": 9},
          "do": [{"axis": "load", "op": "mul", "value": 0.95}]},
         {"id": "careful", "phase": "safety", "when": {"metric": "pain", "sets": "any", "op": ">", "value": 5},
          "do": [{"op": "step_down"}, {"freeze": {"days": 2}}, {"suggest": "see_professional"}]},
         {"id": "still", "phase": "return", "do": [{"hold": true}, {"stop": true}, {"freeze": {"sessions": 1}}]}],
       "bounds": [{"axis": "load", "max": 140, "unit": "kg", "max_change_pct": 10, "at_max": "suggest"},
                  {"axis": "rpe", "max": 9}],
       "rungs": {"single-leg-hip-thrust": {"sets": {"count": 2, "reps": 6}}},
       "schemes": [{"id": "heavy", "sets": {"count": 5, "reps": 5}, "rest_s": 180}],
       "form": "clean",
       "rounding": {"bar": {"value": 20, "unit": "kg"}, "plates": [{"weight": {"value": 5, "unit": "kg"}, "count": 4}], "mode": "floor"}}},
    {"id": "step", "exercise": "forward-step-up", "sets": {"count": 3, "reps": 12, "levels": {"step_height": "20 cm"}},
     "progression": {"template": "double", "parameters": {"step_kg": 2}, "sides": "each", "max_asymmetry_pct": 10,
                     "bounds": [{"axis": "reps", "min": 6, "max": 15}]}},
    {"id": "breathe", "exercise": "crook-breathing", "sets": {"count": 2, "breaths": 5},
     "progression": {"rules": [{"id": "longer", "phase": "advance",
       "do": [{"axis": "breath:out", "op": "add", "value": 1, "max": 8}, {"axis": "breaths_max", "op": "performed_plus", "value": 1}]}]}}
  ]}]}]}]
})";

}  // namespace

nlohmann::json plainProgram()
{
    return nlohmann::json::parse(plainText);
}

nlohmann::json ruledProgram()
{
    return nlohmann::json::parse(ruledText);
}

nlohmann::json changed(nlohmann::json document, const ProgramCase& change)
{
    return edited(std::move(document), Refusal{change.pointer.c_str(), change.value.c_str(), change.problem, "", ""});
}

std::vector<ProgramCase> plainCases()
{
    const std::string slot = "/stages/0/workouts/0/blocks/0/slots/0";
    const std::string stretch = "/stages/0/workouts/0/blocks/1/slots/0";
    const std::string target = slot + "/sets/0";
    return {
        {"/format", R"("stance-log")", Problem::WrongFormat, "/format", "stance-program"},
        {"/version", "2", Problem::NewerVersion, "/version", "2"},
        {"/revision", "0", Problem::OutOfRange, "/revision", "1 to 1000000"},
        {"/kind", R"("power")", Problem::UnknownName, "/kind", "power"},
        {"/stages", "[]", Problem::Empty, "/stages", ""},
        {"/stages/1/id", R"("one")", Problem::DuplicateId, "/stages/1/id", "one", SeenBy::ReaderAlone},
        {"/stages/0/weeks", "105", Problem::OutOfRange, "/stages/0/weeks", "0 to 104"},
        {"/stages/0/gate/all", "[]", Problem::Empty, "/stages/0/gate/all", ""},
        {"/stages/0/gate/all/0/metric", R"("mood")", Problem::UnknownName, "/stages/0/gate/all/0/metric", "mood"},
        {"/stages/0/gate/all/0/exercise", R"("yoga")", Problem::UnknownId, "/stages/0/gate/all/0/exercise", "yoga",
         SeenBy::ReaderAlone},
        {"/stages/0/gate/all/0/exercise", "", Problem::MissingField, "/stages/0/gate/all/0", "exercise"},
        {"/stages/0/gate/all/0/metric", R"("scheme")", Problem::Inconsistent, "/stages/0/gate/all/0/metric",
         "stage, metric scheme"},
        {"/stages/0/gate/all/0/metric", R"("level:step_height")", Problem::UnknownName, "/stages/0/gate/all/0/metric",
         "level:step_height", SeenBy::ReaderAlone},
        {"/stages/0/gate/all/0/op", R"("=>")", Problem::UnknownName, "/stages/0/gate/all/0/op", "=>"},
        {"/stages/0/gate/all/0/value/target", R"("mood")", Problem::UnknownName, "/stages/0/gate/all/0/value/target", "mood"},
        {"/stages/0/gate/all/0/window/out_of", "1", Problem::Inconsistent, "/stages/0/gate/all/0/window/out_of", "sessions, out_of",
         SeenBy::ReaderAlone},
        {"/stages/0/gate/any", "[]", Problem::UnknownField, "/stages/0/gate/any", ""},
        {"/stages/1/workouts/0/id", R"("a")", Problem::DuplicateId, "/stages/1/workouts/0/id", "a", SeenBy::ReaderAlone},
        {"/stages/0/workouts/0/blocks/1/rounds", "2", Problem::Inconsistent, "/stages/0/workouts/0/blocks/1/rounds",
         "kind, rounds"},
        {"/stages/0/workouts/0/blocks/0/rounds", "21", Problem::OutOfRange, "/stages/0/workouts/0/blocks/0/rounds", "1 to 20"},
        {"/stages/1/workouts/0/blocks/0/slots/0/id", R"("thrust")", Problem::DuplicateId,
         "/stages/1/workouts/0/blocks/0/slots/0/id", "thrust", SeenBy::ReaderAlone},
        {slot + "/exercise", R"("yoga")", Problem::UnknownId, slot + "/exercise", "yoga", SeenBy::ReaderAlone},
        {slot + "/exercise", R"("single-leg-squat")", Problem::Inconsistent, slot + "/path", "path, exercise", SeenBy::ReaderAlone},
        {slot + "/path/0", R"("yoga")", Problem::UnknownId, slot + "/path/0", "yoga", SeenBy::ReaderAlone},
        {slot + "/path/0", R"("hip-thrust")", Problem::DuplicateId, slot + "/path/1", "hip-thrust"},
        {slot + "/path", R"(["hip-thrust", "glute-bridge"])", Problem::Inconsistent, slot + "/path/1", "hip-thrust, glute-bridge",
         SeenBy::ReaderAlone},
        {slot + "/measure", R"("hold_s")", Problem::Inconsistent, slot + "/measure", "measure, hip-thrust", SeenBy::ReaderAlone},
        {slot + "/measure", R"("laps")", Problem::UnknownName, slot + "/measure", "laps"},
        {slot + "/sets", "[]", Problem::Empty, slot + "/sets", ""},
        {slot + "/sets", R"({"count": 21, "reps": 5})", Problem::OutOfRange, slot + "/sets/count", "1 to 20"},
        {slot + "/sets", R"({"reps": 5})", Problem::MissingField, slot + "/sets", "count"},
        {target + "/reps", "", Problem::MissingField, target, "reps"},
        {target + "/reps", "201", Problem::OutOfRange, target + "/reps", "1 to 200", SeenBy::ReaderAlone},
        {target + "/reps", "501", Problem::OutOfRange, target + "/reps", "1 to 200"},
        {target + "/reps/min", "13", Problem::Inconsistent, target + "/reps", "min, max", SeenBy::ReaderAlone},
        {target + "/hold_s", "30", Problem::Inconsistent, target + "/hold_s", "reps, hold_s"},
        {target + "/load/unit", R"("stone")", Problem::UnknownName, target + "/load/unit", "stone"},
        {target + "/load/value", "-5", Problem::OutOfRange, target + "/load/value", "0 to 5000"},
        {target + "/levels", R"({"step_height": "20 cm"})", Problem::UnknownName, target + "/levels/step_height", "step_height",
         SeenBy::ReaderAlone},
        {target + "/tempo", R"("slow")", Problem::OutOfRange, target + "/tempo", "3-1-2-1, each 0 to 30 or X"},
        {target + "/rir", "11", Problem::OutOfRange, target + "/rir", "0 to 10"},
        {target + "/reos", "3", Problem::UnknownField, target + "/reos", ""},
        {"/stages/0/workouts/0/blocks/0/slots/1/sets/levels/step_height", R"("21 cm")", Problem::UnknownName,
         "/stages/0/workouts/0/blocks/0/slots/1/sets/levels/step_height", "21 cm", SeenBy::ReaderAlone},
        {stretch + "/sets/load", R"({"value": 5, "unit": "kg"})", Problem::Inconsistent, stretch + "/sets/load",
         "load, half-kneeling-hip-flexor-stretch", SeenBy::ReaderAlone},
        {slot + "/rest_s", "901", Problem::OutOfRange, slot + "/rest_s", "0 to 900"},
        {slot + "/rest_s", "1.5", Problem::WrongType, slot + "/rest_s", "whole number"},
        {slot + "/side_order", R"("random")", Problem::UnknownName, slot + "/side_order", "random"},
        {slot + "/colour", "1", Problem::UnknownField, slot + "/colour", ""},
    };
}

}  // namespace stance::test
