// The same script at any speed of time makes the same journal: what a session becomes depends on what is done and when, never on
// how often somebody looks.
#include "app/drive/drive_stage.h"
#include "core/session/event_json.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

using namespace std::chrono_literals;

struct Press {
    Millis at;
    const char* key;
};

/// Paced reps, a tick ahead, faults, a log, pauses, undo, a swap, an end: of everything something.
const std::vector<Press> script{
    {0s, "Return"},  {5s, "Space"},   {70s, "P"},      {95s, "Space"},  {150s, "Return"}, {155s, "3"},      {160s, "]"},
    {230s, "T"},     {300s, "Right"}, {340s, "Space"}, {352s, "Space"}, {357s, "F"},      {358s, "1"},      {380s, "Backspace"},
    {400s, "Right"}, {420s, "E"},     {460s, "Space"}, {500s, "A"},     {560s, "Return"}, {570s, "Return"}, {640s, "Left"},
};

/// The journal of the session the script makes when time passes in such steps.
std::string journalAt(Millis step)
{
    const TempFolder folder;
    DriveStage stage(findPaths(QString::fromStdString(folder.path().string())).value(), InjectedClock::usualStart(),
                     DriveStage::Ids::Counted);
    EXPECT_TRUE(stage.start());
    Driver& driver = stage.driver();
    Millis now{0};
    const auto passTo = [&](Millis until) {
        while (now < until) {
            const Millis part = std::min(step, until - now);
            driver.advance(part);
            now += part;
        }
    };
    for (const Press& press : script) {
        passTo(press.at);
        EXPECT_TRUE(driver.key(QString::fromLatin1(press.key))) << press.key;
    }
    passTo(700s);
    std::string journal;
    const auto open = stage.app().queries().openSessions();
    EXPECT_TRUE(open && open->size() == 1);
    const auto batches =
        open && !open->empty() ? stage.app().queries().batches(open->front().id).value() : std::vector<EventBatch>{};
    for (const EventBatch& batch : batches) {
        journal += std::to_string(batch.recorded.monotonic.count()) + " " + toJson(batch.events) + "\n";
    }
    EXPECT_GT(batches.size(), script.size());
    return journal;
}

TEST(EqualSessions, comeOfTheSameScriptAtAnySpeed)
{
    const std::string slow = journalAt(250ms);
    EXPECT_EQ(journalAt(1s), slow);
    EXPECT_EQ(journalAt(700s), slow);
}

}  // namespace
}  // namespace stance
