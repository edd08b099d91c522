// What a log may not hold: each change of a good one is refused at its place.
#include "core/history/training_log_json.h"
#include "tests/support/documents.h"
#include "tests/support/schema_check.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::Refusal;
using test::shippedCatalog;

constexpr const char* timeDetail = "times such as 2024-03-10T18:02:11+01:00, from 1970 on";

/// Every field and every event that a log may hold.
const json& goodLog()
{
    static const json log = json::parse(test::readSource("tests/data/log.json"));
    return log;
}

Result<TrainingLog, DocumentError> readText(const std::string& text)
{
    return readTrainingLog(text, "log.json", shippedCatalog());
}

/// What does not take a look at the catalogue, or at two places at once.
bool isForTheSchemaToo(DocumentProblem problem)
{
    switch (problem) {
        case DocumentProblem::WrongFormat:
        case DocumentProblem::NewerVersion:
        case DocumentProblem::MissingField:
        case DocumentProblem::UnknownField:
        case DocumentProblem::WrongType:
        case DocumentProblem::BadId:
        case DocumentProblem::Empty: return true;
        default: return false;
    }
}

void expectRefused(const Refusal& change)
{
    SCOPED_TRACE(std::string(change.pointer) + " = " + change.value);
    const json changed = test::edited(goodLog(), change);
    const auto log = readText(changed.dump());
    ASSERT_FALSE(log);
    EXPECT_EQ(log.error(), (DocumentError{"log.json", change.where, change.problem, change.detail}));
    if (isForTheSchemaToo(change.problem)) {
        EXPECT_FALSE(test::schemaProblems(changed, "log.schema.json").empty());
    }
}

TEST(TrainingLogRefusal, theUnchangedLogIsRead)
{
    const auto log = readText(goodLog().dump());
    ASSERT_TRUE(log) << testing::PrintToString(log.error());
    EXPECT_THAT(test::schemaProblems(goodLog(), "log.schema.json"), testing::IsEmpty());
    EXPECT_THAT(log->events, testing::SizeIs(11));
    EXPECT_EQ(readText(writeTrainingLog(*log, shippedCatalog()))->sessions, log->sessions);
}

TEST(TrainingLogRefusal, frame)
{
    const std::vector<Refusal> changes{
        {"/format", R"("stance-program")", DocumentProblem::WrongFormat, "/format", "stance-log"},
        {"/version", "2", DocumentProblem::NewerVersion, "/version", "2"},
        {"/sessions", "", DocumentProblem::MissingField, "", "sessions"},
        {"/events", "", DocumentProblem::MissingField, "", "events"},
        {"/events", "{}", DocumentProblem::WrongType, "/events", "list"},
        {"/athlete", R"("me")", DocumentProblem::UnknownField, "/athlete", ""},
    };
    for (const Refusal& change : changes) {
        expectRefused(change);
    }
}

TEST(TrainingLogRefusal, sessions)
{
    const std::string second = goodLog()["sessions"][0].dump();
    const std::vector<Refusal> changes{
        {"/sessions/-", second.c_str(), DocumentProblem::DuplicateId, "/sessions/1/id", "a"},
        {"/sessions/0/id", "", DocumentProblem::MissingField, "/sessions/0", "id"},
        {"/sessions/0/id", R"("")", DocumentProblem::Empty, "/sessions/0/id", ""},
        {"/sessions/0/revision", "", DocumentProblem::MissingField, "/sessions/0", "revision"},
        {"/sessions/0/revision", "0", DocumentProblem::OutOfRange, "/sessions/0/revision", "1 to 1000000"},
        {"/sessions/0/workout", "", DocumentProblem::MissingField, "/sessions/0", "workout"},
        {"/sessions/0/program", "", DocumentProblem::Inconsistent, "/sessions/0/revision", "program, revision"},
        {"/sessions/0/program", R"("Base")", DocumentProblem::BadId, "/sessions/0/program", "Base"},
        {"/sessions/0/started", R"("10 March")", DocumentProblem::OutOfRange, "/sessions/0/started", timeDetail},
        {"/sessions/0/started", R"("2024-03-10T18:00:00")", DocumentProblem::OutOfRange, "/sessions/0/started", timeDetail},
        {"/sessions/0/started", "1710090000", DocumentProblem::WrongType, "/sessions/0/started", "text"},
        {"/sessions/0/ended", "", DocumentProblem::MissingField, "/sessions/0", "ended"},
        {"/sessions/0/ended", R"("2024-03-10T18:30:00+02:00")", DocumentProblem::Inconsistent, "/sessions/0/ended",
         "started, ended"},
        {"/sessions/0/state", R"("open")", DocumentProblem::UnknownName, "/sessions/0/state", "open"},
        {"/sessions/0/sets", "", DocumentProblem::MissingField, "/sessions/0", "sets"},
        {"/sessions/0/effort", "11", DocumentProblem::OutOfRange, "/sessions/0/effort", "0 to 10"},
        {"/sessions/0/mood", "1", DocumentProblem::UnknownField, "/sessions/0/mood", ""},
    };
    for (const Refusal& change : changes) {
        expectRefused(change);
    }
}

