// What slots ask for, as the verbs print it: one JSON object, or a table for a person.
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/outlook.h"
#include "core/progression/simulate.h"

#include <QString>

#include <string>

namespace stance {

/// The form of docs/command-line.md. `asOf` as it is to be printed.
QString planAsJson(const Outlook& outlook, const std::string& asOf, const Catalog& catalog);
QString planAsText(const Outlook& outlook, const Catalog& catalog);

QString simulationAsJson(const Program& program, const Simulation& simulation, const SimulationOptions& options,
                         const QString& assumed, const Catalog& catalog);
QString simulationAsText(const Simulation& simulation, const Catalog& catalog);

}  // namespace stance
