#include "core/storage/files.h"

#include "tests/support/in_child.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/stat.h>
#include <csignal>

namespace stance {
namespace {

std::size_t filesIn(const TempFolder& folder)
{
    const auto entries = std::filesystem::directory_iterator(folder.path());
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

TEST(Files, writtenBytesAreReadBack)
{
    const TempFolder folder;
    const std::string bytes("a\0b\xff", 4);
    ASSERT_TRUE(writeFile(folder / "f", bytes));
    EXPECT_EQ(readFile(folder / "f", 4), bytes);
    ASSERT_TRUE(writeFile(folder / "f", ""));
    EXPECT_EQ(readFile(folder / "f", 4), "");
    EXPECT_EQ(filesIn(folder), 1U);
}

TEST(Files, areForTheOwnerOnly)
{
    const TempFolder folder;
    ASSERT_TRUE(writeFile(folder / "f", "x"));
    struct stat status = {};
    ASSERT_EQ(::stat((folder / "f").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(Files, aLinkStaysALink)
{
    const TempFolder folder;
    putBytes(folder / "real", "old");
    std::filesystem::create_symlink("real", folder / "link");
    ASSERT_TRUE(writeFile(folder / "link", "new"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
    EXPECT_EQ(bytesOf(folder / "real"), "new");
}

TEST(Files, aMissingFolderIsUnreachableAndNothingIsMade)
{
    const TempFolder folder;
    const auto written = writeFile(folder / "no" / "f", "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().problem, StoreProblem::Unreachable);
    EXPECT_EQ(filesIn(folder), 0U);
}

TEST(Files, aFullDiskLeavesTheOldFile)
{
    const TempFolder folder;
    putBytes(folder / "f", "old");
    const int code = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto written = writeFile(folder / "f", std::string(5000, 'n'));
        return !written && written.error().problem == StoreProblem::Full ? 0 : 1;
    });
    EXPECT_EQ(code, 0);
    EXPECT_EQ(bytesOf(folder / "f"), "old");
    EXPECT_EQ(filesIn(folder), 1U);
}

TEST(Files, readingStopsAtTheLimit)
{
    const TempFolder folder;
    putBytes(folder / "f", "12345");
    EXPECT_EQ(readFile(folder / "f", 4).error().problem, DocumentProblem::TooLarge);
    EXPECT_EQ(readFile("/dev/zero", 4).error().problem, DocumentProblem::Unreadable);
    EXPECT_EQ(readFile(folder.path(), 4).error().problem, DocumentProblem::Unreadable);
    EXPECT_EQ(readFile(folder / "none", 4).error().problem, DocumentProblem::Unreadable);
}

}  // namespace
}  // namespace stance
