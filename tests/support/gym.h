// A small catalogue made up for progressions; what each exercise is there for stands in training_script.h.
#pragma once

#include "core/catalog/catalog.h"

namespace stance::test {

Catalog makeGym();

}  // namespace stance::test
