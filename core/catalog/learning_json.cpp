#include "core/base/json_fields.h"
#include "core/catalog/catalog_names.h"
#include "core/catalog/learning.h"
#include "core/catalog/text_by_id.h"

#include <cstddef>

namespace stance {
namespace {

constexpr int documentVersion = 1;
constexpr std::size_t titleLimit = 60;
constexpr std::size_t sourceLimit = 80;
constexpr std::size_t textLimit = 240;

/// How the entries of all lists are told apart.
constexpr auto idOf = [](const auto& entry) { return entry.id; };

LearnStatement readStatement(const JsonValue& value)
{
    LearnStatement statement;
    JsonFields fields(value);
    statement.id = fields["id"].id();
    statement.evidence.grade = fields["grade"].name(evidenceGradeNames);
    statement.evidence.source = fields["source"].text(sourceLimit);
    statement.against = fields["against"].boolean(false);
    fields.noOthers();
    return statement;
}

ExerciseId readExerciseId(const JsonValue& value, const Catalog& catalog)
{
    ExerciseId id(value.id());
    if (!value.failed() && catalog.find(id) == nullptr) {
        value.refuse(DocumentProblem::UnknownId, id.value);
    }
    return id;
}

LearnCard readCard(const JsonValue& value, const Catalog& catalog)
{
    LearnCard card;
    JsonFields fields(value);
    card.id = fields["id"].id();
    card.traces = fields["traces"].texts({0, 20}, 8);
    card.exercises = fields["exercises"].list({0, 6}, [&](const JsonValue& item) { return readExerciseId(item, catalog); });
    card.statements = fields["statements"].list({1, 8}, readStatement);
    fields.noOthers();
    refuseTwice(value, card.statements, idOf);
    return card;
}

RunningPhase readPhase(const JsonValue& value)
{
    RunningPhase phase;
    JsonFields fields(value);
    phase.id = fields["id"].id();
    phase.at = fields["at"].number({0, 1});
    phase.extends = fields["extends"].boolean(false);
    fields.noOthers();
    return phase;
}

void checkOrder(const JsonValue& value, const std::vector<RunningPhase>& phases)
{
    double before = -1.0;
    for (const RunningPhase& phase : phases) {
        if (!value.failed() && (phase.at <= before || phase.at >= 1.0)) {
            value.refuse(DocumentProblem::Inconsistent, "at");
        }
        before = phase.at;
    }
}

Learning readOutline(const JsonValue& root, const Catalog& catalog)
{
    Learning learning;
    JsonFields fields(root);
    fields.header("stance-learn", documentVersion);
    const JsonValue cards = fields["cards"];
    learning.cards = cards.list({1, 60}, [&](const JsonValue& item) { return readCard(item, catalog); });
    refuseTwice(cards, learning.cards, idOf);
    const JsonValue glossary = fields["glossary"];
    learning.glossary = glossary.list({1, 200}, [](const JsonValue& item) { return GlossaryEntry{item.id(), {}, {}}; });
    refuseTwice(glossary, learning.glossary, idOf);
    const JsonValue phases = fields["phases"];
    learning.phases = phases.list({2, 8}, readPhase);
    refuseTwice(phases, learning.phases, idOf);
    checkOrder(phases, learning.phases);
    fields.noOthers();
    return learning;
}

void readCardTexts(LearnCard& card, const JsonValue& value)
{
    JsonFields texts(value);
    card.title = texts["title"].text(titleLimit);
    card.lead = texts["lead"].text(textLimit);
    readById(texts["statements"], card.statements, idOf,
             [](LearnStatement& statement, const JsonValue& text) { statement.evidence.text = text.text(textLimit); });
    texts.noOthers();
}

Learning readTexts(const JsonValue& root, Learning learning)
{
    JsonFields fields(root);
    fields.header("stance-learn-text", documentVersion);
    static_cast<void>(fields["language"].text(16));
    readById(fields["cards"], learning.cards, idOf, readCardTexts);
    readById(fields["glossary"], learning.glossary, idOf, [](GlossaryEntry& entry, const JsonValue& value) {
        JsonFields texts(value);
        entry.term = texts["term"].text(titleLimit);
        entry.meaning = texts["meaning"].text(textLimit);
        texts.noOthers();
    });
    readById(fields["phases"], learning.phases, idOf, [](RunningPhase& phase, const JsonValue& value) {
        JsonFields texts(value);
        phase.name = texts["name"].text(titleLimit);
        phase.text = texts["text"].text(textLimit);
        texts.noOthers();
    });
    fields.noOthers();
    return learning;
}

}  // namespace

Result<Learning, DocumentError> readLearning(std::string_view outline, const std::string& outlineName, std::string_view texts,
                                             const std::string& textsName, const Catalog& catalog)
{
    return readOutlineAndTexts(
        {outline, outlineName}, {texts, textsName}, [&](const JsonValue& root) { return readOutline(root, catalog); }, readTexts);
}

}  // namespace stance
