// The voice in a process of its own: engines that are missing, hang, crash or talk nonsense end in silence, and nobody waits.
#include "app/audio/voice_process.h"
#include "app/audio/voice_trial.h"
#include "tests/app/audio/fake_voice.h"
#include "tests/app/platform/scratch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

constexpr VoiceProcess::Patience little{100ms, 100ms, 100ms, 1ms};
constexpr VoiceProcess::Patience much{20s, 20s, 20s, 1ms};

class VoiceProcessTest : public testing::Test {
protected:
    /// A speaking program that is a shell script.
    QString program(const QByteArray& script)
    {
        QString path = m_folder.filePath(QStringLiteral("voice"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        EXPECT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return path;
    }

    void make(const QString& path, VoiceProcess::Patience patience)
    {
        voice = std::make_unique<VoiceProcess>(path, patience);
        QObject::connect(voice.get(), &Voice::started, voice.get(), [this](int id) { started.push_back(id); });
        QObject::connect(voice.get(), &Voice::finished, voice.get(), [this](int id) { finished.push_back(id); });
    }

    bool comesTo(Voice::State state)
    {
        return test::eventually([&] { return voice->state() == state; });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<VoiceProcess> voice;
    std::vector<int> started;
    std::vector<int> finished;
};

const QByteArray answers =
    "echo '{\"trying\":\"one\"}'\n"
    "echo '{\"ready\":[\"calm\",\"bright\"]}'\n"
    "while read -r line; do\n"
    "case $line in *'\"say\"'*) echo '{\"started\":7}'; echo '{\"finished\":7}';; esac\n"
    "done\n";

TEST_F(VoiceProcessTest, isNotStartedUntilItIsWanted)
{
    make(program("touch " + m_folder.filePath(QStringLiteral("ran")).toUtf8() + "\n" + answers), much);
    voice->say(7, QStringLiteral("Left side"), 1.0);
    EXPECT_EQ(voice->state(), Voice::State::Off);
    voice->setWanted(true);
    ASSERT_TRUE(comesTo(Voice::State::Ready));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("ran"))));
    EXPECT_THAT(voice->voices(), ElementsAre(QStringLiteral("calm"), QStringLiteral("bright")));
}

TEST_F(VoiceProcessTest, tellsWhenASentenceIsHeardAndOver)
{
    make(program(answers), much);
    voice->setWanted(true);
    ASSERT_TRUE(comesTo(Voice::State::Ready));
    voice->say(7, QStringLiteral("Left side"), 0.5);
    ASSERT_TRUE(test::eventually([&] { return !finished.empty(); }));
    EXPECT_THAT(started, ElementsAre(7));
    EXPECT_THAT(finished, ElementsAre(7));
}

TEST_F(VoiceProcessTest, aSentenceThatWasStoppedIsNotToldOf)
{
    make(program(answers), much);
    voice->setWanted(true);
    ASSERT_TRUE(comesTo(Voice::State::Ready));
    voice->say(6, QStringLiteral("Rest"), 0.5);  // the script answers with 7 whatever it is asked
    voice->stop();
    voice->say(7, QStringLiteral("Left side"), 0.5);
    ASSERT_TRUE(test::eventually([&] { return !finished.empty(); }));
    EXPECT_THAT(finished, ElementsAre(7));
}

TEST_F(VoiceProcessTest, anEngineThatHangsIsGivenUpAfterAFewTries)
{
    make(program("echo '{\"trying\":\"one\"}'\nexec sleep 1000\n"), little);
    voice->setWanted(true);
    EXPECT_TRUE(comesTo(Voice::State::GivenUp));
    voice->setWanted(false);
    EXPECT_EQ(voice->state(), Voice::State::Off);
}

TEST_F(VoiceProcessTest, theEngineThatHungIsLeftAloneTheNextTime)
{
    make(program("if [ \"$1\" = --without ] && [ \"$2\" = one ]; then\n" + answers
                 + "fi\n"
                   "echo '{\"trying\":\"one\"}'\nexec sleep 1000\n"),
         VoiceProcess::Patience{500ms, 20s, 20s, 1ms});
    voice->setWanted(true);
    EXPECT_TRUE(comesTo(Voice::State::Ready));
}

