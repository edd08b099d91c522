#include "core/progression/present.h"

#include "core/progression/nearest.h"
#include "core/progression/standing_rules.h"
#include "core/progression/target_weight.h"

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

constexpr double readinessFactor = 0.9;
constexpr int exhausted = 1;  ///< readiness that lightens the session
constexpr int verySore = 5;   ///< soreness that does

struct Lightening {
    Overlay kind = Overlay::None;
    double load = 1;
    double sets = 1;
    std::optional<std::chrono::sys_days> lastDay;  ///< of one that ends by itself
};

Lightening lightening(Fold& fold, const Lane& lane, UtcTime asOf)
{
    if (!lane.moves) {
        return {};
    }
    if (const DeloadSpan* span = fold.deloadAt(asOf, lane)) {
        return {Overlay::PlannedDeload, span->deload.loadFactor, span->deload.setsFactor, fold.dayOf(span->to - Millis{1})};
    }
    if (fold.isDeloadWeek(*lane.program, fold.today())) {
        return {Overlay::ProgramDeload, lane.program->deload->loadFactor, lane.program->deload->setsFactor,
                fold.endOfWeek(*lane.program)};
    }
    const auto ready = fold.readiness();
    if (ready && (ready->readiness <= exhausted || ready->soreness >= verySore)) {
        return {Overlay::Readiness, readinessFactor, 1, std::nullopt};
    }
    return {};
}

/// One side on its way from the folded targets to what is shown.
class SidePresenter {
public:
    SidePresenter(Fold& fold, const Lane& lane, LaneSide& side, Trace& trace, Side name)
        : m_fold(fold), m_lane(lane), m_side(side), m_trace(trace), m_name(name)
    {
    }

    void lighten(const Lightening& light)
    {
        m_light = light;
        // The larger reduction alone: an overlay goes on what stood before a break or miss lowered it.
        const TargetState& base = m_side.beforeReduction ? *m_side.beforeReduction : m_side.targets;
        TargetState lighter = base;
        const bool loaded = std::any_of(base.exact.sets.begin(), base.exact.sets.end(),
                                        [](const SetTarget& set) { return set.share || (set.load && set.load->micrograms > 0); });
        // Fewer sets are lighter enough where there is no load to take off.
        if (light.load < 1 && (loaded || light.sets >= 1)) {
            MoveInput move = moveInput();
            MoveResult result = reduce(light.load, move, lighter);
            m_trace.limits.insert(m_trace.limits.end(), result.limits.begin(), result.limits.end());
        }
        const Bases& bases = m_fold.bases(*m_lane.program);
        const LoadKind kind = m_lane.loadKind(*m_lane.exercise);
        const bool ownIsLower = weightOf(m_side.targets, kind, bases) <= weightOf(lighter, kind, bases);
        m_shown = light.kind == Overlay::None || ownIsLower ? m_side.targets : lighter;
        if (light.sets < 1) {
            const double wanted = std::floor(static_cast<double>(base.exact.sets.size()) * light.sets + 0.5);
            const auto sets = static_cast<std::size_t>(std::max(1.0, wanted));
            if (sets < m_shown.exact.sets.size()) {
                m_shown.exact.sets.resize(sets);
            }
        }
    }

    /// A share of a basis cannot be lowered in the plan; its load is.
    Prescription exact() const
    {
        Prescription result = resolved(m_shown.exact, m_fold.bases(*m_lane.program));
        if (m_light.load < 1) {
            for (std::size_t i = 0; i < result.sets.size(); ++i) {
                if (m_shown.exact.sets[i].share && result.sets[i].load) {
                    const double lighter = static_cast<double>(result.sets[i].load->micrograms) * m_light.load;
                    result.sets[i].load = loadFromMicrograms(std::llround(lighter), result.sets[i].load->unit);
                }
            }
        }
        return result;
    }

    Prescription loadable(const Prescription& exact)
    {
        Prescription result = exact;
        const RoundingMode mode = roundingMode();
        bool told = false;
        for (SetTarget& set : result.sets) {
            if (!set.load) {
                continue;
            }
            const LoadableLoad rounded = m_lane.loads.round(*set.load, mode);
            if (rounded.fit != LoadFit::AsWanted && !told) {
                note(rounded, *set.load);
                told = true;
            }
            set.load = rounded.load;
        }
        return result;
    }

