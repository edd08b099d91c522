#include "core/history/athlete_event_json.h"

#include "core/history/performed_set_json.h"
#include "tests/support/any_history.h"
#include "tests/support/documents.h"
#include "tests/support/load_stocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using rc::gen::arbitrary;
using rc::gen::element;
using rc::gen::inRange;
using test::anyLoad;
using test::anyPain;
using test::anySide;
using test::anyTime;
using test::maybe;

std::string anyText()
{
    return *element<std::string>("", "so", "Füße \"weit\"\nvorn\t\\", "日本", std::string(300, 'x'));
}

template <class AnyId>
AnyId anyId()
{
    return AnyId(*element<std::string>("single-leg-squat", "a", "0190c5a2"));
}

Measure anyMeasure()
{
    return *arbitrary<bool>() ? Measure{MeasureKind::RepsHeld, *inRange(1, 60)}
                              : Measure{*element(MeasureKind::Reps, MeasureKind::HoldSeconds)};
}

SetTarget anyTarget()
{
    SetTarget target;
    target.amountMin = *inRange(1, 20);
    target.amountMax = target.amountMin + *inRange(0, 10);
    target.openEnded = *arbitrary<bool>();
    target.load = maybe(anyLoad());
    if (*arbitrary<bool>()) {
        target.levels = {{"step_height", "20 cm"}};
    }
    target.rir = maybe(*inRange(0, 6));
    target.tempo = maybe(Tempo{3, std::nullopt, 1, 0, TempoPart::Drive});
    return target;
}

PerformedSet anySet()
{
    PerformedSet set;
    set.slot = anyId<SlotId>();
    set.track = anyId<TrackId>();
    set.exercise = anyId<ExerciseId>();
    set.measure = anyMeasure();
    set.setNo = *inRange(1, 20);
    set.side = anySide();
    set.round = *inRange(1, 5);
    set.kind = *element(SetKind::Done, SetKind::Skipped, SetKind::NotDone, SetKind::Open);
    set.target = anyTarget();
    set.amount = {*inRange(0, 500), *element(Source::Assumed, Source::Entered)};
    set.goodAmount = *inRange(0, 500);
    set.added = *arbitrary<bool>();
    set.targetKnown = *arbitrary<bool>();
    set.restSeconds = maybe(*inRange(0, 900));
    set.tempoDeviationSeconds = maybe(0.1 * *inRange(0, 50));
    set.romPercent = maybe(*inRange(0, 120));
    set.load = maybe(anyLoad());
    set.rir = maybe(*inRange(0, 11));
    set.pain = maybe(anyPain());
    if (*arbitrary<bool>()) {
        set.levels = {{"band", "rot"}, {"support", "wall"}};
        set.faults = {{FaultId("knee-in"), 3}, {FaultId("knee-in"), 0}};
    }
    set.note = anyText();
    set.started = anyTime();
    set.ended = anyTime();
    return set;
}

