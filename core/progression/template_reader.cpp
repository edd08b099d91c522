#include "core/progression/template_needs.h"
#include "core/progression/template_types.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace stance {
namespace {

using parts::everySet;
using parts::findBasis;
using parts::firstOf;
using parts::highestAmount;
using parts::needsBasis;
using parts::needsGrowth;
using parts::needsLevels;
using parts::needsLoad;
using parts::needsLoadForStep;
using parts::needsMeasure;
using parts::needsOwnLoad;
using parts::needsRange;
using parts::needsReps;
using parts::needsSchemes;
using parts::Problem;
using parts::SlotView;
using parts::TemplateParameters;
using parts::unless;
using Kind = TemplateProblem::Kind;
using Read = Result<Template, TemplateProblem>;

std::optional<LoadStep> stepIfLoaded(const TemplateParameters& p)
{
    return p.view().takesLoad() ? std::optional(p.step()) : std::nullopt;
}

std::optional<int> givenTop(const TemplateParameters& p)
{
    return p.has("top") ? std::optional(p.whole("top", 0)) : std::nullopt;
}

Read readHoldStill(const TemplateParameters& p, const Program&)
{
    if (const Problem problem = needsGrowth(p)) {
        return fail(*problem);
    }
    return HoldStillTemplate{p.whole("misses", 3)};
}

Read readLinear(const TemplateParameters& p, const Program&)
{
    if (const Problem problem = firstOf({needsGrowth(p), needsLoad(p)})) {
        return fail(*problem);
    }
    return LinearTemplate{p.step(), p.whole("successes", 1), p.miss(), p.givenStep("drop")};
}

Read readLinearDeload(const TemplateParameters& p, const Program&)
{
    if (const Problem problem = firstOf({needsGrowth(p), needsLoad(p)})) {
        return fail(*problem);
    }
    return LinearDeloadTemplate{p.step(), p.miss()};
}

Read readDouble(const TemplateParameters& p, const Program&)
{
    const bool movable = p.view().takesLoad() || p.has("levels");
    const Problem problem =
        firstOf({needsGrowth(p), needsLoadForStep(p), unless(movable, "", TemplateNeed::load), needsLevels(p), needsRange(p)});
    if (problem) {
        return fail(*problem);
    }
    // A range that climbs as a whole keeps its width, so it goes by the target.
    const bool band = p.has("top") && p.view().hasRange();
    const std::string aim = p.word("aim", band ? "step" : "lowest");
    if (band && aim != "step") {
        return fail(TemplateProblem{"aim", Kind::Conflict, "top"});
    }
    const Climb climb = aim == "lowest" ? Climb::Lowest : aim == "own" ? Climb::Own : Climb::Step;
    return DoubleTemplate{stepIfLoaded(p), givenTop(p), climb, p.list("levels"), p.miss()};
}

Read readRepsThenSets(const TemplateParameters& p, const Program&)
{
    const int planned = static_cast<int>(p.view().slot.prescription.sets.size());
    const int usual = std::max(planned, p.view().exercise.dose.sets.max);
    const int maxSets = p.whole("max_sets", usual);
    const Problem problem = firstOf({needsReps(p), needsLoadForStep(p), needsLevels(p), p.has("top") ? needsRange(p) : std::nullopt,
                                     unless(maxSets >= planned, "max_sets", TemplateNeed::room)});
    if (problem) {
        return fail(*problem);
    }
    return RepsThenSetsTemplate{stepIfLoaded(p), givenTop(p), maxSets, p.list("levels"), p.miss()};
}

Read readRepSum(const TemplateParameters& p, const Program&)
{
    if (const Problem problem = firstOf({needsReps(p), needsLoad(p)})) {
        return fail(*problem);
    }
    int planned = 0;
    for (const SetTarget& set : p.view().slot.prescription.sets) {
        planned += set.amountMax;
    }
    RepSumTemplate made{p.step(), p.whole("total", planned), p.whole("low", 0), p.whole("stalls", 0), p.miss()};
    if (made.total == 0 || made.low > made.total) {
        return fail(TemplateProblem{made.total == 0 ? "total" : "low", Kind::DoesNotFit, TemplateNeed::room});
    }
    return made;
}

Read readPerSet(const TemplateParameters& p, const Program&)
{
    const bool loaded = p.view().takesLoad() && p.view().hasStartLoad();
    const bool movesLoad = p.word("axis", loaded ? "load" : "amount") == "load";
    if (const Problem problem = firstOf({needsGrowth(p), movesLoad ? needsLoad(p) : needsRange(p)})) {
        return fail(*problem);
    }
    constexpr std::array<std::pair<const char*, ActionSets>, 5> words{{{"each", ActionSets::EachMet},
                                                                       {"lowest-first", ActionSets::LowestFirst},
                                                                       {"lowest-middle", ActionSets::LowestMiddle},
                                                                       {"lowest-last", ActionSets::LowestLast},
                                                                       {"lowest-all", ActionSets::LowestAll}}};
    const std::string word = p.word("raise", "each");
    const auto* raise = std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.first == word; });
    return PerSetTemplate{p.step(), movesLoad, raise->second, givenTop(p), p.miss()};
}

