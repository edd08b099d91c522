#include "core/history/training_log_json.h"

#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::shippedCatalog;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

/// One session of single-leg bridges in slot "s", three sets of 10 asked for on each side.
json bridges(const std::string& rows, const std::string& prescribed = R"([{"slot": "s", "exercise": "single-leg-bridge",
                                                                           "sets": {"count": 3, "reps": 10}}])")
{
    json session = json::parse(R"({"id": "a", "started": "2024-03-10T18:00:00+01:00", "ended": "2024-03-10T18:30:00+01:00",
                                   "state": "finished"})");
    if (!prescribed.empty()) {
        session["prescribed"] = json::parse(prescribed);
    }
    session["sets"] = json::parse(rows);
    return session;
}

Result<TrainingLog, DocumentError> readLog(const json& sessions, const json& events = json::array())
{
    const json document{{"format", "stance-log"}, {"version", 1}, {"sessions", sessions}, {"events", events}};
    return readTrainingLog(document.dump(), "log", shippedCatalog());
}

std::vector<PerformedSet> rowsOf(const json& session)
{
    const auto log = readLog(json::array({session}));
    EXPECT_TRUE(log) << testing::PrintToString(log.error());
    return log ? log->sessions.front().sets : std::vector<PerformedSet>{};
}

/// "s 1 left done 9 of 10" and so on: what a test of rows wants to know.
std::string told(const PerformedSet& row)
{
    constexpr const char* kinds[] = {"done", "skipped", "not done", "open"};
    constexpr const char* sides[] = {"both", "left", "right"};
    std::string text = row.exercise.value + " " + std::to_string(row.setNo) + " " + sides[static_cast<int>(row.side)] + " "
                       + kinds[static_cast<int>(row.kind)];
    text += row.kind == SetKind::Done ? " " + std::to_string(row.amount.value) : "";
    text += row.targetKnown ? " of " + std::to_string(row.target.amountMax) : " of ?";
    return text + (row.added ? " added" : "");
}

std::vector<std::string> told(const std::vector<PerformedSet>& rows)
{
    std::vector<std::string> texts;
    for (const PerformedSet& row : rows) {
        texts.push_back(told(row));
    }
    return texts;
}

TEST(TrainingLogJson, aSessionHasWhatItsLineSays)
{
    json session = bridges("[]", "");
    session.update(
        {{"program", "base"}, {"revision", 3}, {"workout", "a"}, {"effort", 7}, {"note", "gut"}, {"state", "ended_early"}});
    session["started"] = "2024-03-10T03:59:59.250+01:00";
    const SessionSummary read = readLog(json::array({session}))->sessions.front();
    EXPECT_EQ(read.id, SessionId("a"));
    EXPECT_EQ(read.program, ProgramId("base"));
    EXPECT_EQ(read.programRevision, 3);
    EXPECT_EQ(read.workout, WorkoutId("a"));
    EXPECT_EQ(read.state, SessionState::EndedEarly);
    EXPECT_EQ(read.started, UtcTime{Millis{1'710'039'599'250}});
    EXPECT_EQ(read.utcOffset, std::chrono::hours{1});
    EXPECT_EQ(read.ended, UtcTime{Millis{1'710'091'800'000}});
    EXPECT_EQ(read.day, std::chrono::year{2024} / 3 / 9);  // before four in the morning
    EXPECT_EQ(read.effort, 7);
    EXPECT_EQ(read.note, "gut");
}

