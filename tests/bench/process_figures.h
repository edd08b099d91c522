// Figures of a running program: time to its first frame, memory, processor time.
#pragma once

#include <string>
#include <vector>

namespace stance::bench {

struct ProcessFigures {
    double firstFrameMs = 0;
    double pssKiB = 0;       ///< proportional set size two seconds after the first frame
    double idleSeconds = 0;  ///< processor time, user and system, over the time watched
};

/// Starts the program, waits for the line FRAME on its output, watches it for `idleFor` seconds (0: not), ends it.
ProcessFigures watch(const std::vector<std::string>& command, double idleFor);

double median(std::vector<double> values);

}  // namespace stance::bench
