#include "tests/support/training_script.h"

#include "core/base/base_names.h"
#include "core/program/program_json.h"
#include "core/progression/templates.h"
#include "core/session/session.h"
#include "tests/support/documents.h"
#include "tests/support/gym.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace stance::test {
namespace {

constexpr std::chrono::days gap{2};
constexpr UtcTime firstEvening = std::chrono::sys_days{std::chrono::year{2024} / 1 / 1} + std::chrono::hours{18};

const Did& toldFor(const Sets& sets, std::size_t index)
{
    static const Did asPlanned;
    if (sets.empty()) {
        return asPlanned;
    }
    return sets[std::min(index, sets.size() - 1)];
}

PerformedSet rowOf(const SlotOutlook& slot, const SetTarget& target, const Did& did)
{
    PerformedSet row;
    row.slot = slot.slot->id;
    row.track = slot.slot->track;
    row.exercise = slot.exercise;
    row.measure = slot.measure;
    row.target = target;
    if (did.skipped) {
        row.kind = SetKind::NotDone;
        return row;
    }
    row.amount = {did.amount.value_or(target.amountMax), Source::Entered};
    row.faults = did.faults;
    row.goodAmount = goodAmount(row.amount.value, row.faults);
    row.load = did.load ? did.load : target.load;
    row.levels = target.levels;
    row.rir = did.rir;
    row.pain = did.pain;
    return row;
}

std::string number(double value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

std::string amountText(const SetTarget& set, MeasureKind kind)
{
    std::string text = set.openEnded && set.amountMax == 0 ? "max" : number(set.amountMax);
    if (set.amountMin != set.amountMax) {
        text = number(set.amountMin) + "-" + text;
    }
    text += set.openEnded && set.amountMax > 0 ? "+" : "";
    switch (kind) {
        case MeasureKind::HoldSeconds: return text + " s";
        case MeasureKind::Breaths: return text + " breaths";
        default: return text;
    }
}

std::string tempoText(const Tempo& tempo)
{
    const auto part = [](const std::optional<int>& seconds) { return seconds ? number(*seconds) : "X"; };
    return part(tempo.lower) + "-" + part(tempo.pause) + "-" + part(tempo.drive) + "-" + part(tempo.squeeze);
}

std::string setText(const SetTarget& set, MeasureKind kind)
{
    std::string text = amountText(set, kind);
    if (set.load) {
        const Load& load = *set.load;
        text += " @ " + number(static_cast<double>(load.thousandthsIn(load.unit)) / 1000.0) + " " + std::string(nameOf(load.unit));
    }
    if (set.tempo) {
        text += " tempo " + tempoText(*set.tempo);
    }
    if (set.breath) {
        text += " out " + number(set.breath->out.min);
    }
    for (const Level& level : set.levels) {
        text += " [" + level.axis + "=" + level.value + "]";
    }
    return text;
}

std::string prescriptionText(const Prescription& prescription, MeasureKind kind)
{
    std::vector<std::string> sets;
    for (const SetTarget& set : prescription.sets) {
        sets.push_back(setText(set, kind));
    }
    const bool alike = std::all_of(sets.begin(), sets.end(), [&](const std::string& set) { return set == sets.front(); });
    if (alike) {
        return number(static_cast<double>(sets.size())) + " x " + sets.front();
    }
    std::string text;
    for (const std::string& set : sets) {
        text += (text.empty() ? "" : ", ") + set;
    }
    return text;
}

std::string planText(const std::string& slot, const std::string& kind, const std::string& fields)
{
    return R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1, "kind": ")" + kind + R"(", "name": "Plan", )"
           + (fields.empty() ? "" : fields + ", ")
           + R"("stages": [{"id": "stage", "name": "Stage", "workouts": [{"id": "day", "name": "Day", "blocks": [)"
           + R"({"slots": [{"id": "main", )" + slot + "}]}]}]}]}";
}

}  // namespace

const Catalog& gym()
{
    static const Catalog catalog = makeGym();
    return catalog;
}

