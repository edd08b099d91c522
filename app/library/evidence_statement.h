// One statement with where it comes from and how sure it is.
#pragma once

#include "core/catalog/exercise.h"

#include <set>

class QVBoxLayout;
class QWidget;

namespace stance {

/// The statement, and below it its grade as a pill with the source.
QWidget* makeStatement(const Evidence& evidence);
/// What each of these grades means, a line each, and that figures promise nothing to one person.
void addGradeLegend(QVBoxLayout* column, const std::set<EvidenceGrade>& grades);

}  // namespace stance
