#include "app/audio/sound_host.h"

#include "tests/app/platform/scratch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <sstream>

namespace stance {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What is logged while it lives.
class Log {
public:
    Log() : m_before(spdlog::default_logger())
    {
        spdlog::set_default_logger(
            std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_mt>(m_text)));
    }
    ~Log() { spdlog::set_default_logger(m_before); }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
    std::shared_ptr<spdlog::logger> m_before;
};

/// How many of three tones are worked off, heard or not: nobody may wait for one for ever.
int handledBy(SoundHost& host)
{
    int handled = 0;
    QObject::connect(&host, &SoundHost::handled, [&] { ++handled; });
    host.open();
    host.setSessionRunning(true);
    for (int i = 0; i < 3; ++i) {
        host.play(CueKind::Go, 0.5, QDeadlineTimer(QDeadlineTimer::Forever));
    }
    return handled;
}

TEST(SoundHost, findsTheModuleBesideTheProgram)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(soundModuleFor(folder.path()).isEmpty());
    const QString path = folder.filePath(QFileInfo(QStringLiteral(STANCE_SOUND_MODULE)).fileName());
    QFile module(path);
    ASSERT_TRUE(module.open(QIODevice::WriteOnly));
    EXPECT_EQ(soundModuleFor(folder.path()), path);
}

TEST(SoundHost, theBuildPutsTheModuleWhereTheProgramLooks)
{
    EXPECT_EQ(soundModuleFor(QFileInfo(QStringLiteral(STANCE_PROGRAM)).path()), QStringLiteral(STANCE_SOUND_MODULE));
}

TEST(SoundHost, usesTheModuleOfThisBuild)
{
    const test::ScopedVariable server("PULSE_SERVER", "unix:/nonexistent/pulse");
    const Log log;
    SoundHost host(QStringLiteral(STANCE_SOUND_MODULE));
    EXPECT_EQ(handledBy(host), 3);
    EXPECT_THAT(log.text(), Not(HasSubstr("sound module")));
    QPluginLoader loader(QStringLiteral(STANCE_SOUND_MODULE));
    EXPECT_NE(qobject_cast<SoundModule*>(loader.instance()), nullptr) << loader.errorString().toStdString();
}

TEST(SoundHost, goesOnWithoutAModule)
{
    const Log log;
    SoundHost missing(QStringLiteral("/nonexistent/stance-sound.so"));
    EXPECT_EQ(handledBy(missing), 3);
    EXPECT_THAT(log.text(), HasSubstr("cannot be loaded"));
    SoundHost unknown((QString()));
    EXPECT_EQ(handledBy(unknown), 3);
    EXPECT_THAT(log.text(), HasSubstr("is missing"));
}

TEST(SoundHost, goesOnWhenWhatIsThereIsNoModule)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("stance-sound.so")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a library");
    file.close();
    const Log log;
    SoundHost host(file.fileName());
    EXPECT_EQ(handledBy(host), 3);
    EXPECT_THAT(log.text(), HasSubstr("cannot be loaded"));
}

TEST(SoundHost, doesNotTouchAModuleOfAnotherVersion)
{
    const Log log;
    SoundHost host(QStringLiteral(STANCE_OTHER_SOUND_MODULE));  // ends the program when it is made
    EXPECT_EQ(handledBy(host), 3);
    EXPECT_THAT(log.text(), HasSubstr("of another version"));
}

}  // namespace
}  // namespace stance