    void describe(const Prescription& exact, const Prescription& loadable);

private:
    Fold& m_fold;
    const Lane& m_lane;
    LaneSide& m_side;
    Trace& m_trace;
    Side m_name;
    Lightening m_light;
    TargetState m_shown;

    MoveInput moveInput()
    {
        MoveInput move;
        move.slot = m_lane.slot;
        move.catalog = &m_fold.catalog();
        move.rules = &m_lane.rules;
        move.loads = &m_lane.loads;
        move.ownedLevels = &m_fold.ownedLevels();
        move.bases = &m_fold.bases(*m_lane.program);
        move.loadKind = m_lane.loadKind(*m_lane.exercise);
        move.origin = m_side.origin;
        return move;
    }

    RoundingMode roundingMode() const
    {
        const bool help = m_lane.loadKind(*m_lane.exercise) == LoadKind::Assistance;
        return roundingOf(m_light.load < 1 ? LoadOrigin::Lowered : m_side.origin, m_lane.rounding(), help);
    }

    void note(const LoadableLoad& rounded, const Load& wanted)
    {
        LimitKind kind = rounded.load.micrograms > wanted.micrograms ? LimitKind::RoundedUp : LimitKind::RoundedDown;
        kind = rounded.fit == LoadFit::Lightest   ? LimitKind::NoLighter
               : rounded.fit == LoadFit::Heaviest ? LimitKind::NoHeavier
                                                  : kind;
        m_trace.limits.push_back({kind, Axis{}, wanted.kilograms(), rounded.load.kilograms()});
    }

    void axis(const Axis& axis, std::optional<double> before, std::optional<double> exact, std::optional<double> loadable,
              int setNo, bool planned = false)
    {
        if (before != exact || exact != loadable) {
            m_trace.axes.push_back({axis, setNo, m_name, before, exact, loadable, planned});
        }
    }

    /// Whether a new plan made `exact` of it, and not the last session. `carried`: what that one had led to.
    bool isPlanned(std::optional<double> before, std::optional<double> carried, std::optional<double> exact) const
    {
        return m_side.carried && (carried == before || carried != exact);
    }

    /// A number that is one for all sets.
    void whole(AxisKind kind, double before, double carried, double now)
    {
        axis(Axis{kind, {}, {}, {}}, before, now, now, 0, isPlanned(before, carried, now));
    }

    template <class Value>
    void perSet(const Axis& name, const Prescription& before, const Prescription& exact, const Prescription& loadable, Value value)
    {
        const auto at = [](const Prescription& from, std::size_t i) -> const SetTarget& {
            return from.sets[std::min(i, from.sets.size() - 1)];
        };
        bool alike = true;
        for (std::size_t i = 1; i < exact.sets.size(); ++i) {
            alike = alike && value(at(exact, i)) == value(at(exact, 0)) && value(at(before, i)) == value(at(before, 0))
                    && value(at(loadable, i)) == value(at(loadable, 0));
        }
        const std::size_t count = alike ? 1 : exact.sets.size();
        const Prescription& carried = m_side.carried ? m_side.carried->exact : before;
        for (std::size_t i = 0; i < count; ++i) {
            axis(name, value(at(before, i)), value(at(exact, i)), value(at(loadable, i)), alike ? 0 : static_cast<int>(i) + 1,
                 isPlanned(value(at(before, i)), value(at(carried, i)), value(at(exact, i))));
        }
    }

    std::optional<double> levelPlace(const SetTarget& set, const std::string& name) const
    {
        const Exercise* exercise = m_fold.catalog().find(exerciseOf(*m_lane.slot, m_shown.rung));
        for (const Level& level : set.levels) {
            for (const LevelAxis& candidate : exercise->levels) {
                const auto value = std::find(candidate.values.begin(), candidate.values.end(), level.value);
                if (level.axis == name && candidate.name == name && value != candidate.values.end()) {
                    return static_cast<double>(std::distance(candidate.values.begin(), value));
                }
            }
        }
        return std::nullopt;
    }

    void describeTempo(const Prescription& before, const Prescription& exact);
    void describeBreath(const Prescription& before, const Prescription& exact);
};