Did Did::kg(double value) const
{
    Did did = *this;
    did.load = Load::fromThousandths(static_cast<std::int64_t>(value * 1000 + 0.5), LoadUnit::Kilogram);
    return did;
}

Did Did::reserve(int reps) const
{
    Did did = *this;
    did.rir = reps;
    return did;
}

Did Did::fault(const std::string& id, int rep) const
{
    Did did = *this;
    did.faults.push_back({FaultId(id), rep});
    return did;
}

Did Did::hurt(int score) const
{
    Did did = *this;
    did.pain = Pain{score, BodyPlace::KneeFront, Side::Both};
    return did;
}

std::string slotOf(const std::string& exercise, const std::string& sets, const std::string& progression)
{
    return R"("exercise": ")" + exercise + R"(", "sets": )" + sets + R"(, "progression": )" + progression;
}

Result<Program, DocumentError> readPlan(const std::string& slot, const std::string& kind, const std::string& fields)
{
    return readProgram(planText(slot, kind, fields), "plan.json", gym());
}

Did notDone()
{
    Did did;
    did.skipped = true;
    return did;
}

TrainingScript TrainingScript::of(const std::string& slot, const std::string& kind, const std::string& fields)
{
    return program(planText(slot, kind, fields));
}

TrainingScript TrainingScript::program(const std::string& text)
{
    Result<Program, DocumentError> read = readProgram(text, "plan.json", gym());
    EXPECT_TRUE(read) << (read ? "" : ::testing::PrintToString(read.error())) << "\n" << text;
    return TrainingScript(read ? std::move(*read) : Program{});
}

TrainingScript::TrainingScript(Program program) : m_program(std::make_shared<Program>(std::move(program))), m_now(firstEvening)
{
    for (const Stage& stage : m_program->stages) {
        for (const Workout& workout : stage.workouts) {
            for (const Block& block : workout.blocks) {
                for (const Slot& slot : block.slots) {
                    const auto rules = expand(slot, *gym().find(slot.exercise), *m_program);
                    EXPECT_TRUE(rules) << slot.id.value << ": "
                                       << (rules ? "" : rules.error().parameter + " " + rules.error().detail);
                }
            }
        }
    }
    tell(ProgramInForce{m_program->id, m_program->revision, false, false});
}

SessionSummary TrainingScript::begin() const
{
    SessionSummary session;
    session.id = SessionId("session-" + std::to_string(m_log.sessions.size() + 1));
    session.state = SessionState::Finished;
    session.program = m_program->id;
    session.programRevision = m_program->revision;
    session.started = m_now;
    session.ended = m_now + std::chrono::minutes{40};
    session.day = std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(m_now)};
    return session;
}

void TrainingScript::end(SessionSummary session)
{
    m_log.sessions.push_back(std::move(session));
    m_now += gap;
    m_known = false;
}

void TrainingScript::record(const SlotOutlook& slot, const Sets& left, const Sets& right, SessionSummary& session) const
{
    session.workout = slot.workout->id;
    const auto& sets = slot.prescription.sets;
    const bool oneSided = gym().find(slot.exercise)->isOneSided();
    for (std::size_t i = 0; i < std::max(sets.size(), left.size()); ++i) {
        const std::size_t planned = std::min(i, sets.size() - 1);
        PerformedSet row = rowOf(slot, sets[planned], toldFor(left, i));
        row.setNo = static_cast<int>(i) + 1;
        row.added = i >= sets.size();
        row.side = oneSided ? Side::Left : Side::Both;
        session.sets.push_back(row);
        if (oneSided) {
            const SetTarget& target = slot.right ? slot.right->sets[planned] : sets[planned];
            PerformedSet other = rowOf(slot, target, toldFor(right, i));
            other.setNo = row.setNo;
            other.added = row.added;
            other.side = Side::Right;
            session.sets.push_back(other);
        }
    }
}

TrainingScript& TrainingScript::train(Sets sets, const std::string& id)
{
    return trainSides(sets, sets, id);
}

