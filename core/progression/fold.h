// Fold: programs, sessions and athlete events in the order of time, to the targets of every slot. No other state is kept.
#pragma once

#include "core/progression/lane.h"
#include "core/progression/outlook.h"
#include "core/progression/person_facts.h"
#include "core/progression/stage_progress.h"
#include "core/progression/trained_weeks.h"

#include <deque>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace stance {

/// A lighter stretch that an athlete's event began.
struct DeloadSpan {
    UtcTime from{};
    UtcTime to{};
    PlannedDeload deload;
};

class Fold {
public:
    explicit Fold(const OutlookInput& input);

    /// Goes through the whole log.
    void run();

    const Program& program() const { return *m_input.programs.front(); }
    std::size_t stage() const { return m_stages.stage(); }
    int week(const Program& program, std::chrono::sys_days day) const;
    /// Whether the day is in a lighter week that the program plans: by the weeks trained so far, and not straight after a break.
    bool isDeloadWeek(const Program& program, std::chrono::sys_days day) const;
    std::chrono::sys_days today() const { return m_today; }
    /// The training day of a time, on the athlete's clock of now.
    std::chrono::sys_days dayOf(UtcTime time) const;
    /// The last day of the program's week; nothing before the program began.
    std::optional<std::chrono::sys_days> endOfWeek(const Program& program) const;
    /// The lane of a slot of the program to plan for; begun.
    Lane& laneOf(const Slot& slot);
    /// Days since the lane's track was trained, those of a lighter stretch left out; nothing when it never was.
    std::optional<int> daysSinceTrained(const Lane& lane, std::chrono::sys_days day) const;
    const DeloadSpan* deloadAt(UtcTime at, const Lane& lane) const;
    std::optional<Readiness> readiness() const { return m_person.readiness(m_input.asOf); }
    /// Fills in what is known of the person now.
    void describeNow(SessionFacts& facts) const { m_person.describe(m_input.asOf, facts); }
    Bases& bases(const Program& program) { return m_bases[&program]; }
    const OwnedLevels& ownedLevels() const { return m_equipment.levels; }
    const Catalog& catalog() const { return m_input.catalog; }

private:
    struct Track {
        std::optional<std::chrono::sys_days> lastTrained;
        std::vector<std::size_t> lanes;
        std::optional<std::size_t> latest;  ///< the lane judged last
    };
    struct SlotTable {
        std::unordered_map<std::string_view, std::size_t> bySlot;
        std::unordered_map<std::string_view, std::size_t> byTrack;  ///< its first lane
    };

    OutlookInput m_input;
    std::chrono::sys_days m_today{};
    std::deque<Lane> m_lanes;
    std::vector<Track> m_tracks;
    std::unordered_map<std::string_view, std::size_t> m_trackIndex;
    std::unordered_map<const Program*, SlotTable> m_tables;
    std::unordered_map<const Program*, Bases> m_bases;
    std::unordered_map<const Program*, Bases> m_basesBefore;  ///< when the session being judged began
    std::unordered_map<ProgramId, std::chrono::sys_days> m_starts;
    std::unordered_map<ProgramId, TrainedWeeks> m_weeks;
    struct InForce {
        UtcTime from{};
        ProgramId program;
        int revision = 1;
    };
    std::vector<InForce> m_inForce;  ///< in the order of time
    PersonFacts m_person;
    StageProgress m_stages;
    EquipmentOwned m_equipment;
    int m_equipmentVersion = 0;  ///< rises with every change of it
    std::vector<DeloadSpan> m_deloads;
    std::vector<Performance> m_performances;      ///< of the session being judged
    std::vector<std::size_t> m_performanceLanes;  ///< index into m_lanes; npos: a track without a slot
    std::vector<const SessionSummary*> m_sessions;
    std::unordered_map<std::size_t, const SessionSummary*> m_lastOfLane;

    void addProgram(const Program& program);
    void collectSessions();
    void findLastSessions();
    const Program* revisionOf(const ProgramId& id, int revision) const;
    const Program* programOf(const SessionSummary& session) const;
    const SlotTable* tableFor(const SessionSummary& session) const;
    /// By its slot, else by its track.
    static std::optional<std::size_t> laneFor(const SlotTable* table, const PerformedSet& set);
    std::size_t trackFor(std::string_view name);
    void begin(Lane& lane);
    void setLoads(Lane& lane);
    /// Days from one training day to another, lighter ones left out. `track`: nullptr for stretches of every track.
    int daysAway(const Program& program, const TrackId* track, std::chrono::sys_days from, std::chrono::sys_days to) const;
    bool isAfterBreak(const Program& program, std::chrono::sys_days day) const;

    void take(const AthleteEntry& entry);
    void setByHand(const ManualTarget& target);
    void judgeSession(const SessionSummary& session);
    void groupSets(const SessionSummary& session);
    void settleExercise(std::size_t index);
    void judgeLane(const SessionSummary& session, std::size_t index, const SessionFacts& person);
    void completeTargets(Lane& lane, Performance& performance);
    /// Whether the session counts for the rung in force.
    bool takeRung(Lane& lane, const Performance& performance);
    void updateEstimates(const Program& program, const Lane& lane, const Performance& performance);
};

}  // namespace stance
