#include "tests/support/kill_loop.h"

#include "core/coach/session_runner.h"
#include "core/storage/session_queries.h"
#include "tests/support/memory_journal.h"

#include <algorithm>
#include <array>

namespace stance {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds patience{20000};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

const char* nameOf(Phase phase)
{
    constexpr std::array names{"get_ready", "work", "hold", "breathe", "change_side", "rest", "paused", "summary"};
    return names.at(static_cast<std::size_t>(phase));
}

nlohmann::json orNull(const std::optional<Millis>& time)
{
    return time ? nlohmann::json(time->count()) : nlohmann::json(nullptr);
}

/// What the driver would say of this session at this moment, made from core alone.
nlohmann::json expected(const Session& session, std::size_t batches, const Stamp& now)
{
    const PlanStep* step = session.step();
    nlohmann::json state{{"session", session.id.value},
                         {"open", session.isOpen()},
                         {"phase", nameOf(session.phase())},
                         {"under", nameOf(session.underlying)},
                         {"position", session.position},
                         {"step", step != nullptr ? nlohmann::json(step->id) : nlohmann::json(nullptr)},
                         {"set_no", step != nullptr ? nlohmann::json(step->setNo) : nlohmann::json(nullptr)},
                         {"ticks", session.open ? nlohmann::json(session.open->ticks) : nlohmann::json(nullptr)},
                         {"flags", session.open ? nlohmann::json(session.open->faults.size()) : nlohmann::json(nullptr)},
                         {"remaining_ms", orNull(remainingIn(session, now))},
                         {"due_ms", orNull(dueIn(session, now))},
                         {"paused", session.pause.has_value()},
                         {"rest_ran_out", session.restRanOut},
                         {"sets_done", session.setsDone()},
                         {"batches", batches}};
    return state;
}

/// The fields of `wanted` that `found` has otherwise, as text; "" when none.
std::string difference(const nlohmann::json& wanted, const nlohmann::json& found)
{
    std::string text;
    for (const auto& [field, value] : wanted.items()) {
        const nlohmann::json other = found.contains(field) ? found.at(field) : nlohmann::json("missing");
        if (other != value) {
            text += " " + field + " is " + other.dump() + " instead of " + value.dump() + ";";
        }
    }
    return text;
}

/// The clock of the program at `boot`, as the driver makes it (app/drive/injected_clock.h).
Stamp stampAt(Millis boot, Millis slept)
{
    using namespace std::chrono;
    Stamp stamp;
    stamp.utc = sys_days{year{2026} / May / 13} + hours{4} + minutes{2} + boot;
    stamp.utcOffset = minutes{120};
    stamp.monotonic = boot - slept;
    stamp.boot = boot;
    stamp.bootId = BootId{1, 1};
    return stamp;
}

}  // namespace

KillLoop::KillLoop(std::string program, std::filesystem::path folder, unsigned seed)
    : m_program(std::move(program)), m_data(folder / "data"), m_copy(folder / "copy"), m_run(folder / "run"), m_random(seed)
{
    std::filesystem::create_directories(m_copy);
    std::filesystem::create_directories(m_run);
    std::filesystem::permissions(m_run, std::filesystem::perms::owner_all);
    m_state = {{"page", "today"}, {"clock_ms", 3'600'000}, {"slept_ms", 0}};
}

int KillLoop::roll(int below)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(below));
}

void KillLoop::lost(const std::string& what)
{
    m_report.losses.push_back("round " + std::to_string(m_report.rounds) + ": " + what + " (last answer " + m_state.dump()
                              + ", then \"" + m_inFlight + "\")");
}

Environment KillLoop::environment() const
{
    return {"QT_QPA_PLATFORM=offscreen", "XDG_RUNTIME_DIR=" + m_run.string(), "DBUS_SESSION_BUS_ADDRESS", "DISPLAY",
            "WAYLAND_DISPLAY"};
}

Millis KillLoop::clockNow() const
{
    return Millis{m_state.at("clock_ms").get<std::int64_t>()};
}

void KillLoop::start()
{
    const auto began = std::chrono::steady_clock::now();
    m_child = std::make_unique<ChildProcess>(
        std::vector<std::string>{m_program, "drive", "--data", m_data.string(), "--clock", std::to_string(clockNow().count()),
                                 "--slept", m_state.at("slept_ms").dump()},
        environment());
    if (!takeAnswer(patience)) {
        lost("the program did not start");
    }
    m_report.startSeconds += secondsSince(began);
}

