// How long an outlook holds when nothing is written.
#include "core/progression/outlook.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

constexpr UtcTime noon = std::chrono::sys_days{std::chrono::year{2026} / 5 / 13} + 12h;
constexpr UtcTime nextDay = noon + 16h;  // training days begin at four

class OutlookHolds : public testing::Test {
protected:
    void tell(const AthleteEvent& event, UtcTime at)
    {
        AthleteEntry entry;
        entry.event = event;
        entry.effective = at;
        log.events.push_back(entry);
    }
    UtcTime until(std::chrono::minutes offset = 0min) const { return outlookHolds(OutlookInput{catalog, {}, log, noon, offset}); }

    Catalog catalog;
    TrainingLog log;
};

TEST_F(OutlookHolds, tillTheNextTrainingDayOfTheAthlete)
{
    EXPECT_EQ(until(), nextDay);
    EXPECT_EQ(until(120min), nextDay - 2h);
    EXPECT_EQ(until(-9h), nextDay - 15h) << "at three in the morning the day before still lasts";
}

TEST_F(OutlookHolds, tillLighterDaysEnd)
{
    tell(PlannedDeload{1, 0.9, 0.6, {}}, noon - 20h);
    EXPECT_EQ(until(), noon + 4h);
}

TEST_F(OutlookHolds, tillAWordAboutTheDayIsOver)
{
    tell(Readiness{2, 4}, noon - 30h);
    EXPECT_EQ(until(), noon + 6h + Millis{1});
}

TEST_F(OutlookHolds, tillWhatLiesInTheFuture)
{
    SessionSummary session;
    session.started = noon + 2h;
    log.sessions = {session};
    EXPECT_EQ(until(), noon + 2h);
    tell(BodyWeight{}, noon + 1h);
    EXPECT_EQ(until(), noon + 1h);
}

TEST_F(OutlookHolds, whatIsPastChangesNothing)
{
    tell(PlannedDeload{1, 0.9, 0.6, {}}, noon - 100h);
    tell(Readiness{2, 4}, noon - 100h);
    EXPECT_EQ(until(), nextDay);
}

}  // namespace
}  // namespace stance
