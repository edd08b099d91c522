// Limits: the whole numbers that a field may hold.
#pragma once

namespace stance {

/// Both ends included.
struct Limits {
    int min = 0;
    int max = 0;
};

}  // namespace stance
