// stance catalog: the exercises that Stance knows.
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "core/base/base_names.h"
#include "core/catalog/catalog_names.h"

#include <nlohmann/json.hpp>

namespace stance {
namespace {

using Json = nlohmann::ordered_json;

Json idsOf(const std::vector<Rung>& rungs)
{
    Json ids = Json::array();
    for (const Rung& rung : rungs) {
        ids.push_back(rung.exercise.value);
    }
    return ids;
}

QString asJson(const Catalog& catalog)
{
    Json exercises = Json::array();
    for (const Exercise& exercise : catalog.exercises()) {
        exercises.push_back({{"id", exercise.id.value},
                             {"name", exercise.name},
                             {"category", nameOf(exercise.category)},
                             {"measure", nameOf(exercise.measure.kind)},
                             {"sides", nameOf(exercise.laterality)},
                             {"ladder", {{"easier", idsOf(exercise.easier)}, {"harder", idsOf(exercise.harder)}}}});
    }
    return QString::fromStdString(Json{{"exercises", exercises}}.dump(2)) + QLatin1Char('\n');
}

QString asText(const Catalog& catalog)
{
    std::vector<QStringList> rows{
        {Text::tr("ID"), Text::tr("NAME"), Text::tr("CATEGORY"), Text::tr("COUNTED IN"), Text::tr("SIDES")}};
    for (const Exercise& exercise : catalog.exercises()) {
        rows.push_back({fromCore(exercise.id.value), fromCore(exercise.name), word(exercise.category), word(exercise.measure.kind),
                        word(exercise.laterality)});
    }
    return table(rows);
}

}  // namespace

ExitCode runCatalog(const CommandLine& line)
{
    const auto content = loadContent();
    if (!content) {
        return complain(StartError{content.error()});
    }
    return print(line.json ? asJson(content->catalog) : asText(content->catalog));
}

}  // namespace stance
