// Templates: named progressions with a few parameters. Each expands to rules that can be read; nothing is hidden in code.
// Sentences, parameters and expansions: docs/progression-rules.md.
#pragma once

#include "core/base/result.h"
#include "core/catalog/exercise.h"
#include "core/program/program.h"
#include "core/progression/rule_set.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stance {

/// Why a slot's template cannot be used.
struct TemplateProblem {
    enum class Kind {
        UnknownTemplate,   ///< detail: the name
        UnknownParameter,  ///< detail: the parameters the template has, separated by ", "
        WrongType,         ///< detail: "number" or "word", what it has to be
        OutOfRange,        ///< detail: the range ("1 to 10", "whole 1 to 10") or the words allowed ("lowest, own")
        Conflict,          ///< detail: the parameter that says the same ("step_kg" beside "step_lb")
        DoesNotFit,        ///< detail: what the slot or its exercise lacks, one of the words in `TemplateNeed`
    };

    std::string parameter;  ///< "" when the template itself is meant
    Kind kind = Kind::UnknownTemplate;
    std::string detail;

    friend bool operator==(const TemplateProblem&, const TemplateProblem&) = default;
};

/// What a slot or its exercise can lack for a template: the details of DoesNotFit.
struct TemplateNeed {
    static constexpr const char* load = "load";             ///< an exercise that takes a load
    static constexpr const char* startLoad = "start_load";  ///< a load to take a percentage of
    static constexpr const char* ownLoad = "own_load";      ///< loads of its own, no shares of a basis
    static constexpr const char* reps = "reps";             ///< a measure of repetitions
    static constexpr const char* hold = "hold_s";           ///< a measure of seconds held
    static constexpr const char* breath = "breath";         ///< a breath pattern
    static constexpr const char* counted = "counted";       ///< a measure whose amount can grow
    static constexpr const char* range = "range";           ///< a target range, or the parameter "top"
    static constexpr const char* room = "room";             ///< a ceiling above the target it begins with
    static constexpr const char* path = "path";             ///< a ladder path of two rungs or more
    static constexpr const char* schemes = "schemes";       ///< schemes beside the slot's own sets
    static constexpr const char* basis = "basis";           ///< a basis of that name in the program
    static constexpr const char* share = "share";           ///< loads as shares of that basis
    static constexpr const char* rir = "rir";               ///< a target for repetitions in reserve
    static constexpr const char* tempo = "tempo";           ///< a tempo with that part in seconds
    static constexpr const char* level = "level";           ///< a level of that axis in its targets
    static constexpr const char* somethingToMove = "axis";  ///< schemes, or a step
};

/// One parameter of a template, for checks, the reference page and an editor.
struct TemplateParameter {
    std::string name;
    std::optional<double> min;       ///< numbers only
    std::optional<double> max;       ///< numbers only
    bool whole = false;              ///< only whole numbers
    std::vector<std::string> words;  ///< the words allowed; empty for numbers and free words
    std::string fallback;            ///< its default as written; "" for none, or for one that follows the slot

    bool isNumber() const { return min.has_value(); }
    friend bool operator==(const TemplateParameter&, const TemplateParameter&) = default;
};

struct TemplateInfo {
    std::string name;
    std::string textKey;  ///< of its sentence; a parameter's sentence has the key textKey + "." + its name
    std::vector<TemplateParameter> parameters;

    friend bool operator==(const TemplateInfo&, const TemplateInfo&) = default;
};

/// Every template, in the order of docs/progression-rules.md.
const std::vector<TemplateInfo>& templateCatalog();

/// The rules of `slot`: its template expanded, or its own rules as they are written, behind the standing rules; with its bounds.
/// Template "none" gives no rules at all. `exercise` is the slot's; `program` gives kind, pain bands and bases.
Result<RuleSet, TemplateProblem> expand(const Slot& slot, const Exercise& exercise, const Program& program);

}  // namespace stance
