#include "app/platform/logging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtDebug>

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

#include <string>

namespace stance {
namespace {

QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

TEST(Logging, keepsNotesAndWarningsButNoChatter)
{
    QTemporaryDir folder;
    {
        const Logging logging(folder.path());
        EXPECT_TRUE(logging.hasFile());
        spdlog::info("session started");
        spdlog::debug("canary one");
        qInfo("canary two");
        qDebug("canary three");
        qWarning("a warning of Qt");
    }
    const QString file = folder.filePath(QStringLiteral("stance.log"));
    const QByteArray log = contentOf(file);
    EXPECT_TRUE(log.contains("info session started"));
    EXPECT_TRUE(log.contains("[qt default] a warning of Qt"));
    EXPECT_FALSE(log.contains("canary"));
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), 0);
}

TEST(Logging, keepsThreeFilesOfAMebibyte)
{
    QTemporaryDir folder;
    {
        const Logging logging(folder.path());
        const std::string line(10'000, 'x');
        for (int i = 0; i < 600; ++i) {
            spdlog::info(line);
        }
    }
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    EXPECT_EQ(files.size(), 3);
    for (const QFileInfo& file : files) {
        EXPECT_LE(file.size(), 1024 * 1024);
    }
}

TEST(Logging, isQuietWithoutAFolder)
{
    for (const QString& folder : {QString(), QStringLiteral("/nonexistent/log"), QStringLiteral("/proc")}) {
        const Logging logging(folder);
        EXPECT_FALSE(logging.hasFile());
        spdlog::info("nobody reads this");
    }
}

}  // namespace
}  // namespace stance
