// Any training log that a file can hold without loss, for properties, against the shipped catalogue.
#pragma once

#include "core/history/training_log.h"

namespace stance::test {

/// To be called inside a property. Sessions with swapped exercises, added sets, circuits, sides with targets of their own,
/// and some whose targets nobody knows.
TrainingLog anyLog();

}  // namespace stance::test
