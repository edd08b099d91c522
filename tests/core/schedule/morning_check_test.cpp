#include "core/schedule/morning_check.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr auto tuesday = std::chrono::year{2026} / 5 / 12;
constexpr UtcTime midnight = sys_days{tuesday};

Stamp at(UtcTime time, std::chrono::minutes offset = 0min)
{
    Stamp stamp;
    stamp.utc = time;
    stamp.utcOffset = offset;
    return stamp;
}

SessionSummary sessionAt(const std::string& id, UtcTime ended, std::optional<Pain> pain = {})
{
    SessionSummary session;
    session.id = SessionId{id};
    session.state = SessionState::Finished;
    session.started = ended - 40min;
    session.ended = ended;
    session.day = trainingDay(at(session.started));
    PerformedSet set;
    set.pain = pain;
    session.sets = {PerformedSet{}, set};
    return session;
}

AthleteEntry told(AthleteEvent event, UtcTime when)
{
    AthleteEntry entry;
    entry.effective = when;
    entry.event = std::move(event);
    return entry;
}

constexpr Pain knee{4, BodyPlace::KneeFront, Side::Right};

class MorningCheckTest : public testing::Test {
protected:
    std::optional<MorningCheck> ask(UtcTime now)
    {
        return morningCheck(
            sessions, events, [this](const auto&) { return always; }, at(now));
    }

    std::vector<SessionSummary> sessions;
    std::vector<AthleteEntry> events;
    bool always = false;
};

TEST_F(MorningCheckTest, asksOnTheDayAfterPainAndNamesItsPlace)
{
    sessions = {sessionAt("a", midnight + 18h, knee)};
    const auto check = ask(midnight + 24h + 7h);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->session, SessionId{"a"});
    EXPECT_EQ(check->place, knee);
}

TEST_F(MorningCheckTest, beginsWithTheTrainingDayAndEndsAfter36Hours)
{
    sessions = {sessionAt("a", midnight + 18h, knee)};
    EXPECT_FALSE(ask(midnight + 24h + 3h + 59min)) << "the night still belongs to Tuesday";
    EXPECT_TRUE(ask(midnight + 24h + 4h));
    EXPECT_TRUE(ask(midnight + 18h + 36h - 1ms));
    EXPECT_FALSE(ask(midnight + 18h + 36h));
    EXPECT_EQ(ask(midnight + 24h + 4h)->until, midnight + 18h + 36h);
}

TEST_F(MorningCheckTest, doesNotAskWhereNothingHurt)
{
    sessions = {sessionAt("a", midnight + 18h), sessionAt("b", midnight + 12h, Pain{0, BodyPlace::KneeFront, Side::Right})};
    EXPECT_FALSE(ask(midnight + 31h));
}

TEST_F(MorningCheckTest, alwaysAsksWhereTheProgramWantsIt)
{
    sessions = {sessionAt("a", midnight + 18h)};
    always = true;
    ASSERT_TRUE(ask(midnight + 31h));
    EXPECT_FALSE(ask(midnight + 31h)->place) << "nobody ever said where";
    events = {told(PainBefore{Pain{2, BodyPlace::Achilles, Side::Left}}, midnight)};
    EXPECT_EQ(ask(midnight + 31h)->place, (Pain{2, BodyPlace::Achilles, Side::Left}));
}

TEST_F(MorningCheckTest, painAfterTheSessionCountsToo)
{
    sessions = {sessionAt("a", midnight + 18h)};
    events = {told(PainAfter{knee, SessionId{"a"}}, midnight + 20h)};
    EXPECT_EQ(ask(midnight + 31h)->place, knee);
    events = {told(PainAfter{knee, SessionId{"another"}}, midnight + 20h)};
    EXPECT_FALSE(ask(midnight + 31h));
}

TEST_F(MorningCheckTest, oneAnswerIsEnoughForTheDay)
{
    sessions = {sessionAt("b", midnight + 20h), sessionAt("a", midnight + 9h, knee)};
    ASSERT_TRUE(ask(midnight + 31h));
    EXPECT_EQ(ask(midnight + 31h)->session, SessionId{"b"}) << "the last session of the day";
    EXPECT_EQ(ask(midnight + 31h)->place, knee) << "where it hurt on that day";
    events = {told(MorningPain{knee, true, SessionId{"a"}}, midnight + 30h)};
    EXPECT_FALSE(ask(midnight + 31h));
}

TEST_F(MorningCheckTest, anAnswerOfAnotherDayIsNone)
{
    sessions = {sessionAt("a", midnight + 18h, knee), sessionAt("old", midnight - 30h, knee)};
    events = {told(MorningPain{knee, true, SessionId{"old"}}, midnight)};
    EXPECT_TRUE(ask(midnight + 31h));
}

TEST_F(MorningCheckTest, theWorstPlaceIsAskedAbout)
{
    sessions = {sessionAt("a", midnight + 18h, knee)};
    sessions.front().sets.front().pain = Pain{6, BodyPlace::Calf, Side::Left};
    EXPECT_EQ(ask(midnight + 31h)->place, (Pain{6, BodyPlace::Calf, Side::Left}));
}

TEST_F(MorningCheckTest, theSessionOfTodayIsNotAskedAboutYet)
{
    sessions = {sessionAt("today", midnight + 24h + 6h, knee), sessionAt("a", midnight + 18h)};
    EXPECT_FALSE(ask(midnight + 31h));
}

TEST_F(MorningCheckTest, withoutSessionsThereIsNothingToAsk)
{
    always = true;
    EXPECT_FALSE(ask(midnight + 31h));
}

}  // namespace
}  // namespace stance