Read readHold(const TemplateParameters& p, const Program&)
{
    const SlotView& view = p.view();
    const int planned = highestAmount(view.slot.prescription);
    const bool ownMeasure = view.exercise.measure.kind == MeasureKind::HoldSeconds;
    const int usual = std::max(planned, ownMeasure ? view.exercise.dose.amount.max : 0);
    HoldTemplate made;
    made.stepSeconds = p.whole("step_s", 5);
    if (p.has("top_s") || !view.hasRange()) {
        made.topSeconds = p.whole("top_s", usual);
    }
    made.sessions = p.whole("sessions", 2);
    made.step = stepIfLoaded(p);
    made.levels = p.list("levels");
    made.miss = p.miss();
    const bool movable = view.hasRange() || made.topSeconds > planned || made.step || view.hasPath() || !made.levels.empty();
    const Problem problem =
        firstOf({needsMeasure(p, MeasureKind::HoldSeconds, TemplateNeed::hold), needsLoadForStep(p), needsLevels(p),
                 unless(!p.has("top_s") || *made.topSeconds >= planned, "top_s", TemplateNeed::room),
                 unless(movable, "", TemplateNeed::room)});
    if (problem) {
        return fail(*problem);
    }
    return made;
}

Read readBreaths(const TemplateParameters& p, const Program&)
{
    const SlotView& view = p.view();
    const SetTarget& first = view.slot.prescription.sets.front();
    const std::optional<BreathPattern> breath = first.breath ? first.breath : view.exercise.breath;
    const int planned = highestAmount(view.slot.prescription);
    const bool ownMeasure = view.exercise.measure.kind == MeasureKind::Breaths;
    const int usual = std::max(planned, ownMeasure ? view.exercise.dose.amount.max : 0);
    if (const Problem problem = firstOf(
            {needsMeasure(p, MeasureKind::Breaths, TemplateNeed::breath), unless(breath.has_value(), "", TemplateNeed::breath)})) {
        return fail(*problem);
    }
    BreathsTemplate made{p.whole("top", usual), p.whole("exhale_s", breath->out.max), p.word("first", "breaths") == "exhale",
                         p.whole("sessions", 2), p.miss()};
    const bool movable = made.top > planned || made.topExhaleSeconds > breath->out.min || view.hasPath();
    if (const Problem problem =
            firstOf({unless(made.top >= planned, "top", TemplateNeed::room), unless(movable, "", TemplateNeed::room)})) {
        return fail(*problem);
    }
    return made;
}

