// Rows of settings: icon tile, name and line at the left, the control at the right.
#pragma once

#include <QString>

class QWidget;

namespace stance {

/// Takes the control. An empty icon leaves the tile out.
QWidget* makeSettingRow(const QString& icon, const QString& name, const QString& line, QWidget* control);

}  // namespace stance
