#include "core/progression/templates.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stance {
namespace {

using Parameters = std::vector<TemplateParameter>;

TemplateParameter number(const char* name, double min, double max, const char* fallback)
{
    return {name, min, max, false, {}, fallback};
}

TemplateParameter whole(const char* name, int min, int max, const char* fallback)
{
    return {name, min, max, true, {}, fallback};
}

TemplateParameter oneOf(const char* name, std::vector<std::string> words)
{
    std::string first = words.front();
    return {name, std::nullopt, std::nullopt, false, std::move(words), std::move(first)};
}

TemplateParameter freeWord(const char* name)
{
    return {name, std::nullopt, std::nullopt, false, {}, ""};
}

/// One of the three is enough; without any it is 2.5 kg, or 5 lb for a slot in pounds.
Parameters loadStep(const std::string& stem, double least)
{
    return {number((stem + "_kg").c_str(), least, 100, ""), number((stem + "_lb").c_str(), least, 220, ""),
            number((stem + "_pct").c_str(), std::max(least, 0.5), 20, "")};
}

Parameters missRule(const char* misses)
{
    return {whole("misses", 0, 20, misses), number("factor", 0.3, 0.99, "0.9")};
}

TemplateInfo info(const char* name, const std::vector<Parameters>& groups)
{
    TemplateInfo made{name, std::string("template.") + name, {}};
    for (const Parameters& group : groups) {
        std::copy(group.begin(), group.end(), std::back_inserter(made.parameters));
    }
    return made;
}

constexpr double leastStep = 0.05;

std::vector<TemplateInfo> loadTemplates()
{
    const Parameters step = loadStep("step", leastStep);
    return {
        info("none", {}),
        info("hold-still", {{whole("misses", 0, 20, "3")}}),
        info("linear", {step, {whole("successes", 1, 10, "1")}, missRule("3"), loadStep("drop", leastStep)}),
        info("linear-deload", {step, {whole("misses", 1, 20, "3"), number("factor", 0.3, 0.99, "0.9")}}),
        info("double",
             {step, {whole("top", 1, 3600, ""), oneOf("aim", {"lowest", "own", "step"}), freeWord("levels")}, missRule("3")}),
        info("reps-then-sets",
             {{whole("top", 1, 200, ""), whole("max_sets", 1, 20, "")}, step, {freeWord("levels")}, missRule("3")}),
        info("rep-sum",
             {{whole("total", 1, 2000, ""), whole("low", 0, 2000, "0"), whole("stalls", 0, 20, "0")}, step, missRule("3")}),
        info("per-set", {{oneOf("raise", {"each", "lowest-first", "lowest-middle", "lowest-last", "lowest-all"}),
                          oneOf("axis", {"load", "amount"}), whole("top", 1, 3600, "")},
                         step,
                         missRule("3")}),
    };
}

std::vector<TemplateInfo> bodyTemplates()
{
    const Parameters step = loadStep("step", leastStep);
    return {
        info("hold", {{whole("step_s", 1, 60, "5"), whole("top_s", 1, 3600, ""), whole("sessions", 1, 10, "2")},
                      step,
                      {freeWord("levels")},
                      missRule("3")}),
        info("breaths", {{whole("top", 1, 200, ""), whole("exhale_s", 1, 30, ""), oneOf("first", {"breaths", "exhale"}),
                          whole("sessions", 1, 10, "2")},
                         missRule("3")}),
        info("tempo",
             {{oneOf("part", {"lower", "pause", "drive", "squeeze"}), whole("top_s", 1, 30, "5"), whole("sessions", 1, 10, "1")},
              step,
              {whole("misses", 0, 20, "3")}}),
        info("ladder",
             {{whole("sessions", 1, 10, "2"), whole("back", 0, 10, "2"), whole("top", 1, 3600, "")}, step, {freeWord("levels")}}),
    };
}

std::vector<TemplateInfo> cycleTemplates()
{
    const Parameters step = loadStep("step", leastStep);
    const Parameters plainStep{number("step_kg", 0, 100, ""), number("step_lb", 0, 220, "")};
    return {
        info("wave", {{freeWord("basis")}, plainStep, {oneOf("unit", {"sessions", "weeks"})}, missRule("1")}),
        info("stage-cycle",
             {step,
              {oneOf("restart", {"performed", "remembered"}), number("factor", 0.3, 0.99, "0.85"), whole("misses", 1, 20, "1")}}),
        info("amrap",
             {{whole("at", 1, 200, ""), whole("twice_at", 0, 200, "0"), oneOf("others", {"must", "free"}), freeWord("basis")},
              step,
              missRule("3")}),
        info("rir-guided", {{whole("rir", 0, 10, ""), oneOf("sets", {"last", "every"})}, step, missRule("3")}),
        info("two-for-two", {{whole("extra", 1, 10, "2"), whole("sessions", 1, 10, "2")}, step, missRule("3")}),
        info("calendar",
             {{oneOf("unit", {"weeks", "sessions"}), whole("every", 1, 52, "1"), freeWord("at"), oneOf("earned", {"no", "yes"})},
              step,
              missRule("3")}),
    };
}

}  // namespace

const std::vector<TemplateInfo>& templateCatalog()
{
    static const std::vector<TemplateInfo> catalog = [] {
        std::vector<TemplateInfo> all = loadTemplates();
        for (auto more : {bodyTemplates(), cycleTemplates()}) {
            std::move(more.begin(), more.end(), std::back_inserter(all));
        }
        return all;
    }();
    return catalog;
}

}  // namespace stance