TEST(TrainingLogJson, aRowHasWhatItsLineSays)
{
    const auto rows = rowsOf(bridges(R"([{"slot": "s", "track": "t", "exercise": "single-leg-bridge", "set_no": 2, "round": 2,
        "side": "left", "reps": 12, "source": "assumed", "load": {"value": 5, "unit": "lb"}, "levels": {"lever": "leg long"},
        "rir": 3, "faults": [{"fault": "pelvis-drops", "rep": 12}, {"fault": "pelvis-turns", "rep": 12}, {"fault": "pelvis-turns"}],
        "pain": [{"score": 1, "place": "hamstring"}, {"score": 4, "place": "knee_front", "side": "left"}],
        "rest_s": 75, "tempo_dev_s": 0.5, "rom_pct": 90, "note": "so"}])",
                                     ""));
    ASSERT_THAT(rows, SizeIs(1));
    const PerformedSet& row = rows.front();
    EXPECT_EQ(row.slot, SlotId("s"));
    EXPECT_EQ(row.track, TrackId("t"));
    EXPECT_EQ(row.round, 2);
    EXPECT_EQ(row.amount, (Logged<int>{12, Source::Assumed}));
    EXPECT_EQ(row.goodAmount, 10);  // two faults of one rep, and one whose rep is not known
    EXPECT_EQ(row.load, Load::fromThousandths(5'000, LoadUnit::Pound));
    EXPECT_THAT(row.levels, ElementsAre(Level{"lever", "leg long"}));
    EXPECT_EQ(row.rir, 3);
    EXPECT_EQ(row.pain, (Pain{4, BodyPlace::KneeFront, Side::Left}));
    EXPECT_EQ(row.restSeconds, 75);
    EXPECT_EQ(row.tempoDeviationSeconds, 0.5);
    EXPECT_EQ(row.romPercent, 90);
    EXPECT_EQ(row.note, "so");
}

TEST(TrainingLogJson, exertionIsReserveSeenFromTheOtherEnd)
{
    const auto rows = rowsOf(bridges(R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 8, "rpe": 8},
                                         {"exercise": "hip-thrust", "set_no": 2, "reps": 8}])",
                                     ""));
    EXPECT_EQ(rows[0].rir, 2);
    EXPECT_EQ(rows[1].rir, std::nullopt);
}

TEST(TrainingLogJson, effortIsToldInHalves)
{
    const json session = bridges(R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 8, "rpe": 8.5},
                                     {"exercise": "hip-thrust", "set_no": 2, "reps": 8, "rir": 0.5}])",
                                 R"([{"exercise": "hip-thrust", "sets": {"count": 2, "reps": 8, "rpe": 7.5}}])");
    const auto rows = rowsOf(session);
    EXPECT_EQ(rows[0].rir, RepsInReserve::fromHalves(3));
    EXPECT_EQ(rows[1].rir, RepsInReserve::fromHalves(1));
    EXPECT_EQ(rows[0].target.rir, RepsInReserve::fromHalves(5));
    const auto log = readLog(json::array({session})).value();
    const json written = json::parse(writeTrainingLog(log, shippedCatalog()));
    EXPECT_EQ(written["sessions"][0]["sets"][0]["rir"], 1.5);
    EXPECT_EQ(readTrainingLog(written.dump(), "log", shippedCatalog()).value(), log);
}

TEST(TrainingLogJson, aRowWithoutASlotBelongsToTheOnlyOneAskedForWithItsTrack)
{
    const std::string rows =
        R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 8}, {"exercise": "hip-thrust", "set_no": 2, "reps": 7}])";
    const std::string one = R"({"slot": "s", "track": "heavy", "exercise": "hip-thrust", "sets": {"count": 3, "reps": 8}})";
    const std::string other = R"({"slot": "t", "exercise": "hip-thrust", "sets": {"count": 3, "reps": 12}})";
    EXPECT_THAT(told(rowsOf(bridges(rows, "[" + one + "]"))),
                ElementsAre("hip-thrust 1 both done 8 of 8", "hip-thrust 2 both done 7 of 8", "hip-thrust 3 both not done of 8"));
    const auto placed = rowsOf(bridges(rows, "[" + one + "]"));
    EXPECT_EQ(placed[0].slot, SlotId("s"));
    EXPECT_EQ(placed[0].track, TrackId("heavy"));
    EXPECT_THAT(told(rowsOf(bridges(rows, "[" + one + "," + other + "]"))).front(), "hip-thrust 1 both done 8 of ?")
        << "either could be meant";
}

TEST(TrainingLogJson, anAmendmentWithoutASlotFindsItsRow)
{
    const json session = bridges(R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 8}])",
                                 R"([{"slot": "s", "exercise": "hip-thrust", "sets": {"count": 1, "reps": 8}}])");
    const json amended{{"event", "set_amended"},
                       {"at", "2024-03-11T18:00:00+01:00"},
                       {"session", "a"},
                       {"set", {{"exercise", "hip-thrust"}, {"set_no", 1}, {"reps", 9}}}};
    const auto log = readLog(json::array({session}), json::array({amended}));
    ASSERT_TRUE(log) << testing::PrintToString(log.error());
    EXPECT_THAT(told(log->sessions.front().sets), ElementsAre("hip-thrust 1 both done 9 of 8"));
}

