#include "core/program/slot_json.h"

#include "core/base/base_names.h"
#include "core/base/units_json.h"
#include "core/program/prescription_json.h"
#include "core/program/program_names.h"
#include "core/program/progression_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t noteLimit = 400;

/// The exercise of the slot; an empty one after a refusal.
const Exercise& readExercise(const JsonValue& value, const Catalog& catalog, Slot& slot)
{
    static const Exercise none;
    slot.exercise = ExerciseId(value.id());
    const Exercise* exercise = catalog.find(slot.exercise);
    if (exercise == nullptr) {
        value.refuse(DocumentProblem::UnknownId, slot.exercise.value);
        return none;
    }
    return *exercise;
}

/// Easy to hard: every rung known, none twice, no rung that the ladder puts below an earlier one.
std::vector<ExerciseId> readPath(const JsonValue& value, const Catalog& catalog, const ExerciseId& own)
{
    std::vector<ExerciseId> path;
    value.list({0, 20}, [&](const JsonValue& item) {
        ExerciseId rung(item.id());
        if (catalog.find(rung) == nullptr) {
            item.refuse(DocumentProblem::UnknownId, rung.value);
        } else if (std::find(path.begin(), path.end(), rung) != path.end()) {
            item.refuse(DocumentProblem::DuplicateId, rung.value);
        }
        for (const ExerciseId& easier : path) {
            if (catalog.leadsUp(rung, easier)) {
                item.refuse(DocumentProblem::Inconsistent, easier.value + ", " + rung.value);
            }
        }
        path.push_back(std::move(rung));
        return true;
    });
    if (!path.empty() && std::find(path.begin(), path.end(), own) == path.end()) {
        value.refuse(DocumentProblem::Inconsistent, "path, exercise");
    }
    return path;
}

void readMeasureField(const JsonValue& value, const Exercise& exercise, Slot& slot)
{
    slot.measure = value.present() ? readMeasure(value) : exercise.measure;
    if (!measureFits(slot.measure, exercise)) {
        value.refuse(DocumentProblem::Inconsistent, "measure, " + exercise.id.value);
    }
}

}  // namespace

Slot readSlot(const JsonValue& value, const Catalog& catalog, const std::vector<Basis>& bases)
{
    Slot slot;
    JsonFields fields(value);
    slot.id = SlotId(fields["id"].id());
    const Exercise& exercise = readExercise(fields["exercise"], catalog, slot);
    slot.path = readPath(fields["path"], catalog, slot.exercise);
    if (const JsonValue kind = fields["load_kind"]; kind.present()) {
        slot.loadKind = kind.name(loadKindNames);
    }
    readMeasureField(fields["measure"], exercise, slot);
    slot.prescription.sets =
        readSets(fields["sets"], TargetScope{slot.measure, exercise, slot.loadKind.value_or(exercise.loadKind), bases});
    slot.prescription.restSeconds = fields["rest_s"].integer(restSecondsLimits, slot.prescription.restSeconds);
    const JsonValue track = fields["track"];
    slot.track = TrackId(track.present() ? track.id() : slot.exercise.value);
    slot.sideOrder = fields["side_order"].name(sideOrderNames, slot.sideOrder);
    slot.sideChangeSeconds = fields["side_change_s"].integer({0, 120}, slot.sideChangeSeconds);
    slot.restBetweenSidesSeconds = fields["rest_between_sides_s"].integer({0, 600}, slot.restBetweenSidesSeconds);
    slot.changeOverSeconds = fields["change_over_s"].integer({0, 600}, slot.changeOverSeconds);
    readProgression(fields["progression"], catalog, bases, slot);
    slot.note = fields["note"].text(noteLimit, "");
    fields.noOthers();
    return slot;
}

ordered_json writeSlot(const Slot& slot)
{
    ordered_json json{{"id", slot.id.value}, {"track", slot.track.value}, {"exercise", slot.exercise.value}};
    for (const ExerciseId& rung : slot.path) {
        json["path"].push_back(rung.value);
    }
    if (slot.loadKind) {
        json["load_kind"] = nameOf(*slot.loadKind);
    }
    json["measure"] = writeMeasure(slot.measure);
    json["sets"] = writeSets(slot.prescription.sets, slot.measure);
    json["rest_s"] = slot.prescription.restSeconds;
    json["side_order"] = nameOf(slot.sideOrder);
    json["side_change_s"] = slot.sideChangeSeconds;
    json["rest_between_sides_s"] = slot.restBetweenSidesSeconds;
    json["change_over_s"] = slot.changeOverSeconds;
    json["progression"] = writeProgression(slot);
    if (!slot.note.empty()) {
        json["note"] = slot.note;
    }
    return json;
}

}  // namespace stance
