// The weeks ahead as a table: a row for each exercise, a column for each week.
#pragma once

#include "app/program/program_view.h"

class QWidget;

namespace stance {

QWidget* makePreviewTable(const ProgramPreview& preview);

}  // namespace stance
