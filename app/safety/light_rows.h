// The pain traffic light as rows: shape, scores, when it is on, and what follows.
#pragma once

#include "core/catalog/safety.h"

#include <vector>

namespace stance {

class Card;

Card* makeLightCard(const std::vector<PainLight>& lights);

}  // namespace stance
