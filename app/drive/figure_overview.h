// The figure on one sheet: its build, its muscles, its faults, and the key poses of well-known exercises.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/motion.h"

#include <QImage>

namespace stance {

/// Exercises that have no motion leave their cell empty.
QImage figureOverview(const Catalog& catalog, const Motions& motions, bool dark);

}  // namespace stance
