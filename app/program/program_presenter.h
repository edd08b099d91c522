// Makes the values of the program page from programs and the catalogue.
#pragma once

#include "app/program/program_view.h"
#include "core/base/load.h"
#include "core/base/stamp.h"
#include "core/catalog/catalog.h"
#include "core/program/program.h"

namespace stance {

inline constexpr int previewWeeks = 6;

ProgramCardView presentCard(const Program& program, ProgramUse use);
ProgramView presentProgram(const Program& program, ProgramUse use, const Catalog& catalog, LoadUnit unit);
/// The first weeks from `start`, from the program's beginning. Costs a simulation of that many weeks.
ProgramPreview presentPreview(const Program& program, PreviewAssumption assumption, const Catalog& catalog, LoadUnit unit,
                              UtcTime start);

}  // namespace stance
