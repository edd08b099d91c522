#include "app/platform/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace stance {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SettingsFile : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("settings.json")); }
    QByteArray bytes(const QString& file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QByteArray& text) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
};

TEST_F(SettingsFile, withoutAFileTheDefaultsHold)
{
    const Settings settings(path());
    EXPECT_EQ(settings.origin(), Settings::Origin::Defaults);
    EXPECT_EQ(settings.value(setting::units), LoadUnit::Kilogram);
    EXPECT_TRUE(settings.value(setting::tones));
    EXPECT_EQ(settings.value(setting::toneVolume), 80);
    EXPECT_EQ(settings.value(setting::theme), ThemeMode::System);
    EXPECT_EQ(settings.value(setting::textSize), 100);
    EXPECT_TRUE(settings.value(setting::windowGeometry).isEmpty());
}

TEST_F(SettingsFile, nothingChosenWritesNothing)
{
    {
        Settings settings(path());
        settings.set(setting::tones, true);
    }
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SettingsFile, whatWasChosenIsThereAgain)
{
    const QByteArray geometry("\x00\x01\xff place", 9);
    {
        Settings settings(path());
        settings.set(setting::units, LoadUnit::Pound);
        settings.set(setting::tones, false);
        settings.set(setting::toneVolume, 35);
        settings.set(setting::theme, ThemeMode::Dark);
        settings.set(setting::textSize, 150);
        settings.set(setting::windowGeometry, geometry);
    }
    const Settings settings(path());
    EXPECT_EQ(settings.origin(), Settings::Origin::File);
    EXPECT_EQ(settings.value(setting::units), LoadUnit::Pound);
    EXPECT_FALSE(settings.value(setting::tones));
    EXPECT_EQ(settings.value(setting::toneVolume), 35);
    EXPECT_EQ(settings.value(setting::theme), ThemeMode::Dark);
    EXPECT_EQ(settings.value(setting::textSize), 150);
    EXPECT_EQ(settings.value(setting::windowGeometry), geometry);
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0);
}

TEST_F(SettingsFile, aChangeIsToldAtOnceAndOnlyWhenItIsOne)
{
    Settings settings(path());
    std::vector<SettingKey> told;
    QObject::connect(&settings, &Settings::changed, [&](SettingKey key) { told.push_back(key); });
    settings.set(setting::toneVolume, 80);
    EXPECT_THAT(told, IsEmpty());
    settings.set(setting::toneVolume, 50);
    settings.set(setting::theme, ThemeMode::Light);
    settings.set(setting::theme, ThemeMode::Light);
    EXPECT_THAT(told, ElementsAre(SettingKey::Sound, SettingKey::Theme));
}

TEST_F(SettingsFile, numbersStayInTheirLimits)
{
    write(R"({"version": 1, "tone_volume": 900, "text_size": "big"})");
    Settings settings(path());
    EXPECT_EQ(settings.value(setting::toneVolume), 100);
    EXPECT_EQ(settings.value(setting::textSize), 100);
    settings.set(setting::toneVolume, -5);
    EXPECT_EQ(settings.value(setting::toneVolume), 0);
}

TEST_F(SettingsFile, aWrongValueIsTheDefaultAndLeavesTheOthers)
{
    write(R"({"version": 1, "units": "stone", "theme": 3, "tones": "no", "tone_volume": 10})");
    const Settings settings(path());
    EXPECT_EQ(settings.origin(), Settings::Origin::File);
    EXPECT_EQ(settings.value(setting::units), LoadUnit::Kilogram);
    EXPECT_EQ(settings.value(setting::theme), ThemeMode::System);
    EXPECT_TRUE(settings.value(setting::tones));
    EXPECT_EQ(settings.value(setting::toneVolume), 10);
}

TEST_F(SettingsFile, fieldsItDoesNotKnowSurvive)
{
    write(R"({"version": 1, "voice": "low"})");
    {
        Settings settings(path());
        settings.set(setting::tones, false);
    }
    EXPECT_TRUE(bytes(path()).contains("\"voice\": \"low\"")) << bytes(path()).toStdString();
}

TEST_F(SettingsFile, aDamagedFileIsKeptBeside)
{
    const std::vector<QByteArray> damaged{"",
                                          "{\"version\": 1, \"units\":",
                                          "[]",
                                          "{}",
                                          QByteArray("\0\0\0\0", 4),
                                          "{\"version\": \"1\"}",
                                          QByteArray(300 * 1024, ' '),
                                          QByteArray(200'000, '[')};
    for (const QByteArray& text : damaged) {
        write(text);
        const Settings settings(path());
        EXPECT_EQ(settings.origin(), Settings::Origin::Damaged);
        EXPECT_EQ(settings.value(setting::units), LoadUnit::Kilogram);
        EXPECT_EQ(bytes(path() + QStringLiteral(".damaged")), text);
        EXPECT_FALSE(QFile::exists(path()));
    }
}

TEST_F(SettingsFile, theFileOfALaterVersionIsKeptBeside)
{
    const QByteArray text = R"({"version": 2, "tones": false})";
    write(text);
    {
        Settings settings(path());
        EXPECT_EQ(settings.origin(), Settings::Origin::Newer);
        EXPECT_TRUE(settings.value(setting::tones));
        settings.set(setting::toneVolume, 20);
    }
    EXPECT_EQ(bytes(path() + QStringLiteral(".newer")), text);
    EXPECT_EQ(Settings(path()).value(setting::toneVolume), 20);
}

TEST_F(SettingsFile, whatCannotBeReadIsNotWrittenOver)
{
    ASSERT_TRUE(QDir().mkdir(path()));
    {
        Settings settings(path());
        EXPECT_EQ(settings.origin(), Settings::Origin::Unreadable);
        settings.set(setting::tones, false);
        EXPECT_TRUE(settings.save());
    }
    EXPECT_TRUE(QDir(path()).exists());
}

TEST_F(SettingsFile, aDiskThatTakesNothingIsTold)
{
    Settings settings(m_folder.filePath(QStringLiteral("missing/settings.json")));
    int failures = 0;
    QObject::connect(&settings, &Settings::saveFailed, [&] { ++failures; });
    settings.set(setting::tones, false);
    EXPECT_FALSE(settings.save());
    EXPECT_EQ(failures, 1);
    EXPECT_FALSE(settings.value(setting::tones));
}

TEST_F(SettingsFile, withoutAPathTheyLiveInMemory)
{
    Settings settings{QString()};
    settings.set(setting::toneVolume, 5);
    EXPECT_TRUE(settings.save());
    EXPECT_EQ(settings.value(setting::toneVolume), 5);
}

}  // namespace
}  // namespace stance
