#include "app/settings/settings_page.h"

#include "app/settings/section_list.h"
#include "app/widgets/button.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTest>

namespace stance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SettingsPageTest : public testing::Test {
protected:
    SettingsPageTest()
    {
        QObject::connect(&page, &SettingsPage::unitsChanged, &page,
                         [this](LoadUnit unit) { said.emplace_back(unit == LoadUnit::Pound ? "lb" : "kg"); });
        QObject::connect(&page, &SettingsPage::tonesChanged, &page,
                         [this](bool on) { said.emplace_back(on ? "tones on" : "tones off"); });
        QObject::connect(&page, &SettingsPage::countsRepsChanged, &page,
                         [this](bool on) { said.emplace_back(on ? "counts" : "counts not"); });
        QObject::connect(&page, &SettingsPage::waitsAfterRestChanged, &page,
                         [this](bool on) { said.emplace_back(on ? "waits" : "waits not"); });
        QObject::connect(&page, &SettingsPage::volumeChanged, &page,
                         [this](int volume) { said.push_back(std::to_string(volume)); });
        QObject::connect(&page, &SettingsPage::themeChanged, &page,
                         [this](ThemeMode mode) { said.push_back("theme " + std::to_string(static_cast<int>(mode))); });
        QObject::connect(&page, &SettingsPage::safetyRequested, &page, [this] { said.emplace_back("safety"); });
        QObject::connect(&page, &SettingsPage::welcomeRequested, &page, [this] { said.emplace_back("welcome"); });
        QObject::connect(&page, &SettingsPage::reducedMotionChanged, &page,
                         [this](bool reduced) { said.emplace_back(reduced ? "less movement" : "movement"); });
        QObject::connect(&page, &SettingsPage::previewRequested, &page, [this] { said.emplace_back("preview"); });
        SettingsView view;
        view.volume = 70;
        view.theme = ThemeMode::Light;
        view.databaseFile = QStringLiteral("/data/anna/stance.db");
        view.version = QStringLiteral("0.1.0");
        view.facts = QStringList{QStringLiteral("It is not medical advice.")};
        page.setView(view);
        page.resize(1184, 800);
        page.show();
        page.activateWindow();
        QTest::qWait(0);
    }

    template <class Widget>
    Widget* named(const char* name)
    {
        for (Widget* widget : page.findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(name)) {
                return widget;
            }
        }
        return nullptr;
    }

    SettingsPage page;
    std::vector<std::string> said;
};

TEST_F(SettingsPageTest, showingValuesSaysNothing)
{
    EXPECT_THAT(said, IsEmpty());
}

TEST_F(SettingsPageTest, theUnitIsChosenByKey)
{
    QTest::keyClick(named<Segmented>("Unit of weight"), Qt::Key_Right);
    EXPECT_THAT(said, ElementsAre("lb"));
}

TEST_F(SettingsPageTest, tonesAreSwitchedByMouseAndByKey)
{
    page.showSection(SettingsPage::Sound);
    auto* tones = named<Switch>("Tones");
    QTest::mouseClick(tones, Qt::LeftButton);
    EXPECT_FALSE(named<Slider>("Volume of the tones")->isEnabled());
    tones->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tones, Qt::Key_Space);
    EXPECT_THAT(said, ElementsAre("tones off", "tones on"));
}

TEST_F(SettingsPageTest, volumeTakesEffectAtOnceAndCanBeHeard)
{
    page.showSection(SettingsPage::Sound);
    QTest::keyClick(named<Slider>("Volume of the tones"), Qt::Key_Right);
    QTest::mouseClick(named<IconButton>("Play a tone"), Qt::LeftButton);
    EXPECT_THAT(said, ElementsAre("75", "preview"));
}

TEST_F(SettingsPageTest, whoLeadsInASessionIsChosen)
{
    page.showSection(SettingsPage::Pacing);
    QTest::mouseClick(named<Switch>("Count reps for me"), Qt::LeftButton);
    auto* waits = named<Switch>("Wait for me after a rest");
    waits->setFocus(Qt::TabFocusReason);
    QTest::keyClick(waits, Qt::Key_Space);
    EXPECT_THAT(said, ElementsAre("counts", "waits"));
}

TEST_F(SettingsPageTest, theThemeIsChosen)
{
    page.showSection(SettingsPage::Appearance);
    QTest::keyClick(named<Segmented>("Light or dark"), Qt::Key_Right);
    EXPECT_THAT(said, ElementsAre("theme " + std::to_string(static_cast<int>(ThemeMode::Dark))));
}

TEST_F(SettingsPageTest, lessMovementIsSwitchedByMouseAndByKey)
{
    page.showSection(SettingsPage::Appearance);
    auto* reduced = named<Switch>("Less movement");
    QTest::mouseClick(reduced, Qt::LeftButton);
    reduced->setFocus(Qt::TabFocusReason);
    QTest::keyClick(reduced, Qt::Key_Space);
    EXPECT_THAT(said, ElementsAre("less movement", "movement"));
}

TEST_F(SettingsPageTest, theDatabaseFileCanBeSelectedButNotChanged)
{
    auto* file = page.findChild<QLineEdit*>(QStringLiteral("database-file"));
    ASSERT_NE(file, nullptr);
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_EQ(file->text(), QStringLiteral("/data/anna/stance.db"));
}

TEST_F(SettingsPageTest, arrowsAndSpaceChooseASection)
{
    const auto sections = page.findChildren<SectionButton*>();
    ASSERT_EQ(sections.size(), 7);
    sections.at(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sections.at(0), Qt::Key_Down);
    QTest::keyClick(sections.at(1), Qt::Key_Space);
    EXPECT_TRUE(sections.at(1)->isChecked());
    EXPECT_TRUE(named<Switch>("Count reps for me")->isVisible());
}

TEST_F(SettingsPageTest, safetyLeadsToTheGuideAndToTheQuestions)
{
    page.showSection(SettingsPage::Safety);
    QTest::mouseClick(named<Button>("When to see a professional"), Qt::LeftButton);
    auto* questions = named<Button>("The first start once more");
    questions->setFocus(Qt::TabFocusReason);
    QTest::keyClick(questions, Qt::Key_Space);
    EXPECT_THAT(said, ElementsAre("safety", "welcome"));
}

TEST_F(SettingsPageTest, aboutSaysVersionLicenceAndWhatItIsNot)
{
    page.showSection(SettingsPage::About);
    QString all;
    for (const Label* label : page.findChildren<Label*>()) {
        all += label->text() + QLatin1Char('\n');
    }
    for (const char* part :
         {"Version 0.1.0", "GPL-3.0-or-later", "not medical advice", "Allison Jones", "Antonio Colletti", "Reiman", "Lucide"}) {
        EXPECT_TRUE(all.contains(QLatin1String(part))) << part;
    }
}

}  // namespace
}  // namespace stance
