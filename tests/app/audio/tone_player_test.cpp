#include "app/audio/tone_player.h"

#include "app/audio/qt_tone_player.h"
#include "app/audio/tone_synth.h"
#include "tests/app/platform/scratch.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace stance {
namespace {

class HandClock : public Clock {
public:
    Stamp now() const override { return stamp; }
    Stamp stamp;
};

TEST(RecordingTonePlayer, notesWhatSoundsAndWhen)
{
    HandClock clock;
    RecordingTonePlayer player(clock);
    clock.stamp.monotonic = Millis{100};
    player.play(CueKind::Go);
    player.setEnabled(false);
    player.play(CueKind::Rest);
    player.setEnabled(true);
    clock.stamp.monotonic = Millis{250};
    player.play(CueKind::Done);
    EXPECT_THAT(player.plays(), testing::ElementsAre(RecordingTonePlayer::Play{CueKind::Go, Millis{100}},
                                                     RecordingTonePlayer::Play{CueKind::Done, Millis{250}}));
}

TEST(SilentTonePlayer, takesEverythingAndIsNeverThere)
{
    SilentTonePlayer player;
    player.setSessionRunning(true);
    player.setVolume(1.0);
    player.setEnabled(true);
    player.play(CueKind::Go);
    EXPECT_FALSE(player.available());
}

TEST(QtTonePlayer, beforeTheStartItTakesEverythingAndIsNotThere)
{
    QtTonePlayer player{QStringLiteral(STANCE_SOUND_MODULE)};
    player.setSessionRunning(true);
    player.setVolume(0.3);
    player.play(CueKind::Go);
    EXPECT_FALSE(player.available());
}

TEST(QtTonePlayer, withoutADeviceNothingWaitsAndNothingBreaks)
{
    const QTemporaryDir empty;
    const test::ScopedVariable runtime("XDG_RUNTIME_DIR", empty.path().toUtf8());
    const test::ScopedVariable server("PULSE_SERVER", "unix:/nonexistent/pulse");
    QElapsedTimer timer;
    timer.start();
    auto player = std::make_unique<QtTonePlayer>(QStringLiteral(STANCE_SOUND_MODULE));
    player->start();
    player->start();
    player->setSessionRunning(true);
    for (const CueKind kind : allCueKinds) {
        player->play(kind);
    }
    EXPECT_LT(timer.elapsed(), 200);
    EXPECT_FALSE(player->available());
    player.reset();
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST(QtTonePlayer, withoutTheModuleThereIsNoSoundAndNothingElseIsMissing)
{
    const test::ScopedVariable server("PULSE_SERVER", "unix:/nonexistent/pulse");
    for (const QString& module : {QString(), QStringLiteral("/nonexistent/stance-sound.so")}) {
        QtTonePlayer player(module);
        player.start();
        player.setSessionRunning(true);
        player.play(CueKind::Go);
        EXPECT_FALSE(player.available());
    }
}

}  // namespace
}  // namespace stance
