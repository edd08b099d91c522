// ExitCode: what the program tells the shell, and the one sentence that goes with an error.
#pragma once

#include "app/composition.h"

#include <QString>

namespace stance {

enum class ExitCode {
    Done = 0,
    Internal = 1,  ///< a fault of the program or of the machine
    Usage = 2,     ///< a wrong command line, or a file or folder that was refused
    Damaged = 3,
    Newer = 4,
    Locked = 5,
};

ExitCode exitCodeOf(const StoreError& error);
ExitCode exitCodeOf(const StartError& error);

/// What happened, where, and what to do, in one sentence.
QString phrase(const StartError& error);

}  // namespace stance
