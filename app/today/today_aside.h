// What stands beside the workout: what it trains, and three things to keep in mind.
#pragma once

#include "core/catalog/exercise.h"

#include <vector>

class QWidget;

namespace stance {

/// Pills with the first muscles of the list.
QWidget* makeTrainsCard(const std::vector<Muscle>& muscles);
/// Exhale for a neutral spine, the buttocks do the work, the knees follow the toes.
QWidget* makeRemindersCard();

}  // namespace stance
