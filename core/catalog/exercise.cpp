#include "core/catalog/exercise.h"

#include <algorithm>

namespace stance {

const Fault* Exercise::findFault(const FaultId& fault) const
{
    const auto found = std::find_if(faults.begin(), faults.end(), [&](const Fault& f) { return f.id == fault; });
    return found == faults.end() ? nullptr : &*found;
}

const LevelAxis* Exercise::findLevelAxis(std::string_view wanted) const
{
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const LevelAxis& axis) { return axis.name == wanted; });
    return found == levels.end() ? nullptr : &*found;
}

}  // namespace stance
