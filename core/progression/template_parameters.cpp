#include "core/progression/template_parameters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace stance::parts {
namespace {

using Kind = TemplateProblem::Kind;
using Value = std::variant<double, std::string>;

struct StepUnit {
    const char* ending;
    ValueUnit unit;
};

constexpr std::array<StepUnit, 3> stepUnits{
    {{"_kg", ValueUnit::Kilogram}, {"_lb", ValueUnit::Pound}, {"_pct", ValueUnit::Percent}}};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string namesOf(const TemplateInfo& info)
{
    std::vector<std::string> names;
    names.reserve(info.parameters.size());
    for (const TemplateParameter& parameter : info.parameters) {
        names.push_back(parameter.name);
    }
    return joined(names);
}

std::string rangeOf(const TemplateParameter& parameter)
{
    std::ostringstream text;
    text << (parameter.whole ? "whole " : "") << *parameter.min << " to " << *parameter.max;
    return text.str();
}

std::optional<TemplateProblem> problemWith(const TemplateParameter& parameter, const Value& value)
{
    const auto* given = std::get_if<double>(&value);
    if ((given != nullptr) != parameter.isNumber()) {
        return TemplateProblem{parameter.name, Kind::WrongType, parameter.isNumber() ? "number" : "word"};
    }
    if (given != nullptr) {
        const bool fits =
            *given >= *parameter.min && *given <= *parameter.max && (!parameter.whole || *given == std::floor(*given));
        return fits ? std::nullopt : std::optional(TemplateProblem{parameter.name, Kind::OutOfRange, rangeOf(parameter)});
    }
    const std::string& word = std::get<std::string>(value);
    const auto& words = parameter.words;
    const bool fits = words.empty() ? !word.empty() : std::find(words.begin(), words.end(), word) != words.end();
    return fits ? std::nullopt : std::optional(TemplateProblem{parameter.name, Kind::OutOfRange, joined(words)});
}

/// Two ways to say one thing: a step in two units, a factor beside a drop.
std::optional<TemplateProblem> conflictIn(const Slot& slot)
{
    const auto& given = slot.progression.parameters;
    for (const std::string stem : {"step", "drop"}) {
        std::string first = stem == "drop" && given.contains("factor") ? "factor" : "";
        for (const StepUnit& unit : stepUnits) {
            const std::string name = stem + unit.ending;
            if (!given.contains(name)) {
                continue;
            }
            if (!first.empty()) {
                return TemplateProblem{name, Kind::Conflict, first};
            }
            first = name;
        }
    }
    return std::nullopt;
}

bool inPounds(const Slot& slot)
{
    const auto& sets = slot.prescription.sets;
    const auto loaded = std::find_if(sets.begin(), sets.end(), [](const SetTarget& set) { return set.load.has_value(); });
    return loaded != sets.end() && loaded->load->unit == LoadUnit::Pound;
}

}  // namespace

std::optional<TemplateProblem> problemIn(const Slot& slot, const TemplateInfo& info)
{
    for (const auto& [name, value] : slot.progression.parameters) {
        const auto parameter = std::find_if(info.parameters.begin(), info.parameters.end(),
                                            [&](const TemplateParameter& candidate) { return candidate.name == name; });
        if (parameter == info.parameters.end()) {
            return TemplateProblem{name, Kind::UnknownParameter, namesOf(info)};
        }
        if (auto problem = problemWith(*parameter, value)) {
            return problem;
        }
    }
    return conflictIn(slot);
}

bool TemplateParameters::has(const std::string& name) const
{
    return m_view.slot.progression.parameters.contains(name);
}

double TemplateParameters::number(const std::string& name, double fallback) const
{
    const auto& given = m_view.slot.progression.parameters;
    const auto found = given.find(name);
    return found == given.end() ? fallback : std::get<double>(found->second);
}

int TemplateParameters::whole(const std::string& name, int fallback) const
{
    return static_cast<int>(number(name, fallback));
}

std::string TemplateParameters::word(const std::string& name, const std::string& fallback) const
{
    const auto& given = m_view.slot.progression.parameters;
    const auto found = given.find(name);
    return found == given.end() ? fallback : std::get<std::string>(found->second);
}

std::vector<std::string> TemplateParameters::list(const std::string& name) const
{
    std::vector<std::string> words;
    std::istringstream text(word(name, ""));
    for (std::string part; std::getline(text, part, ',');) {
        const std::size_t begin = part.find_first_not_of(' ');
        if (begin != std::string::npos) {
            words.push_back(part.substr(begin, part.find_last_not_of(' ') - begin + 1));
        }
    }
    return words;
}

std::optional<LoadStep> TemplateParameters::givenStep(const std::string& stem) const
{
    for (const StepUnit& unit : stepUnits) {
        if (has(stem + unit.ending)) {
            return LoadStep{number(stem + unit.ending, 0), unit.unit};
        }
    }
    return std::nullopt;
}

LoadStep TemplateParameters::step() const
{
    const LoadStep usual = inPounds(m_view.slot) ? LoadStep{5, ValueUnit::Pound} : LoadStep{2.5, ValueUnit::Kilogram};
    return givenStep("step").value_or(usual);
}

MissRule TemplateParameters::miss(int misses) const
{
    return {whole("misses", misses), number("factor", 0.9)};
}

}  // namespace stance::parts
