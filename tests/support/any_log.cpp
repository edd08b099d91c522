#include "tests/support/any_log.h"

#include "core/base/base_names.h"
#include "tests/support/any_history.h"
#include "tests/support/documents.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stance::test {
namespace {

using rc::gen::arbitrary;
using rc::gen::element;
using rc::gen::inRange;

template <class Item>
const Item& oneOf(const std::vector<Item>& items)
{
    return items[*inRange<std::size_t>(0, items.size())];
}

std::vector<Level> anyLevels(const Exercise& exercise)
{
    std::vector<Level> levels;
    for (const LevelAxis& axis : exercise.levels) {
        if (*arbitrary<bool>()) {
            levels.push_back({axis.name, oneOf(axis.values)});
        }
    }
    std::sort(levels.begin(), levels.end(), [](const Level& a, const Level& b) { return a.axis < b.axis; });
    return levels;
}

SetTarget anyTarget(const Exercise& exercise)
{
    SetTarget target;
    const Limits limits = amountLimitsOf(exercise.measure.kind);
    target.amountMin = *inRange(std::max(limits.min, 1), std::min(limits.max, 20) + 1);
    target.amountMax = *inRange(target.amountMin, std::min(limits.max, target.amountMin + 10) + 1);
    target.openEnded = *arbitrary<bool>();
    target.load = maybe(anyLoad());
    target.levels = anyLevels(exercise);
    target.tempo = maybe(Tempo{3, std::nullopt, 1, 0, TempoPart::Drive});
    target.rir = maybe(*inRange(0, 6));
    return target;
}

/// What was done, where anything was.
void perform(PerformedSet& row, const Exercise& exercise)
{
    row.kind = *element(SetKind::Done, SetKind::Done, SetKind::Skipped, SetKind::NotDone);
    row.note = *element<std::string>("", "Füße \"weit\"\nvorn");
    row.pain = maybe(anyPain());
    if (row.kind != SetKind::Done) {
        return;
    }
    row.amount = {*inRange(0, std::min(amountLimitsOf(exercise.measure.kind).max, 200) + 1),
                  *element(Source::Assumed, Source::Entered)};
    row.load = maybe(anyLoad());
    row.levels = anyLevels(exercise);
    row.rir = maybe(*inRange(0, 11));
    row.restSeconds = maybe(*inRange(0, 500));
    row.tempoDeviationSeconds = maybe(0.25 * *inRange(0, 20));
    row.romPercent = maybe(*inRange(0, 120));
    for (int flags = row.amount.value > 0 ? *inRange(0, 3) : 0; flags > 0; --flags) {
        row.faults.push_back({oneOf(exercise.faults).id, *inRange(0, row.amount.value + 1)});
    }
    row.goodAmount = goodAmount(row.amount.value, row.faults);
}

/// The sets of one slot as a session leaves them.
class SlotStory {
public:
    SlotStory(std::vector<PerformedSet>& rows, int slot) : m_rows(rows), m_slot(slot)
    {
        if (m_exercise->isOneSided()) {
            m_sides = {Side::Left, Side::Right};
        }
    }

    void tell()
    {
        const int planned = *inRange(1, 24);
        const int added = m_targetsKnown ? *inRange(0, 3) : 0;
        for (int setNo = 1; setNo <= planned + added; ++setNo) {
            if (setNo <= planned) {
                plan();
            }
            for (const Side side : m_sides) {
                m_rows.push_back(row(setNo, side, setNo > planned));
            }
        }
    }

private:
    std::vector<PerformedSet>& m_rows;
    int m_slot;
    bool m_hasSlot = *inRange(0, 4) != 0;
    bool m_targetsKnown = *arbitrary<bool>();
    bool m_inRounds = *arbitrary<bool>();
    bool m_sidesDiffer = *inRange(0, 4) == 0;
    const Exercise* m_exercise = &oneOf(shippedCatalog().exercises());
    const Exercise* m_other = &oneOf(shippedCatalog().exercises());
    std::vector<Side> m_sides{Side::Both};
    std::map<Side, SetTarget> m_targets;