TEST(TrainingLogJson, withoutAPrescriptionNoTargetIsKnown)
{
    EXPECT_THAT(told(rowsOf(bridges(R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 8}])", ""))),
                ElementsAre("hip-thrust 1 both done 8 of ?"));
}

TEST(TrainingLogJson, prescribedSetsWithoutARowWereNotDoneOnEitherSide)
{
    EXPECT_THAT(told(rowsOf(bridges(R"([
        {"slot": "s", "exercise": "single-leg-bridge", "set_no": 1, "side": "left", "reps": 10},
        {"slot": "s", "exercise": "single-leg-bridge", "set_no": 1, "side": "right", "reps": 9},
        {"slot": "s", "exercise": "single-leg-bridge", "set_no": 2, "side": "right", "reps": 8}])"))),
                ElementsAre("single-leg-bridge 1 left done 10 of 10", "single-leg-bridge 1 right done 9 of 10",
                            "single-leg-bridge 2 right done 8 of 10", "single-leg-bridge 2 left not done of 10",
                            "single-leg-bridge 3 left not done of 10", "single-leg-bridge 3 right not done of 10"));
    EXPECT_THAT(told(rowsOf(bridges("[]"))), SizeIs(6));
    EXPECT_THAT(told(rowsOf(bridges("[]", R"([{"exercise": "hip-thrust", "sets": [{"reps": 5}]}])"))),
                ElementsAre("hip-thrust 1 both not done of 5"));
}

TEST(TrainingLogJson, aMissingSetStandsInTheOrderOfItsSlot)
{
    EXPECT_THAT(told(rowsOf(bridges(
                    R"([{"exercise": "hip-thrust", "set_no": 2, "reps": 5}, {"exercise": "glute-bridge", "set_no": 1, "reps": 9}])",
                    R"([{"exercise": "hip-thrust", "sets": {"count": 3, "reps": 5}}])"))),
                ElementsAre("hip-thrust 1 both not done of 5", "hip-thrust 2 both done 5 of 5", "hip-thrust 3 both not done of 5",
                            "glute-bridge 1 both done 9 of ?"));
}

TEST(TrainingLogJson, rowsBeyondThePrescribedNumberWereAddedWithTheLastTarget)
{
    EXPECT_THAT(
        told(rowsOf(bridges(R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 5},
                                        {"exercise": "hip-thrust", "set_no": 2, "reps": 6},
                                        {"exercise": "hip-thrust", "set_no": 3, "reps": 7}])",
                            R"([{"exercise": "hip-thrust", "sets": [{"reps": 5}, {"reps": 4}]}])"))),
        ElementsAre("hip-thrust 1 both done 5 of 5", "hip-thrust 2 both done 6 of 4", "hip-thrust 3 both done 7 of 4 added"));
}

TEST(TrainingLogJson, aRowMaySayItselfWhetherItWasAdded)
{
    EXPECT_THAT(told(rowsOf(bridges(R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 5},
                                        {"exercise": "hip-thrust", "set_no": 2, "reps": 6, "added": false}])",
                                    R"([{"exercise": "hip-thrust", "sets": [{"reps": 5}]}])"))),
                ElementsAre("hip-thrust 1 both done 5 of 5", "hip-thrust 2 both done 6 of ?"));
}

TEST(TrainingLogJson, aSwappedExerciseTakesThePlaceOfTheSetButNotItsTarget)
{
    const char* const rows = R"([{"slot": "s", "exercise": "hip-thrust", "set_no": 1, "reps": 5},
                                 {"slot": "s", "exercise": "glute-bridge", "set_no": 2, "reps": 12}])";
    EXPECT_THAT(told(rowsOf(bridges(rows, R"([{"slot": "s", "exercise": "hip-thrust", "sets": {"count": 2, "reps": 5}}])"))),
                ElementsAre("hip-thrust 1 both done 5 of 5", "glute-bridge 2 both done 12 of ?"));
    EXPECT_THAT(
        told(rowsOf(bridges(rows, R"([{"slot": "s", "exercise": "hip-thrust", "sets": [{"reps": 5}]},
                                              {"slot": "s", "exercise": "glute-bridge", "from": 2, "sets": [{"reps": 15}, {"reps": 9}]}])"))),
        ElementsAre("hip-thrust 1 both done 5 of 5", "glute-bridge 2 both done 12 of 15", "glute-bridge 3 both not done of 9"));
}