Read readTempo(const TemplateParameters& p, const Program&)
{
    constexpr std::array<std::pair<const char*, TempoPart>, 4> words{
        {{"lower", TempoPart::Lower}, {"pause", TempoPart::Pause}, {"drive", TempoPart::Drive}, {"squeeze", TempoPart::Squeeze}}};
    const std::string word = p.word("part", "lower");
    const TempoPart part = std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.first == word; })->second;
    const int top = p.whole("top_s", 5);
    const auto seconds = [&](const SetTarget& set) { return set.tempo ? parts::secondsOf(*set.tempo, part) : std::nullopt; };
    const Prescription& plan = p.view().slot.prescription;
    const Problem problem = firstOf(
        {needsGrowth(p), needsLoadForStep(p),
         unless(everySet(plan, [&](const SetTarget& set) { return seconds(set).has_value(); }), "part", TemplateNeed::tempo)});
    if (problem) {
        return fail(*problem);
    }
    if (!everySet(plan, [&](const SetTarget& set) { return seconds(set) < top; })) {
        return fail(TemplateProblem{"top_s", Kind::DoesNotFit, TemplateNeed::room});
    }
    return TempoTemplate{part, top, p.whole("sessions", 1), stepIfLoaded(p), p.whole("misses", 3)};
}

Read readLadder(const TemplateParameters& p, const Program&)
{
    const Problem problem = firstOf({needsGrowth(p), unless(p.view().hasPath(), "", TemplateNeed::path), needsOwnLoad(p),
                                     needsLevels(p), p.has("top") ? needsRange(p) : std::nullopt});
    if (problem) {
        return fail(*problem);
    }
    // The top rung may take a load though the slot's own exercise does not.
    const auto given = p.givenStep("step");
    return LadderTemplate{p.whole("sessions", 2), p.whole("back", 2), givenTop(p), given ? given : stepIfLoaded(p),
                          p.list("levels")};
}

Read readWave(const TemplateParameters& p, const Program& program)
{
    const std::string basis = p.word("basis", "");
    const auto isShare = [&](const SetTarget& set) { return set.share && set.share->basis == basis; };
    const Problem problem =
        firstOf({needsGrowth(p), needsBasis(p, program),
                 unless(everySet(p.view().slot.prescription, isShare), "basis", TemplateNeed::share), needsSchemes(p)});
    if (problem) {
        return fail(*problem);
    }
    LoadStep step = p.step();
    if (!p.givenStep("step") && findBasis(program, basis)->load.unit == LoadUnit::Pound) {
        step = {5, ValueUnit::Pound};
    }
    const bool weeks = p.word("unit", "sessions") == "weeks";
    return WaveTemplate{basis, step, weeks ? ScheduleTrigger::Unit::Weeks : ScheduleTrigger::Unit::Sessions, p.miss(1)};
}

Read readStageCycle(const TemplateParameters& p, const Program&)
{
    if (const Problem problem = firstOf({needsGrowth(p), needsLoad(p), needsSchemes(p)})) {
        return fail(*problem);
    }
    const bool remembered = p.word("restart", "performed") == "remembered";
    return StageCycleTemplate{p.step(), remembered, p.number("factor", 0.85), p.whole("misses", 1)};
}

Read readAmrap(const TemplateParameters& p, const Program& program)
{
    if (const Problem problem = firstOf({needsReps(p), p.has("basis") ? needsBasis(p, program) : needsLoad(p)})) {
        return fail(*problem);
    }
    const SetTarget& last = p.view().slot.prescription.sets.back();
    if (!p.has("at") && last.amountMax == 0) {
        return fail(TemplateProblem{"at", Kind::DoesNotFit, TemplateNeed::range});
    }
    return AmrapTemplate{
        p.step(), p.word("basis", ""), p.whole("at", 0), p.whole("twice_at", 0), p.word("others", "must") == "must", p.miss()};
}

Read readRirGuided(const TemplateParameters& p, const Program&)
{
    const auto& sets = p.view().slot.prescription.sets;
    const auto asked = std::find_if(sets.begin(), sets.end(), [](const SetTarget& set) { return set.rir.has_value(); });
    const bool known = p.has("rir") || asked != sets.end();
    if (const Problem problem = firstOf({needsGrowth(p), needsLoad(p), unless(known, "rir", TemplateNeed::rir)})) {
        return fail(*problem);
    }
    const RepsInReserve target = p.has("rir") ? RepsInReserve(p.whole("rir", 0)) : *asked->rir;
    const bool last = p.word("sets", "last") == "last";
    return RirGuidedTemplate{p.step(), target, last ? SetQuantifier::Last : SetQuantifier::Every, p.miss()};
}

