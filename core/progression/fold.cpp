#include "core/progression/fold.h"

#include "core/progression/carry.h"
#include "core/progression/standing_rules.h"
#include "core/progression/week_turn.h"

#include <algorithm>

namespace stance {
namespace {

constexpr std::chrono::hours dayLength{24};

UtcTime effectiveTime(const SessionSummary& session)
{
    return session.ended.value_or(session.started);
}

/// Slots written alike share their lane.
bool writtenAlike(const Slot& a, const Slot& b)
{
    return a.exercise == b.exercise && a.path == b.path && a.measure == b.measure && a.loadKind == b.loadKind
           && a.prescription == b.prescription && a.progression == b.progression;
}

}  // namespace

Fold::Fold(const OutlookInput& input)
    : m_input(input), m_person(input.log.events, input.asOf, input.rollover), m_stages(*input.programs.front(), input.catalog)
{
    m_today = dayOf(input.asOf);
    for (const Program* program : input.programs) {
        addProgram(*program);
    }
}

std::chrono::sys_days Fold::dayOf(UtcTime time) const
{
    Stamp stamp;
    stamp.utc = time;
    stamp.utcOffset = m_input.utcOffset;
    return std::chrono::sys_days{trainingDay(stamp, m_input.rollover)};
}

std::size_t Fold::trackFor(std::string_view name)
{
    const auto [entry, fresh] = m_trackIndex.try_emplace(name, m_tracks.size());
    if (fresh) {
        m_tracks.emplace_back();
    }
    return entry->second;
}

void Fold::addProgram(const Program& program)
{
    SlotTable& table = m_tables[&program];
    for (const Basis& basis : program.bases) {
        m_bases[&program][basis.id] = basis.load;
    }
    for (const Stage& stage : program.stages) {
        for (const Workout& workout : stage.workouts) {
            for (const Block& block : workout.blocks) {
                for (const Slot& slot : block.slots) {
                    Track& track = m_tracks[trackFor(slot.track.value)];
                    const auto alike = std::find_if(track.lanes.begin(), track.lanes.end(), [&](std::size_t lane) {
                        return m_lanes[lane].program->id == program.id && writtenAlike(*m_lanes[lane].slot, slot);
                    });
                    std::size_t index = m_lanes.size();
                    if (alike != track.lanes.end()) {
                        index = *alike;
                    } else {
                        Lane& lane = m_lanes.emplace_back();
                        lane.program = &program;
                        lane.stage = &stage;
                        lane.workout = &workout;
                        lane.slot = &slot;
                        lane.track = m_trackIndex.at(slot.track.value);
                        compileLane(lane, m_input.catalog);
                        m_tracks[lane.track].lanes.push_back(index);
                    }
                    table.bySlot[slot.id.value] = index;
                    table.byTrack.try_emplace(slot.track.value, index);
                }
            }
        }
    }
}

void Fold::collectSessions()
{
    for (const SessionSummary& session : m_input.log.sessions) {
        const bool closed = session.state == SessionState::Finished || session.state == SessionState::EndedEarly;
        if (closed && effectiveTime(session) <= m_input.asOf) {
            m_sessions.push_back(&session);
        }
    }
    for (const AthleteEntry& entry : m_input.log.events) {
        const auto* force = std::get_if<ProgramInForce>(&entry.event);
        if (force != nullptr && !force->ends) {
            m_inForce.push_back({entry.effective, force->program, force->revision});
        }
    }
    std::stable_sort(m_sessions.begin(), m_sessions.end(),
                     [](const SessionSummary* a, const SessionSummary* b) { return effectiveTime(*a) < effectiveTime(*b); });
}

/// Only the last decision of a lane is traced; which one that is must be known when it is made.
void Fold::findLastSessions()
{
    std::size_t missing = m_lanes.size();
    for (auto session = m_sessions.rbegin(); session != m_sessions.rend() && missing > 0; ++session) {
        const SlotTable* table = tableFor(**session);
        for (const PerformedSet& set : (*session)->sets) {
            if (set.kind != SetKind::Done) {
                continue;
            }
            const auto lane = laneFor(table, set);
            if (lane && m_lastOfLane.try_emplace(*lane, *session).second) {
                --missing;
            }
        }
    }
}

void Fold::run()
{
    collectSessions();
    findLastSessions();
    auto session = m_sessions.begin();
    for (const AthleteEntry& entry : m_input.log.events) {
        if (entry.effective > m_input.asOf) {
            break;
        }
        for (; session != m_sessions.end() && effectiveTime(**session) < entry.effective; ++session) {
            judgeSession(**session);
        }
        take(entry);
    }
    for (; session != m_sessions.end(); ++session) {
        judgeSession(**session);
    }
    m_stages.passTime(m_today);
    for (Lane& lane : m_lanes) {
        if (lane.program == &program()) {
            begin(lane);
            turnWeek(*this, lane, m_today, m_input.asOf);
        }
    }
}

/// The revision given for `id` and `revision`, else the newest one of that program.
const Program* Fold::revisionOf(const ProgramId& id, int revision) const
{
    const Program* newest = nullptr;
    for (const Program* candidate : m_input.programs) {
        if (candidate->id != id) {
            continue;
        }
        if (candidate->revision == revision) {
            return candidate;
        }
        if (newest == nullptr || candidate->revision > newest->revision) {
            newest = candidate;
        }
    }
    return newest;
}

/// What a session is judged by: the revision it carries; without one, what was in force at its time.
const Program* Fold::programOf(const SessionSummary& session) const
{
    if (!session.program.empty()) {
        return revisionOf(session.program, session.programRevision);
    }
    const InForce* latest = nullptr;
    bool planned = false;
    for (const InForce& entry : m_inForce) {
        if (entry.program == program().id) {
            planned = true;
            latest = entry.from <= effectiveTime(session) ? &entry : latest;
        }
    }
    if (!planned) {
        return &program();
    }
    return latest == nullptr ? nullptr : revisionOf(latest->program, latest->revision);
}

const Fold::SlotTable* Fold::tableFor(const SessionSummary& session) const
{
    const Program* judgedBy = programOf(session);
    return judgedBy == nullptr ? nullptr : &m_tables.at(judgedBy);
}

std::optional<std::size_t> Fold::laneFor(const SlotTable* table, const PerformedSet& set)
{
    if (table == nullptr) {
        return std::nullopt;
    }
    if (const auto slot = table->bySlot.find(set.slot.value); slot != table->bySlot.end()) {
        return slot->second;
    }
    const auto track = table->byTrack.find(set.track.value);
    return track == table->byTrack.end() ? std::nullopt : std::optional<std::size_t>(track->second);
}

/// A rack is worked out when it is first needed: who tells of equipment often need not train with it.
void Fold::setLoads(Lane& lane)
{
    if (lane.equipmentVersion == m_equipmentVersion) {
        return;
    }
    lane.equipmentVersion = m_equipmentVersion;
    const Slot& slot = *lane.slot;
    const LoadStock stock = slot.progression.rounding ? slot.progression.rounding->stock : stockFor(m_equipment, *lane.exercise);
    std::optional<Load> anchor;
    for (const SetTarget& set : slot.prescription.sets) {
        anchor = anchor ? anchor : set.load;
    }
    lane.loads = LoadableLoads(stock, anchor);
}

void Fold::begin(Lane& lane)
{
    setLoads(lane);
    if (lane.begun) {
        return;
    }
    lane.begun = true;
    const Track& track = m_tracks[lane.track];
    if (track.latest) {
        carryOver(m_lanes[*track.latest], lane, m_bases[lane.program]);
    }
}

Lane& Fold::laneOf(const Slot& slot)
{
    Lane& lane = m_lanes[m_tables.at(&program()).bySlot.at(slot.id.value)];
    begin(lane);
    return lane;
}

int Fold::week(const Program& program, std::chrono::sys_days day) const
{
    const auto start = m_starts.find(program.id);
    return start == m_starts.end() || day < start->second ? 1 : static_cast<int>((day - start->second).count() / 7) + 1;
}

std::optional<std::chrono::sys_days> Fold::endOfWeek(const Program& program) const
{
    const auto start = m_starts.find(program.id);
    return start == m_starts.end() ? std::nullopt
                                   : std::optional(start->second + std::chrono::days{7 * week(program, m_today) - 1});
}

bool Fold::isDeloadWeek(const Program& program, std::chrono::sys_days day) const
{
    const auto weeks = m_weeks.find(program.id);
    return weeks != m_weeks.end() && weeks->second.isLighter(program, week(program, day)) && !isAfterBreak(program, day);
}

const DeloadSpan* Fold::deloadAt(UtcTime at, const Lane& lane) const
{
    for (auto span = m_deloads.rbegin(); span != m_deloads.rend(); ++span) {
        const bool meant = !span->deload.track || span->deload.track == lane.slot->track;
        if (meant && span->from <= at && at < span->to) {
            return &*span;
        }
    }
    return nullptr;
}

int Fold::daysAway(const Program& program, const TrackId* track, std::chrono::sys_days from, std::chrono::sys_days to) const
{
    int days = static_cast<int>((to - from).count());
    std::vector<const DeloadSpan*> spans;
    for (const DeloadSpan& span : m_deloads) {
        if (!span.deload.track || (track != nullptr && *span.deload.track == *track)) {
            spans.push_back(&span);
            const UtcTime begin = std::max<UtcTime>(span.from, from + dayLength);
            const UtcTime end = std::min<UtcTime>(span.to, to);
            days -= end > begin ? static_cast<int>(std::chrono::floor<std::chrono::days>(end - begin).count()) : 0;
        }
    }
    const auto weeks = m_weeks.find(program.id);
    if (!program.deload || weeks == m_weeks.end()) {
        return std::max(0, days);
    }
    for (auto day = from + std::chrono::days{1}; day < to; day += std::chrono::days{1}) {
        const bool counted =
            std::any_of(spans.begin(), spans.end(), [&](const DeloadSpan* span) { return span->from <= day && day < span->to; });
        days -= !counted && weeks->second.isLighter(program, week(program, day)) ? 1 : 0;
    }
    return std::max(0, days);
}

std::optional<int> Fold::daysSinceTrained(const Lane& lane, std::chrono::sys_days day) const
{
    const std::optional<std::chrono::sys_days>& last = m_tracks[lane.track].lastTrained;
    return last ? std::optional(daysAway(*lane.program, &lane.slot->track, *last, day)) : std::nullopt;
}

bool Fold::isAfterBreak(const Program& program, std::chrono::sys_days day) const
{
    const std::optional<int> shortest = shortestBreak(program);
    const auto weeks = m_weeks.find(program.id);
    return shortest && weeks != m_weeks.end() && weeks->second.lastDay()
           && daysAway(program, nullptr, *weeks->second.lastDay(), day) >= *shortest;
}

void Fold::take(const AthleteEntry& entry)
{
    m_person.take(entry);
    if (const auto* target = std::get_if<ManualTarget>(&entry.event)) {
        setByHand(*target);
    } else if (const auto* deload = std::get_if<PlannedDeload>(&entry.event)) {
        for (DeloadSpan& span : m_deloads) {
            const bool same = !deload->track || span.deload.track == deload->track;
            span.to = same ? std::min(span.to, entry.effective) : span.to;
        }
        if (deload->days > 0) {
            m_deloads.push_back({entry.effective, entry.effective + dayLength * deload->days, *deload});
        }
    } else if (const auto* force = std::get_if<ProgramInForce>(&entry.event)) {
        if (!force->ends) {
            Stamp stamp = entry.recorded;
            stamp.utc = entry.effective;
            const std::chrono::sys_days day{trainingDay(stamp, m_input.rollover)};
            m_starts.try_emplace(force->program, day);
            if (force->program == program().id) {
                m_stages.startOn(day);
            }
        }
    } else if (const auto* owned = std::get_if<EquipmentOwned>(&entry.event)) {
        m_equipment = *owned;
        ++m_equipmentVersion;
    }
}

void Fold::setByHand(const ManualTarget& target)
{
    const auto known = m_trackIndex.find(target.track.value);
    if (known == m_trackIndex.end()) {
        return;
    }
    for (const std::size_t index : m_tracks[known->second].lanes) {
        Lane& lane = m_lanes[index];
        begin(lane);
        for (std::size_t i = 0; i < lane.sides.size(); ++i) {
            const bool meant = lane.sides.size() == 1 || target.side == Side::Both || (target.side == Side::Left) == (i == 0);
            LaneSide& side = lane.sides[i];
            if (!meant) {
                continue;
            }
            side.before = side.targets;
            lane.basesBefore.reset();
            side.targets.exact = target.prescription;
            side.targets.easedFrom.clear();
            side.beforeReduction.reset();
            side.origin = LoadOrigin::Raised;
            side.decision = Decision::Hold;
            side.trace = Trace{};
        }
        lane.restartWindows();
        lane.standing = Standing::Manual;
        lane.manualReason = target.reason;
    }
}

}  // namespace stance
