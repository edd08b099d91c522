// Any program that a file may hold, for properties: made with RapidCheck over the whole grammar, against the shipped catalogue.
#pragma once

#include "core/program/program.h"

namespace stance::test {

/// To be called inside a property.
Program anyProgram();

/// Rules and what stands beside them for a slot that is complete but for its progression.
Progression anyProgression(const Slot& slot, const std::vector<Basis>& bases);

/// Text with quotes, umlauts and line breaks.
std::string anyText();

}  // namespace stance::test
