#include "core/progression/condition.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stance {
namespace {

constexpr std::array<std::string_view, 6> amountFields{"reps", "hold_s", "breaths", "metres", "steps", "minutes"};

constexpr std::array<std::pair<std::string_view, TargetField>, 4> otherFields{{
    {"load", TargetField::Load},
    {"rpe", TargetField::Rpe},
    {"rir", TargetField::Rir},
    {"rest_s", TargetField::Rest},
}};

/// The amount of any measure is its top; the same with "_min" is its bottom.
std::optional<TargetField> fieldOf(std::string_view word)
{
    for (const auto& [name, field] : otherFields) {
        if (name == word) {
            return field;
        }
    }
    for (const std::string_view amount : amountFields) {
        const std::string_view end = word.starts_with(amount) ? word.substr(amount.size()) : "?";
        if (end.empty() || end == "_max") {
            return TargetField::RepsMax;
        }
        if (end == "_min") {
            return TargetField::RepsMin;
        }
    }
    return std::nullopt;
}

template <class Items, class Matches>
std::optional<double> placeOf(const Items& items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? std::nullopt : std::optional<double>(std::distance(items.begin(), found));
}

std::optional<double> levelPlace(const std::string& axis, const std::string& value, const Exercise* exercise)
{
    if (exercise == nullptr) {
        return std::nullopt;
    }
    for (const LevelAxis& candidate : exercise->levels) {
        if (candidate.name == axis) {
            return placeOf(candidate.values, [&](const std::string& level) { return level == value; });
        }
    }
    return std::nullopt;
}

/// A level of the exercise that is meant; without one, of the first rung of the slot that has such a level.
std::optional<double> levelMeant(const std::string& word, const CompiledLeaf& leaf, const Slot* slot, const Catalog& catalog)
{
    if (leaf.exercise != nullptr || slot == nullptr) {
        return levelPlace(leaf.metric.name, word, leaf.exercise);
    }
    std::optional<double> place = levelPlace(leaf.metric.name, word, catalog.find(slot->exercise));
    for (const ExerciseId& rung : slot->path) {
        place = place ? place : levelPlace(leaf.metric.name, word, catalog.find(rung));
    }
    return place;
}

/// What a word names for its metric: a rung, a scheme, a level.
std::optional<double> placeNamed(const std::string& word, const CompiledLeaf& leaf, const Slot* slot, const Catalog& catalog)
{
    if (slot == nullptr) {
        return leaf.metric.metric == Metric::Level ? levelMeant(word, leaf, slot, catalog) : std::nullopt;
    }
    switch (leaf.metric.metric) {
        case Metric::Variant: return placeOf(slot->path, [&](const ExerciseId& rung) { return rung.value == word; });
        case Metric::Scheme: {
            const auto place = placeOf(slot->progression.schemes, [&](const Scheme& scheme) { return scheme.id == word; });
            return word == "own" ? std::optional<double>(0.0) : place ? std::optional<double>(*place + 1) : std::nullopt;
        }
        case Metric::Level: return levelMeant(word, leaf, slot, catalog);
        default: return std::nullopt;
    }
}

/// A name that the metric knows, else a parameter of the slot.
std::optional<double> meaningOf(const std::string& word, const CompiledLeaf& leaf, const Slot* slot, const Catalog& catalog)
{
    const std::optional<double> place = placeNamed(word, leaf, slot, catalog);
    if (place || slot == nullptr) {
        return place;
    }
    const auto parameter = slot->progression.parameters.find(word);
    const bool number = parameter != slot->progression.parameters.end() && std::holds_alternative<double>(parameter->second);
    return number ? std::optional<double>(std::get<double>(parameter->second)) : std::nullopt;
}

void compileNeeded(CompiledLeaf& compiled, const Slot* slot, const Catalog& catalog)
{
    const auto& value = compiled.leaf.value;
    if (const auto* number = std::get_if<double>(&value)) {
        compiled.needed = *number;
    } else if (const auto* word = std::get_if<std::string>(&value)) {
        const std::optional<double> meaning = meaningOf(*word, compiled, slot, catalog);
        compiled.answerable = compiled.answerable && meaning.has_value();
        compiled.needed = meaning.value_or(0);
    } else if (const auto* target = std::get_if<TargetValue>(&value)) {
        const std::optional<TargetField> field = fieldOf(target->field);
        compiled.answerable = compiled.answerable && field.has_value();
        compiled.needed = LeafTarget{field.value_or(TargetField::RepsMax), target->plus, target->times};
    } else {
        compiled.needed = LeafBaseline{std::get<BaselineValue>(value).plus};
    }
}

CompiledGate compileGate(const Gate& gate, std::vector<CompiledLeaf>& leaves, const Slot* slot, const Catalog& catalog)
{
    CompiledGate compiled;
    compiled.kind = gate.kind;
    if (gate.kind == GateKind::Leaf) {
        compiled.leaf = leaves.size();
        leaves.push_back(compileLeaf(gate.leaf, slot, catalog));
    }
    for (const Gate& child : gate.children) {
        compiled.children.push_back(compileGate(child, leaves, slot, catalog));
    }
    return compiled;
}

}  // namespace

CompiledLeaf compileLeaf(const GateLeaf& leaf, const Slot* slot, const Catalog& catalog)
{
    CompiledLeaf compiled;
    compiled.leaf = leaf;
    const std::optional<MetricName> metric = metricOf(leaf.metric);
    compiled.answerable = metric.has_value();
    compiled.metric = metric.value_or(MetricName{});
    compiled.scope = scopeOf(compiled.metric.metric);
    // Weights within a gram are the same; every other number is exact but for the last bits.
    const bool weight = compiled.metric.metric == Metric::Load || compiled.metric.metric == Metric::Volume;
    compiled.tolerance = weight ? 0.001 + 1e-9 : 1e-9;
    if (!leaf.exercise.empty()) {
        compiled.exercise = catalog.find(ExerciseId(leaf.exercise));
        compiled.answerable = compiled.answerable && compiled.exercise != nullptr;
    }
    compileNeeded(compiled, slot, catalog);
    return compiled;
}

Condition compile(const std::optional<Gate>& gate, const Slot* slot, const Catalog& catalog)
{
    Condition condition;
    condition.always = !gate.has_value();
    if (gate) {
        condition.root = compileGate(*gate, condition.leaves, slot, catalog);
        condition.forgetful = std::none_of(condition.leaves.begin(), condition.leaves.end(),
                                           [](const CompiledLeaf& leaf) { return leaf.leaf.window || leaf.exercise != nullptr; });
    }
    return condition;
}

}  // namespace stance
