// MoveDirection: whether an action makes training harder or easier, and whether it can go on for ever.
#pragma once

#include "core/program/rule.h"

namespace stance {

/// Whether the action can make the target harder: more load (of help, less), more of anything counted, a slower part of the
/// tempo, less rest, less in reserve, a harder level, rung or stage. Set and reset may do either and count as neither.
bool canRaise(const Action& action);
/// Whether it can make the target easier; the other way round.
bool canLower(const Action& action);
/// The action is about what the exercise is loaded with, or lowers whatever there is.
bool isAboutLoad(const Action& action);
/// Whether the action can always move, whatever the target has become: a raise or reduction of load, amount or sets without an
/// end of its own or in `bounds` (may be nullptr). What ends by nature (levels, rungs, schemes, tempo) cannot.
bool movesWithoutEnd(const Action& action, const AxisBounds* bounds);

}  // namespace stance