TEST(TrainingLogRefusal, whatWasPrescribed)
{
    const std::vector<Refusal> changes{
        {"/sessions/0/prescribed/0/exercise", R"("bench-press")", DocumentProblem::UnknownId, "/sessions/0/prescribed/0/exercise",
         "bench-press"},
        {"/sessions/0/prescribed/0/sets/count", "21", DocumentProblem::OutOfRange, "/sessions/0/prescribed/0/sets/count",
         "1 to 20"},
        {"/sessions/0/prescribed/0/sets/hold_s", "10", DocumentProblem::Inconsistent, "/sessions/0/prescribed/0/sets/hold_s",
         "reps, hold_s"},
        {"/sessions/0/prescribed/0/measure", R"("metres")", DocumentProblem::Inconsistent, "/sessions/0/prescribed/0/measure",
         "measure, single-leg-bridge"},
        {"/sessions/0/prescribed/0/from", "99", DocumentProblem::Inconsistent, "/sessions/0/prescribed/0/from", "from, sets"},
        {"/sessions/0/prescribed/0/rest_s", "901", DocumentProblem::OutOfRange, "/sessions/0/prescribed/0/rest_s", "0 to 900"},
        {"/sessions/0/prescribed/0/sets/load", R"({"percent": 65, "of": "tm"})", DocumentProblem::UnknownId,
         "/sessions/0/prescribed/0/sets/load/of", "tm"},
    };
    for (const Refusal& change : changes) {
        expectRefused(change);
    }
}

