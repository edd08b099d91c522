// Figure sheets: pictures of the moving figure to be looked at, apart from any page.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/motion.h"

#include <QString>

namespace stance {

/// Saves in the folder, which is made: the build of the figure with muscles, faults and key poses, light and dark, and of every
/// exercise its frames over one cycle, in good form and with each fault. Returns how many pictures were saved.
int saveFigureSheets(const QString& folder, const Catalog& catalog, const Motions& motions);

}  // namespace stance