TEST(TrainingLogJson, anExerciseMayComeBackAfterASwap)
{
    EXPECT_THAT(told(rowsOf(bridges(R"([{"slot": "s", "exercise": "hip-thrust", "set_no": 1, "reps": 5},
                                        {"slot": "s", "exercise": "glute-bridge", "set_no": 2, "reps": 12},
                                        {"slot": "s", "exercise": "hip-thrust", "set_no": 3, "reps": 4}])",
                                    R"([{"slot": "s", "exercise": "hip-thrust", "sets": [{"reps": 5}]},
                                        {"slot": "s", "exercise": "glute-bridge", "from": 2, "sets": [{"reps": 15}]},
                                        {"slot": "s", "exercise": "hip-thrust", "from": 3, "sets": [{"reps": 6}]}])"))),
                ElementsAre("hip-thrust 1 both done 5 of 5", "glute-bridge 2 both done 12 of 15", "hip-thrust 3 both done 4 of 6"));
}

TEST(TrainingLogJson, eachSideMayHaveATargetOfItsOwn)
{
    EXPECT_THAT(told(rowsOf(bridges(R"([{"exercise": "single-leg-bridge", "set_no": 1, "side": "left", "reps": 8}])",
                                    R"([{"exercise": "single-leg-bridge", "side": "left", "sets": [{"reps": 8}]},
                                        {"exercise": "single-leg-bridge", "side": "right", "sets": [{"reps": 10}]}])"))),
                ElementsAre("single-leg-bridge 1 left done 8 of 8", "single-leg-bridge 1 right not done of 10"));
}

TEST(TrainingLogJson, aStretchMayBeCountedInBreaths)
{
    const char* const stretch = R"([{"exercise": "half-kneeling-hip-flexor-stretch", "set_no": 1, "side": "left", "breaths": 5},
                                    {"exercise": "half-kneeling-hip-flexor-stretch", "set_no": 1, "side": "right", "breaths": 4}])";
    const auto rows = rowsOf(
        bridges(stretch,
                R"([{"exercise": "half-kneeling-hip-flexor-stretch", "measure": "breaths", "sets": {"count": 1, "breaths": 5}}])"));
    EXPECT_EQ(rows[0].measure.kind, MeasureKind::Breaths);
    EXPECT_THAT(told(rows[1]), "half-kneeling-hip-flexor-stretch 1 right done 4 of 5");
    const auto own = rowsOf(
        bridges(R"([{"exercise": "half-kneeling-hip-flexor-stretch", "set_no": 1, "measure": "breaths", "breaths": 5}])", ""));
    EXPECT_EQ(own[0].measure.kind, MeasureKind::Breaths);
}

