// The JSON form of events: equal after reading, strict about everything else.
#include "core/session/event_json.h"
#include "tests/support/session_plans.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

std::vector<SessionEvent> oneOfEach()
{
    const SetRef set{3, 2};
    SessionPlan plan = planOf({repsOf(8).upTo(12).oneSided().times(2).with(Load::fromThousandths(27'500, LoadUnit::Pound)),
                               breathsOf(5).breathing(4, 6, 2), repsOf(3).asManyAsPossible().alternating()});
    plan.slots.front().path = {ExerciseId{"easy"}, ExerciseId{"squat"}};
    SetTarget& target = plan.slots.front().prescription.sets.front();
    target.tempo = Tempo{3, 1, std::nullopt, 0, TempoPart::Drive};
    target.rir = 2;
    target.levels = {{"depth", "third"}};
    const Prescription prescription = plan.slots.front().prescription;
    plan.slots.front().right = prescription;
    plan.slots.front().right->restSeconds = 45;
    plan.pacing = Pacing{true, true};
    return {
        SessionStarted{SessionId{"s-1"}, plan},
        GetReadyStarted{3, 10, 150},
        GetReadyStarted{3, std::nullopt, 0},
        ChangeSideStarted{3, 5, 20},
        SetStarted{set, 1},
        RepCounted{set, CountedBy::Pacer},
        BreathCounted{set, CountedBy::Athlete},
        HoldCompleted{set},
        RepFlagged{set, 4, FaultId{"knee-in"}},
        SetCompleted{set, 12, false},
        SetSkipped{3, SkipReason::ExerciseStopped},
        RestStarted{4, 60, 7},
        RestAdjusted{-15},
        RestRanOut{},
        NextChanged{5},
        SteppedBack{2},
        Paused{PauseReason::Suspend, 12'345},
        Resumed{},
        AmountLogged{3, 9},
        LoadLogged{3, Load::fromThousandths(22'500, LoadUnit::Kilogram)},
        LoadLogged{3, std::nullopt},
        LevelLogged{3, {"depth", "half"}},
        EffortLogged{3, 0},
        EffortLogged{3, std::nullopt},
        FaultLogged{3, FaultId{"knee-in"}, 2},
        PainLogged{3, Pain{4, BodyPlace::KneeFront, Side::Left}},
        PainLogged{3, std::nullopt},
        SetNoteLogged{3, "a \"quote\", a \\, a tab\t, a line\nand \xE2\x82\xAC"},
        SetNoteLogged{3, ""},
        LogAccepted{3},
        SetAdded{1, {plan.steps.back()}},
        ExerciseSwapped{
            0, ExerciseId{"lunge"}, Measure{MeasureKind::RepsHeld, 5}, LoadKind::BodyweightPlus, prescription, false, {}},
        ExerciseSwapped{0, ExerciseId{"lunge"}, Measure{}, LoadKind::None, prescription, true, {plan.steps.back()}},
        TargetsAdjusted{0, prescription, std::nullopt, "back-off"},
        TargetsAdjusted{0, prescription, prescription, "back-off"},
        PacingSet{{true, false}},
        ExerciseStopped{0, StopReason::Pain},
        SessionNoteWritten{"note"},
        SessionEffortGiven{7},
        SessionEffortGiven{std::nullopt},
        SummaryReached{},
        EndedHere{},
        SessionFinished{UtcTime{Millis{1'772'470'800'123}}, true},
        SessionDiscarded{},
        SessionReopened{},
        HeadMoved{17, true, true},
    };
}

DocumentProblem problemOf(const std::string& text)
{
    const auto events = eventsFromJson(text, "journal");
    EXPECT_FALSE(events.has_value()) << text;
    return events ? DocumentProblem::Unreadable : events.error().problem;
}

TEST(EventJson, everyKindOfEventIsEqualAfterReading)
{
    for (const SessionEvent& event : oneOfEach()) {
        const auto read = eventsFromJson(toJson({event}), "journal");
        ASSERT_TRUE(read.has_value()) << toJson({event});
        EXPECT_EQ(*read, std::vector{event}) << toJson({event});
    }
}

TEST(EventJson, theExamplesHoldEveryKind)
{
    std::vector<bool> seen(std::variant_size_v<SessionEvent>);
    for (const SessionEvent& event : oneOfEach()) {
        seen[event.index()] = true;
    }
    EXPECT_THAT(seen, testing::Each(true));
}

TEST(EventJson, aBatchKeepsItsOrder)
{
    const auto read = eventsFromJson(toJson(oneOfEach()), "journal");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, oneOfEach());
}

TEST(EventJson, aTickIsShort)
{
    EXPECT_EQ(toJson({RepCounted{SetRef{3, 1}, CountedBy::Athlete}}),
              R"([{"event":"rep_counted","step":3,"attempt":1,"by":"athlete"}])");
}

/// A batch as an earlier version put it into journals.
TEST(EventJson, whatEarlierVersionsWroteIsReadAndWrittenTheSame)
{
    const std::string text =
        R"([{"event":"session_started","session":"s1","plan":{"program":"base","revision":3,"program_name":"Base","workout":"a","workout_name":"A","slots":[{"id":"s","track":"t","exercise":"e","measure":"reps","load_kind":"external","alternating":false,"prescription":{"sets":[{"min":8,"max":12,"amrap":true,"load":{"value":22.5,"unit":"kg"},"levels":[{"axis":"depth","value":"half"}],"tempo":"3-1-X-0","tempo_starts":"drive","breath":{"in_s":4,"out_s":[6,8],"pause_s":2},"rir":2}],"rest_s":60},"side_change_s":5,"path":["e","f"]}],"steps":[{"id":0,"slot":0,"set_no":1,"side":"left","round":1,"change_over_s":10,"rest_after_s":0}]}},{"event":"get_ready_started","step":0,"seconds":10,"late_ms":0},{"event":"load_logged","step":0},{"event":"pain_logged","step":0,"pain":{"score":4,"place":"calf","side":"left"}},{"event":"set_note_logged","step":0,"note":""},{"event":"session_finished","ended":1772470800123,"trimmed":true}])";
    const auto read = eventsFromJson(text, "journal");
    ASSERT_TRUE(read) << read.error().where;
    EXPECT_EQ(toJson(*read), text);
}

TEST(EventJson, anythingElseIsRefused)
{
    EXPECT_EQ(problemOf("[]"), DocumentProblem::Empty);
    EXPECT_EQ(problemOf(R"([{"event":"set_dreamt"}])"), DocumentProblem::UnknownName);
    EXPECT_EQ(problemOf(R"([{"event":"resumed","why":"because"}])"), DocumentProblem::UnknownField);
    EXPECT_EQ(problemOf(R"([{"event":"rest_adjusted"}])"), DocumentProblem::MissingField);
    EXPECT_EQ(problemOf(R"([{"event":"rest_adjusted","seconds":"15"}])"), DocumentProblem::WrongType);
    EXPECT_EQ(problemOf(R"([{"event":"rest_adjusted","seconds":99999999999}])"), DocumentProblem::OutOfRange);
    EXPECT_EQ(problemOf(R"([{"event":"paused","reason":"tea","passed_ms":1}])"), DocumentProblem::UnknownName);
    EXPECT_EQ(problemOf("[{"), DocumentProblem::NotJson);
}

TEST(EventJson, theFormsNameEveryKindOnce)
{
    std::vector<std::string> names;
    for (const EventForm& form : eventForms()) {
        names.push_back(form.name);
    }
    EXPECT_EQ(names.size(), std::variant_size_v<SessionEvent>);
    std::sort(names.begin(), names.end());
    EXPECT_EQ(std::unique(names.begin(), names.end()), names.end());
}

}  // namespace
}  // namespace stance