SessionSummary anySession()
{
    SessionSummary session;
    session.id = anyId<SessionId>();
    session.state = *element(SessionState::Finished, SessionState::EndedEarly);
    session.program = anyId<ProgramId>();
    session.programRevision = *inRange(0, 100);
    session.programName = anyText();
    session.workout = anyId<WorkoutId>();
    session.workoutName = anyText();
    session.started = anyTime();
    session.utcOffset = std::chrono::minutes{*inRange(-840, 841)};
    session.ended = maybe(anyTime());
    session.endTrimmed = *arbitrary<bool>();
    session.day = std::chrono::sys_days{std::chrono::days{*inRange(0, 40'000)}};
    session.note = anyText();
    session.effort = maybe(*inRange(1, 11));
    const int sets = *inRange(0, 4);
    for (int i = 0; i < sets; ++i) {
        session.sets.push_back(anySet());
    }
    return session;
}

AthleteEvent anyEvent(std::size_t kind)
{
    switch (kind) {
        case 0: return MorningPain{anyPain(), *arbitrary<bool>(), anyId<SessionId>()};
        case 1: return PainBefore{anyPain()};
        case 2: return ManualTarget{anyId<TrackId>(), anySide(), {{anyTarget(), anyTarget()}, *inRange(0, 900)}, anyText()};
        case 3: return PlannedDeload{*inRange(0, 30), 0.01 * *inRange(0, 101), 1.0 / *inRange(1, 9), maybe(anyId<TrackId>())};
        case 4: return ProgramInForce{anyId<ProgramId>(), *inRange(1, 99), *arbitrary<bool>(), *arbitrary<bool>()};
        case 5: return BodyWeight{anyLoad()};
        case 6:
            return RunDone{*element(RunKind::Easy, RunKind::Hard, RunKind::Long, RunKind::Race), *inRange(0, 50'000),
                           *inRange(0, 20'000)};
        case 7: return SelfTestResult{anyId<ExerciseId>(), anySide(), anyMeasure(), *inRange(0, 200), anyText()};
        case 8: return SessionRecorded{anySession(), anyText()};
        case 9: return SetAmended{anyId<SessionId>(), anySet()};
        case 10: return SessionDeleted{anyId<SessionId>()};
        case 11: return PainAfter{anyPain(), anyId<SessionId>()};
        case 12: return Readiness{*inRange(1, 6), *inRange(1, 6)};
        case 13: return EquipmentOwned{test::anyStock(), test::anyStock(), test::anyStock(), {{"step_height", {"20 cm", "25 cm"}}}};
        default: return AthleteEventRetracted{*inRange<std::int64_t>(1, 1'000'000'000'000)};
    }
}

TEST(AthleteEventJson, whatWasWrittenIsReadBack)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const AthleteEvent event = anyEvent(*inRange<std::size_t>(0, std::variant_size_v<AthleteEvent>));
        const auto read = athleteEventFromJson(toJson(event), "event");
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == event);
    }));
}

/// Bodies as an earlier version put them into journals.
TEST(AthleteEventJson, whatEarlierVersionsWroteIsReadAndWrittenTheSame)
{
    for (
        const std::string text :
        {R"({"event":"morning_pain","pain":{"score":4,"place":"hip_side","side":"right"},"settled":false,"session":"s1"})",
         R"({"event":"manual_target","track":"squat","side":"left","prescription":{"sets":[{"min":8,"max":12,"load":{"value":22.5,"unit":"kg"},"levels":[{"axis":"depth","value":"half"}]}],"rest_s":60},"reason":""})",
         R"({"event":"planned_deload","days":7,"load_factor":0.9,"sets_factor":0.6})",
         R"({"event":"self_test_result","test":"bridge","side":"left","measure":{"kind":"reps_held","held_s":5},"amount":12,"note":""})",
         R"({"event":"session_recorded","recorded":{"id":"r1","state":"finished","program":"","revision":0,"program_name":"","workout":"","workout_name":"","started":1000,"utc_offset_min":60,"ended":2000,"end_trimmed":false,"day":"2026-02-28","note":"","effort":6,"sets":[{"slot":"s","track":"t","exercise":"e","measure":"reps","set_no":1,"side":"both","round":1,"kind":"done","target":{"min":8,"max":8},"amount":7,"entered":true,"good":6,"rir":2,"pain":{"score":1,"place":"calf","side":"both"},"faults":[{"fault":"f","rep":3},{"fault":"g"}],"note":"so","started":1000,"ended":2000}]},"imported_from":"x.csv"})",
         R"({"event":"athlete_event_retracted","sequence":12})"}) {
        const auto read = athleteEventFromJson(text, "event");
        ASSERT_TRUE(read) << testing::PrintToString(read.error());
        EXPECT_EQ(toJson(*read), text);
    }
}

TEST(AthleteEventJson, whatHasADefaultMayBeMissing)
{
    EXPECT_EQ(athleteEventFromJson(R"({"event":"planned_deload"})", "event").value(), AthleteEvent(PlannedDeload{}));
    EXPECT_EQ(athleteEventFromJson(R"({"event":"pain_before","pain":{"score":2,"place":"shin"}})", "event").value(),
              AthleteEvent(PainBefore{{2, BodyPlace::Shin, Side::Both}}));
}

TEST(PerformedSetJson, whatWasWrittenIsReadBack)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const PerformedSet set = anySet();
        const auto read = performedSetFromJson(toJson(set), "set");
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == set);
    }));
}