bool KillLoop::takeAnswer(milliseconds time)
{
    const auto line = m_child->readLine(time);
    if (!line) {
        return false;
    }
    if (line->rfind("ERR ", 0) == 0 && m_inFlight.rfind("click ", 0) == 0) {
        m_inFlight.clear();  // a button that is not there at this moment
        return true;
    }
    if (line->rfind("ACK ", 0) != 0) {
        lost("the program says " + *line);
        return false;
    }
    m_state = State::parse(line->substr(line->find('{')));
    m_inFlight.clear();
    return true;
}

bool KillLoop::command(const std::string& text)
{
    m_inFlight = text;
    if (!m_child->write(text + "\n") || !takeAnswer(patience)) {
        lost("the program did not answer");
        return false;
    }
    ++m_report.commands;
    return true;
}

void KillLoop::playAndKill()
{
    const int count = 1 + roll(12);
    for (int i = 0; i < count; ++i) {
        if (!command(nextCommand())) {
            return;
        }
    }
    const std::string phase = m_state.value("phase", m_state.at("page").get<std::string>());
    ++m_report.phases[phase];
    if (roll(5) > 0) {  // one more on its way, or a part of it
        m_inFlight = nextCommand();
        const std::string line = m_inFlight + "\n";
        const std::size_t bytes = roll(6) == 0 ? static_cast<std::size_t>(roll(static_cast<int>(line.size()))) : line.size();
        m_child->write(line.substr(0, bytes));
        if (bytes < line.size()) {
            m_inFlight.clear();  // half a line is no command
        }
        static_cast<void>(m_child->waitForOutput(std::chrono::microseconds{roll(25000)}));
    }
    m_child->kill();
    ++m_report.kills;
    static_cast<void>(takeAnswer(milliseconds{0}));  // what it said before the kill counts
}

std::vector<EventBatch> KillLoop::readJournal()
{
    // A copy, so that the program itself has to put right what the kill left behind.
    for (const char* name : {"stance.db", "stance.db-journal"}) {
        std::filesystem::remove(m_copy / name);
        if (std::filesystem::exists(m_data / name)) {
            std::filesystem::copy_file(m_data / name, m_copy / name);
        }
    }
    const auto database = Database::open(m_copy / "stance.db");
    if (!database) {
        lost("the database cannot be opened: " + database.error().detail);
        return {};
    }
    if (const auto sound = (*database)->quickCheck(); !sound) {
        lost("the database is damaged: " + sound.error().detail);
    }
    SessionQueries queries(**database);
    std::string id = m_state.value("session", std::string());
    const auto open = queries.openSessions();
    if (open && !open->empty() && (id.empty() || !m_state.value("open", false))) {
        id = open->front().id.value;  // begun by the command under way
    }
    const auto batches = queries.batches(SessionId(id));
    if (!batches) {
        lost("the journal cannot be read: " + batches.error().detail);
        return {};
    }
    return *batches;
}

void KillLoop::compareJournal(const std::vector<EventBatch>& batches)
{
    const std::string id = batches.empty() ? std::string() : fold(batches).id.value;
    if (id == m_knownSession && (batches.size() < m_known.size() || !std::equal(m_known.begin(), m_known.end(), batches.begin()))) {
        lost("the journal is not the one of the last round with more behind it");
    }
    if (m_state.value("session", std::string()) == id && !id.empty()) {
        const auto acknowledged = m_state.at("batches").get<std::size_t>();
        if (batches.size() < acknowledged) {
            lost(std::to_string(acknowledged - batches.size()) + " batches are gone");
            return;
        }
        if (m_inFlight.empty() && batches.size() != acknowledged) {
            lost("there are batches that nobody asked for");
        }
        const Session session = fold(std::span(batches).first(acknowledged));
        const std::string other = difference(
            expected(session, acknowledged, stampAt(clockNow(), Millis{m_state.at("slept_ms").get<std::int64_t>()})), m_state);
        if (!other.empty()) {
            lost("what was acknowledged is not what is on the disk:" + other);
        }
        m_report.landed += batches.size() > acknowledged ? 1 : 0;
    }
    m_known = batches;
    m_knownSession = id;
}