    /// The next set is asked for, now and then with the other exercise.
    void plan()
    {
        if (m_hasSlot && *inRange(0, 6) == 0) {
            std::swap(m_exercise, m_other);
        }
        const SetTarget target = anyTarget(*m_exercise);
        for (const Side side : m_sides) {
            m_targets[side] = m_sidesDiffer ? anyTarget(*m_exercise) : target;
        }
    }

    PerformedSet row(int setNo, Side side, bool added)
    {
        PerformedSet row;
        row.slot = SlotId(m_hasSlot ? "slot-" + std::to_string(m_slot) : "");
        row.track = TrackId("track-" + std::to_string(m_slot));
        row.exercise = m_exercise->id;
        row.measure = m_exercise->measure;
        row.setNo = setNo;
        row.side = side;
        row.round = m_inRounds ? std::min(setNo, 20) : 1;
        row.added = added;
        row.targetKnown = m_targetsKnown;
        if (m_targetsKnown) {
            row.target = m_targets[side];
        }
        perform(row, *m_exercise);
        return row;
    }
};

SessionSummary anySession(int number)
{
    SessionSummary session;
    session.id = SessionId("session " + std::to_string(number));
    session.state = *element(SessionState::Finished, SessionState::EndedEarly);
    if (*arbitrary<bool>()) {
        session.program = ProgramId("base");
        session.programRevision = *inRange(1, 9);
        session.workout = WorkoutId("a");
    }
    session.started = anyTime() + std::chrono::days{2};
    session.utcOffset = std::chrono::minutes{*inRange(-840, 841)};
    session.ended = session.started + Millis{*inRange(0, 9'000'000)};
    Stamp start;
    start.utc = session.started;
    start.utcOffset = session.utcOffset;
    session.day = trainingDay(start);
    session.note = *element<std::string>("", "gut");
    session.effort = maybe(*inRange(0, 11));
    const int slots = *inRange(0, 4);
    for (int slot = 0; slot < slots; ++slot) {
        SlotStory(session.sets, slot).tell();
    }
    return session;
}

AthleteEvent anyEvent(const TrainingLog& log)
{
    const SessionId session = log.sessions.empty() ? SessionId() : oneOf(log.sessions).id;
    switch (*inRange(session.empty() ? 2 : 0, 9)) {
        case 0: return MorningPain{anyPain(), *arbitrary<bool>(), session};
        case 1: return PainAfter{anyPain(), session};
        case 2: return PainBefore{anyPain()};
        case 3: return Readiness{*inRange(1, 6), *inRange(1, 6)};
        case 4: {
            const Exercise& exercise = oneOf(shippedCatalog().exercises());
            const auto track = TrackId(*element(exercise.id.value, std::string("untold")));
            return ManualTarget{track, anySide(), {{anyTarget(exercise), anyTarget(exercise)}, *inRange(0, 900)}, "so"};
        }
        case 5: return PlannedDeload{*inRange(0, 91), 0.01 * *inRange(0, 101), 1.0 / *inRange(1, 9), maybe(TrackId("track-1"))};
        case 6: return ProgramInForce{ProgramId("base"), *inRange(1, 99), *arbitrary<bool>(), *arbitrary<bool>()};
        case 7: return BodyWeight{anyLoad()};
        default: return RunDone{*element(RunKind::Easy, RunKind::Race), *inRange(0, 50'000), *inRange(0, 20'000)};
    }
}

}  // namespace

TrainingLog anyLog()
{
    TrainingLog log;
    const int sessions = *inRange(0, 4);
    for (int i = 0; i < sessions; ++i) {
        log.sessions.push_back(anySession(i));
    }
    const int events = *inRange(0, 6);
    for (int i = 0; i < events; ++i) {
        AthleteEntry entry;
        entry.effective = anyTime() + std::chrono::days{2};
        entry.recorded.utcOffset = std::chrono::minutes{*inRange(-840, 841)};
        entry.event = anyEvent(log);
        log.events.push_back(entry);
    }
    std::stable_sort(log.events.begin(), log.events.end(),
                     [](const AthleteEntry& a, const AthleteEntry& b) { return a.effective < b.effective; });
    for (std::size_t i = 0; i < log.events.size(); ++i) {
        log.events[i].sequence = static_cast<std::int64_t>(i) + 1;
        log.events[i].recorded.utc = log.events[i].effective;
    }
    return log;
}

}  // namespace stance::test
