// Training: which workout is due with which targets, and what it costs to know.
#include "tests/app/today/today_fixture.h"

namespace stance::test {
namespace {

using std::chrono::hours;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string slotText(const std::string& id, const std::string& progression)
{
    return R"({"id": ")" + id + R"(", "exercise": "hip-thrust", "track": ")" + id
           + R"(", "sets": {"count": 2, "reps": 8, "load": {"value": 20, "unit": "kg"}}, "progression": )" + progression + "}";
}

std::string workoutText(const std::string& id, const std::string& slots)
{
    return R"({"id": ")" + id + R"(", "name": "Workout )" + id + R"(", "blocks": [{"slots": [)" + slots + "]}]}";
}

const std::string linear = R"({"template": "linear", "parameters": {"step_kg": 2.5}})";

std::string programText(const std::string& stages, int revision = 1)
{
    return R"({"format": "stance-program", "version": 1, "id": "gym", "revision": )" + std::to_string(revision)
           + R"(, "kind": "strength", "name": "Gym", "stages": [)" + stages + "]}";
}

std::string stageText(const std::string& id, const std::string& workouts, const std::string& gate = "")
{
    return R"({"id": ")" + id + R"(", "name": ")" + id + R"(", )" + gate + R"("workouts": [)" + workouts + "]}";
}

class TrainingTest : public TodayFixture {
protected:
    std::string dueWorkout() { return training->due(clock.now()).value()->workout->id.value; }
    double load(const char* slot) { return target(slot).sets.front().load->kilograms(); }

    /// Sessions of the workout, a day apart, as quickly as they can be written.
    void trainForYears(int count)
    {
        const auto due = training->due(clock.now()).value();
        std::vector<NewAthleteEvent> events;
        for (int i = 0; i < count; ++i) {
            SessionSummary session;
            session.id = SessionId("old-" + std::to_string(i));
            session.state = SessionState::Finished;
            session.program = due->plan.program;
            session.programRevision = due->plan.programRevision;
            session.workout = due->plan.workout;
            session.started = clock.now().utc;
            session.ended = session.started + hours{1};
            session.day = trainingDay(clock.now());
            session.sets = {asPrescribed(due->plan, due->plan.steps.front())};
            session.sets.front().goodAmount = session.sets.front().amount.value;
            clock.advance(hours{24});
            events.push_back({SessionRecorded{session, ""}, *session.ended});
        }
        ASSERT_TRUE(journal->appendAthlete(events, clock.now()));
    }
};

TEST_F(TrainingTest, theTargetsOfTheOutlookAreThoseOfTheSession)
{
    use(gymProgram());
    EXPECT_DOUBLE_EQ(load("thrust"), 20);
    train();
    EXPECT_DOUBLE_EQ(load("thrust"), 22.5);
    const auto due = training->due(clock.now()).value();
    ASSERT_THAT(due->slots, SizeIs(2));
    EXPECT_EQ(due->slots.front().slot->id, SlotId("thrust"));
    EXPECT_EQ(due->slots.front().prescription, due->plan.slots.front().prescription);
}

TEST_F(TrainingTest, tellsWhatASessionWouldChangeAndChangesNothing)
{
    use(gymProgram());
    const auto due = training->due(clock.now()).value();
    SessionSummary session;
    session.id = SessionId("now");
    session.state = SessionState::Finished;
    session.program = due->plan.program;
    session.programRevision = due->plan.programRevision;
    session.workout = due->plan.workout;
    session.started = clock.now().utc;
    session.ended = session.started + hours{1};
    session.day = trainingDay(clock.now());
    for (const PlanStep& step : due->plan.steps) {
        session.sets.push_back(asPrescribed(due->plan, step));
        session.sets.back().goodAmount = session.sets.back().amount.value;
    }
    clock.advance(hours{1});
    const auto next = training->nextAfter(session, clock.now()).value();
    ASSERT_EQ(next.size(), due->slots.size());
    EXPECT_EQ(next.front().slot->id, SlotId("thrust"));
    EXPECT_DOUBLE_EQ(next.front().prescription.sets.front().load->kilograms(), 22.5);
    EXPECT_DOUBLE_EQ(load("thrust"), 20);
}

TEST_F(TrainingTest, theSideThatDidLessGoesFirst)
{
    use(gymProgram());
    const auto firstSide = [&] {
        const auto due = training->due(clock.now()).value();
        const auto step = std::find_if(due->plan.steps.begin(), due->plan.steps.end(),
                                       [](const PlanStep& one) { return one.side != Side::Both; });
        return step->side;
    };
    EXPECT_EQ(firstSide(), Side::Left);
    train([](PerformedSet& set) {
        if (set.side == Side::Right) {
            set.amount.value -= 2;
            set.goodAmount -= 2;
        }
    });
    EXPECT_EQ(firstSide(), Side::Right);
}

