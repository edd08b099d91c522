// What the tests of plan, simulate and lint share: a program, a log, and the real program run on files of its own.
#pragma once

#include "tests/app/commands/program_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace stance::test {

using nlohmann::json;

/// One stage, one workout: thrusts with a load, step-ups on one leg, breathing.
inline json thrustsAndSteps()
{
    return json::parse(R"({
      "format": "stance-program", "version": 1, "id": "plan", "revision": 1, "kind": "strength", "name": "Plan",
      "stages": [{"id": "only", "name": "Only", "workouts": [{"id": "day", "name": "Day", "blocks": [{"slots": [
        {"id": "thrust", "exercise": "hip-thrust", "sets": {"count": 3, "reps": {"min": 8, "max": 12}, "load": {"value": 20, "unit": "kg"}},
         "rest_s": 90, "progression": {"template": "double", "parameters": {"step_kg": 2.5}}},
        {"id": "step", "exercise": "forward-step-up", "sets": {"count": 2, "reps": 10, "levels": {"step_height": "20 cm"}, "tempo": "3-0-2-1", "rir": 2}},
        {"id": "breathe", "exercise": "crook-breathing", "sets": {"count": 1, "breaths": 5}}]}]}]}]})");
}

inline json setOf(const std::string& slot, const std::string& exercise, int setNo, int reps, double load)
{
    return {{"slot", slot}, {"exercise", exercise}, {"set_no", setNo}, {"reps", reps}, {"load", {{"value", load}, {"unit", "kg"}}}};
}

inline json logOf(std::vector<json> sets)
{
    const json prescribed = json::parse(R"([{"slot": "thrust", "track": "hip-thrust", "exercise": "hip-thrust",
      "sets": {"count": 3, "reps": {"min": 8, "max": 12}, "load": {"value": 20, "unit": "kg"}}, "rest_s": 90}])");
    const json session{{"id", "first"},
                       {"program", "plan"},
                       {"revision", 1},
                       {"workout", "day"},
                       {"started", "2024-03-10T18:00:00+01:00"},
                       {"ended", "2024-03-10T18:40:00+01:00"},
                       {"state", "finished"},
                       {"prescribed", prescribed},
                       {"sets", std::move(sets)}};
    return {{"format", "stance-log"}, {"version", 1}, {"sessions", json::array({session})}, {"events", json::array()}};
}

/// Three sets of thrusts with so many reps.
inline json thrusts(int first, int second, int third)
{
    return logOf({setOf("thrust", "hip-thrust", 1, first, 20), setOf("thrust", "hip-thrust", 2, second, 20),
                  setOf("thrust", "hip-thrust", 3, third, 20)});
}

/// The program run on files of its own.
class PlanRuns {
public:
    std::string file(const std::string& name, const std::string& text) const
    {
        const auto path = runs.home() / name;
        writeBytes(path, text);
        return path.string();
    }
    std::string program(const json& document) const { return file("program.json", document.dump()); }
    std::string log(const json& document) const { return file("log.json", document.dump()); }

    ProcessResult plan(const json& programDocument, const json& logDocument, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"plan", "--program", program(programDocument), "--log", log(logDocument)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runs.run(std::move(arguments));
    }
    json planned(const json& logDocument, std::vector<std::string> more = {"--as-of", "2024-03-12", "--json"}) const
    {
        const ProcessResult result = plan(thrustsAndSteps(), logDocument, std::move(more));
        EXPECT_EQ(result.exitCode, 0) << result.err;
        EXPECT_THAT(result.err, testing::IsEmpty());
        return json::parse(result.out);
    }

    ProgramRuns runs;
};

inline std::vector<std::string> keysOf(const json& object)
{
    std::vector<std::string> keys;
    for (const auto& item : object.items()) {
        keys.push_back(item.key());
    }
    return keys;
}

}  // namespace stance::test