Read readTwoForTwo(const TemplateParameters& p, const Program&)
{
    if (const Problem problem = firstOf({needsReps(p), needsLoad(p)})) {
        return fail(*problem);
    }
    return TwoForTwoTemplate{p.step(), p.whole("extra", 2), p.whole("sessions", 2), p.miss()};
}

/// The counts of "2,4,6": whole, rising, 1 to 520. Nothing when one is not.
std::optional<std::vector<int>> risingCounts(const std::vector<std::string>& words)
{
    std::vector<int> counts;
    for (const std::string& word : words) {
        int count = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
        const bool whole = error == std::errc{} && end == word.data() + word.size();
        if (!whole || count < 1 || count > 520 || (!counts.empty() && count <= counts.back())) {
            return std::nullopt;
        }
        counts.push_back(count);
    }
    return counts;
}

Read readCalendar(const TemplateParameters& p, const Program&)
{
    const bool loads = p.givenStep("step").has_value();
    const bool schemes = !p.view().slot.progression.schemes.empty();
    if (const Problem problem = firstOf(
            {needsGrowth(p), loads ? needsLoad(p) : std::nullopt, unless(loads || schemes, "", TemplateNeed::somethingToMove)})) {
        return fail(*problem);
    }
    const auto at = risingCounts(p.list("at"));
    if (!at || (p.has("at") && at->empty())) {
        return fail(TemplateProblem{"at", Kind::OutOfRange, "whole 1 to 520, rising"});
    }
    if (p.has("at") && p.has("every")) {
        return fail(TemplateProblem{"every", Kind::Conflict, "at"});
    }
    const bool weeks = p.word("unit", "weeks") == "weeks";
    return CalendarTemplate{weeks ? ScheduleTrigger::Unit::Weeks : ScheduleTrigger::Unit::Sessions,
                            p.whole("every", 1),
                            *at,
                            p.word("earned", "no") == "yes",
                            p.givenStep("step"),
                            p.miss()};
}

struct Reader {
    const char* name;
    Read (*read)(const TemplateParameters&, const Program&);
};

constexpr std::array<Reader, 17> readers{{{"hold-still", readHoldStill},
                                          {"linear", readLinear},
                                          {"linear-deload", readLinearDeload},
                                          {"double", readDouble},
                                          {"reps-then-sets", readRepsThenSets},
                                          {"rep-sum", readRepSum},
                                          {"per-set", readPerSet},
                                          {"hold", readHold},
                                          {"breaths", readBreaths},
                                          {"tempo", readTempo},
                                          {"ladder", readLadder},
                                          {"wave", readWave},
                                          {"stage-cycle", readStageCycle},
                                          {"amrap", readAmrap},
                                          {"rir-guided", readRirGuided},
                                          {"two-for-two", readTwoForTwo},
                                          {"calendar", readCalendar}}};

}  // namespace

Result<Template, TemplateProblem> readTemplate(const Slot& slot, const Exercise& exercise, const Program& program)
{
    const std::string& name = slot.progression.templateName;
    const auto& catalog = templateCatalog();
    const auto info = std::find_if(catalog.begin(), catalog.end(), [&](const TemplateInfo& entry) { return entry.name == name; });
    if (info == catalog.end()) {
        return fail(TemplateProblem{"", Kind::UnknownTemplate, name});
    }
    if (const Problem problem = parts::problemIn(slot, *info)) {
        return fail(*problem);
    }
    const auto* reader = std::find_if(readers.begin(), readers.end(), [&](const Reader& entry) { return entry.name == name; });
    if (reader == readers.end()) {
        return NoTemplate{};
    }
    const SlotView view{slot, exercise};
    return reader->read(TemplateParameters(view), program);
}

}  // namespace stance
