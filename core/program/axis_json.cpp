#include "core/program/axis_json.h"

#include "core/base/base_names.h"
#include "core/program/prescription_json.h"
#include "core/program/rule_names.h"

#include <array>
#include <optional>
#include <string_view>

namespace stance {
namespace {

constexpr Named<AxisKind> plainAxisEntries[] = {
    {AxisKind::Load, "load"},       {AxisKind::Sets, "sets"},     {AxisKind::Rest, "rest_s"}, {AxisKind::Rir, "rir"},
    {AxisKind::Variant, "variant"}, {AxisKind::Scheme, "scheme"}, {AxisKind::Stage, "stage"},
};
constexpr NameTable<AxisKind> plainAxisNames{plainAxisEntries};

constexpr std::array<std::string_view, 6> amountWords{"reps", "hold_s", "breaths", "metres", "steps", "minutes"};

constexpr std::string_view tempoPrefix = "tempo:";
constexpr std::string_view breathPrefix = "breath:";
constexpr std::string_view levelPrefix = "level:";
constexpr std::string_view basisPrefix = "basis:";

/// "reps", "reps_min" or "reps_max" of any amount; nothing for another word.
std::optional<Axis> amountAxis(std::string_view word)
{
    for (const std::string_view amount : amountWords) {
        if (!word.starts_with(amount)) {
            continue;
        }
        const std::string_view end = word.substr(amount.size());
        Axis axis;
        axis.name = amount;
        axis.kind = end == "_min" ? AxisKind::AmountMin : end == "_max" ? AxisKind::AmountMax : AxisKind::Amount;
        if (axis.kind != AxisKind::Amount || end.empty()) {
            return axis;
        }
    }
    return std::nullopt;
}

/// Words with a colon. Nothing when the part behind it is unknown or missing.
std::optional<Axis> familyAxis(std::string_view word)
{
    const auto nameIn = [&](std::string_view prefix) { return word.starts_with(prefix) ? word.substr(prefix.size()) : ""; };
    Axis axis;
    if (const auto part = tempoPartNames.find(nameIn(tempoPrefix))) {
        axis.kind = AxisKind::Tempo;
        axis.tempoPart = *part;
        return axis;
    }
    if (const auto part = breathPartNames.find(nameIn(breathPrefix))) {
        axis.kind = AxisKind::Breath;
        axis.breathPart = *part;
        return axis;
    }
    if (const auto name = nameIn(levelPrefix); !name.empty()) {
        axis.kind = AxisKind::Level;
        axis.name = name;
        return axis;
    }
    if (const auto name = nameIn(basisPrefix); !name.empty()) {
        axis.kind = AxisKind::Basis;
        axis.name = name;
        return axis;
    }
    return std::nullopt;
}

std::optional<AxisWord> parseAxis(std::string_view word)
{
    AxisWord found;
    if (word == "rpe") {
        found.axis.kind = AxisKind::Rir;
        found.rpe = true;
    } else if (const auto kind = plainAxisNames.find(word)) {
        found.axis.kind = *kind;
    } else if (const auto amount = amountAxis(word)) {
        found.axis = *amount;
    } else if (const auto family = familyAxis(word)) {
        found.axis = *family;
    } else {
        return std::nullopt;
    }
    return found;
}

/// Refuses an axis that the slot does not have.
void expectInSlot(const JsonValue& value, const Axis& axis, const SlotScope& scope)
{
    const std::string& exercise = scope.slot.exercise.value;
    const auto expect = [&](bool holds, const std::string& detail) {
        if (!holds) {
            value.refuse(DocumentProblem::Inconsistent, detail);
        }
    };
    switch (axis.kind) {
        case AxisKind::Load: expect(scope.takesLoad(), "load, " + exercise); break;
        case AxisKind::Amount:
        case AxisKind::AmountMin:
        case AxisKind::AmountMax:
            expect(scope.measureIn(axis.name).has_value(), std::string(nameOf(scope.slot.measure.kind)) + ", " + axis.name);
            break;
        case AxisKind::Tempo: expect(scope.hasTempo(), "tempo, " + exercise); break;
        case AxisKind::Breath: expect(scope.hasBreath(), "breath, " + exercise); break;
        case AxisKind::Variant: expect(!scope.slot.path.empty(), "variant, path"); break;
        case AxisKind::Scheme: expect(!scope.slot.progression.schemes.empty(), "scheme, schemes"); break;
        case AxisKind::Level:
            if (!scope.hasLevelAxis(axis.name)) {
                value.refuse(DocumentProblem::UnknownName, axis.name);
            }
            break;
        case AxisKind::Basis:
            if (!scope.hasBasis(axis.name)) {
                value.refuse(DocumentProblem::UnknownId, axis.name);
            }
            break;
        case AxisKind::Sets:
        case AxisKind::Rest:
        case AxisKind::Rir:
        case AxisKind::Stage: break;
    }
}

}  // namespace

AxisWord readAxis(const JsonValue& value, const SlotScope& scope)
{
    const std::string word = value.text(64);
    const auto axis = parseAxis(word);
    if (!axis) {
        value.refuse(DocumentProblem::UnknownName, word);
        return {};
    }
    expectInSlot(value, axis->axis, scope);
    return *axis;
}

std::string writeAxis(const Axis& axis)
{
    switch (axis.kind) {
        case AxisKind::Amount: return axis.name;
        case AxisKind::AmountMin: return axis.name + "_min";
        case AxisKind::AmountMax: return axis.name + "_max";
        case AxisKind::Tempo: return std::string(tempoPrefix) + std::string(nameOf(axis.tempoPart));
        case AxisKind::Breath: return std::string(breathPrefix) + std::string(nameOf(axis.breathPart));
        case AxisKind::Level: return std::string(levelPrefix) + axis.name;
        case AxisKind::Basis: return std::string(basisPrefix) + axis.name;
        case AxisKind::Load:
        case AxisKind::Sets:
        case AxisKind::Rest:
        case AxisKind::Rir:
        case AxisKind::Variant:
        case AxisKind::Scheme:
        case AxisKind::Stage: break;
    }
    return std::string(plainAxisNames.of(axis.kind));
}

Limits limitsOf(const Axis& axis, const SlotScope& scope)
{
    switch (axis.kind) {
        case AxisKind::Load:
        case AxisKind::Basis: return {0, 5'000};
        case AxisKind::Amount:
        case AxisKind::AmountMin:
        case AxisKind::AmountMax: return amountLimitsOf(scope.measureIn(axis.name).value_or(MeasureKind::Reps));
        case AxisKind::Sets: return {1, 20};
        case AxisKind::Rest: return restSecondsLimits;
        case AxisKind::Rir: return {0, 10};
        case AxisKind::Tempo:
        case AxisKind::Breath: return {0, 30};
        case AxisKind::Scheme: return {0, static_cast<int>(scope.slot.progression.schemes.size())};
        case AxisKind::Level:
        case AxisKind::Variant:
        case AxisKind::Stage: break;
    }
    return {0, 0};
}

}  // namespace stance
