#include "core/progression/assumption.h"

#include "core/base/base_names.h"
#include "core/base/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <string>

namespace stance {
namespace {

constexpr std::array<std::string_view, 12> examples{
    "all-done", "all-plus-2", "at-bottom", "miss-all",       "miss-every-3rd",
    "half",     "rir-1",      "pain-5",    "morning-pain-4", "break-3-weeks-at-week-4",
    "faulty",   "left-weaker"};

/// By how much a missed set stays below the bottom of its range.
constexpr int shortBy = 2;
constexpr int faultyReps = 2;
/// From one set to the next, work and rest together.
constexpr std::chrono::minutes setLength{2};

/// Takes `prefix` off the front of `word`.
bool take(std::string_view& word, std::string_view prefix)
{
    if (!word.starts_with(prefix)) {
        return false;
    }
    word.remove_prefix(prefix.size());
    return true;
}

/// Takes a number within `limits` off the front of `word`.
std::optional<int> takeNumber(std::string_view& word, Limits limits)
{
    int value = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (problem != std::errc{} || value < limits.min || value > limits.max || word.front() == '-') {
        return std::nullopt;
    }
    word.remove_prefix(static_cast<std::size_t>(end - word.data()));
    return value;
}

/// A form that ends with a number, and perhaps one of `endings` behind it.
std::optional<Assumption> numbered(std::string_view word, std::string_view prefix, AssumptionKind kind, Limits limits,
                                   std::span<const std::string_view> endings = {})
{
    if (!take(word, prefix)) {
        return std::nullopt;
    }
    const auto value = takeNumber(word, limits);
    const bool ended = word.empty() || std::find(endings.begin(), endings.end(), word) != endings.end();
    return value && ended ? std::optional<Assumption>(Assumption{kind, *value, 0}) : std::nullopt;
}

std::optional<Assumption> readBreak(std::string_view word)
{
    constexpr Limits weeks{1, 52};
    if (!take(word, "break-")) {
        return std::nullopt;
    }
    const auto length = takeNumber(word, weeks);
    if (!length || !(take(word, "-weeks-at-week-") || take(word, "-week-at-week-"))) {
        return std::nullopt;
    }
    const auto at = takeNumber(word, weeks);
    return at && word.empty() ? std::optional<Assumption>(Assumption{AssumptionKind::Break, *length, *at}) : std::nullopt;
}

/// One set on one side, as prescribed, before the assumption has its say.
PerformedSet asPrescribed(const SlotOutlook& slot, const SetTarget& target, const Exercise& exercise)
{
    PerformedSet set;
    set.slot = slot.slot->id;
    set.track = slot.slot->track;
    set.exercise = slot.exercise;
    set.measure = slot.measure;
    set.target = target;
    set.load = target.load;
    set.levels = target.levels;
    set.rir = target.rir;
    // As many as possible, without a number to aim at: what the exercise is usually done with.
    const bool open = target.openEnded && target.amountMax == 0;
    set.amount.value = open ? exercise.dose.amount.max : target.amountMax;
    set.amount.source = Source::Entered;
    return set;
}

class Athlete {
public:
    Athlete(const SlotOutlook& slot, const Exercise& exercise, const Occasion& occasion, const Assumption& assumption)
        : m_slot(slot), m_exercise(exercise), m_occasion(occasion), m_assumption(assumption)
    {
    }

    std::vector<PerformedSet> rows() const
    {
        std::vector<PerformedSet> rows;
        const auto sides = m_exercise.isOneSided() ? std::vector<Side>{Side::Left, Side::Right} : std::vector<Side>{Side::Both};
        const std::size_t count = m_slot.prescription.sets.size();
        for (std::size_t i = 0; i < count; ++i) {
            for (const Side side : sides) {
                rows.push_back(row(i, side, count));
            }
        }
        return rows;
    }

private:
    const SlotOutlook& m_slot;
    const Exercise& m_exercise;
    const Occasion& m_occasion;
    const Assumption& m_assumption;

    const SetTarget& targetOf(std::size_t index, Side side) const
    {
        const auto& sets = side == Side::Right && m_slot.right ? m_slot.right->sets : m_slot.prescription.sets;
        return sets[std::min(index, sets.size() - 1)];
    }

