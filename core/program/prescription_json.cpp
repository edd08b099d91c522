#include "core/program/prescription_json.h"

#include "core/base/base_names.h"
#include "core/base/units_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stance {
namespace {

using nlohmann::ordered_json;

/// Every field that can hold an amount, in any measure.
std::vector<std::string_view> amountFields()
{
    std::vector<std::string_view> fields;
    for (const Named<MeasureKind>& entry : measureNames.entries()) {
        fields.push_back(amountFieldOf(entry.value));
    }
    return fields;
}

/// 10, or {"min": 8, "max": 12}, in the field of the measure. An open-ended set may do without.
void readAmount(JsonFields& fields, MeasureKind kind, SetTarget& target)
{
    const std::string_view name = amountFieldOf(kind);
    for (const std::string_view other : amountFields()) {
        if (other != name && fields[other].present()) {
            fields[other].refuse(DocumentProblem::Inconsistent, std::string(nameOf(kind)) + ", " + std::string(other));
        }
    }
    const Limits limits = amountLimitsOf(kind);
    const JsonValue amount = fields[name];
    if (target.openEnded && !amount.present()) {
        return;
    }
    if (!amount.isObject()) {
        target.amountMin = target.amountMax = amount.integer(limits);
        return;
    }
    JsonFields range(amount);
    target.amountMin = range["min"].integer(limits);
    target.amountMax = range["max"].integer(limits);
    range.noOthers();
    if (target.amountMin > target.amountMax) {
        amount.refuse(DocumentProblem::Inconsistent, "min, max");
    }
}

std::vector<Level> readLevels(const JsonValue& value, const Exercise& exercise)
{
    std::vector<Level> levels;
    if (!value.present()) {
        return levels;
    }
    value.eachField([&](const std::string& name, const JsonValue& level) {
        const auto axis = std::find_if(exercise.levels.begin(), exercise.levels.end(),
                                       [&](const LevelAxis& candidate) { return candidate.name == name; });
        if (axis == exercise.levels.end()) {
            level.refuse(DocumentProblem::UnknownName, name);
            return;
        }
        std::string word = level.text(24);
        if (std::find(axis->values.begin(), axis->values.end(), word) == axis->values.end()) {
            level.refuse(DocumentProblem::UnknownName, word);
        }
        levels.push_back(Level{name, std::move(word)});
    });
    return levels;
}

void readTempoFields(JsonFields& fields, const Exercise& exercise, SetTarget& target)
{
    const TempoPart usual = exercise.tempo ? exercise.tempo->startsWith : TempoPart::Lower;
    const JsonValue start = fields["tempo_starts"];
    const TempoPart startsWith = readTempoStart(start, usual);
    if (const JsonValue tempo = fields["tempo"]; tempo.present()) {
        target.tempo = readTempo(tempo, startsWith);
    } else if (start.present()) {
        start.refuse(DocumentProblem::Inconsistent, "tempo, tempo_starts");
    }
}

SetTarget readTarget(JsonFields& fields, const Measure& measure, const Exercise& exercise)
{
    SetTarget target;
    target.openEnded = fields["amrap"].boolean(false);
    readAmount(fields, measure.kind, target);
    if (const JsonValue load = fields["load"]; load.present()) {
        target.load = readLoad(load);
        if (exercise.loadKind == LoadKind::None) {
            load.refuse(DocumentProblem::Inconsistent, "load, " + exercise.id.value);
        }
    }
    target.levels = readLevels(fields["levels"], exercise);
    readTempoFields(fields, exercise, target);
    if (const JsonValue breath = fields["breath"]; breath.present()) {
        target.breath = readBreath(breath);
    }
    if (const JsonValue rir = fields["rir"]; rir.present()) {
        target.rir = rir.integer({0, 10});
    }
    return target;
}

ordered_json writeTarget(const SetTarget& target, const Measure& measure)
{
    ordered_json json = ordered_json::object();
    const std::string amount(amountFieldOf(measure.kind));
    if (target.amountMin != target.amountMax) {
        json[amount] = {{"min", target.amountMin}, {"max", target.amountMax}};
    } else if (!target.openEnded || target.amountMax != 0) {
        json[amount] = target.amountMax;
    }
    if (target.openEnded) {
        json["amrap"] = true;
    }
    if (target.load) {
        json["load"] = writeLoad(*target.load);
    }
    for (const Level& level : target.levels) {
        json["levels"][level.axis] = level.value;
    }
    if (target.tempo) {
        json["tempo"] = writeTempo(*target.tempo);
        json["tempo_starts"] = nameOf(target.tempo->startsWith);
    }
    if (target.breath) {
        json["breath"] = writeBreath(*target.breath);
    }
    if (target.rir) {
        json["rir"] = *target.rir;
    }
    return json;
}

}  // namespace

std::vector<SetTarget> readSets(const JsonValue& value, const Measure& measure, const Exercise& exercise)
{
    constexpr Limits countLimits{1, 20};
    if (!value.isObject()) {
        return value.list(countLimits, [&](const JsonValue& item) {
            JsonFields fields(item);
            SetTarget target = readTarget(fields, measure, exercise);
            fields.noOthers();
            return target;
        });
    }
    JsonFields fields(value);
    const int count = fields["count"].integer(countLimits);
    const SetTarget target = readTarget(fields, measure, exercise);
    fields.noOthers();
    return std::vector<SetTarget>(static_cast<std::size_t>(count), target);
}

ordered_json writeSets(const std::vector<SetTarget>& sets, const Measure& measure)
{
    const bool alike = std::all_of(sets.begin(), sets.end(), [&](const SetTarget& set) { return set == sets.front(); });
    if (alike && !sets.empty()) {
        ordered_json json{{"count", sets.size()}};
        json.update(writeTarget(sets.front(), measure));
        return json;
    }
    ordered_json json = ordered_json::array();
    for (const SetTarget& set : sets) {
        json.push_back(writeTarget(set, measure));
    }
    return json;
}

bool measureFits(const Measure& wanted, const Exercise& exercise)
{
    const MeasureKind own = exercise.measure.kind;
    const auto countsReps = [](MeasureKind kind) {
        return kind == MeasureKind::Reps || kind == MeasureKind::RepsHeld || kind == MeasureKind::RepsToFailure;
    };
    const auto keepsPosition = [](MeasureKind kind) { return kind == MeasureKind::HoldSeconds || kind == MeasureKind::Breaths; };
    if (wanted.kind == own || (countsReps(wanted.kind) && countsReps(own))) {
        return true;
    }
    return keepsPosition(wanted.kind) && keepsPosition(own) && exercise.breath.has_value();
}

}  // namespace stance
