// SystemClock: reads every clock of the machine at once. The one place where the program asks for now.
#pragma once

#include "core/coach/ports.h"

namespace stance {

class SystemClock : public Clock {
public:
    SystemClock();

    Stamp now() const override;

private:
    BootId m_bootId;  // cannot change while this process lives
};

/// The kernel's boot id in the file at `path`. Where there is none, an id made from the minute the machine booted, `booted`:
/// the same for every process of one boot, another one after a reboot.
BootId readBootId(const char* path, UtcTime booted);

}  // namespace stance