void SidePresenter::describeTempo(const Prescription& before, const Prescription& exact)
{
    for (const TempoPart part : {TempoPart::Lower, TempoPart::Pause, TempoPart::Drive, TempoPart::Squeeze}) {
        Axis name{AxisKind::Tempo, {}, part, BreathPart::Out};
        perSet(name, before, exact, exact, [&](const SetTarget& set) -> std::optional<double> {
            if (!set.tempo) {
                return std::nullopt;
            }
            const Tempo& tempo = *set.tempo;
            const std::optional<int>& seconds = part == TempoPart::Lower   ? tempo.lower
                                                : part == TempoPart::Pause ? tempo.pause
                                                : part == TempoPart::Drive ? tempo.drive
                                                                           : tempo.squeeze;
            return seconds ? std::optional<double>(*seconds) : std::nullopt;
        });
    }
}

void SidePresenter::describeBreath(const Prescription& before, const Prescription& exact)
{
    const Exercise* exercise = m_fold.catalog().find(exerciseOf(*m_lane.slot, m_shown.rung));
    for (const BreathPart part : {BreathPart::In, BreathPart::Out, BreathPart::Pause}) {
        const Axis name{AxisKind::Breath, {}, {}, part};
        perSet(name, before, exact, exact, [&](const SetTarget& set) -> std::optional<double> {
            // Without one of its own a set is breathed as the exercise is.
            const auto& breath = set.breath || exercise == nullptr ? set.breath : exercise->breath;
            if (!breath) {
                return std::nullopt;
            }
            return (part == BreathPart::In ? breath->in : part == BreathPart::Out ? breath->out : breath->pause).min;
        });
    }
}

void SidePresenter::describe(const Prescription& exact, const Prescription& loadable)
{
    const Bases& bases = m_lane.basesBefore ? *m_lane.basesBefore : m_fold.bases(*m_lane.program);
    const Prescription before = resolved(m_side.before.exact, bases);
    const TargetState& carried = m_side.carried ? *m_side.carried : m_side.before;
    whole(AxisKind::Variant, m_side.before.rung, carried.rung, m_shown.rung);
    whole(AxisKind::Scheme, m_side.before.scheme, carried.scheme, m_shown.scheme);
    whole(AxisKind::Sets, static_cast<double>(before.sets.size()), static_cast<double>(carried.exact.sets.size()),
          static_cast<double>(exact.sets.size()));
    whole(AxisKind::Rest, before.restSeconds, carried.exact.restSeconds, exact.restSeconds);
    perSet(Axis{AxisKind::Load, {}, {}, {}}, before, exact, loadable,
           [](const SetTarget& set) { return set.load ? std::optional<double>(set.load->kilograms()) : std::nullopt; });
    perSet(Axis{AxisKind::AmountMin, {}, {}, {}}, before, exact, exact,
           [](const SetTarget& set) { return std::optional<double>(set.amountMin); });
    perSet(Axis{AxisKind::AmountMax, {}, {}, {}}, before, exact, exact,
           [](const SetTarget& set) { return std::optional<double>(set.amountMax); });
    perSet(Axis{AxisKind::Rir, {}, {}, {}}, before, exact, exact,
           [](const SetTarget& set) { return set.rir ? std::optional<double>(set.rir->value()) : std::nullopt; });
    describeTempo(before, exact);
    describeBreath(before, exact);
    for (const Level& level : exact.sets.front().levels) {
        perSet(Axis{AxisKind::Level, level.axis, {}, {}}, before, exact, exact,
               [&](const SetTarget& set) { return levelPlace(set, level.axis); });
    }
}

/// Both sides as they may lie apart, before and now: a step that the weaker side does not let through is none.
void showTogether(Lane& copy, Trace& trace)
{
    if (copy.sides.size() != 2) {
        return;
    }
    LaneSide& left = copy.sides.front();
    LaneSide& right = copy.sides.back();
    holdTogether(*copy.slot, left.before.exact, right.before.exact);
    const std::vector<LimitTrace> held = holdTogether(*copy.slot, left.targets.exact, right.targets.exact);
    trace.limits.insert(trace.limits.end(), held.begin(), held.end());
    for (LaneSide& side : copy.sides) {
        const bool stays = !held.empty() && side.decision == Decision::Progress && side.targets.exact == side.before.exact;
        side.decision = stays ? Decision::Hold : side.decision;
    }
}

