#include "app/training.h"

#include "app/platform/paths.h"
#include "core/coach/plan_session.h"
#include "core/program/program_json.h"
#include "core/schedule/next_workout.h"

#include <QDir>
#include <QFile>

#include <algorithm>

/// The resources are part of a static library and must be asked for by name, outside any namespace.
static void useShippedResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace stance {
namespace {

Result<std::string, DocumentError> readResource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(DocumentError{path.toStdString(), "", DocumentProblem::Unreadable, file.errorString().toStdString()});
    }
    return file.readAll().toStdString();
}

}  // namespace

Result<Content, DocumentError> loadContent()
{
    useShippedResources();
    const QString numbersPath = catalogFolder() + QStringLiteral("/exercises.json");
    const QString textsPath = catalogFolder() + QStringLiteral("/exercises.en.json");
    const auto numbers = readResource(numbersPath);
    if (!numbers) {
        return fail(numbers.error());
    }
    const auto texts = readResource(textsPath);
    if (!texts) {
        return fail(texts.error());
    }
    auto catalog = readCatalog(*numbers, numbersPath.toStdString(), *texts, textsPath.toStdString());
    if (!catalog) {
        return fail(catalog.error());
    }
    Content content{std::move(*catalog), {}};
    const QDir folder(programsFolder());
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const auto text = readResource(path);
        if (!text) {
            return fail(text.error());
        }
        auto program = readProgram(*text, path.toStdString(), content.catalog);
        if (!program) {
            return fail(program.error());
        }
        content.programs.push_back(std::move(*program));
    }
    if (content.programs.empty()) {
        return fail(DocumentError{programsFolder().toStdString(), "", DocumentProblem::Empty, ""});
    }
    return content;
}

Training::Training(const Content& content, Database& database, SqliteJournal& journal)
    : m_content(content), m_documents(database), m_queries(database), m_journal(journal)
{
}

Result<std::optional<ProgramInForce>, StoreError> Training::inForce()
{
    const auto events = m_queries.athleteEvents();
    if (!events) {
        return fail(events.error());
    }
    std::optional<ProgramInForce> newest;
    for (const AthleteEntry& entry : standing(*events)) {
        const auto* event = std::get_if<ProgramInForce>(&entry.event);
        if (event != nullptr && !event->companion) {
            newest = event->ends ? std::nullopt : std::optional(*event);
        }
    }
    return newest;
}

const Program& Training::program()
{
    const auto current = inForce();
    if (current && *current) {
        const auto found = std::find_if(m_content.programs.begin(), m_content.programs.end(),
                                        [&](const Program& program) { return program.id == (*current)->program; });
        if (found != m_content.programs.end()) {
            return *found;
        }
    }
    return m_content.programs.front();
}

Result<std::optional<Training::Due>, StoreError> Training::due()
{
    const Program& current = program();
    const auto done = m_queries.doneWorkouts(current.id);
    if (!done) {
        return fail(done.error());
    }
    const auto next = nextWorkout(current, *done);
    if (!next) {
        return std::optional<Due>();
    }
    PlanContext context{m_content.catalog};
    const bool rightFirst = done->size() % 2 == 1;
    context.firstSide = [rightFirst](const Slot& slot) {
        return slot.sideOrder == SideOrder::Alternate ? (rightFirst ? Side::Right : Side::Left) : Side::Both;
    };
    return std::optional(Due{next->workout, planSession(current, *next->workout, context), !done->empty()});
}

Result<std::monostate, StoreError> Training::putInForce(const Stamp& now)
{
    const Program& current = program();
    const auto before = inForce();
    if (!before) {
        return fail(before.error());
    }
    if (*before && (*before)->program == current.id && (*before)->revision == current.revision) {
        return std::monostate{};
    }
    const StoredDocument document{DocumentKind::Program, current.id.value, current.revision, now.utc, writeProgram(current)};
    if (const auto saved = m_documents.save(document); !saved) {
        return fail(saved.error());
    }
    const auto event = m_journal.appendAthlete(ProgramInForce{current.id, current.revision, false, false}, now, now.utc);
    if (!event) {
        return fail(event.error());
    }
    return std::monostate{};
}

}  // namespace stance
