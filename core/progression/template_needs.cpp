#include "core/progression/template_needs.h"

namespace stance::parts {
namespace {

bool countsReps(MeasureKind kind)
{
    return kind == MeasureKind::Reps || kind == MeasureKind::RepsHeld || kind == MeasureKind::RepsToFailure;
}

bool canGrow(MeasureKind kind)
{
    return kind != MeasureKind::Degrees && kind != MeasureKind::ScoreOf3 && kind != MeasureKind::CleanOf10;
}

}  // namespace

Problem unless(bool fits, const char* parameter, const char* need)
{
    return fits ? std::nullopt : Problem(TemplateProblem{parameter, TemplateProblem::Kind::DoesNotFit, need});
}

Problem firstOf(std::initializer_list<Problem> problems)
{
    const auto* found = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) { return problem.has_value(); });
    return found == problems.end() ? std::nullopt : *found;
}

int highestAmount(const Prescription& plan)
{
    int top = 0;
    for (const SetTarget& set : plan.sets) {
        top = std::max(top, set.amountMax);
    }
    return top;
}

Problem needsReps(const TemplateParameters& p)
{
    return unless(countsReps(p.view().measure()), "", TemplateNeed::reps);
}

Problem needsGrowth(const TemplateParameters& p)
{
    return unless(canGrow(p.view().measure()), "", TemplateNeed::counted);
}

Problem needsMeasure(const TemplateParameters& p, MeasureKind kind, const char* need)
{
    const std::vector<RungView> rungs = p.view().rungs();
    return unless(std::all_of(rungs.begin(), rungs.end(), [&](const RungView& rung) { return rung.measure == kind; }), "", need);
}

Problem needsOwnLoad(const TemplateParameters& p)
{
    const bool shares = !everySet(p.view().slot.prescription, [](const SetTarget& set) { return !set.share.has_value(); });
    return unless(!shares, "", TemplateNeed::ownLoad);
}

Problem needsLoad(const TemplateParameters& p)
{
    return firstOf({unless(p.view().takesLoad(), "", TemplateNeed::load), needsOwnLoad(p),
                    unless(!p.has("step_pct") || p.view().hasStartLoad(), "step_pct", TemplateNeed::startLoad)});
}

Problem needsLoadForStep(const TemplateParameters& p)
{
    for (const char* name : {"step_kg", "step_lb", "step_pct"}) {
        if (p.has(name) && !p.view().takesLoad()) {
            return unless(false, name, TemplateNeed::load);
        }
    }
    return p.view().takesLoad() ? needsLoad(p) : std::nullopt;
}

Problem needsLevels(const TemplateParameters& p)
{
    const SlotView& view = p.view();
    for (const std::string& name : p.list("levels")) {
        const bool stated = everySet(view.slot.prescription, [&](const SetTarget& set) {
            return std::any_of(set.levels.begin(), set.levels.end(), [&](const Level& level) { return level.axis == name; });
        });
        if (!stated && !view.hasPath()) {
            return unless(false, "levels", TemplateNeed::level);
        }
    }
    return std::nullopt;
}

Problem needsRange(const TemplateParameters& p)
{
    if (p.has("top")) {
        return unless(p.whole("top", 0) > highestAmount(p.view().slot.prescription), "top", TemplateNeed::room);
    }
    return unless(p.view().hasRange(), "", TemplateNeed::range);
}

const Basis* findBasis(const Program& program, const std::string& id)
{
    const auto found = std::find_if(program.bases.begin(), program.bases.end(), [&](const Basis& basis) { return basis.id == id; });
    return found == program.bases.end() ? nullptr : &*found;
}

Problem needsBasis(const TemplateParameters& p, const Program& program)
{
    const Basis* basis = findBasis(program, p.word("basis", ""));
    return unless(basis != nullptr && basis->formula.empty(), "basis", TemplateNeed::basis);
}

Problem needsSchemes(const TemplateParameters& p)
{
    return unless(!p.view().slot.progression.schemes.empty(), "", TemplateNeed::schemes);
}

}  // namespace stance::parts
