#include "core/program/prescription_json.h"

#include "core/base/base_names.h"
#include "core/base/units_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stance {
namespace {

using nlohmann::ordered_json;

/// 10, or {"min": 8, "max": 12}, in the field of the measure. An open-ended set may do without.
void readAmount(JsonFields& fields, MeasureKind kind, SetTarget& target)
{
    refuseOtherAmounts(fields, kind);
    const Limits limits = amountLimitsOf(kind);
    const JsonValue amount = fields[amountFieldOf(kind)];
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

/// {"percent": 65, "of": "tm"}
BasisShare readShare(const JsonValue& value, const std::vector<Basis>& bases)
{
    BasisShare share;
    JsonFields fields(value);
    share.percent = fields["percent"].number({1, 200});
    const JsonValue basis = fields["of"];
    share.basis = basis.id();
    fields.noOthers();
    if (std::none_of(bases.begin(), bases.end(), [&](const Basis& known) { return known.id == share.basis; })) {
        basis.refuse(DocumentProblem::UnknownId, share.basis);
    }
    return share;
}

void readTargetLoad(const JsonValue& value, const TargetScope& scope, SetTarget& target)
{
    if (!value.present()) {
        return;
    }
    if (scope.loadKind == LoadKind::None) {
        value.refuse(DocumentProblem::Inconsistent, "load, " + scope.exercise.id.value);
    }
    if (JsonFields fields(value); fields["percent"].present()) {
        target.share = readShare(value, scope.bases);
    } else {
        target.load = readLoad(value);
    }
}

SetTarget readTarget(JsonFields& fields, const TargetScope& scope)
{
    SetTarget target;
    target.openEnded = fields["amrap"].boolean(false);
    readAmount(fields, scope.measure.kind, target);
    readTargetLoad(fields["load"], scope, target);
    target.levels = readLevels(fields["levels"], scope.exercise);
    readTempoFields(fields, scope.exercise, target);
    if (const JsonValue breath = fields["breath"]; breath.present()) {
        target.breath = readBreath(breath);
    }
    target.rir = readEffort(fields["rir"], fields["rpe"]);
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
    if (target.share) {
        json["load"] = {{"percent", writeNumber(target.share->percent)}, {"of", target.share->basis}};
    } else if (target.load) {
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
        json["rir"] = writeReserve(*target.rir);
    }
    return json;
}

}  // namespace

void refuseOtherAmounts(JsonFields& fields, MeasureKind kind)
{
    const std::string_view own = amountFieldOf(kind);
    for (const Named<MeasureKind>& entry : measureNames.entries()) {
        const std::string_view other = amountFieldOf(entry.value);
        if (other != own && fields[other].present()) {
            fields[other].refuse(DocumentProblem::Inconsistent, std::string(nameOf(kind)) + ", " + std::string(other));
        }
    }
}

std::vector<Level> readLevels(const JsonValue& value, const Exercise& exercise)
{
    std::vector<Level> levels;
    if (!value.present()) {
        return levels;
    }
    value.eachField([&](const std::string& name, const JsonValue& level) {
        const LevelAxis* axis = exercise.findLevelAxis(name);
        if (axis == nullptr) {
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

std::vector<SetTarget> readSets(const JsonValue& value, const Measure& measure, const Exercise& exercise)
{
    static const std::vector<Basis> noBases;
    return readSets(value, TargetScope{measure, exercise, exercise.loadKind, noBases});
}

std::vector<SetTarget> readSets(const JsonValue& value, const TargetScope& scope)
{
    constexpr Limits countLimits{1, 20};
    if (!value.isObject()) {
        return value.list(countLimits, [&](const JsonValue& item) {
            JsonFields fields(item);
            SetTarget target = readTarget(fields, scope);
            fields.noOthers();
            return target;
        });
    }
    JsonFields fields(value);
    const int count = fields["count"].integer(countLimits);
    const SetTarget target = readTarget(fields, scope);
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