void KillLoop::compareReport(const std::vector<EventBatch>& batches)
{
    const ProcessResult result = runProcess({m_program, "sessions", "--json", "--data", m_data.string()}, environment());
    const State report = result.exitCode == 0 ? State::parse(result.out, nullptr, false) : State();
    if (!report.is_object()) {
        lost("stance sessions failed: " + result.err);
        return;
    }
    if (batches.empty()) {
        return;
    }
    const Session session = fold(batches);
    const auto& sessions = report.at("sessions");
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [&](const State& entry) { return entry.at("id") == session.id.value; });
    if (found == sessions.end()) {
        if (session.state != SessionState::Discarded) {
            lost("stance sessions does not list the session");
        }
        return;
    }
    const auto& sets = found->at("sets");
    const auto ofKind = [&](const char* kind) {
        return std::count_if(sets.begin(), sets.end(), [&](const State& set) { return set.at("kind") == kind; });
    };
    // A set that is being done again counts as done until the new attempt replaces its record; the list shows it as open.
    const bool again = session.open && session.record(session.open->ref.step).state == SetState::Done;
    if (ofKind("done") != session.setsDone() - (again ? 1 : 0) || ofKind("open") != (session.open ? 1 : 0)) {
        lost("stance sessions lists other sets: " + found->dump());
    }
    const auto open = std::find_if(sets.begin(), sets.end(), [](const State& set) { return set.at("kind") == "open"; });
    if (open != sets.end() && open->at("reps").is_number() && open->at("reps") != session.open->ticks) {
        lost("the set under way has other ticks: " + open->dump());
    }
}

void KillLoop::compareStart(const std::vector<EventBatch>& batches, const State& before)
{
    if (batches.empty() || !fold(batches).isOpen()) {
        if (m_state.at("page") != "today") {
            lost("the program does not open on Today");
        }
        return;
    }
    // The same by core alone: reopened, and what the clock says since.
    const Stamp now = stampAt(clockNow(), Millis{m_state.at("slept_ms").get<std::int64_t>()});
    MemoryJournal journal;
    SessionRunner runner(journal, batches);
    static_cast<void>(runner.handle(ReopenSession{}, now));
    for (auto due = dueIn(runner.session(), now); due && *due <= Millis{0}; due = dueIn(runner.session(), now)) {
        if (!runner.handle(Elapsed{runner.session().phaseId}, now)) {
            break;
        }
    }
    const std::string other = difference(expected(runner.session(), runner.log().batches().size(), now), m_state);
    if (m_state.at("page") != "session" || !other.empty()) {
        lost("after the start:" + other + " page is " + m_state.at("page").dump() + ", before it " + before.dump());
    }
    if (m_inFlight.empty() && before.value("session", "") == m_state.value("session", "")) {
        const bool timed = before.at("under") == "hold" || before.at("under") == "breathe";
        for (const char* field : {"position", "set_no", "side", "exercise", "sets_done"}) {
            if (before.at(field) != m_state.at(field)) {
                lost(std::string("the program opens with another ") + field);
            }
        }
        if (!timed && before.at("ticks") != m_state.at("ticks")) {
            lost("the program opens with other ticks");
        }
        if (before.at("phase") == "rest" && before.at("remaining_ms") != m_state.at("remaining_ms")) {
            lost("the rest has another length");
        }
    }
}

void KillLoop::restartTwice(const std::vector<EventBatch>& batches)
{
    const State before = m_state;
    const std::string inFlight = m_inFlight;
    const auto moved = [&](const char* word) { return inFlight.rfind(word, 0) == 0 ? std::stoll(inFlight.substr(8)) : 0LL; };
    m_state["clock_ms"] = clockNow().count() + moved("advance ") + moved("suspend ");
    m_state["slept_ms"] = m_state.at("slept_ms").get<long long>() + moved("suspend ");
    start();
    m_inFlight = inFlight;
    compareStart(batches, before);
    m_inFlight.clear();
    // Killed right there, and started once more: nothing changes.
    State first = m_state;
    m_child->kill();
    ++m_report.kills;
    start();
    first.erase("batches");
    if (const std::string other = difference(first, m_state); !other.empty()) {
        lost("the second start differs from the first:" + other);
    }
}

KillReport KillLoop::run(int rounds)
{
    m_report = {};
    const auto began = std::chrono::steady_clock::now();
    start();
    while (m_report.rounds < rounds && m_report.losses.size() < 10) {
        ++m_report.rounds;
        const bool wasOpen = m_state.value("open", false);
        playAndKill();
        const std::vector<EventBatch> batches = readJournal();
        compareJournal(batches);
        if (roll(3) == 0) {
            compareReport(batches);
        }
        m_report.sessionsFinished += wasOpen && !m_state.value("open", false) ? 1 : 0;
        restartTwice(batches);
    }
    m_child->kill();
    m_report.seconds = secondsSince(began);
    return m_report;
}

}  // namespace stance
