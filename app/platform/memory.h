// Memory: hands back to the system what was needed for a moment only.
#pragma once

namespace stance {

/// What was freed often stays with the process, because something small behind it is still in use. Takes a millisecond or two: for
/// moments at which nobody waits.
void giveBackMemory();

}  // namespace stance