TEST(AthleteEventJson, everyFieldOfTheFormIsWritten)
{
    const auto forms = athleteEventForms();
    ASSERT_EQ(forms.size(), std::variant_size_v<AthleteEvent>);
    const AthleteEvent deload = PlannedDeload{7, 0.9, 0.6, TrackId("squat")};
    const auto json = nlohmann::json::parse(toJson(deload));
    const EventForm& form = forms[deload.index()];
    EXPECT_EQ(json.at("event"), form.name);
    EXPECT_EQ(json.size(), form.fields.size() + 1);
    for (const std::string& field : form.fields) {
        EXPECT_TRUE(json.contains(field)) << field;
    }
}

TEST(AthleteEventJson, isStrict)
{
    const auto problem = [](const std::string& text) { return athleteEventFromJson(text, "event").error().problem; };
    EXPECT_EQ(problem("{"), DocumentProblem::NotJson);
    EXPECT_EQ(problem("{}"), DocumentProblem::MissingField);
    EXPECT_EQ(problem(R"({"event":"teleported"})"), DocumentProblem::UnknownName);
    EXPECT_EQ(problem(R"({"event":"session_deleted"})"), DocumentProblem::MissingField);
    EXPECT_EQ(problem(R"({"event":"session_deleted","session":"a","more":1})"), DocumentProblem::UnknownField);
    EXPECT_EQ(problem(R"({"event":"session_deleted","session":7})"), DocumentProblem::WrongType);
    EXPECT_EQ(problem(R"({"event":"athlete_event_retracted","sequence":-1})"), DocumentProblem::WrongType);
    EXPECT_EQ(problem(R"({"event":"athlete_event_retracted","sequence":1e3})"), DocumentProblem::WrongType);
    EXPECT_EQ(problem(R"({"event":"readiness","score":0,"soreness":1})"), DocumentProblem::OutOfRange);
    EXPECT_EQ(problem(R"({"event":"planned_deload","days":91})"), DocumentProblem::OutOfRange);
    EXPECT_EQ(problem(R"({"event":"pain_before","pain":{"score":11,"place":"shin","side":"left"}})"), DocumentProblem::OutOfRange);
}

TEST(AthleteEventJson, aRecordedSessionIsOverAndHasADay)
{
    SessionSummary session;
    session.id = SessionId("r1");
    session.state = SessionState::Finished;
    session.day = std::chrono::year{2026} / 2 / 28;
    const std::string good = toJson(SessionRecorded{session, ""});
    ASSERT_TRUE(athleteEventFromJson(good, "event"));
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return athleteEventFromJson(text, "event").error().problem;
    };
    EXPECT_EQ(with("\"finished\"", "\"open\""), DocumentProblem::UnknownName);
    EXPECT_EQ(with("2026-02-28", "2026-02-30"), DocumentProblem::WrongType);
    EXPECT_EQ(with("2026-02-28", "2026-2-028"), DocumentProblem::WrongType);
    EXPECT_EQ(with("\"r1\"", "\"\""), DocumentProblem::BadId);
}

/// The log of docs/formats.md has the same events with the same fields, all but retractions.
TEST(AthleteEventJson, theFormatsPageListsEveryEventAndField)
{
    const std::string page = test::readSource("docs/formats.md");
    const std::string section = page.substr(page.find("### 5.3 Events"), page.find("### 5.4") - page.find("### 5.3 Events"));
    for (const EventForm& form : athleteEventForms()) {
        const std::size_t row = section.find("| `" + form.name + "` |");
        if (form.name == "athlete_event_retracted") {
            EXPECT_EQ(row, std::string::npos);
            continue;
        }
        ASSERT_NE(row, std::string::npos) << form.name;
        const std::string line = section.substr(row, section.find('\n', row) - row);
        for (const std::string& field : form.fields) {
            EXPECT_THAT(line, testing::HasSubstr("`" + field + "`")) << form.name;
        }
    }
}

}  // namespace
}  // namespace stance