TEST_F(VoiceProcessTest, aSentenceThatNeverBeginsIsOverWhenTheEngineIsEnded)
{
    make(program("echo '{\"ready\":[\"calm\"]}'\nexec sleep 1000\n"), VoiceProcess::Patience{20s, 100ms, 20s, 1ms});
    voice->setWanted(true);
    ASSERT_TRUE(comesTo(Voice::State::Ready));
    voice->say(7, QStringLiteral("Left side"), 0.5);
    EXPECT_TRUE(test::eventually([&] { return !finished.empty(); }));
    EXPECT_THAT(finished, ElementsAre(7));
    EXPECT_THAT(started, testing::IsEmpty());
}

TEST_F(VoiceProcessTest, anEngineThatDiesIsStartedAgainAndThenGivenUp)
{
    const QString count = m_folder.filePath(QStringLiteral("count"));
    make(program("echo run >> " + count.toUtf8() + "\nkill -SEGV $$\n"), much);
    voice->setWanted(true);
    ASSERT_TRUE(comesTo(Voice::State::GivenUp));
    QFile runs(count);
    ASSERT_TRUE(runs.open(QIODevice::ReadOnly));
    EXPECT_EQ(runs.readAll().count("run"), VoiceProcess::mostFailures);
}

TEST_F(VoiceProcessTest, withoutAVoiceOrWithoutTheProgramThereIsNone)
{
    make(program("echo '{\"missing\":true}'\n"), much);
    voice->setWanted(true);
    EXPECT_TRUE(comesTo(Voice::State::Missing));
    make(QString(), much);
    voice->setWanted(true);
    EXPECT_EQ(voice->state(), Voice::State::Missing);
    make(QStringLiteral("/nonexistent/stance-voice"), much);
    voice->setWanted(true);
    EXPECT_TRUE(comesTo(Voice::State::GivenUp));
}

TEST_F(VoiceProcessTest, nonsenseIsIgnoredAndEndlessNonsenseEnded)
{
    make(program("echo hello\necho '[1,2]'\necho '{\"started\":\"x\"}'\n" + answers), much);
    voice->setWanted(true);
    EXPECT_TRUE(comesTo(Voice::State::Ready));
    make(program("head -c 300000 /dev/zero\nexec sleep 1000\n"), much);
    voice->setWanted(true);
    EXPECT_TRUE(comesTo(Voice::State::GivenUp));
}

TEST_F(VoiceProcessTest, theBuildPutsTheSpeakingProgramWhereTheWindowLooks)
{
    EXPECT_EQ(voiceProgramFor(QFileInfo(QStringLiteral(STANCE_PROGRAM)).path()), QStringLiteral(STANCE_VOICE));
}

TEST(VoiceTrial, speaksAsSoonAsTheVoiceIsThere)
{
    auto owned = std::make_unique<FakeVoice>();
    FakeVoice& voice = *owned;
    VoiceTrial trial(std::move(owned));
    voice.setPresent(false);
    trial.say(QStringLiteral("Right side"), 0.4, QStringLiteral("calm"));
    EXPECT_EQ(trial.found(), Voice::State::Starting);
    voice.become(Voice::State::Ready);
    ASSERT_EQ(voice.said.size(), 1U);
    EXPECT_EQ(voice.said.front().words, QStringLiteral("Right side"));
    EXPECT_EQ(voice.chosen, QStringLiteral("calm"));
}

TEST(VoiceTrial, remembersWhatItFoundAndLetsTheVoiceGo)
{
    auto owned = std::make_unique<FakeVoice>();
    FakeVoice& voice = *owned;
    VoiceTrial trial(std::move(owned));
    voice.setPresent(false);
    trial.look();
    voice.become(Voice::State::GivenUp);
    EXPECT_EQ(trial.found(), Voice::State::GivenUp);
    EXPECT_FALSE(voice.wanted());
}

}  // namespace
}  // namespace stance
