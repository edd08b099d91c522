#include "core/program/program_json.h"

#include "core/base/base_names.h"
#include "core/base/json_fields.h"
#include "core/base/units_json.h"
#include "core/program/gate_json.h"
#include "core/program/prescription_json.h"
#include "core/program/program_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr int documentVersion = 1;
constexpr const char* documentFormat = "stance-program";
constexpr std::size_t nameLimit = 60;
constexpr std::size_t noteLimit = 400;

/// Reads one program against a catalogue, remembering the ids that must not come twice.
class ProgramReader {
public:
    explicit ProgramReader(const Catalog& catalog) : m_catalog(catalog) {}

    Program readProgram(const JsonValue& value)
    {
        Program program;
        JsonFields fields(value);
        fields.header(documentFormat, documentVersion);
        program.id = ProgramId(fields["id"].id());
        program.revision = fields["revision"].integer({1, 1'000'000});
        program.kind = fields["kind"].name(programKindNames);
        program.name = fields["name"].text(nameLimit);
        program.summary = fields["summary"].text(noteLimit, "");
        program.stages = fields["stages"].list({1, 20}, [this](const JsonValue& stage) { return readStage(stage); });
        fields.noOthers();
        return program;
    }

private:
    Stage readStage(const JsonValue& value)
    {
        Stage stage;
        JsonFields fields(value);
        stage.id = newId<StageId>(fields["id"], m_stages);
        stage.name = fields["name"].text(nameLimit);
        stage.weeks = fields["weeks"].integer({0, 104}, 0);
        if (const JsonValue gate = fields["gate"]; gate.present()) {
            stage.gate = readGate(gate, m_catalog);
        }
        stage.workouts = fields["workouts"].list({1, 14}, [this](const JsonValue& workout) { return readWorkout(workout); });
        fields.noOthers();
        return stage;
    }

    Workout readWorkout(const JsonValue& value)
    {
        Workout workout;
        JsonFields fields(value);
        workout.id = newId<WorkoutId>(fields["id"], m_workouts);
        workout.name = fields["name"].text(nameLimit);
        workout.blocks = fields["blocks"].list({1, 30}, [this](const JsonValue& block) { return readBlock(block); });
        fields.noOthers();
        return workout;
    }

    Block readBlock(const JsonValue& value)
    {
        Block block;
        JsonFields fields(value);
        block.kind = fields["kind"].name(blockKindNames, BlockKind::Straight);
        const JsonValue rounds = fields["rounds"];
        block.rounds = rounds.integer({1, 20}, 1);
        if (block.kind == BlockKind::Straight && block.rounds != 1) {
            rounds.refuse(DocumentProblem::Inconsistent, "kind, rounds");
        }
        block.restBetweenRoundsSeconds = fields["rest_between_rounds_s"].integer({0, 900}, 0);
        block.slots = fields["slots"].list({1, 30}, [this](const JsonValue& slot) { return readSlot(slot); });
        fields.noOthers();
        return block;
    }

    Slot readSlot(const JsonValue& value)
    {
        Slot slot;
        JsonFields fields(value);
        slot.id = newId<SlotId>(fields["id"], m_slots);
        const Exercise& exercise = readExercise(fields["exercise"], slot);
        slot.path = readPath(fields["path"], slot.exercise);
        readMeasureField(fields["measure"], exercise, slot);
        slot.prescription.sets = readSets(fields["sets"], slot.measure, exercise);
        slot.prescription.restSeconds = fields["rest_s"].integer({0, 900}, slot.prescription.restSeconds);
        const JsonValue track = fields["track"];
        slot.track = TrackId(track.present() ? track.id() : slot.exercise.value);
        slot.sideOrder = fields["side_order"].name(sideOrderNames, slot.sideOrder);
        slot.sideChangeSeconds = fields["side_change_s"].integer({0, 120}, slot.sideChangeSeconds);
        slot.restBetweenSidesSeconds = fields["rest_between_sides_s"].integer({0, 600}, slot.restBetweenSidesSeconds);
        slot.changeOverSeconds = fields["change_over_s"].integer({0, 600}, slot.changeOverSeconds);
        slot.progression = readProgression(fields["progression"]);
        slot.note = fields["note"].text(noteLimit, "");
        fields.noOthers();
        return slot;
    }

    /// The exercise of the slot; an empty one after a refusal.
    const Exercise& readExercise(const JsonValue& value, Slot& slot) const
    {
        static const Exercise none;
        slot.exercise = ExerciseId(value.id());
        const Exercise* exercise = m_catalog.find(slot.exercise);
        if (exercise == nullptr) {
            value.refuse(DocumentProblem::UnknownId, slot.exercise.value);
            return none;
        }
        return *exercise;
    }

