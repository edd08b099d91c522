// EquipmentOwned: the weights and levels an athlete has. Told as a dated event; narrows loads and levels from then on.
#pragma once

#include "core/catalog/exercise.h"
#include "core/program/rounding.h"

#include <map>
#include <string>
#include <vector>

namespace stance {

/// The values of a level axis that are there, by axis. An axis not named: all of it.
using OwnedLevels = std::map<std::string, std::vector<std::string>>;

/// All that is owned; a later event replaces the whole of an earlier one. A stock of monostate: nothing is known, so any load.
struct EquipmentOwned {
    LoadStock barbell;
    LoadStock dumbbell;
    LoadStock kettlebell;
    OwnedLevels levels;

    friend bool operator==(const EquipmentOwned&, const EquipmentOwned&) = default;
};

/// What the exercise is loaded with: the weights named in `owned` among those it needs or can take (kettlebells stand in where
/// no dumbbells are named). Where it can take dumbbells and a barbell, and both are lists, the loads of both; where one of them
/// goes by steps, the one that begins lighter. Any load when nothing fitting is named. Not cheap: ask once per exercise.
LoadStock stockFor(const EquipmentOwned& owned, const Exercise& exercise);

}  // namespace stance