Decision decisionOf(const Lane& lane, const Lightening& light)
{
    if (light.kind != Overlay::None) {
        return Decision::Deload;
    }
    // Of two sides the one that moved speaks; a step down before a step up.
    Decision decision = lane.sides.front().decision;
    for (const LaneSide& side : lane.sides) {
        if (side.decision == Decision::Regress || decision == Decision::Hold) {
            decision = side.decision;
        }
    }
    return decision;
}

Trace mergedTrace(const Lane& lane)
{
    Trace trace = lane.sides.front().trace;
    if (lane.sides.size() == 2) {
        const Trace& right = lane.sides.back().trace;
        trace.rules.insert(trace.rules.end(), right.rules.begin(), right.rules.end());
        trace.limits.insert(trace.limits.end(), right.limits.begin(), right.limits.end());
        trace.suggestions.insert(trace.suggestions.end(), right.suggestions.begin(), right.suggestions.end());
        trace.firedRule = trace.firedRule.empty() ? right.firedRule : trace.firedRule;
    }
    trace.standing = lane.standing;
    trace.judged = lane.judged;
    trace.day = lane.judgedDay;
    trace.manualReason = lane.standing == Standing::Manual ? lane.manualReason : std::string();
    trace.begins = lane.standing == Standing::NewPlan ? lane.begins : std::string();
    trace.earnedIn = lane.standing == Standing::NewPlan ? lane.earnedIn : std::string();
    trace.frozenSessions = lane.frozenSessions;
    return trace;
}

void startAfterBreak(Fold& fold, Lane& copy)
{
    const std::optional<int> days = fold.daysSinceTrained(copy, fold.today());
    if (!days) {
        return;
    }
    JudgeInput input;
    const Catalog& catalog = fold.catalog();
    const OwnedLevels levels = fold.ownedLevels();
    input.catalog = &catalog;
    input.bases = &fold.bases(*copy.program);
    input.ownedLevels = &levels;
    input.day = fold.today();
    fold.describeNow(input.facts);
    input.facts.week = fold.week(*copy.program, fold.today());
    input.facts.sessionCount = copy.sessions;
    beginAfterBreak(copy, input, breakBandsOf(*copy.program), *days);
}

}  // namespace

SlotOutlook present(Fold& fold, const Lane& lane, UtcTime asOf)
{
    Lane copy = lane;
    startAfterBreak(fold, copy);
    SlotOutlook result;
    result.trace = mergedTrace(copy);
    if (copy.frozenUntil && fold.today() < *copy.frozenUntil) {
        result.trace.frozenDays = static_cast<int>((*copy.frozenUntil - fold.today()).count());
    }
    const Lightening light = lightening(fold, copy, asOf);
    result.trace.overlay = light.kind;
    if (light.lastDay) {
        result.trace.overlayUntil = std::chrono::year_month_day{*light.lastDay};
    }
    showTogether(copy, result.trace);
    for (std::size_t i = 0; i < copy.sides.size(); ++i) {
        const Side name = copy.sides.size() == 1 ? Side::Both : i == 0 ? Side::Left : Side::Right;
        SidePresenter presenter(fold, copy, copy.sides[i], result.trace, name);
        presenter.lighten(light);
        const Prescription exact = presenter.exact();
        const Prescription loadable = presenter.loadable(exact);
        presenter.describe(exact, loadable);
        if (light.kind != Overlay::None) {
            const Bases& bases = fold.bases(*copy.program);
            (i == 0 ? result.beneath : result.rightBeneath) = resolved(copy.sides[i].targets.exact, bases);
        }
        if (i == 0) {
            result.exact = exact;
            result.prescription = loadable;
        } else {
            result.rightExact = exact;
            result.right = loadable;
        }
    }
    const int rung = copy.sides.front().targets.rung;
    result.exercise = exerciseOf(*copy.slot, rung);
    result.measure = measureOf(*copy.slot, rung);
    const Exercise* exercise = fold.catalog().find(result.exercise);
    result.loadKind = exercise == nullptr ? LoadKind::None : copy.loadKind(*exercise);
    result.decision = decisionOf(copy, light);
    result.trace.nearest = nearestUnmet(result.trace.rules);
    return result;
}

}  // namespace stance
