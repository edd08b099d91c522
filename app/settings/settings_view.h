// SettingsView: the values the page of settings shows.
#pragma once

#include "app/widgets/theme.h"
#include "core/base/load.h"

#include <QString>
#include <QStringList>

namespace stance {

struct SettingsView {
    LoadUnit units = LoadUnit::Kilogram;
    bool countsReps = false;
    bool waitsAfterRest = false;
    bool mediaKeys = false;
    ThemeMode theme = ThemeMode::System;
    bool reducedMotion = false;
    QString databaseFile;  ///< full path
    QString version;       ///< "0.1.0"
    QStringList facts;     ///< what the program is and is not
};

}  // namespace stance
