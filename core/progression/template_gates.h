// The usual gates of template expansions: what earns a step, and what is a miss.
#pragma once

#include "core/program/gate.h"
#include "core/progression/slot_view.h"

#include <string>
#include <vector>

namespace stance::parts {

Gate gateOf(GateLeaf leaf);
Gate allOf(std::vector<Gate> gates);
Gate anyOf(std::vector<Gate> gates);
Gate notOf(Gate negated);

GateLeaf leafOf(const std::string& metric, GateOp op, double value);
GateLeaf leafOf(const std::string& metric, SetQuantifier sets, GateOp op, const TargetValue& value);

/// Every prescribed set reaches the top of its own target.
Gate everySetAtTop(const SlotView& view);
/// Every prescribed set reaches the bottom of its own target.
Gate atOwnBottom(const SlotView& view);
/// As hard as prescribed: load and repetitions in reserve, where they are prescribed. No gates when the slot prescribes neither.
std::vector<Gate> asPrescribed(const SlotView& view);
/// everySetAtTop and asPrescribed: what earns a step.
Gate met(const SlotView& view);
/// Any set below the bottom of its target.
Gate missed(const SlotView& view);
/// Any set below the bottom of its target and of the plan, so that an aim that climbs inside the range is no miss.
Gate missedPlan(const SlotView& view);
/// What the source asks for before a load goes up on this exercise (trace S46); empty for most.
std::vector<Gate> loadGates(const Exercise& exercise);

}  // namespace stance::parts