    /// Easy to hard: every rung known, none twice, no rung that the ladder puts below an earlier one.
    std::vector<ExerciseId> readPath(const JsonValue& value, const ExerciseId& own) const
    {
        std::vector<ExerciseId> path;
        value.list({0, 20}, [&](const JsonValue& item) {
            ExerciseId rung(item.id());
            if (m_catalog.find(rung) == nullptr) {
                item.refuse(DocumentProblem::UnknownId, rung.value);
            } else if (std::find(path.begin(), path.end(), rung) != path.end()) {
                item.refuse(DocumentProblem::DuplicateId, rung.value);
            }
            for (const ExerciseId& easier : path) {
                if (m_catalog.leadsUp(rung, easier)) {
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

    static void readMeasureField(const JsonValue& value, const Exercise& exercise, Slot& slot)
    {
        slot.measure = value.present() ? readMeasure(value) : exercise.measure;
        if (!measureFits(slot.measure, exercise)) {
            value.refuse(DocumentProblem::Inconsistent, "measure, " + exercise.id.value);
        }
    }

    static Progression readProgression(const JsonValue& value)
    {
        Progression progression;
        if (!value.present()) {
            return progression;
        }
        JsonFields fields(value);
        progression.templateName = fields["template"].text(64, progression.templateName);
        if (const JsonValue parameters = fields["parameters"]; parameters.present()) {
            parameters.eachField([&](const std::string& name, const JsonValue& parameter) {
                if (parameter.isText()) {
                    progression.parameters[name] = parameter.text(64);
                } else {
                    progression.parameters[name] = parameter.number({-1'000'000, 1'000'000});
                }
            });
        }
        if (const JsonValue rules = fields["rules"]; rules.present()) {
            progression.rulesJson = rules.rawText();
            if (!rules.isList()) {
                rules.refuse(DocumentProblem::WrongType, "list");
            }
        }
        fields.noOthers();
        return progression;
    }

    template <class IdType>
    static IdType newId(const JsonValue& value, std::unordered_set<std::string>& taken)
    {
        IdType id(value.id());
        if (!taken.insert(id.value).second) {
            value.refuse(DocumentProblem::DuplicateId, id.value);
        }
        return id;
    }

    const Catalog& m_catalog;
    std::unordered_set<std::string> m_stages;
    std::unordered_set<std::string> m_workouts;
    std::unordered_set<std::string> m_slots;
};

template <class Items, class Write>
ordered_json writeList(const Items& items, Write write)
{
    ordered_json json = ordered_json::array();
    for (const auto& item : items) {
        json.push_back(write(item));
    }
    return json;
}

ordered_json writeProgression(const Progression& progression)
{
    ordered_json json{{"template", progression.templateName}};
    for (const auto& [name, value] : progression.parameters) {
        std::visit([&json, &key = name](const auto& parameter) { json["parameters"][key] = parameter; }, value);
    }
    if (!progression.rulesJson.empty()) {
        json["rules"] = ordered_json::parse(progression.rulesJson);
    }
    return json;
}

ordered_json writeSlot(const Slot& slot)
{
    ordered_json json{{"id", slot.id.value}, {"track", slot.track.value}, {"exercise", slot.exercise.value}};
    if (!slot.path.empty()) {
        json["path"] = writeList(slot.path, [](const ExerciseId& rung) { return rung.value; });
    }
    json["measure"] = writeMeasure(slot.measure);
    json["sets"] = writeSets(slot.prescription.sets, slot.measure);
    json["rest_s"] = slot.prescription.restSeconds;
    json["side_order"] = nameOf(slot.sideOrder);
    json["side_change_s"] = slot.sideChangeSeconds;
    json["rest_between_sides_s"] = slot.restBetweenSidesSeconds;
    json["change_over_s"] = slot.changeOverSeconds;
    json["progression"] = writeProgression(slot.progression);
    if (!slot.note.empty()) {
        json["note"] = slot.note;
    }
    return json;
}

ordered_json writeBlock(const Block& block)
{
    return {{"kind", nameOf(block.kind)},
            {"rounds", block.rounds},
            {"rest_between_rounds_s", block.restBetweenRoundsSeconds},
            {"slots", writeList(block.slots, writeSlot)}};
}

ordered_json writeWorkout(const Workout& workout)
{
    return {{"id", workout.id.value}, {"name", workout.name}, {"blocks", writeList(workout.blocks, writeBlock)}};
}

ordered_json writeStage(const Stage& stage)
{
    ordered_json json{{"id", stage.id.value}, {"name", stage.name}, {"weeks", stage.weeks}};
    if (stage.gate) {
        json["gate"] = writeGate(*stage.gate);
    }
    json["workouts"] = writeList(stage.workouts, writeWorkout);
    return json;
}

}  // namespace

Result<Program, DocumentError> readProgram(std::string_view text, const std::string& name, const Catalog& catalog)
{
    return parseJson(text, name).and_then([&](const nlohmann::json& document) {
        return readDocument(document, name, [&](const JsonValue& root) { return ProgramReader(catalog).readProgram(root); });
    });
}

std::string writeProgram(const Program& program)
{
    ordered_json json{{"format", documentFormat},     {"version", documentVersion},   {"id", program.id.value},
                      {"revision", program.revision}, {"kind", nameOf(program.kind)}, {"name", program.name}};
    if (!program.summary.empty()) {
        json["summary"] = program.summary;
    }
    json["stages"] = writeList(program.stages, writeStage);
    // Text typed into an editor may hold broken UTF-8; dump would throw on it.
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace stance
