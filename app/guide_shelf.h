// GuideShelf: the safety guide and what there is to learn, each read when it is first shown.
#pragma once

#include "core/catalog/learning.h"
#include "core/catalog/motion.h"
#include "core/catalog/safety.h"

#include <optional>

namespace stance {

/// Where a shipped document cannot be read, which is a fault of the build, it is empty. What was read stays where it is.
/// Running, slowly: how one moves, and who does; it is no exercise of the catalogue.
struct RunningStride {
    Exercise exercise;
    Motion motion;
};

class GuideShelf {
public:
    const SafetyGuide& safety() const;
    const Learning& learning(const Catalog& catalog) const;
    /// nullptr where it cannot be read.
    const RunningStride* stride() const;

private:
    mutable std::optional<SafetyGuide> m_safety;
    mutable std::optional<Learning> m_learning;
    mutable std::optional<RunningStride> m_stride;
    mutable bool m_strideRead = false;
};

}  // namespace stance
