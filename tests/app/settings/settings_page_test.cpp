#include "app/settings/settings_page.h"

#include "app/settings/section_list.h"
#include "app/settings/sound_section.h"
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
        QObject::connect(page.sound(), &SoundSection::changed, &page,
                         [this](const SoundChoice& choice) { sounds.push_back(choice); });
        QObject::connect(&page, &SettingsPage::countsRepsChanged, &page,
                         [this](bool on) { said.emplace_back(on ? "counts" : "counts not"); });
        QObject::connect(&page, &SettingsPage::waitsAfterRestChanged, &page,
                         [this](bool on) { said.emplace_back(on ? "waits" : "waits not"); });
        QObject::connect(&page, &SettingsPage::themeChanged, &page,
                         [this](ThemeMode mode) { said.push_back("theme " + std::to_string(static_cast<int>(mode))); });
        QObject::connect(&page, &SettingsPage::safetyRequested, &page, [this] { said.emplace_back("safety"); });
        QObject::connect(&page, &SettingsPage::welcomeRequested, &page, [this] { said.emplace_back("welcome"); });
        QObject::connect(&page, &SettingsPage::reducedMotionChanged, &page,
                         [this](bool reduced) { said.emplace_back(reduced ? "less movement" : "movement"); });
        QObject::connect(page.sound(), &SoundSection::tryRequested, &page,
                         [this](SoundLayer layer) { said.push_back("try " + std::to_string(static_cast<int>(layer))); });
        QObject::connect(page.sound(), &SoundSection::listenRequested, &page, [this] { said.emplace_back("listen"); });
        QObject::connect(page.sound(), &SoundSection::ownSoundForgotten, &page, [this] { said.emplace_back("forget"); });
        QObject::connect(page.sound(), &SoundSection::voiceChosen, &page,
                         [this](const QString& voice) { said.push_back(voice.toStdString()); });
        QObject::connect(page.sound(), &SoundSection::programChosen, &page,
                         [this](const QString& program) { said.push_back("for " + program.toStdString()); });
        SettingsView view;
        view.theme = ThemeMode::Light;
        view.databaseFile = QStringLiteral("/data/anna/stance.db");
        view.version = QStringLiteral("0.1.0");
        view.facts = QStringList{QStringLiteral("It is not medical advice.")};
        page.setView(view);
        sound.choice.of(SoundLayer::Tones) = {true, 70};
        sound.choice.of(SoundLayer::Names) = {true, 80};
        sound.programs = {{QStringLiteral("start"), QStringLiteral("Hip extension")}};
        sound.state = SoundView::Voices::There;
        sound.voices = {QStringLiteral("calm"), QStringLiteral("bright")};
        page.sound()->setView(sound);
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

    QString lines()
    {
        QString all;
        for (const Label* label : page.findChildren<Label*>()) {
            all += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        return all;
    }

    SettingsPage page;
    SoundView sound;
    std::vector<std::string> said;
    std::vector<SoundChoice> sounds;
};

TEST_F(SettingsPageTest, showingValuesSaysNothing)
{
    EXPECT_THAT(said, IsEmpty());
    EXPECT_THAT(sounds, IsEmpty());
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
    ASSERT_EQ(sounds.size(), 2U);
    EXPECT_FALSE(sounds[0].of(SoundLayer::Tones).on);
    EXPECT_EQ(sounds[1], sound.choice);
}

TEST_F(SettingsPageTest, volumeTakesEffectAtOnceAndCanBeHeard)
{
    page.showSection(SettingsPage::Sound);
    QTest::keyClick(named<Slider>("Volume of the tones"), Qt::Key_Right);
    QTest::mouseClick(named<IconButton>("Play a tone"), Qt::LeftButton);
    ASSERT_EQ(sounds.size(), 1U);
    EXPECT_EQ(sounds.front().of(SoundLayer::Tones).volume, 75);
    EXPECT_THAT(said, ElementsAre("try 0"));
}

TEST_F(SettingsPageTest, eachLayerHasItsOwnSwitchVolumeAndTry)
{
    page.showSection(SettingsPage::Sound);
    QTest::mouseClick(named<Switch>("Form cues"), Qt::LeftButton);
    QTest::keyClick(named<Slider>("Volume of the form cues"), Qt::Key_Left);
    QTest::mouseClick(named<IconButton>("Hear a form cue"), Qt::LeftButton);
    ASSERT_EQ(sounds.size(), 2U);
    SoundChoice expected = sound.choice;
    expected.of(SoundLayer::Cues) = {true, 75};
    EXPECT_EQ(sounds.back(), expected);
    EXPECT_THAT(said, ElementsAre("try 3"));
    EXPECT_FALSE(named<IconButton>("Hear a line of narration")->isEnabled());  // its layer is off
}

TEST_F(SettingsPageTest, flashAndCaptionsAreSwitched)
{
    page.showSection(SettingsPage::Sound);
    QTest::mouseClick(named<Switch>("Flash the screen edge"), Qt::LeftButton);
    QTest::mouseClick(named<Switch>("Captions"), Qt::LeftButton);
    ASSERT_EQ(sounds.size(), 2U);
    EXPECT_TRUE(sounds[1].edgeFlash);
    EXPECT_FALSE(sounds[1].captions);
}

TEST_F(SettingsPageTest, aProgramIsChosenAndItsOwnSoundForgotten)
{
    page.showSection(SettingsPage::Sound);
    QTest::keyClick(named<Combo>("Whose sound"), Qt::Key_Down);
    EXPECT_THAT(said, ElementsAre("for start"));
    sound.program = QStringLiteral("start");
    sound.own = true;
    page.sound()->setView(sound);
    for (Button* button : page.findChildren<Button*>()) {
        if (button->text() == QLatin1String("As in every program")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_THAT(said, ElementsAre("for start", "forget"));
}

TEST_F(SettingsPageTest, aVoiceIsChosenAndHeard)
{
    page.showSection(SettingsPage::Sound);
    QTest::keyClick(named<Combo>("Voice"), Qt::Key_Down);
    for (Button* button : page.findChildren<Button*>()) {
        if (button->text() == QLatin1String("Listen")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_THAT(said, ElementsAre("bright", "listen"));
}

TEST_F(SettingsPageTest, withoutAVoiceItSaysWhatBringsOne)
{
    page.showSection(SettingsPage::Sound);
    sound.state = SoundView::Voices::Missing;
    sound.voices.clear();
    page.sound()->setView(sound);
    EXPECT_TRUE(lines().contains(QStringLiteral("qt6-speech-flite-plugin")));
    EXPECT_FALSE(named<Combo>("Voice")->isVisible());
    sound.state = SoundView::Voices::GivenUp;
    page.sound()->setView(sound);
    EXPECT_TRUE(lines().contains(QStringLiteral("does not answer")));
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
