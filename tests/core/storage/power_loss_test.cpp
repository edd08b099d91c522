#include "core/storage/check.h"
#include "core/storage/session_queries.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/recording_vfs.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace stance {
namespace {

/// A session from the creation of the file to its closing, with how much of it was acknowledged after how many disk steps.
struct Recording {
    std::vector<DiskStep> steps;
    std::vector<std::size_t> acknowledgedAt;  ///< by batch: steps taken when append() returned
    std::vector<EventBatch> batches;

    std::size_t acknowledged(std::size_t count) const
    {
        return static_cast<std::size_t>(
            std::count_if(acknowledgedAt.begin(), acknowledgedAt.end(), [&](std::size_t at) { return at <= count; }));
    }
};

class WatchedJournal : public Journal {
public:
    WatchedJournal(Journal& journal, const RecordingVfs& vfs, Recording& recording)
        : m_journal(&journal), m_vfs(&vfs), m_recording(&recording)
    {
    }
    Result<std::monostate, StoreError> append(const EventBatch& batch, const Session& after) override
    {
        auto result = m_journal->append(batch, after);
        m_recording->acknowledgedAt.push_back(m_vfs->steps().size());
        return result;
    }

private:
    Journal* m_journal;
    const RecordingVfs* m_vfs;
    Recording* m_recording;
};

Recording record()
{
    const TempFolder folder;
    const RecordingVfs vfs("recording");
    Recording recording;
    {
        const auto database = openDatabase(folder / "stance.db", OpenFor::ReadWrite, {allMigrations(), vfs.name()});
        SqliteJournal journal(*database);
        WatchedJournal watched(journal, vfs, recording);
        ManualClock clock;
        SessionRunner runner = startSession(watched, clock, "s1");
        finishSession(runner, clock, "note");
        EXPECT_TRUE(runner.handle(Undo{}, clock.now()));  // the projections go
        finishSession(runner, clock);                     // and come again
        recording.batches = runner.log().batches();
    }
    recording.steps = vfs.steps();
    return recording;
}

const Recording& recorded()
{
    static const Recording recording = record();
    return recording;
}

/// Opens what the power cut left. Everything acknowledged must be there, and nothing that was not done.
void expectIntact(const DiskImage& disk, std::size_t acknowledged)
{
    const TempFolder folder;
    for (const auto& [name, bytes] : disk) {
        putBytes(folder / name, bytes);
    }
    const auto database = openDatabase(folder / "stance.db");
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->quickCheck());
    const auto batches = SessionQueries(*database).batches(SessionId("s1"));
    ASSERT_TRUE(batches);
    ASSERT_GE(batches->size(), acknowledged);
    ASSERT_LE(batches->size(), acknowledged + 1);
    ASSERT_TRUE(std::equal(batches->begin(), batches->end(), recorded().batches.begin()));
    ASSERT_TRUE(checkDatabase(*database).value().empty());
}

TEST(PowerLoss, theRecordingSeesTheWholeSession)
{
    const Recording& recording = recorded();
    EXPECT_GE(recording.batches.size(), 18U);
    EXPECT_EQ(recording.acknowledgedAt.size(), recording.batches.size());
    EXPECT_GT(recording.steps.size(), recording.batches.size() * 5);
}

TEST(PowerLoss, aProgramThatDiesAtAnyWriteLosesNothingAcknowledged)
{
    for (std::size_t count = 0; count <= recorded().steps.size(); ++count) {
        expectIntact(diskAfter(recorded().steps, count), recorded().acknowledged(count));
        ASSERT_FALSE(testing::Test::HasFatalFailure()) << "after step " << count;
    }
}

TEST(PowerLoss, anyDiskThatAPowerCutMayLeaveHasEverythingAcknowledged)
{
    constexpr int images = 300;
    std::mt19937 chance(20'261'120);  // always the same images
    for (int image = 0; image < images; ++image) {
        const std::size_t count = chance() % (recorded().steps.size() + 1);
        const std::size_t tornAt = (chance() & 1U) != 0 ? 512 : 4096;
        expectIntact(diskAfter(recorded().steps, count, tornAt, chance), recorded().acknowledged(count));
        ASSERT_FALSE(testing::Test::HasFatalFailure()) << "image " << image << ", after step " << count << ", torn at " << tornAt;
    }
}

}  // namespace
}  // namespace stance
