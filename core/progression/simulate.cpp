#include "core/progression/simulate.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace stance {
namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr int daysPerWeek = 7;
constexpr hours trainingHour{18};
constexpr hours morningHour{7};
constexpr hours sessionLength{1};

class Simulator {
public:
    Simulator(const Program& program, const Catalog& catalog, const SimulationOptions& options)
        : m_program(program), m_catalog(catalog), m_options(options), m_programs{&program}
    {
        tell(options.start, ProgramInForce{program.id, program.revision, false, false});
    }

    Simulation run()
    {
        for (int week = 1; week <= m_options.weeks; ++week) {
            playWeek(week);
        }
        m_result.after = outlookAt(m_options.start + days{daysPerWeek * m_options.weeks});
        return std::move(m_result);
    }

private:
    const Program& m_program;
    const Catalog& m_catalog;
    const SimulationOptions& m_options;
    std::array<const Program*, 1> m_programs;
    TrainingLog m_log;
    std::map<TrackId, int> m_timesTrained;
    std::map<const Stage*, std::size_t> m_sessionsOfStage;
    std::size_t m_stage = 0;  ///< in force at the last session
    int m_sessions = 0;
    Simulation m_result;

    Outlook outlookAt(UtcTime time) const { return outlook(OutlookInput{m_catalog, m_programs, m_log, time}); }

    void tell(UtcTime at, AthleteEvent event)
    {
        AthleteEntry entry;
        entry.sequence = static_cast<std::int64_t>(m_log.events.size()) + 1;
        entry.recorded.utc = at;
        entry.effective = at;
        entry.event = std::move(event);
        m_log.events.push_back(std::move(entry));
    }

    bool isAway(int week) const
    {
        const Assumption& assume = m_options.assume;
        return assume.kind == AssumptionKind::Break && week >= assume.week && week < assume.week + assume.value;
    }

    void playWeek(int week)
    {
        if (isAway(week)) {
            return;
        }
        const UtcTime monday = m_options.start + days{daysPerWeek * (week - 1)};
        const int sessions =
            m_options.sessionsPerWeek > 0 ? m_options.sessionsPerWeek : usualSessionsPerWeek(m_program.stages.at(m_stage));
        for (int i = 0; i < sessions; ++i) {
            playSession(week, monday + days{i * daysPerWeek / sessions} + trainingHour);
        }
    }

    const Workout& due(const Stage& stage)
    {
        const std::size_t count = m_sessionsOfStage[&stage]++;
        return stage.workouts.at(count % stage.workouts.size());
    }

    void playSession(int week, UtcTime at)
    {
        const Outlook now = outlookAt(at);
        m_stage = now.stage;
        const Workout& workout = due(m_program.stages.at(m_stage));
        SessionSummary session = begun(workout, at);
        const std::map<TrackId, int> timesBefore = m_timesTrained;
        for (const Block& block : workout.blocks) {
            for (const Slot& slot : block.slots) {
                const SlotOutlook* asked = outlookOf(now, slot);
                const Exercise* exercise = asked != nullptr ? m_catalog.find(asked->exercise) : nullptr;
                if (exercise == nullptr) {
                    continue;
                }
                m_result.slots.push_back({week, m_sessions, *asked});
                const auto before = timesBefore.find(slot.track);
                const int times = before == timesBefore.end() ? 0 : before->second;
                m_timesTrained[slot.track] = times + 1;
                const Occasion occasion{times, m_program.kind == ProgramKind::Rehab, block.kind != BlockKind::Straight, at};
                const auto rows = perform(*asked, *exercise, occasion, m_options.assume);
                session.sets.insert(session.sets.end(), rows.begin(), rows.end());
            }
        }
        if (m_options.assume.kind == AssumptionKind::MorningPain) {
            const Pain pain{m_options.assume.value, BodyPlace::KneeFront, Side::Both};
            tell(std::chrono::floor<days>(at) + days{1} + morningHour, MorningPain{pain, true, session.id});
        }
        m_log.sessions.push_back(std::move(session));
    }

    static const SlotOutlook* outlookOf(const Outlook& now, const Slot& slot)
    {
        const auto found =
            std::find_if(now.slots.begin(), now.slots.end(), [&](const SlotOutlook& entry) { return entry.slot == &slot; });
        return found == now.slots.end() ? nullptr : &*found;
    }

    SessionSummary begun(const Workout& workout, UtcTime at)
    {
        SessionSummary session;
        session.id = SessionId("session-" + std::to_string(++m_sessions));
        session.state = SessionState::Finished;
        session.program = m_program.id;
        session.programRevision = m_program.revision;
        session.programName = m_program.name;
        session.workout = workout.id;
        session.workoutName = workout.name;
        session.started = at;
        session.ended = at + sessionLength;
        session.day = std::chrono::year_month_day{std::chrono::floor<days>(at)};
        return session;
    }
};

}  // namespace

int usualSessionsPerWeek(const Stage& stage)
{
    return stage.workouts.size() == 2 ? 2 : 3;
}

Simulation simulate(const Program& program, const Catalog& catalog, const SimulationOptions& options)
{
    return Simulator(program, catalog, options).run();
}

}  // namespace stance