    PerformedSet row(std::size_t index, Side side, std::size_t count) const
    {
        PerformedSet set = asPrescribed(m_slot, targetOf(index, side), m_exercise);
        set.setNo = static_cast<int>(index) + 1;
        set.side = side;
        set.round = m_occasion.inRounds ? set.setNo : 1;
        set.started = m_occasion.at + setLength * static_cast<int>(index);
        set.ended = set.started + setLength / 2;
        const bool leftOut = m_assumption.kind == AssumptionKind::Half && index >= (count + 1) / 2;
        if (leftOut) {
            set.kind = SetKind::NotDone;
            set.amount = {};
            set.load.reset();
            set.levels.clear();
            set.rir.reset();
            set.started = set.ended = UtcTime{};
            return set;
        }
        answer(set, index + 1 == count);
        if (index == 0 && m_occasion.asksForPain && !set.pain) {
            set.pain = Pain{0, BodyPlace::Other, Side::Both};
        }
        set.goodAmount = goodAmount(set.amount.value, set.faults);
        return set;
    }

    void answer(PerformedSet& set, bool last) const
    {
        const int missed = std::max(0, set.target.amountMin - shortBy);
        switch (m_assumption.kind) {
            case AssumptionKind::AllPlus:
                set.amount.value = std::min(set.amount.value + m_assumption.value, amountLimitsOf(set.measure.kind).max);
                break;
            case AssumptionKind::AtBottom:
                set.amount.value = set.target.openEnded && set.target.amountMin == 0 ? set.amount.value : set.target.amountMin;
                break;
            case AssumptionKind::MissAll: set.amount.value = missed; break;
            case AssumptionKind::MissEvery:
                if (last && (m_occasion.timesBefore + 1) % m_assumption.value == 0) {
                    set.amount.value = missed;
                }
                break;
            case AssumptionKind::Reserve: set.rir = m_assumption.value; break;
            case AssumptionKind::Pain:
                if (set.setNo == 1) {
                    set.pain = Pain{m_assumption.value, BodyPlace::KneeFront, set.side};
                }
                break;
            case AssumptionKind::Faulty: flag(set); break;
            case AssumptionKind::LeftWeaker:
                set.amount.value = set.side == Side::Left ? std::max(0, set.amount.value - shortBy) : set.amount.value;
                break;
            case AssumptionKind::AllDone:
            case AssumptionKind::Half:
            case AssumptionKind::MorningPain:
            case AssumptionKind::Break: break;
        }
    }

    void flag(PerformedSet& set) const
    {
        for (int rep = 1; !m_exercise.faults.empty() && rep <= std::min(faultyReps, set.amount.value); ++rep) {
            set.faults.push_back({m_exercise.faults.front().id, rep});
        }
    }
};

}  // namespace

std::optional<Assumption> readAssumption(std::string_view word)
{
    struct Plain {
        std::string_view word;
        AssumptionKind kind;
    };
    constexpr std::array<Plain, 6> plain{{{"all-done", AssumptionKind::AllDone},
                                          {"at-bottom", AssumptionKind::AtBottom},
                                          {"miss-all", AssumptionKind::MissAll},
                                          {"half", AssumptionKind::Half},
                                          {"faulty", AssumptionKind::Faulty},
                                          {"left-weaker", AssumptionKind::LeftWeaker}}};
    for (const Plain& form : plain) {
        if (word == form.word) {
            return Assumption{form.kind, 0, 0};
        }
    }
    constexpr std::array<std::string_view, 4> ordinals{"st", "nd", "rd", "th"};
    for (const auto& found :
         {numbered(word, "all-plus-", AssumptionKind::AllPlus, {1, 20}),
          numbered(word, "miss-every-", AssumptionKind::MissEvery, {2, 20}, ordinals),
          numbered(word, "rir-", AssumptionKind::Reserve, {0, 10}), numbered(word, "pain-", AssumptionKind::Pain, {0, 10}),
          numbered(word, "morning-pain-", AssumptionKind::MorningPain, {0, 10}), readBreak(word)}) {
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

std::span<const std::string_view> assumptionExamples()
{
    return examples;
}

std::vector<PerformedSet> perform(const SlotOutlook& slot, const Exercise& exercise, const Occasion& occasion,
                                  const Assumption& assumption)
{
    return Athlete(slot, exercise, occasion, assumption).rows();
}

}  // namespace stance
