#include "app/platform/paths.h"

#include "tests/app/platform/scratch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace stance {
namespace {

using test::ScopedVariable;

class PathsTest : public testing::Test {
protected:
    QString in(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    ScopedVariable m_home{"HOME", m_folder.path().toUtf8()};
    ScopedVariable m_data{"XDG_DATA_HOME", QByteArray()};
    ScopedVariable m_config{"XDG_CONFIG_HOME", QByteArray()};
    ScopedVariable m_state{"XDG_STATE_HOME", QByteArray()};
};

TEST_F(PathsTest, underHomeWhenNothingIsSaid)
{
    const auto paths = findPaths({});
    ASSERT_TRUE(paths);
    EXPECT_EQ(paths->dataFolder, in(QStringLiteral(".local/share/stance")));
    EXPECT_EQ(paths->database, in(QStringLiteral(".local/share/stance/stance.db")));
    EXPECT_EQ(paths->settingsFile, in(QStringLiteral(".config/stance/settings.json")));
    EXPECT_EQ(paths->logFolder, in(QStringLiteral(".local/state/stance")));
    EXPECT_FALSE(QFile::exists(paths->dataFolder));
}

TEST_F(PathsTest, theVariablesDecideWhenTheyAreAbsolute)
{
    const ScopedVariable data("XDG_DATA_HOME", "/d");
    const ScopedVariable config("XDG_CONFIG_HOME", "relative/is/ignored");
    const ScopedVariable state("XDG_STATE_HOME", "/s/");
    const auto paths = findPaths({});
    ASSERT_TRUE(paths);
    EXPECT_EQ(paths->dataFolder, QStringLiteral("/d/stance"));
    EXPECT_EQ(paths->settingsFile, in(QStringLiteral(".config/stance/settings.json")));
    EXPECT_EQ(paths->logFolder, QStringLiteral("/s/stance"));
}

TEST_F(PathsTest, aGivenFolderHoldsEverything)
{
    const ScopedVariable home("HOME", QByteArray());
    const auto paths = findPaths(in(QStringLiteral("a/../b")));
    ASSERT_TRUE(paths);
    EXPECT_EQ(paths->dataFolder, in(QStringLiteral("b")));
    EXPECT_EQ(paths->settingsFile, in(QStringLiteral("b/settings.json")));
    EXPECT_EQ(paths->logFolder, in(QStringLiteral("b/log")));
    EXPECT_EQ(findPaths(QStringLiteral("b"))->dataFolder, QDir::currentPath() + QStringLiteral("/b"));
}

TEST_F(PathsTest, withoutAHomeThereIsNoPlace)
{
    for (const QByteArray& value : {QByteArray(), QByteArray(""), QByteArray("/"), QByteArray("somewhere")}) {
        const ScopedVariable home("HOME", value);
        const auto paths = findPaths({});
        ASSERT_FALSE(paths);
        EXPECT_EQ(paths.error(), (PathError{PathProblem::NoHome, QStringLiteral("HOME")}));
    }
}

TEST_F(PathsTest, preparingMakesFoldersForNobodyElse)
{
    const auto paths = findPaths({});
    ASSERT_TRUE(paths);
    ASSERT_TRUE(preparePaths(*paths));
    for (const QString& folder : {paths->dataFolder, QFileInfo(paths->settingsFile).path(), paths->logFolder}) {
        ASSERT_TRUE(QFileInfo(folder).isDir());
        EXPECT_EQ(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther), 0);
    }
    EXPECT_TRUE(QDir(paths->dataFolder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    EXPECT_TRUE(preparePaths(*paths));
}

TEST_F(PathsTest, whatStandsInTheWayIsNamed)
{
    QFile file(in(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto blocked = preparePaths(*findPaths(file.fileName()));
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error(), (PathError{PathProblem::NotAFolder, file.fileName()}));

    const auto below = preparePaths(*findPaths(file.fileName() + QStringLiteral("/sub")));
    ASSERT_FALSE(below);
    EXPECT_EQ(below.error().problem, PathProblem::CannotCreate);

    // Nobody can make a file there, not even root.
    const auto readOnly = preparePaths(*findPaths(QStringLiteral("/proc")));
    ASSERT_FALSE(readOnly);
    EXPECT_EQ(readOnly.error(), (PathError{PathProblem::NotWritable, QStringLiteral("/proc")}));
}

TEST_F(PathsTest, aSettingsFolderThatCannotBeMadeIsNoError)
{
    auto paths = findPaths(in(QStringLiteral("d")));
    ASSERT_TRUE(paths);
    paths->settingsFile = QStringLiteral("/proc/none/settings.json");
    paths->logFolder = QStringLiteral("/proc/none/log");
    EXPECT_TRUE(preparePaths(*paths));
}

}  // namespace
}  // namespace stance
