#include "core/base/base_names.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/base/units_json.h"
#include "core/catalog/catalog.h"
#include "core/catalog/catalog_names.h"
#include "core/catalog/catalog_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace stance {
namespace {

constexpr int documentVersion = 1;

/// 3, or [2, 3].
Range readRange(const JsonValue& value, Limits limits)
{
    if (!value.isList()) {
        const int number = value.integer(limits);
        return {number, number};
    }
    const auto ends = value.list({2, 2}, [&](const JsonValue& item) { return item.integer(limits); });
    if (value.failed()) {
        return {};
    }
    if (ends[0] > ends[1]) {
        value.refuse(DocumentProblem::Inconsistent, "min, max");
    }
    return {ends[0], ends[1]};
}

std::vector<std::string> readTraces(const JsonValue& value)
{
    return value.texts({0, 60}, 8);
}

Dose readDose(const JsonValue& value, MeasureKind measure)
{
    Dose dose;
    JsonFields fields(value);
    dose.sets = readRange(fields["sets"], {1, 20});
    dose.amount = readRange(fields["amount"], amountLimitsOf(measure));
    dose.restSeconds = readRange(fields["rest_s"], {0, 900});
    dose.ownDefault = fields["own_default"].boolean(false);
    dose.traces = readTraces(fields["traces"]);
    fields.noOthers();
    return dose;
}

LevelAxis readAxis(const JsonValue& value)
{
    LevelAxis axis;
    JsonFields fields(value);
    axis.name = fields["name"].text(32);
    axis.values = fields["values"].texts({2, 20}, 24);
    fields.noOthers();
    auto sorted = axis.values;
    std::sort(sorted.begin(), sorted.end());
    if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end()) {
        value.refuse(DocumentProblem::DuplicateId, *twice);
    }
    return axis;
}

Rung readRung(const JsonValue& value)
{
    return Rung{ExerciseId(value.id()), ""};
}

Fault readFault(const JsonValue& value)
{
    Fault fault;
    JsonFields fields(value);
    fault.id = FaultId(fields["id"].id());
    fault.tag = fields["tag"].name(faultTagNames);
    fault.critical = fields["critical"].boolean(false);
    fields.noOthers();
    return fault;
}

EvidenceNumbers readEvidence(const JsonValue& value)
{
    EvidenceNumbers numbers;
    JsonFields fields(value);
    numbers.id = fields["id"].id();
    numbers.evidence.grade = fields["grade"].name(evidenceGradeNames);
    numbers.evidence.source = fields["source"].text(80);
    fields.noOthers();
    return numbers;
}

std::optional<LoadGate> readLoadGate(const JsonValue& value)
{
    if (!value.present()) {
        return std::nullopt;
    }
    LoadGate gate;
    JsonFields fields(value);
    gate.traces = readTraces(fields["traces"]);
    fields.noOthers();
    return gate;
}

/// What the body does: the muscles and the movement.
void readMovement(Exercise& exercise, JsonFields& fields)
{
    exercise.category = fields["category"].name(categoryNames);
    exercise.pattern = fields["pattern"].name(patternNames);
    exercise.laterality = fields["sides"].name(lateralityNames);
    exercise.measure = readMeasure(fields["measure"]);
    exercise.loadKind = fields["load"].name(loadKindNames);
    exercise.equipment = fields["equipment"].names(equipmentNames, {0, 12});
    exercise.optionalEquipment = fields["optional_equipment"].names(equipmentNames, {0, 12});
    exercise.primary = fields["primary"].names(muscleNames, {1, 12});
    exercise.secondary = fields["secondary"].names(muscleNames, {0, 12});
    exercise.stretched = fields["stretched"].names(muscleNames, {0, 12});
    const TempoPart startsWith = readTempoStart(fields["tempo_starts"], TempoPart::Lower);
    if (const JsonValue tempo = fields["tempo"]; tempo.present()) {
        exercise.tempo = readTempo(tempo, startsWith);
    }
    if (const JsonValue breath = fields["breath"]; breath.present()) {
        exercise.breath = readBreath(breath);
    }
}

ExerciseNumbers readExercise(const JsonValue& value)
{
    ExerciseNumbers numbers;
    Exercise& exercise = numbers.exercise;
    JsonFields fields(value);
    exercise.id = ExerciseId(fields["id"].id());
    readMovement(exercise, fields);
    exercise.levels = fields["levels"].list({0, 6}, readAxis);
    exercise.dose = readDose(fields["dose"], exercise.measure.kind);
    exercise.easier = fields["easier"].list({0, 8}, readRung);
    exercise.harder = fields["harder"].list({0, 8}, readRung);
    exercise.faults = fields["faults"].list({1, 9}, readFault);
    exercise.loadGate = readLoadGate(fields["load_gate"]);
    numbers.evidence = fields["evidence"].list({0, 12}, readEvidence);
    exercise.traces = readTraces(fields["traces"]);
    exercise.sourceFour = fields["source_four"].boolean(false);
    exercise.coachAdvised = fields["coach_advised"].boolean(false);
    fields.noOthers();

    for (std::size_t i = 0; i < exercise.faults.size(); ++i) {
        if (exercise.findFault(exercise.faults[i].id) != &exercise.faults[i]) {
            fields.refuse(DocumentProblem::DuplicateId, exercise.faults[i].id.value);
        }
    }
    if (exercise.measure.kind == MeasureKind::Breaths && !exercise.breath) {
        fields.refuse(DocumentProblem::MissingField, "breath");
    }
    return numbers;
}

Result<std::vector<ExerciseNumbers>, DocumentError> readNumbers(std::string_view text, const std::string& name)
{
    return parseJson(text, name).and_then([&](const nlohmann::json& document) {
        return readDocument(document, name, [](const JsonValue& root) {
            JsonFields fields(root);
            fields.header("stance-catalog", documentVersion);
            auto exercises = fields["exercises"].list({1, 1000}, readExercise);
            fields.noOthers();
            return exercises;
        });
    });
}

Result<std::vector<Exercise>, DocumentError> addTexts(std::vector<ExerciseNumbers> numbers, std::string_view text,
                                                      const std::string& name)
{
    return parseJson(text, name).and_then([&](const nlohmann::json& document) {
        return readDocument(document, name, [&](const JsonValue& root) {
            JsonFields fields(root);
            fields.header("stance-catalog-text", documentVersion);
            fields["language"].text(16);
            auto exercises = readTexts(fields["exercises"], std::move(numbers));
            fields.noOthers();
            return exercises;
        });
    });
}

}  // namespace

Result<Catalog, DocumentError> readCatalog(std::string_view numbers, const std::string& numbersName, std::string_view texts,
                                           const std::string& textsName)
{
    auto read = readNumbers(numbers, numbersName);
    if (!read) {
        return fail(read.error());
    }
    // The numbers first: what is wrong with ids and ladders is best said before any text is missed.
    std::vector<Exercise> bare;
    std::transform(read->begin(), read->end(), std::back_inserter(bare),
                   [](const ExerciseNumbers& entry) { return entry.exercise; });
    if (const auto valid = Catalog::create(std::move(bare), numbersName); !valid) {
        return fail(valid.error());
    }
    return addTexts(std::move(*read), texts, textsName).and_then([&](std::vector<Exercise> exercises) {
        return Catalog::create(std::move(exercises), numbersName);
    });
}

}  // namespace stance