TEST_F(TrainingTest, sidesJudgedEachByItselfHaveTheirOwnTargets)
{
    use(gymProgram());
    train([](PerformedSet& set) {
        if (set.side == Side::Left) {
            set.amount.value = 5;
        }
    });
    const auto due = training->due(clock.now()).value();
    const PlannedSlot& squat = due->plan.slots[1];
    ASSERT_TRUE(squat.right);
    EXPECT_NE(squat.prescription, *squat.right);
}

TEST_F(TrainingTest, theNextWorkoutIsOfTheStageInForce)
{
    const std::string gate = R"("gate": {"metric": "good_reps", "op": ">=", "value": 8, "exercise": "hip-thrust"}, )";
    use(programText(
        stageText("first", workoutText("a", slotText("one", linear)), gate) + ","
        + stageText("second", workoutText("b", slotText("two", linear)) + "," + workoutText("c", slotText("three", linear)))));
    EXPECT_EQ(dueWorkout(), "a");
    train([](PerformedSet& set) { set.amount.value = 4; });
    EXPECT_EQ(dueWorkout(), "a") << "the gate did not open";
    train();
    EXPECT_EQ(dueWorkout(), "b");
    train();
    EXPECT_EQ(dueWorkout(), "c");
}

TEST_F(TrainingTest, aTargetIsWorkedOutOnceForAStateOfTheJournal)
{
    use(gymProgram());
    train();
    const Prescription before = target("thrust");
    EXPECT_EQ(target("thrust"), before);
    // Written by somebody else, as a session is: the next question notices.
    ASSERT_TRUE(journal->appendAthlete(PlannedDeload{}, clock.now(), clock.now().utc));
    EXPECT_EQ(training->due(clock.now()).value()->slots.front().decision, Decision::Deload);
}

TEST_F(TrainingTest, aWordAboutASessionIsKnownAtOnce)
{
    use(gymProgram());
    const SessionId session = train();
    const double before = load("thrust");
    ASSERT_TRUE(training->tell(MorningPain{Pain{8, BodyPlace::KneeFront, Side::Left}, false, session}, clock.now()));
    EXPECT_LT(load("thrust"), before);
    const auto newest = athleteUndo(queries->newestAthleteEvents(10).value());
    ASSERT_TRUE(training->retract(*newest.undo, clock.now()));
    EXPECT_DOUBLE_EQ(load("thrust"), before);
}

TEST_F(TrainingTest, takingBackASessionTakesBackWhatItEarned)
{
    use(gymProgram());
    train();
    ASSERT_DOUBLE_EQ(load("thrust"), 22.5);
    const auto newest = athleteUndo(queries->newestAthleteEvents(10).value());
    ASSERT_TRUE(training->retract(*newest.undo, clock.now()));
    EXPECT_DOUBLE_EQ(load("thrust"), 20);
}

TEST_F(TrainingTest, sessionsOfAnEarlierRevisionAreJudgedByIt)
{
    use(programText(stageText("one", workoutText("a", slotText("s", linear)))));
    train();
    // The program that comes with the next version gives ten kilograms a step; the first one stands in the database.
    const std::string faster = R"({"template": "linear", "parameters": {"step_kg": 10}})";
    content.programs = ProgramShelf(
        {readProgram(programText(stageText("one", workoutText("a", slotText("s", faster))), 2), "gym", content.catalog).value()});
    training = std::make_unique<Training>(content, *database, *journal);
    EXPECT_DOUBLE_EQ(load("s"), 22.5);
    ASSERT_TRUE(training->putInForce(training->program(), clock.now()));
    train();
    EXPECT_DOUBLE_EQ(load("s"), 32.5);
}

TEST_F(TrainingTest, aProgramThatIsNoLongerShippedIsStillTheOneInForce)
{
    use(gymProgram());
    const std::string other = programText(stageText("one", workoutText("z", slotText("s", linear))));
    Program later = readProgram(other, "other", content.catalog).value();
    later.id = ProgramId("other");
    content.programs = ProgramShelf({later});
    training = std::make_unique<Training>(content, *database, *journal);
    EXPECT_EQ(training->program().id, ProgramId("gym"));
    EXPECT_EQ(dueWorkout(), "a");
}

TEST_F(TrainingTest, aShortLogIsReadAtOnce)
{
    use(gymProgram());
    trainForYears(199);
    EXPECT_TRUE(training->isQuick(clock.now()));
    desk->refresh();
    EXPECT_TRUE(desk->state().complete);
    EXPECT_TRUE(desk->state().due);
}

TEST_F(TrainingTest, aLongLogWaitsForTheFirstFrameAndNothingJumpsWhenItIsRead)
{
    use(gymProgram());
    trainForYears(200);
    EXPECT_FALSE(training->isQuick(clock.now()));
    page.show();
    desk->refresh();
    settle();
    EXPECT_FALSE(desk->state().complete);
    EXPECT_EQ(find("reason-thrust"), nullptr);
    EXPECT_FALSE(find("more-thrust")->isEnabled());
    EXPECT_THAT(row("thrust"), testing::HasSubstr("Hip thrust")) << "what is known is there";
    EXPECT_FALSE(says(QStringLiteral("kg"))) << "and nothing that may be wrong";
    const auto places = [this] {
        return std::vector{find("row-thrust")->geometry(), find("row-squat")->geometry(), find("start")->geometry()};
    };
    const auto before = places();
    desk->complete();
    settle();
    EXPECT_TRUE(desk->state().complete);
    EXPECT_NE(find("reason-thrust"), nullptr);
    EXPECT_EQ(places(), before);
}

