#include "app/platform/sound_settings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace stance {
namespace {

const QString strength = QStringLiteral("runner-strength-8wk");

SoundChoice quiet()
{
    SoundChoice choice;
    choice.of(SoundLayer::Cues) = {true, 30};
    choice.edgeFlash = true;
    choice.captions = false;
    return choice;
}

TEST(SoundSettings, beginWithTonesAndNamesAndCaptions)
{
    const Settings settings{QString()};
    const SoundChoice choice = soundFor(settings, strength);
    EXPECT_TRUE(choice.of(SoundLayer::Tones).on);
    EXPECT_TRUE(choice.of(SoundLayer::Names).on);
    EXPECT_FALSE(choice.of(SoundLayer::Countdown).on);
    EXPECT_FALSE(choice.of(SoundLayer::Cues).on);
    EXPECT_FALSE(choice.of(SoundLayer::Narration).on);
    EXPECT_TRUE(choice.captions);
    EXPECT_FALSE(choice.edgeFlash);
    EXPECT_TRUE(choice.speaks());
}

TEST(SoundSettings, ofEveryProgramHoldWhereAProgramHasNone)
{
    Settings settings{QString()};
    setSound(settings, {}, quiet());
    EXPECT_EQ(soundFor(settings, {}), quiet());
    EXPECT_EQ(soundFor(settings, strength), quiet());
    EXPECT_FALSE(hasOwnSound(settings, strength));
}

TEST(SoundSettings, ofAProgramHoldForItAloneAndAreThereAgain)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    {
        Settings settings(file);
        setSound(settings, strength, quiet());
    }
    Settings settings(file);
    EXPECT_EQ(soundFor(settings, strength), quiet());
    EXPECT_TRUE(hasOwnSound(settings, strength));
    EXPECT_EQ(soundFor(settings, QStringLiteral("pre-run-10")), soundFor(settings, {}));
    forgetOwnSound(settings, strength);
    EXPECT_EQ(soundFor(settings, strength), soundFor(settings, {}));
}

TEST(SoundSettings, aDamagedOwnSoundIsReadAsFarAsItGoes)
{
    Settings settings{QString()};
    settings.set(setting::programSound,
                 QJsonObject{{strength, QJsonObject{{QStringLiteral("tone_volume"), 900}, {QStringLiteral("captions"), 3}}},
                             {QStringLiteral("other"), 7}});
    EXPECT_EQ(soundFor(settings, strength).of(SoundLayer::Tones).volume, 100);
    EXPECT_TRUE(soundFor(settings, strength).captions);
    EXPECT_FALSE(hasOwnSound(settings, QStringLiteral("other")));
}

}  // namespace
}  // namespace stance
