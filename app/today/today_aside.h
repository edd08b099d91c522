// What stands beside the workout: what it trains, and three things to keep in mind.
#pragma once

#include "app/today/today_view.h"

#include <functional>
#include <vector>

class QWidget;

namespace stance {

/// What is followed beside the main program, with a button to start each; `start` gets its program.
QWidget* makeBesideCard(const std::vector<BesideRow>& rows, const std::function<void(const ProgramId&)>& start);
/// Pills with the first muscles of the list.
QWidget* makeTrainsCard(const std::vector<Muscle>& muscles);
/// Exhale for a neutral spine, the buttocks do the work, the knees follow the toes.
QWidget* makeRemindersCard();

}  // namespace stance
