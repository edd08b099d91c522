#include "core/schedule/planned_deloads.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr UtcTime noon = std::chrono::sys_days{std::chrono::year{2026} / 5 / 12} + 12h;

AthleteEntry deload(UtcTime when, int days, std::optional<TrackId> track = {})
{
    AthleteEntry entry;
    entry.effective = when;
    entry.event = PlannedDeload{days, 0.9, 0.6, std::move(track)};
    return entry;
}

const TrackId squat{"squat"};
const TrackId row{"row"};

TEST(PlannedDeloads, lastForTheirDays)
{
    const std::vector<AthleteEntry> events{deload(noon, 7)};
    EXPECT_THAT(runningDeloads(events, noon), ElementsAre(RunningDeload{std::nullopt, noon + 7 * 24h}));
    EXPECT_THAT(runningDeloads(events, noon + 7 * 24h - 1ms), ElementsAre(testing::_));
    EXPECT_THAT(runningDeloads(events, noon + 7 * 24h), IsEmpty());
    EXPECT_THAT(runningDeloads(events, noon - 1ms), IsEmpty()) << "it has not begun";
}

TEST(PlannedDeloads, zeroDaysEndWhatRuns)
{
    EXPECT_THAT(runningDeloads(std::vector{deload(noon, 7), deload(noon + 24h, 0)}, noon + 24h), IsEmpty());
}

TEST(PlannedDeloads, oneOfATrackEndsByItself)
{
    const std::vector<AthleteEntry> events{deload(noon, 7), deload(noon + 1h, 3, squat), deload(noon + 2h, 3, row),
                                           deload(noon + 3h, 0, squat)};
    EXPECT_THAT(runningDeloads(events, noon + 4h),
                ElementsAre(RunningDeload{std::nullopt, noon + 7 * 24h}, RunningDeload{row, noon + 2h + 3 * 24h}));
}

TEST(PlannedDeloads, oneForAllStandsInForEveryEarlierOne)
{
    const std::vector<AthleteEntry> events{deload(noon, 7, squat), deload(noon + 1h, 3)};
    EXPECT_THAT(runningDeloads(events, noon + 2h), ElementsAre(RunningDeload{std::nullopt, noon + 1h + 3 * 24h}));
}

}  // namespace
}  // namespace stance
