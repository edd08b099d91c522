#include "core/history/athlete_event_json.h"

#include "core/history/performed_set_json.h"
#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace stance {
namespace {

using rc::gen::arbitrary;
using rc::gen::element;
using rc::gen::inRange;

std::string anyText()
{
    return *element<std::string>("", "so", "Füße \"weit\"\nvorn\t\\", "日本", std::string(300, 'x'));
}

template <class AnyId>
AnyId anyId()
{
    return AnyId(*element<std::string>("single-leg-squat", "a", "0190c5a2"));
}

Side anySide()
{
    return *element(Side::Both, Side::Left, Side::Right);
}

UtcTime anyTime()
{
    return UtcTime{Millis{*inRange<std::int64_t>(0, 4'000'000'000'000)}};
}

template <class Value>
std::optional<Value> maybe(const Value& value)
{
    return *arbitrary<bool>() ? std::optional(value) : std::nullopt;
}

Load anyLoad()
{
    return Load::fromThousandths(*inRange(0, 400'000), *element(LoadUnit::Kilogram, LoadUnit::Pound));
}

Pain anyPain()
{
    return {*inRange(0, 11), *element(BodyPlace::LowBack, BodyPlace::KneeFront, BodyPlace::Other), anySide()};
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
    const AthleteEventForm& form = forms[deload.index()];
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

/// The page and the program name the same events with the same fields.
TEST(AthleteEventJson, theFormatsPageListsEveryEventAndField)
{
    const bool merged = std::filesystem::exists(std::string(STANCE_SOURCE_DIR) + "/docs/events.md")
                        && test::readSource("docs/events.md").find("`morning_pain`") != std::string::npos;
    const std::string page = test::readSource(merged ? "docs/events.md" : "docs/events-athlete.part.md");
    for (const AthleteEventForm& form : athleteEventForms()) {
        const std::size_t row = page.find("| `" + form.name + "` |");
        ASSERT_NE(row, std::string::npos) << form.name;
        const std::string line = page.substr(row, page.find('\n', row) - row);
        for (const std::string& field : form.fields) {
            EXPECT_THAT(line, testing::HasSubstr("`" + field + "`")) << form.name;
        }
    }
}

}  // namespace
}  // namespace stance