TEST_F(TrainingTest, aLongLogReadBitByBitGivesTheSame)
{
    use(gymProgram());
    trainForYears(220);
    const auto atOnce = training->due(clock.now()).value();
    Training bitByBit(content, *database, *journal);
    int bits = 1;
    while (!bitByBit.readOn(clock.now())) {
        EXPECT_FALSE(bitByBit.isQuick(clock.now()));
        ++bits;
    }
    EXPECT_GT(bits, 2);
    EXPECT_TRUE(bitByBit.isQuick(clock.now()));
    const auto due = bitByBit.due(clock.now()).value();
    EXPECT_EQ(due->workout, atOnce->workout);
    EXPECT_EQ(due->plan, atOnce->plan);
}

TEST_F(TrainingTest, aLogThatGrowsWhileItIsReadIsReadAnew)
{
    use(gymProgram());
    trainForYears(200);
    Training reading(content, *database, *journal);
    ASSERT_FALSE(reading.readOn(clock.now()));
    train();
    while (!reading.readOn(clock.now())) {
    }
    Training anew(content, *database, *journal);
    EXPECT_EQ(reading.due(clock.now()).value()->plan, anew.due(clock.now()).value()->plan);
}

TEST_F(TrainingTest, onceWorkedOutALongLogIsKnownForTheDay)
{
    use(gymProgram());
    trainForYears(200);
    ASSERT_TRUE(training->due(clock.now()));
    EXPECT_TRUE(training->isQuick(clock.now()));
    clock.advance(hours{2});
    EXPECT_TRUE(training->isQuick(clock.now()));
    clock.advance(hours{24});
    EXPECT_FALSE(training->isQuick(clock.now())) << "its sessions were let go";
    ASSERT_TRUE(training->due(clock.now()));
    EXPECT_TRUE(training->isQuick(clock.now()));
}

TEST_F(TrainingTest, whoTellsSomethingHasALongLogKept)
{
    use(gymProgram());
    trainForYears(200);
    ASSERT_TRUE(training->due(clock.now()));
    const BodyWeight weight{Load::fromThousandths(70'000, LoadUnit::Kilogram)};
    ASSERT_TRUE(training->tell(weight, clock.now()));
    ASSERT_TRUE(training->due(clock.now()));
    ASSERT_TRUE(training->tell(weight, clock.now()));
    EXPECT_TRUE(training->isQuick(clock.now())) << "an event beside the sessions does not make it forget them";
    clock.advance(hours{24});
    EXPECT_TRUE(training->isQuick(clock.now()));
}

TEST_F(TrainingTest, theDeskReadsALongLogBesideWhatElseTheWindowDoes)
{
    use(gymProgram());
    trainForYears(200);
    int completed = 0;
    QObject::connect(desk.get(), &TodayDesk::completed, &page, [&] { ++completed; });
    desk->refresh();
    desk->completeSoon();
    EXPECT_FALSE(desk->state().complete);
    for (int i = 0; i < 100 && completed == 0; ++i) {
        settle();
    }
    EXPECT_EQ(completed, 1);
    EXPECT_TRUE(desk->state().complete);
    EXPECT_TRUE(desk->state().due);
}

TEST_F(TrainingTest, startDoesNotWaitForTheReadingToEnd)
{
    use(gymProgram());
    trainForYears(200);
    desk->refresh();
    desk->completeSoon();
    desk->complete();
    EXPECT_TRUE(desk->state().due);
}

TEST_F(TrainingTest, lighterDaysEndOnTime)
{
    use(gymProgram());
    trainForYears(200);
    const double full = load("thrust");
    ASSERT_TRUE(training->tell(PlannedDeload{1, 0.9, 0.6, {}}, clock.now()));
    ASSERT_LT(load("thrust"), full);
    clock.advance(hours{23});
    EXPECT_LT(load("thrust"), full);
    clock.advance(hours{1});
    EXPECT_DOUBLE_EQ(load("thrust"), full);
}

TEST_F(TrainingTest, whatIsProbablyDueFollowsTheLastSession)
{
    use(programText(stageText("one", workoutText("a", slotText("x", linear)) + "," + workoutText("b", slotText("y", linear)))));
    EXPECT_EQ(training->likelyDue(training->program()).value()->id, WorkoutId("a"));
    train();
    EXPECT_EQ(training->likelyDue(training->program()).value()->id, WorkoutId("b"));
}

}  // namespace
}  // namespace stance::test
