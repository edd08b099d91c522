#include "core/catalog/catalog_text.h"

#include "core/catalog/text_by_id.h"

#include <algorithm>
#include <utility>

namespace stance {
namespace {

constexpr std::size_t nameLimit = 60;
constexpr std::size_t tagLimit = 24;
constexpr std::size_t chipLimit = 22;
constexpr std::size_t lineLimit = 60;
constexpr std::size_t sentenceLimit = 240;

/// A text that may name the working side: refuses braces around anything else, and sides where an exercise has none.
std::string readSidedText(const JsonValue& value, std::size_t maxCharacters, const Exercise& exercise)
{
    std::string text = value.text(maxCharacters);
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        const std::string word = text.substr(open, close == std::string::npos ? close : close - open + 1);
        if (word != "{side}" && word != "{other}" && word != "{Side}" && word != "{Other}") {
            value.refuse(DocumentProblem::UnknownName, word);
        } else if (exercise.laterality == Laterality::Bilateral) {
            value.refuse(DocumentProblem::Inconsistent, word + ", sides");
        }
    }
    return text;
}

void readRungTexts(const JsonValue& value, std::vector<Rung>& rungs)
{
    readById(
        value, rungs, [](const Rung& rung) { return rung.exercise.value; },
        [](Rung& rung, const JsonValue& text) { rung.criterion = text.text(sentenceLimit); });
}

void readFaultTexts(const JsonValue& value, Exercise& exercise)
{
    readById(
        value, exercise.faults, [](const Fault& fault) { return fault.id.value; },
        [](Fault& fault, const JsonValue& texts) {
            JsonFields fields(texts);
            fault.name = fields["name"].text(chipLimit);
            fault.sign = fields["sign"].text(sentenceLimit);
            fault.fix = fields["fix"].text(sentenceLimit);
            fault.cue = fields["cue"].text(lineLimit);
            fields.noOthers();
        });
}

void readEvidenceTexts(const JsonValue& value, ExerciseNumbers& numbers)
{
    readById(
        value, numbers.evidence, [](const EvidenceNumbers& entry) { return entry.id; },
        [](EvidenceNumbers& entry, const JsonValue& text) { entry.evidence.text = text.text(sentenceLimit); });
    for (EvidenceNumbers& entry : numbers.evidence) {
        numbers.exercise.evidence.push_back(std::move(entry.evidence));
    }
}

void readLoadGateText(const JsonValue& value, Exercise& exercise)
{
    if (exercise.loadGate) {
        exercise.loadGate->text = value.text(sentenceLimit);
    } else if (value.present()) {
        value.refuse(DocumentProblem::Inconsistent, "load_gate");
    }
}

void readExerciseTexts(ExerciseNumbers& numbers, const JsonValue& value)
{
    Exercise& exercise = numbers.exercise;
    const auto lines = [&](std::size_t maxCharacters) {
        return [&exercise, maxCharacters](const JsonValue& line) { return readSidedText(line, maxCharacters, exercise); };
    };
    JsonFields fields(value);
    exercise.name = fields["name"].text(nameLimit);
    exercise.shortName = fields["short_name"].text(tagLimit);
    exercise.purpose = fields["purpose"].text(sentenceLimit);
    exercise.positionCue = readSidedText(fields["position_cue"], lineLimit, exercise);
    exercise.setup = fields["setup"].list({1, 8}, lines(lineLimit));
    exercise.steps = fields["steps"].list({1, 10}, lines(sentenceLimit));
    exercise.breathing = fields["breathing"].text(sentenceLimit);
    exercise.breathCue = fields["breath_cue"].text(lineLimit);
    exercise.cues = fields["cues"].list({3, 10}, lines(lineLimit));
    readFaultTexts(fields["faults"], exercise);
    exercise.feel = fields["feel"].text(lineLimit);
    exercise.variants = fields["variants"].texts({0, 10}, sentenceLimit);
    exercise.reading = fields["reading"].texts({0, 8}, sentenceLimit);
    exercise.stop = fields["stop"].texts({1, 10}, sentenceLimit);
    readLoadGateText(fields["load_gate"], exercise);
    readRungTexts(fields["easier"], exercise.easier);
    readRungTexts(fields["harder"], exercise.harder);
    readEvidenceTexts(fields["evidence"], numbers);
    fields.noOthers();
}

}  // namespace

std::vector<Exercise> readTexts(const JsonValue& value, std::vector<ExerciseNumbers> numbers)
{
    readById(
        value, numbers, [](const ExerciseNumbers& entry) { return entry.exercise.id.value; },
        [](ExerciseNumbers& entry, const JsonValue& texts) { readExerciseTexts(entry, texts); });
    std::vector<Exercise> exercises;
    exercises.reserve(numbers.size());
    for (ExerciseNumbers& entry : numbers) {
        exercises.push_back(std::move(entry.exercise));
    }
    return exercises;
}

}  // namespace stance
