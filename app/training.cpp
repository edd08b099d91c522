#include "app/training.h"

#include "app/platform/paths.h"
#include "core/coach/plan_session.h"
#include "core/schedule/next_workout.h"

#include <QFile>

#include <algorithm>
#include <cstddef>
#include <utility>

/// The resources are part of a static library and must be asked for by name, outside any namespace.
static void useShippedResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace stance {
namespace {

/// From so many closed sessions on, reading them all takes longer than a frame.
constexpr std::size_t manySessions = 200;
/// So many are read within a frame.
constexpr std::size_t sessionsAtATime = 50;

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
    auto programs = ProgramShelf::shipped(*catalog);
    if (!programs) {
        return fail(programs.error());
    }
    return Content{std::move(*catalog), std::move(*programs), {}, {}};
}

Training::Training(const Content& content, Database& database, SqliteJournal& journal)
    : m_content(content), m_inForce(content.catalog, content.programs, database), m_queries(database), m_journal(journal)
{
}

Result<std::vector<AthleteEntry>, StoreError> Training::events()
{
    if (isKnown()) {
        return m_log->events;
    }
    const auto read = m_queries.athleteEvents();
    if (!read) {
        return fail(read.error());
    }
    return standing(*read);
}

const Program& Training::program()
{
    const auto extent = m_queries.extent();
    if (m_program == nullptr || !extent || extent->newest != m_programAt) {
        const auto current = events();
        m_program = current ? &m_inForce.main(*current) : &m_content.programs.first();
        m_programAt = extent ? extent->newest : 0;
    }
    return *m_program;
}

Result<std::vector<const Program*>, StoreError> Training::beside()
{
    const auto current = events();
    if (!current) {
        return fail(current.error());
    }
    return m_inForce.beside(*current);
}

bool Training::isKnown()
{
    const auto extent = m_log ? m_queries.extent() : Result<JournalExtent, StoreError>{};
    return m_log && extent && *extent == m_extent;
}

/// Whether the outlook that is there is the one of now.
bool Training::isCurrent(const Stamp& now) const
{
    return m_outlook && now.utc >= m_asOf.utc && now.utc < m_holdsUntil && now.utcOffset == m_asOf.utcOffset;
}

bool Training::isQuick(const Stamp& now)
{
    if (isKnown() && (!m_letGo || isCurrent(now))) {
        return true;
    }
    const auto extent = m_queries.extent();
    return !extent || extent->sessions < static_cast<int>(manySessions);
}

/// Whether the sessions are in memory, or few enough to be read at once.
bool Training::isRead()
{
    if (isKnown() && !m_letGo) {
        return true;
    }
    const auto extent = m_queries.extent();
    return !extent || extent->sessions < static_cast<int>(manySessions);
}

bool Training::readOn(const Stamp& now, bool forSessions)
{
    const auto extent = m_queries.extent();
    if ((forSessions ? isRead() : isQuick(now)) || !extent) {
        m_reading.reset();
        return true;
    }
    if (!m_reading || m_reading->extent != *extent) {
        m_reading = Reading{*extent, {}};
    }
    std::vector<SessionSummary>& sessions = m_reading->sessions;
    const auto last = sessions.empty() ? std::nullopt : std::optional(SessionCursor{sessions.back().started, sessions.back().id});
    auto page = m_queries.sessions(static_cast<int>(sessionsAtATime), last);
    const auto events = m_queries.athleteEvents();
    if (!page || !events) {
        m_reading.reset();
        return true;
    }
    for (SessionSummary& session : *page) {
        deriveRests(session.sets);
        sessions.push_back(std::move(session));
    }
    if (page->size() == sessionsAtATime) {
        return false;
    }
    std::reverse(sessions.begin(), sessions.end());
    take({std::move(sessions), standing(*events)}, *extent);
    m_reading.reset();
    return true;
}

void Training::take(TrainingLog log, const JournalExtent& extent)
{
    m_log = std::move(log);
    m_extent = extent;
    m_letGo = false;
    m_outlook.reset();
    m_done.clear();
    for (const SessionSummary& session : m_log->sessions) {
        m_done.push_back({session.program, session.workout, session.started});
    }
}

void Training::letSessionsGo()
{
    if (!m_keeps && m_log->sessions.size() >= manySessions) {
        m_log->sessions = {};
        m_letGo = true;
    }
}

Result<std::monostate, StoreError> Training::readLog()
{
    if (isKnown() && !m_letGo) {
        return std::monostate{};
    }
    m_log.reset();
    m_outlook.reset();
    const auto extent = m_queries.extent();
    if (!extent) {
        return fail(extent.error());
    }
    auto log = m_queries.trainingLog();
    if (!log) {
        return fail(log.error());
    }
    take(std::move(*log), *extent);
    return std::monostate{};
}

std::vector<const Program*> Training::programsOfLog(const Program& plannedFor)
{
    std::vector<const Program*> programs{&plannedFor};
    for (const SessionSummary& session : m_log->sessions) {
        const bool known = std::any_of(programs.begin(), programs.end(), [&](const Program* one) {
            return one->id == session.program && one->revision == session.programRevision;
        });
        const Program* judgedBy =
            known || session.program.empty() ? nullptr : m_inForce.find(session.program, session.programRevision);
        if (judgedBy != nullptr) {
            programs.push_back(judgedBy);
        }
    }
    return programs;
}

Result<const Outlook*, StoreError> Training::outlookAt(const Stamp& now)
{
    if (isKnown() && isCurrent(now)) {
        return &*m_outlook;
    }
    if (const auto read = readLog(); !read) {
        return fail(read.error());
    }
    const std::vector<const Program*> programs = programsOfLog(program());
    OutlookInput input{m_content.catalog, programs, *m_log};
    input.asOf = now.utc;
    input.utcOffset = now.utcOffset;
    m_outlook = outlook(input);
    m_asOf = now;
    m_holdsUntil = outlookHolds(input);
    letSessionsGo();
    return &*m_outlook;
}

Result<std::optional<Training::Due>, StoreError> Training::due(const Stamp& now)
{
    const auto view = outlookAt(now);
    if (!view) {
        return fail(view.error());
    }
    return dueIn(**view);
}

Result<std::optional<Training::Due>, StoreError> Training::due(const Program& followed, const Stamp& now)
{
    if (const auto read = readLog(); !read) {
        return fail(read.error());
    }
    const std::vector<const Program*> programs = programsOfLog(followed);
    OutlookInput input{m_content.catalog, programs, *m_log};
    input.asOf = now.utc;
    input.utcOffset = now.utcOffset;
    return dueIn(outlook(input));
}

Result<std::vector<SlotOutlook>, StoreError> Training::nextAfter(const SessionSummary& session, const Stamp& now)
{
    if (const auto read = readLog(); !read) {
        return fail(read.error());
    }
    std::vector<SlotOutlook> next;
    if (const Program* followed = m_inForce.find(session.program, session.programRevision)) {
        m_log->sessions.push_back(session);
        deriveRests(m_log->sessions.back().sets);
        const std::vector<const Program*> programs = programsOfLog(*followed);
        OutlookInput input{m_content.catalog, programs, *m_log};
        input.asOf = now.utc;
        input.utcOffset = now.utcOffset;
        for (SlotOutlook& slot : outlook(input).slots) {
            if (slot.workout != nullptr && slot.workout->id == session.workout) {
                next.push_back(std::move(slot));
            }
        }
        m_log->sessions.pop_back();
    }
    return next;
}

ExerciseMemories Training::memoriesOf(const SessionPlan& plan)
{
    ExerciseMemories memories;
    // Without a memory the session goes on with the cues in turn.
    const auto add = [&](const ExerciseId& exercise) {
        memories.try_emplace(exercise, m_queries.memoryOf(exercise).value_or(ExerciseMemory{}));
    };
    for (const PlannedSlot& slot : plan.slots) {
        add(slot.exercise);
        std::for_each(slot.path.begin(), slot.path.end(), add);
    }
    return memories;
}

std::optional<Training::Due> Training::dueIn(const Outlook& current)
{
    const std::vector<DoneWorkout>& done = m_done;
    const auto next = nextWorkout(*current.program, current.stage, done);
    if (!next) {
        return std::nullopt;
    }
    PlanContext context{m_content.catalog};
    const auto times =
        std::count_if(done.begin(), done.end(), [&](const DoneWorkout& one) { return one.program == current.program->id; });
    const Side first = times % 2 == 1 ? Side::Right : Side::Left;
    context.firstSide = [&](const Slot& slot) {
        if (slot.sideOrder == SideOrder::Alternate) {
            return first;
        }
        const auto memory = m_queries.memoryOf(current.find(slot.id)->exercise);
        return memory ? weakerSide(*memory).value_or(Side::Both) : Side::Both;
    };
    context.targets = [&](const Slot& slot) { return targetsOf(*current.find(slot.id)); };
    Due due{next->workout, planSession(*current.program, *next->workout, context), {}};
    for (const PlannedSlot& slot : due.plan.slots) {
        due.slots.push_back(*current.find(slot.id));
    }
    return due;
}

Result<const Workout*, StoreError> Training::likelyDue(const Program& followed)
{
    const auto done = m_queries.doneWorkouts(followed.id, 1);
    if (!done) {
        return fail(done.error());
    }
    std::size_t stage = 0;
    for (std::size_t i = 0; i < followed.stages.size() && !done->empty(); ++i) {
        const auto& workouts = followed.stages[i].workouts;
        const bool last = std::any_of(workouts.begin(), workouts.end(),
                                      [&](const Workout& workout) { return workout.id == done->front().workout; });
        stage = last ? i : stage;
    }
    const auto next = nextWorkout(followed, stage, *done);
    return next ? next->workout : nullptr;
}

Result<std::monostate, StoreError> Training::write(const AthleteEvent& event, const AthleteEvent& about, const Stamp& now)
{
    const bool known = isKnown() && !m_letGo;
    if (const auto written = m_journal.appendAthlete(event, now, now.utc); !written) {
        return fail(written.error());
    }
    const bool sessionsStay = !std::holds_alternative<SessionRecorded>(about) && !std::holds_alternative<SetAmended>(about)
                              && !std::holds_alternative<SessionDeleted>(about);
    m_outlook.reset();
    // The sessions of a long log are not read again for a word about one of them.
    const auto events = known && sessionsStay ? m_queries.athleteEvents() : Result<std::vector<AthleteEntry>, StoreError>{};
    const auto extent = m_queries.extent();
    if (known && sessionsStay && events && extent) {
        m_log->events = standing(*events);
        m_extent = *extent;
    } else {
        m_log.reset();
    }
    return std::monostate{};
}

Result<std::monostate, StoreError> Training::tell(const AthleteEvent& event, const Stamp& now)
{
    m_keeps = true;
    return write(event, event, now);
}

Result<std::monostate, StoreError> Training::retract(const AthleteUndoStep& step, const Stamp& now)
{
    m_keeps = true;
    return write(AthleteEventRetracted{step.retracts}, step.change.event, now);
}

Result<std::monostate, StoreError> Training::follow(const Program& program, const Stamp& now)
{
    if (const auto kept = m_inForce.keep(program, now.utc); !kept) {
        return fail(kept.error());
    }
    const ProgramInForce event{program.id, program.revision, standsBeside(program.kind), false};
    return write(event, event, now);
}

Result<std::monostate, StoreError> Training::leave(const Program& program, const Stamp& now)
{
    const ProgramInForce event{program.id, program.revision, standsBeside(program.kind), true};
    return write(event, event, now);
}

Result<std::monostate, StoreError> Training::putInForce(const Program& program, const Stamp& now)
{
    const auto current = events();
    if (!current) {
        return fail(current.error());
    }
    const auto newest = std::find_if(current->rbegin(), current->rend(), [&](const AthleteEntry& entry) {
        const auto* event = std::get_if<ProgramInForce>(&entry.event);
        return event != nullptr && event->companion == standsBeside(program.kind)
               && (!event->companion || event->program == program.id);
    });
    const auto* event = newest != current->rend() ? std::get_if<ProgramInForce>(&newest->event) : nullptr;
    const bool inForce = event != nullptr && event->program == program.id && event->revision == program.revision && !event->ends;
    return inForce ? std::monostate{} : follow(program, now);
}

}  // namespace stance
