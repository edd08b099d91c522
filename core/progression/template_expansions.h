// One function per template: its rules, in the order they are asked.
#pragma once

#include "core/progression/slot_view.h"
#include "core/progression/template_types.h"

#include <vector>

namespace stance::parts {

// Loads: templates_load.cpp
std::vector<Rule> spell(const LinearTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const LinearDeloadTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const RepSumTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const PerSetTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const AmrapTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const RirGuidedTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const TwoForTwoTemplate& chosen, const SlotView& view);

// Amounts before loads: templates_amount.cpp
std::vector<Rule> spell(const DoubleTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const RepsThenSetsTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const HoldTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const BreathsTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const TempoTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const LadderTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const HoldStillTemplate& chosen, const SlotView& view);

// Schemes and the calendar: templates_cycle.cpp
std::vector<Rule> spell(const WaveTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const StageCycleTemplate& chosen, const SlotView& view);
std::vector<Rule> spell(const CalendarTemplate& chosen, const SlotView& view);

inline std::vector<Rule> spell(const NoTemplate&, const SlotView&)
{
    return {};
}

}  // namespace stance::parts
