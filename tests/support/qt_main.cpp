// Main of the tests with widgets: a screen in memory, a fixed locale and zone, our look.
#include "app/widgets/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>

#include <cstdlib>

int main(int argc, char** argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("TZ", "UTC", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    stance::installWidgetSupport(stance::ThemeMode::Light);
    return RUN_ALL_TESTS();
}
