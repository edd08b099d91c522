// The log of a done set: every field, its range, and who said it.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

#include <string>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class LogEdit : public testing::Test {
protected:
    LogEdit() { script.go().complete(); }

    SetRef done() const { return script.refOf(0); }

    SessionScript script{planOf({repsOf(10).times(3).with(Load::fromThousandths(20'000, LoadUnit::Kilogram))})};
};

TEST_F(LogEdit, theAmountBecomesEntered)
{
    script.send(LogAmount{done(), 8}).expectDone(0, 8);
    EXPECT_EQ(script.record(0).amount.source, Source::Entered);
}

TEST_F(LogEdit, theSameAmountConfirmsTheAssumption)
{
    script.send(LogAmount{done(), 10});
    EXPECT_EQ(script.record(0).amount, (Logged<int>{10, Source::Entered}));
}

TEST_F(LogEdit, anAmountHasARange)
{
    script.send(LogAmount{done(), 0}).send(LogAmount{done(), 10'000});
    script.refuses(Refusal::OutOfRange, LogAmount{done(), -1});
    script.refuses(Refusal::OutOfRange, LogAmount{done(), 10'001});
}

TEST_F(LogEdit, theLoadIsPrefilledAndCanBeChangedOrTakenAway)
{
    EXPECT_EQ(script.record(0).load, Load::fromThousandths(20'000, LoadUnit::Kilogram));
    EXPECT_EQ(script.record(0).loadSource, Source::Assumed);
    const Load heavier = Load::fromThousandths(45'000, LoadUnit::Pound);
    script.send(LogLoad{done(), heavier});
    EXPECT_EQ(script.record(0).load, heavier);
    EXPECT_EQ(script.record(0).loadSource, Source::Entered);
    script.send(LogLoad{done(), std::nullopt});
    EXPECT_FALSE(script.record(0).load);
}

TEST_F(LogEdit, aLoadHasARange)
{
    script.send(LogLoad{done(), Load{maxLoadMicrograms, 2'000'000, LoadUnit::Kilogram}});
    script.refuses(Refusal::OutOfRange, LogLoad{done(), Load{maxLoadMicrograms + 1, 2'000'000, LoadUnit::Kilogram}});
    script.refuses(Refusal::OutOfRange, LogLoad{done(), Load{-1, 0, LoadUnit::Kilogram}});
}

TEST_F(LogEdit, aLevelReplacesTheOneOfItsAxis)
{
    script.send(LogLevel{done(), {"depth", "third"}})
        .send(LogLevel{done(), {"band", "red"}})
        .send(LogLevel{done(), {"depth", "half"}});
    EXPECT_THAT(script.record(0).levels, ElementsAre(Level{"depth", "half"}, Level{"band", "red"}));
    script.refuses(Refusal::OutOfRange, LogLevel{done(), {"", "half"}});
    script.refuses(Refusal::OutOfRange, LogLevel{done(), {"depth", ""}});
}

TEST_F(LogEdit, effortIsTakenAndTakenBack)
{
    script.send(LogEffort{done(), 0}).send(LogEffort{done(), 10});
    EXPECT_EQ(script.record(0).rir, 10);
    script.send(LogEffort{done(), std::nullopt});
    EXPECT_FALSE(script.record(0).rir);
    script.refuses(Refusal::OutOfRange, LogEffort{done(), -1});
    script.refuses(Refusal::OutOfRange, LogEffort{done(), 11});
}

TEST_F(LogEdit, painHasAScoreAPlaceAndASide)
{
    const Pain knee{4, BodyPlace::KneeFront, Side::Right};
    script.send(LogPain{done(), knee});
    EXPECT_EQ(script.record(0).pain, knee);
    script.send(LogPain{done(), std::nullopt});
    EXPECT_FALSE(script.record(0).pain);
    script.refuses(Refusal::OutOfRange, LogPain{done(), Pain{11, BodyPlace::Shin, Side::Left}});
    script.refuses(Refusal::OutOfRange, LogPain{done(), Pain{-1, BodyPlace::Shin, Side::Left}});
}

TEST_F(LogEdit, aFaultHasACount)
{
    const FaultId knee{"knee-in"};
    script.send(LogFault{done(), knee, 1}).send(LogFault{done(), knee, 3}).send(LogFault{done(), FaultId{"heel-up"}, 1});
    EXPECT_THAT(script.record(0).faults, SizeIs(4));
    EXPECT_EQ(goodAmount(script.record(0)), 6);
    script.send(LogFault{done(), knee, 0}).send(LogFault{done(), FaultId{"heel-up"}, 0});
    EXPECT_THAT(script.record(0).faults, IsEmpty());
    script.refuses(Refusal::OutOfRange, LogFault{done(), knee, -1});
    script.refuses(Refusal::OutOfRange, LogFault{done(), knee, 100});
    script.refuses(Refusal::OutOfRange, LogFault{done(), FaultId{}, 1});
}

TEST_F(LogEdit, theCountIncludesTheRepsFlaggedDuringTheSet)
{
    const FaultId knee{"knee-in"};
    script.go().tick(2).flag("knee-in").tick(1).flag("knee-in").complete();
    script.send(LogFault{script.refOf(1), knee, 3});
    EXPECT_THAT(script.record(1).faults, ElementsAre(FaultFlag{knee, 2}, FaultFlag{knee, 3}, FaultFlag{knee, 0}));
    script.send(LogFault{script.refOf(1), knee, 1});
    EXPECT_THAT(script.record(1).faults, ElementsAre(FaultFlag{knee, 2}));
}

TEST_F(LogEdit, goodRepsNeverFallBelowZero)
{
    script.send(LogFault{done(), FaultId{"knee-in"}, 99});
    EXPECT_EQ(goodAmount(script.record(0)), 0);
}

TEST_F(LogEdit, aNoteMayBeLongButNotEndless)
{
    script.send(LogSetNote{done(), "left heel lifts\nfrom rep 6"});
    EXPECT_EQ(script.record(0).note, "left heel lifts\nfrom rep 6");
    script.send(LogSetNote{done(), std::string(4'000, 'x')}).send(LogSetNote{done(), ""});
    script.refuses(Refusal::OutOfRange, LogSetNote{done(), std::string(4'001, 'x')});
}

TEST_F(LogEdit, whatChangesNothingIsNotJournaled)
{
    script.send(LogAmount{done(), 8});
    const auto batches = script.journal.batches().size();
    script.send(LogAmount{done(), 8}).send(LogEffort{done(), std::nullopt}).send(LogPain{done(), std::nullopt});
    script.send(LogFault{done(), FaultId{"knee-in"}, 0}).send(LogSetNote{done(), ""}).send(WriteSessionNote{""});
    script.send(GiveSessionEffort{std::nullopt});
    EXPECT_EQ(script.journal.batches().size(), batches);
}

TEST_F(LogEdit, onlyADoneSetOfThisSessionHasALog)
{
    script.refuses(Refusal::UnknownSet, LogAmount{SetRef{-1, 1}, 8});
    script.refuses(Refusal::UnknownSet, LogAmount{SetRef{3, 1}, 8});
    script.refuses(Refusal::StaleSet, LogAmount{SetRef{0, 2}, 8});
    script.refuses(Refusal::NotNow, LogAmount{SetRef{1, 0}, 8});
}

TEST_F(LogEdit, aSetUnderWayHasNoLogYet)
{
    script.go();
    script.refuses(Refusal::NotNow, LogEffort{script.set(), 2});
}

TEST_F(LogEdit, staysOpenInEveryPhaseUntilTheEnd)
{
    script.go().send(LogAmount{done(), 9}).pause().send(LogEffort{done(), 1}).resume().complete().go().complete();
    script.expectPhase(Phase::Summary).send(LogPain{done(), Pain{2, BodyPlace::Calf, Side::Left}});
    script.send(FinishSession{});
    script.refuses(Refusal::NotNow, LogAmount{done(), 8});
    script.refuses(Refusal::NotNow, WriteSessionNote{"late"});
    script.refuses(Refusal::NotNow, GiveSessionEffort{5});
}

TEST_F(LogEdit, eachSideHasALogOfItsOwn)
{
    SessionScript sides(planOf({repsOf(5).oneSided().times(2)}));
    sides.go().complete().go().complete().send(LogAmount{sides.refOf(1), 4}).send(LogEffort{sides.refOf(0), 3});
    sides.expectDone(0, 5).expectDone(1, 4);
    EXPECT_EQ(sides.record(0).rir, 3);
    EXPECT_FALSE(sides.record(1).rir);
}

TEST_F(LogEdit, theSessionHasANoteAndAnEffort)
{
    script.send(WriteSessionNote{"slept badly"}).send(GiveSessionEffort{7});
    EXPECT_EQ(script.session().note, "slept badly");
    EXPECT_EQ(script.session().effort, 7);
    script.refuses(Refusal::OutOfRange, GiveSessionEffort{0});
    script.refuses(Refusal::OutOfRange, GiveSessionEffort{11});
    script.refuses(Refusal::OutOfRange, WriteSessionNote{std::string(4'001, 'x')});
    script.send(GiveSessionEffort{std::nullopt});
    EXPECT_FALSE(script.session().effort);
}

}  // namespace
}  // namespace stance
