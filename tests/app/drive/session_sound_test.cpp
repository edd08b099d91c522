// Captions, mute, say again and the flash of the edge in the real window, without any sound at all.
#include "app/drive/drive_stage.h"
#include "app/session/caption_line.h"
#include "app/session/edge_flash.h"
#include "app/session/session_page.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

class SessionSound : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_stage.start()); }

    void begin()
    {
        m_stage.window().startSession();
        ASSERT_TRUE(m_stage.app().controller().hasSession());
        ASSERT_TRUE(m_stage.driver().advance(2s));
    }

    QString caption()
    {
        const auto* line = m_stage.window().sessionPage()->findChild<CaptionLine*>();
        return line != nullptr && line->isVisible() ? line->accessibleName() : QString();
    }

    bool flashes() { return m_stage.window().sessionPage()->findChild<EdgeFlash*>()->isVisible(); }
    Settings& settings() { return m_stage.app().settings(); }
    QString program() { return QString::fromStdString(m_stage.app().training().program().id.value); }

    TempFolder m_folder;
    DriveStage m_stage{*findPaths(QString::fromStdString(m_folder.path().string())), InjectedClock::usualStart(),
                       DriveStage::Ids::Counted};
};

TEST_F(SessionSound, whatIsSaidStandsOnTheScreenAndGoesAgain)
{
    begin();
    EXPECT_FALSE(caption().isEmpty());
    const QString first = caption();
    ASSERT_TRUE(m_stage.driver().advance(7s));
    EXPECT_NE(caption(), first);
}

TEST_F(SessionSound, withoutCaptionsTheLineStaysAwayUntilOneAsks)
{
    settings().set(setting::captions, false);
    begin();
    EXPECT_TRUE(caption().isEmpty());
    ASSERT_TRUE(m_stage.driver().key(QStringLiteral("V")));
    EXPECT_FALSE(caption().isEmpty());
}

TEST_F(SessionSound, theSoundOfTheProgramHoldsDuringItsSession)
{
    SoundChoice quiet = soundFor(settings(), {});
    quiet.of(SoundLayer::Names).on = false;
    quiet.of(SoundLayer::Tones).volume = 10;
    setSound(settings(), program(), quiet);
    EXPECT_EQ(m_stage.app().sound().of(SoundLayer::Tones).volume, 80);
    begin();
    EXPECT_EQ(m_stage.app().sound(), quiet);
    EXPECT_TRUE(caption().isEmpty());
    m_stage.app().controller().discard();
    EXPECT_EQ(m_stage.app().sound().of(SoundLayer::Tones).volume, 80);
}

TEST_F(SessionSound, mutingHoldsForThisRunAndChangesNoSetting)
{
    begin();
    ASSERT_TRUE(m_stage.driver().key(QStringLiteral("M")));
    EXPECT_TRUE(m_stage.app().isMuted());
    EXPECT_TRUE(settings().value(setting::tones));
    ASSERT_TRUE(m_stage.driver().key(QStringLiteral("M")));
    EXPECT_FALSE(m_stage.app().isMuted());
}

TEST_F(SessionSound, theEdgeFlashesWhereAToneWouldSoundIfChosen)
{
    begin();
    EXPECT_FALSE(flashes());
    settings().set(setting::edgeFlash, true);
    ASSERT_TRUE(m_stage.driver().key(QStringLiteral("Return")));
    EXPECT_EQ(m_stage.app().controller().session().phase() == Phase::GetReady, false);
    EXPECT_TRUE(flashes());
}

}  // namespace
}  // namespace stance
