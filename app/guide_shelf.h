// GuideShelf: the safety guide and what there is to learn, each read when it is first shown.
#pragma once

#include "core/catalog/learning.h"
#include "core/catalog/safety.h"

#include <optional>

namespace stance {

/// Where a shipped document cannot be read, which is a fault of the build, it is empty. What was read stays where it is.
class GuideShelf {
public:
    const SafetyGuide& safety() const;
    const Learning& learning(const Catalog& catalog) const;

private:
    mutable std::optional<SafetyGuide> m_safety;
    mutable std::optional<Learning> m_learning;
};

}  // namespace stance
