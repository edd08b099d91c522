#include "core/catalog/motion.h"

#include <algorithm>

namespace stance {

bool Contact::holdsIn(std::size_t pose) const
{
    return std::find(poses.begin(), poses.end(), pose) != poses.end();
}

const Prop* Motion::findProp(PropKind kind) const
{
    const auto found = std::find_if(scene.begin(), scene.end(), [&](const Prop& prop) { return prop.kind == kind; });
    return found == scene.end() ? nullptr : &*found;
}

std::size_t Motion::turningPose() const
{
    return cycle.kind == CycleKind::Hold ? cycle.holdPose : poses.size() - 1;
}

bool Motion::shows(View view) const
{
    return std::find(views.begin(), views.end(), view) != views.end();
}

const Motion* findMotion(const Motions& motions, const ExerciseId& exercise)
{
    const auto found = motions.find(exercise);
    return found == motions.end() ? nullptr : &found->second;
}

}  // namespace stance
