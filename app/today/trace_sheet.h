// The whole story of a target: what was asked of it, what moved it, what limited it.
#pragma once

#include "app/today/today_view.h"

class QWidget;

namespace stance {

class Sheet;

/// Over the window of `over`; not shown yet.
Sheet* makeTraceSheet(const TraceView& trace, QWidget* over);

}  // namespace stance
