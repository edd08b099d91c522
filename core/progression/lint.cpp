#include "core/progression/lint.h"

#include "core/base/json_text.h"
#include "core/progression/lint_gate.h"
#include "core/progression/lint_scope.h"
#include "core/progression/templates.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stance {
namespace {

using linting::LintedSlot;
using linting::tell;

/// Nobody trains more often than once a day.
constexpr int mostSessionsPerWeek = 7;

/// Weeks that a track is trained for before the stages that train it are over.
struct TrackWeeks {
    int weeks = 0;
    bool endless = false;
    const Stage* last = nullptr;  ///< the stage counted last
};

/// One pass over a program: first every slot spelled out, then every question asked of them.
class Linter {
public:
    Linter(const Program& program, const Catalog& catalog) : m_program(program), m_catalog(catalog)
    {
        for (std::size_t i = 0; i < program.stages.size(); ++i) {
            gather(program.stages[i], stagePlace(i));
        }
    }

    std::vector<LintProblem> unplannable()
    {
        std::vector<LintProblem> found;
        std::copy_if(m_templateProblems.begin(), m_templateProblems.end(), std::back_inserter(found),
                     [](const LintProblem& problem) { return !problem.where.empty(); });
        return found;
    }

    std::vector<LintProblem> problems()
    {
        for (LintedSlot& slot : m_slots) {
            const TrackWeeks& weeks = m_weeks[slot.slot().track.value];
            slot.mostSessions = weeks.endless ? 0 : weeks.weeks * mostSessionsPerWeek;
            for (const Exercise* rung : slot.what.rungs()) {
                m_byExercise[rung->id.value].push_back(&slot);
            }
        }
        const Stage* stage = nullptr;
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            if (&m_slots[i].stage != stage) {
                stage = &m_slots[i].stage;
                const auto index = static_cast<std::size_t>(stage - m_program.stages.data());
                linting::checkStageGate(*stage, stagePlace(index) + "/gate", m_byExercise, m_catalog, m_problems);
            }
            check(m_slots[i], m_templateProblems[i]);
        }
        return std::move(m_problems);
    }

private:
    const Program& m_program;
    const Catalog& m_catalog;
    std::vector<LintedSlot> m_slots;
    std::vector<LintProblem> m_templateProblems;  ///< one for each slot; without a place: none
    std::map<std::string, TrackWeeks> m_weeks;
    linting::SlotsByExercise m_byExercise;
    std::map<std::pair<const Stage*, std::string>, const Slot*> m_firstOfTrack;
    linting::Problems m_problems;

    static std::string stagePlace(std::size_t index) { return "/stages/" + std::to_string(index); }

    void gather(const Stage& stage, const std::string& where)
    {
        for (std::size_t j = 0; j < stage.workouts.size(); ++j) {
            const Workout& workout = stage.workouts[j];
            for (std::size_t k = 0; k < workout.blocks.size(); ++k) {
                for (std::size_t l = 0; l < workout.blocks[k].slots.size(); ++l) {
                    add(stage, workout.blocks[k].slots[l],
                        where + "/workouts/" + std::to_string(j) + "/blocks/" + std::to_string(k) + "/slots/" + std::to_string(l));
                }
            }
        }
    }

    void add(const Stage& stage, const Slot& slot, const std::string& where)
    {
        const Exercise* exercise = m_catalog.find(slot.exercise);
        if (exercise == nullptr) {
            return;
        }
        count(stage, slot.track);
        const bool spelledOut = slot.progression.templateName.empty();
        LintedSlot linted{m_program, stage, SlotScope{m_catalog, m_program.bases, *exercise, slot}, where, spelledOut, {}, {}, 0};
        LintProblem problem;
        if (auto expanded = expand(slot, *exercise, m_program)) {
            std::erase_if(expanded->rules, [](const Rule& rule) { return rule.id.starts_with("stance-"); });
            linted.rules = std::move(expanded->rules);
            linted.bounds = std::move(expanded->bounds);
        } else {
            problem = templateProblem(linted, expanded.error());
        }
        m_slots.push_back(std::move(linted));
        m_templateProblems.push_back(std::move(problem));
    }

    /// The last stage goes on, and so does one that waits for its gate.
    void count(const Stage& stage, const TrackId& track)
    {
        TrackWeeks& weeks = m_weeks[track.value];
        if (weeks.last != &stage) {
            weeks.last = &stage;
            weeks.weeks += stage.weeks;
            weeks.endless = weeks.endless || stage.gate || stage.weeks == 0 || &stage == &m_program.stages.back();
        }
    }

    static LintProblem templateProblem(const LintedSlot& linted, const TemplateProblem& problem)
    {
        linting::Problems one;
        const std::string& name = linted.slot().progression.templateName;
        const std::string place = linted.progressionPlace();
        switch (problem.kind) {
            case TemplateProblem::Kind::UnknownTemplate:
                return tell(one, place + "/template", LintKind::UnknownTemplate, LintSeverity::Error, name);
            case TemplateProblem::Kind::DoesNotFit:
                return tell(one, place + "/template", LintKind::TemplateDoesNotFit, LintSeverity::Error, name, problem.detail);
            case TemplateProblem::Kind::UnknownParameter:
            case TemplateProblem::Kind::WrongType:
            case TemplateProblem::Kind::OutOfRange:
            case TemplateProblem::Kind::Conflict: break;
        }
        LintProblem& wrong = tell(one, place + "/parameters" + pointerStep(problem.parameter), LintKind::WrongParameter,
                                  LintSeverity::Error, problem.parameter, name);
        wrong.parameter = problem;
        return wrong;
    }

    void check(const LintedSlot& linted, const LintProblem& templateProblem)
    {
        linting::checkLadder(linted, m_problems);
        if (!templateProblem.where.empty()) {
            m_problems.push_back(templateProblem);
        } else {
            linting::checkRules(linted, m_problems);
            linting::checkCeilings(linted, m_problems);
            linting::checkGates(linted, m_byExercise, m_problems);
            linting::checkSchemes(linted, m_problems);
        }
        checkStart(linted);
    }

    /// Slots of one track go on from each other, so that only one of two different loads can be where they begin.
    void checkStart(const LintedSlot& linted)
    {
        const Slot& slot = linted.slot();
        const Slot* first = m_firstOfTrack.try_emplace({&linted.stage, slot.track.value}, &slot).first->second;
        const std::optional<Load>& begins = first->prescription.sets.front().load;
        const std::optional<Load>& other = slot.prescription.sets.front().load;
        if (begins && other && !sameWeight(*begins, *other)) {
            tell(m_problems, linted.where + "/sets", LintKind::DifferentStarts, LintSeverity::Warning, slot.track.value,
                 first->id.value);
        }
    }
};

}  // namespace

std::vector<LintProblem> lint(const Program& program, const Catalog& catalog)
{
    return Linter(program, catalog).problems();
}

std::vector<LintProblem> unplannable(const Program& program, const Catalog& catalog)
{
    return Linter(program, catalog).unplannable();
}

}  // namespace stance
