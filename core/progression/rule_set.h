// RuleSet: everything that moves the targets of one slot, spelled out: what a template expands to, or the rules as they are
// written, with the rules that every slot has in front.
#pragma once

#include "core/program/program.h"
#include "core/program/rule.h"

#include <optional>
#include <vector>

namespace stance {

struct RuleSet {
    std::vector<Rule> rules;  ///< in the order they are asked within each pass; the rules every slot has come first
    std::vector<AxisBounds> bounds;
    FormGate form = FormGate::Clean;  ///< in force as the rule "stance-form"; kept here to be shown
    JudgedSides sides = JudgedSides::Same;
    std::optional<double> maxAsymmetryPercent;

    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

}  // namespace stance