TrainingScript& TrainingScript::trainSides(Sets left, Sets right, const std::string& id)
{
    SessionSummary session = begin();
    record(slot(id), left, right, session);
    end(std::move(session));
    return *this;
}

TrainingScript& TrainingScript::asPrescribed(int times, const std::string& id)
{
    for (int i = 0; i < times; ++i) {
        train({}, id);
    }
    return *this;
}

TrainingScript& TrainingScript::trainTogether(const std::map<std::string, Sets>& slots)
{
    SessionSummary session = begin();
    for (const auto& [id, sets] : slots) {
        record(slot(id), sets, sets, session);
    }
    end(std::move(session));
    return *this;
}

TrainingScript& TrainingScript::wait(int days)
{
    m_now += std::chrono::days{days};
    m_known = false;
    return *this;
}

TrainingScript& TrainingScript::tell(const AthleteEvent& event)
{
    AthleteEntry entry;
    entry.sequence = static_cast<std::int64_t>(m_log.events.size()) + 1;
    entry.recorded.utc = m_now;
    entry.effective = m_now;
    entry.event = event;
    m_log.events.push_back(std::move(entry));
    m_known = false;
    return *this;
}

TrainingScript& TrainingScript::morning(int score, bool settled)
{
    const UtcTime evening = m_now;
    m_now = m_log.sessions.back().started + std::chrono::hours{13};
    tell(MorningPain{Pain{score, BodyPlace::KneeFront, Side::Both}, settled, lastSession()});
    m_now = evening;
    // Told in the order of their times, as the journal keeps them.
    std::stable_sort(m_log.events.begin(), m_log.events.end(),
                     [](const AthleteEntry& a, const AthleteEntry& b) { return a.effective < b.effective; });
    return *this;
}

TrainingScript& TrainingScript::before(int score)
{
    return tell(PainBefore{Pain{score, BodyPlace::KneeFront, Side::Both}});
}

TrainingScript& TrainingScript::amend(int setNo, int amount)
{
    for (PerformedSet& set : m_log.sessions.back().sets) {
        if (set.setNo == setNo) {
            set.amount.value = amount;
            set.goodAmount = goodAmount(amount, set.faults);
        }
    }
    m_known = false;
    return *this;
}

TrainingScript& TrainingScript::setByHand(const std::string& sets, const std::string& id)
{
    const SlotOutlook& current = slot(id);
    TrainingScript other = of(R"("exercise": ")" + current.exercise.value + R"(", "sets": )" + sets);
    const Slot& written = other.plan().stages.front().workouts.front().blocks.front().slots.front();
    return tell(ManualTarget{current.slot->track, Side::Both, written.prescription, "by hand"});
}

const Outlook& TrainingScript::look()
{
    if (!m_known) {
        const Program* const programs[] = {m_program.get()};
        OutlookInput input{gym(), programs, m_log, m_now};
        m_outlook = outlook(input);
        m_known = true;
    }
    return m_outlook;
}

const SlotOutlook& TrainingScript::slot(const std::string& id)
{
    const SlotOutlook* found = look().find(SlotId(id));
    if (found == nullptr) {
        ADD_FAILURE() << "no slot " << id;
        static const SlotOutlook none;
        return none;
    }
    return *found;
}

std::string TrainingScript::next(const std::string& id)
{
    const SlotOutlook& own = slot(id);
    const std::string rung = own.slot->path.size() > 1 ? own.exercise.value + ": " : "";
    return rung + prescriptionText(own.prescription, own.measure.kind);
}

std::string TrainingScript::right(const std::string& id)
{
    const SlotOutlook& own = slot(id);
    return own.right ? prescriptionText(*own.right, own.measure.kind) : "as left";
}

RuleOutcome TrainingScript::outcome(const std::string& rule, const std::string& id)
{
    const auto& rules = slot(id).trace.rules;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const RuleTrace& entry) { return entry.rule == rule; });
    EXPECT_NE(found, rules.end()) << "no rule " << rule;
    return found == rules.end() ? RuleOutcome::NotReached : found->outcome;
}

}  // namespace stance::test