TEST(TrainingLogJson, aTargetMayHoldALoadThatOnlyTheSlotAllows)
{
    const auto rows = rowsOf(bridges("[]", R"([{"exercise": "crook-breathing",
        "sets": [{"breaths": {"min": 4, "max": 6}, "load": {"value": 2, "unit": "kg"}, "rir": 2}], "rest_s": 90}])"));
    EXPECT_EQ(rows[0].target.load, Load::fromThousandths(2'000, LoadUnit::Kilogram));
    EXPECT_EQ(rows[0].target.amountMin, 4);
    EXPECT_EQ(rows[0].target.rir, 2);
}

TEST(TrainingLogJson, eventsHaveTheirPlaceInTheFileAndStandInTheOrderOfTime)
{
    const auto log = readLog(json::array({bridges("[]")}), json::parse(R"([
        {"event": "pain_after", "at": "2024-03-10T19:00:00+01:00", "pain": {"score": 2, "place": "calf"}, "session": "a"},
        {"event": "readiness", "at": "2024-03-10T17:00:00+01:00", "score": 4, "soreness": 2},
        {"event": "planned_deload", "at": "2024-03-09T17:00:00+01:00"},
        {"event": "self_test_result", "at": "2024-03-09T17:00:00+01:00", "test": "single-leg-bridge", "side": "left",
         "measure": "reps_to_failure", "amount": 30}])"));
    ASSERT_TRUE(log) << testing::PrintToString(log.error());
    ASSERT_THAT(log->events, SizeIs(4));
    EXPECT_THAT(log->events, ElementsAre(Field(&AthleteEntry::sequence, 3), Field(&AthleteEntry::sequence, 4),
                                         Field(&AthleteEntry::sequence, 2), Field(&AthleteEntry::sequence, 1)));
    EXPECT_EQ(log->events[0].event, AthleteEvent(PlannedDeload{7, 0.9, 0.6, std::nullopt}));
    EXPECT_EQ(log->events[2].event, AthleteEvent(Readiness{4, 2}));
    EXPECT_EQ(log->events[2].effective, UtcTime{Millis{1'710'086'400'000}});
    EXPECT_EQ(log->events[2].recorded.utcOffset, std::chrono::hours{1});
    EXPECT_EQ(log->events[3].event, AthleteEvent(PainAfter{{2, BodyPlace::Calf, Side::Both}, SessionId("a")}));
}

TEST(TrainingLogJson, aManualTargetIsWrittenAsInAProgram)
{
    const auto log = readLog(json::array({bridges("[]", R"([{"slot": "s", "track": "t", "exercise": "single-leg-bridge",
                                                             "sets": [{"reps": 9}]}])")}),
                             json::parse(R"([
        {"event": "manual_target", "at": "2024-03-11T08:00:00Z", "track": "t",
         "prescription": {"sets": {"count": 2, "reps": {"min": 6, "max": 8}, "levels": {"lever": "leg long"}}, "rest_s": 45}},
        {"event": "manual_target", "at": "2024-03-12T08:00:00Z", "track": "never-trained", "side": "left", "reason": "so",
         "prescription": {"sets": [{"hold_s": 300, "load": {"value": 5, "unit": "kg"}}]}}])"));
    ASSERT_TRUE(log) << testing::PrintToString(log.error());
    const auto& first = std::get<ManualTarget>(log->events[0].event);
    EXPECT_THAT(first.prescription.sets, SizeIs(2));
    EXPECT_EQ(first.prescription.sets[1].amountMin, 6);
    EXPECT_THAT(first.prescription.sets[1].levels, ElementsAre(Level{"lever", "leg long"}));
    EXPECT_EQ(first.prescription.restSeconds, 45);
    const auto& second = std::get<ManualTarget>(log->events[1].event);
    EXPECT_EQ(second.side, Side::Left);
    EXPECT_EQ(second.prescription.sets[0].amountMax, 300);
    EXPECT_EQ(second.reason, "so");
}

TEST(TrainingLogJson, whatEventsSayAboutSessionsIsCarriedOut)
{
    json recorded = bridges(R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 5}])", "");
    recorded["id"] = "late";
    json gone = bridges("[]", "");
    gone["id"] = "gone";
    const auto log = readLog(
        json::array({bridges(R"([{"slot": "s", "exercise": "single-leg-bridge", "set_no": 1, "side": "left", "reps": 8}])"), gone}),
        json::array(
            {{{"event", "session_deleted"}, {"at", "2024-03-13T08:00:00Z"}, {"session", "gone"}},
             {{"event", "set_amended"},
              {"at", "2024-03-12T08:00:00Z"},
              {"session", "late"},
              {"set", {{"exercise", "hip-thrust"}, {"set_no", 1}, {"reps", 6}}}},
             {{"event", "session_recorded"}, {"at", "2024-03-11T08:00:00Z"}, {"recorded", recorded}},
             {{"event", "morning_pain"},
              {"at", "2024-03-11T08:00:00Z"},
              {"session", "gone"},
              {"settled", true},
              {"pain", {{"score", 1}, {"place", "calf"}}}},
             {{"event", "set_amended"},
              {"at", "2024-03-11T08:00:00Z"},
              {"session", "a"},
              {"set", {{"slot", "s"}, {"exercise", "single-leg-bridge"}, {"set_no", 1}, {"side", "left"}, {"reps", 10}}}}}));
    ASSERT_TRUE(log) << testing::PrintToString(log.error());
    ASSERT_THAT(log->sessions, SizeIs(2));
    EXPECT_THAT(told(log->sessions[0].sets.front()), "single-leg-bridge 1 left done 10 of 10");
    EXPECT_EQ(log->sessions[1].id, SessionId("late"));
    EXPECT_THAT(told(log->sessions[1].sets.front()), "hip-thrust 1 both done 6 of ?");
    EXPECT_THAT(log->events, IsEmpty());
}

}  // namespace
}  // namespace stance
