// Poses and faults of the motions file.
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/motion.h"

#include <string>
#include <vector>

namespace stance {

/// The pose of that name, refused as UnknownId where there is none.
std::size_t readPoseName(const JsonValue& value, const std::vector<Pose>& poses);

/// Names of poses; absent: `fallback`.
std::vector<std::size_t> readPoseNames(const JsonValue& value, const std::vector<Pose>& poses, std::vector<std::size_t> fallback);

/// Key poses, each of which may begin from an earlier one. Refuses two of one name and joints beyond their range.
std::vector<Pose> readPoses(const JsonValue& value);

/// A fault of a motion whose poses are `poses`; shown in `turning` unless it says otherwise.
FaultMotion readFaultMotion(const JsonValue& value, const std::vector<Pose>& poses, std::size_t turning);

}  // namespace stance
