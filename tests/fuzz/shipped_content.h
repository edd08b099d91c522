// The shipped catalogue and program, read once: what hostile files are read against.
#pragma once

#include "core/catalog/catalog.h"
#include "core/program/program.h"

namespace stance {

const Catalog& shippedCatalog();
const Program& shippedProgram();

}  // namespace stance