TEST(TrainingLogRefusal, rows)
{
    const std::string row = "/sessions/0/sets/0";
    const auto at = [&](const char* field) { return row + field; };
    const std::string exercise = at("/exercise");
    const std::string number = at("/set_no");
    const std::string reps = at("/reps");
    const std::string rir = at("/rir");
    const std::string rpe = at("/rpe");
    const std::string rep = at("/faults/0/rep");
    const std::string fault = at("/faults/0/fault");
    const std::string level = at("/levels/lever");
    const std::string hold = at("/hold_s");
    const std::string kind = at("/kind");
    const std::vector<Refusal> changes{
        {exercise.c_str(), R"("bench-press")", DocumentProblem::UnknownId, exercise.c_str(), "bench-press"},
        {number.c_str(), "", DocumentProblem::MissingField, row.c_str(), "set_no"},
        {number.c_str(), "0", DocumentProblem::OutOfRange, number.c_str(), "1 to 99"},
        {reps.c_str(), "", DocumentProblem::MissingField, row.c_str(), "reps"},
        {reps.c_str(), "201", DocumentProblem::OutOfRange, reps.c_str(), "0 to 200"},
        {reps.c_str(), "-1", DocumentProblem::OutOfRange, reps.c_str(), "0 to 200"},
        {reps.c_str(), "1e300", DocumentProblem::WrongType, reps.c_str(), "whole number"},
        {reps.c_str(), "18446744073709551615", DocumentProblem::OutOfRange, reps.c_str(), "0 to 200"},
        {reps.c_str(), "9.5", DocumentProblem::WrongType, reps.c_str(), "whole number"},
        {hold.c_str(), "10", DocumentProblem::Inconsistent, hold.c_str(), "reps, hold_s"},
        {kind.c_str(), R"("open")", DocumentProblem::UnknownName, kind.c_str(), "open"},
        {kind.c_str(), R"("skipped")", DocumentProblem::Inconsistent, reps.c_str(), "kind, reps"},
        {rir.c_str(), "11", DocumentProblem::OutOfRange, rir.c_str(), "0 to 10"},
        {rpe.c_str(), "8", DocumentProblem::Inconsistent, rpe.c_str(), "rir, rpe"},
        {fault.c_str(), R"("knee-valgus")", DocumentProblem::UnknownId, fault.c_str(), "knee-valgus"},
        {rep.c_str(), "11", DocumentProblem::Inconsistent, rep.c_str(), "rep, reps"},
        {rep.c_str(), "0", DocumentProblem::OutOfRange, rep.c_str(), "1 to 10000"},
        {level.c_str(), R"("arms long")", DocumentProblem::UnknownName, level.c_str(), "arms long"},
        {"/sessions/0/sets/0/levels/depth", R"("half")", DocumentProblem::UnknownName, "/sessions/0/sets/0/levels/depth", "depth"},
        {"/sessions/0/sets/0/load/value", "2001", DocumentProblem::OutOfRange, "/sessions/0/sets/0/load/value", "0 to 2000 kg"},
        {"/sessions/0/sets/0/pain/0/score", "11", DocumentProblem::OutOfRange, "/sessions/0/sets/0/pain/0/score", "0 to 10"},
        {"/sessions/0/sets/0/pain/0/place", R"("knee")", DocumentProblem::UnknownName, "/sessions/0/sets/0/pain/0/place", "knee"},
        {"/sessions/0/sets/0/rest_s", "86401", DocumentProblem::OutOfRange, "/sessions/0/sets/0/rest_s", "0 to 86400"},
        {"/sessions/0/sets/0/tempo_dev_s", "-0.5", DocumentProblem::OutOfRange, "/sessions/0/sets/0/tempo_dev_s", "0 to 60"},
        {"/sessions/0/sets/0/rom_pct", "201", DocumentProblem::OutOfRange, "/sessions/0/sets/0/rom_pct", "0 to 200"},
        {"/sessions/0/sets/0/reps_done", "3", DocumentProblem::UnknownField, "/sessions/0/sets/0/reps_done", ""},
        {"/sessions/0/sets/1/side", R"("left")", DocumentProblem::DuplicateId, "/sessions/0/sets/1", "single-leg-bridge, set 1"},
        {"/sessions/0/sets/1/side", R"("both")", DocumentProblem::Inconsistent, "/sessions/0/sets/1", "side, set_no"},
        {"/sessions/0/sets/2/faults", R"([{"fault": "pelvis-drops", "rep": 1}])", DocumentProblem::Inconsistent,
         "/sessions/0/sets/2/faults/0/rep", "rep, reps"},
    };
    for (const Refusal& change : changes) {
        expectRefused(change);
    }
}

TEST(TrainingLogRefusal, otherPartsOfExertionThanHalves)
{
    json log = goodLog();
    log["sessions"][0]["sets"][0].erase("rir");
    log["sessions"][0]["sets"][0]["rpe"] = 8.25;
    EXPECT_EQ(readText(log.dump()).error(),
              (DocumentError{"log.json", "/sessions/0/sets/0/rpe", DocumentProblem::WrongType, "whole or half number"}));
}

TEST(TrainingLogRefusal, rowsWithoutASlotAreKnownByTheirTrack)
{
    json log = goodLog();
    json& session = log["sessions"][0];
    log["events"] = json::array();
    session.erase("prescribed");
    session["sets"] = json::parse(
        R"([{"exercise": "hip-thrust", "set_no": 1, "reps": 5}, {"exercise": "glute-bridge", "set_no": 1, "reps": 5}])");
    EXPECT_TRUE(readText(log.dump()));
    session["sets"][1]["track"] = "hip-thrust";
    EXPECT_EQ(readText(log.dump()).error().problem, DocumentProblem::DuplicateId);
}

TEST(TrainingLogRefusal, events)
{
    const std::vector<Refusal> changes{
        {"/events/0/at", "", DocumentProblem::MissingField, "/events/0", "at"},
        {"/events/0/at", R"("yesterday")", DocumentProblem::OutOfRange, "/events/0/at", timeDetail},
        {"/events/0/event", R"("teleported")", DocumentProblem::UnknownName, "/events/0/event", "teleported"},
        {"/events/0/session", R"("b")", DocumentProblem::UnknownId, "/events/0/session", "b"},
        {"/events/0/settled", "", DocumentProblem::MissingField, "/events/0", "settled"},
        {"/events/0/more", "1", DocumentProblem::UnknownField, "/events/0/more", ""},
        {"/events/1/track", R"("A track")", DocumentProblem::BadId, "/events/1/track", "A track"},
        {"/events/1/prescription/sets/0/reps", "0", DocumentProblem::OutOfRange, "/events/1/prescription/sets/0/reps", "1 to 200"},
        {"/events/1/prescription/sets/0/hold_s", "5", DocumentProblem::Inconsistent, "/events/1/prescription/sets/0/hold_s",
         "reps, hold_s"},
        {"/events/1/prescription/sets", "[]", DocumentProblem::Empty, "/events/1/prescription/sets", ""},
        {"/events/2/days", "91", DocumentProblem::OutOfRange, "/events/2/days", "0 to 90"},
        {"/events/2/load_factor", "1.1", DocumentProblem::OutOfRange, "/events/2/load_factor", "0 to 1"},
        {"/events/2/track", R"("T")", DocumentProblem::BadId, "/events/2/track", "T"},
        {"/events/3/test", R"("plank")", DocumentProblem::UnknownId, "/events/3/test", "plank"},
        {"/events/3/measure", R"("metres")", DocumentProblem::Inconsistent, "/events/3/measure", "measure, single-leg-bridge"},
        {"/events/3/amount", "501", DocumentProblem::OutOfRange, "/events/3/amount", "0 to 500"},
        {"/events/4/score", "6", DocumentProblem::OutOfRange, "/events/4/score", "1 to 5"},
        {"/events/4/soreness", "", DocumentProblem::MissingField, "/events/4", "soreness"},
        {"/events/5/session", R"("b")", DocumentProblem::UnknownId, "/events/5/session", "b"},
        {"/events/5/set/set_no", "3", DocumentProblem::UnknownId, "/events/5/set", "single-leg-bridge, set 3"},
        {"/events/6/program", R"("b a")", DocumentProblem::BadId, "/events/6/program", "b a"},
        {"/events/-", R"({"event": "session_deleted", "at": "2024-03-11T07:00:00Z", "session": "b"})", DocumentProblem::UnknownId,
         "/events/14/session", "b"},
        {"/events/-", R"({"event": "athlete_event_retracted", "at": "2024-03-11T07:00:00Z", "sequence": 1})",
         DocumentProblem::UnknownName, "/events/14/event", "athlete_event_retracted"},
    };
    for (const Refusal& change : changes) {
        expectRefused(change);
    }
}

TEST(TrainingLogRefusal, aSessionRecordedTwice)
{
    json log = goodLog();
    log["events"].push_back(
        {{"event", "session_recorded"}, {"at", "2024-03-11T07:00:00Z"}, {"recorded", goodLog()["sessions"][0]}});
    EXPECT_EQ(readText(log.dump()).error(), (DocumentError{"log.json", "/events/14/recorded", DocumentProblem::DuplicateId, "a"}));
}

TEST(TrainingLogRefusal, textThatIsNoDocument)
{
    EXPECT_EQ(readText("{\"format\": NaN}").error().problem, DocumentProblem::NotJson);
    EXPECT_EQ(readText("{\"format\": 1e999}").error().problem, DocumentProblem::NotJson);
    EXPECT_EQ(readText(std::string(70, '[')).error().problem, DocumentProblem::TooDeep);
    EXPECT_EQ(readText("[]").error().problem, DocumentProblem::WrongType);
    EXPECT_EQ(readText(R"({"format": "stance-log", "format": "stance-log"})").error().problem, DocumentProblem::DuplicateField);
}

}  // namespace
}  // namespace stance
