#include "core/catalog/motion.h"

#include "core/catalog/motion_names.h"
#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::Refusal;
using Problem = DocumentProblem;

std::vector<Exercise> exercises()
{
    Exercise step;
    step.id = ExerciseId("step");
    step.tempo = Tempo{3, 0, 2, 1, TempoPart::Drive};
    step.faults = {Fault{FaultId("knee"), FaultTag::KneeValgus, true, "", "", "", ""},
                   Fault{FaultId("arch"), FaultTag::LumbarExtension, false, "", "", "", ""},
                   Fault{FaultId("bounce"), FaultTag::Momentum, false, "", "", "", ""}};
    Exercise swing;
    swing.id = ExerciseId("swing");
    swing.faults = {Fault{FaultId("rock"), FaultTag::Momentum, false, "", "", "", ""}};
    return {step, swing};
}

const char* const goodText = R"({
  "format": "stance-motions", "version": 1,
  "fault_tags": {"knee-valgus": {"front": [0, 20, 0, 0], "mark": "valgus"}, "lumbar-extension": {"lumbar": -30, "mark": "arch"}},
  "motions": [
    {"exercise": "step", "views": ["side", "front"], "scene": [{"prop": "step"}, {"prop": "wall", "x": 0.6}],
     "poses": [
       {"name": "low", "trunk": 10, "leg": [0, 0, 60, 70], "other_leg": [13, 17, 14], "arms": [0, 10]},
       {"name": "shift", "from": "low", "leg": [0, 10, 70, 80], "far_arm": [-10, 20]},
       {"name": "high", "pelvis": 0, "trunk": -5, "lumbar": -5}],
     "contacts": [{"point": "foot", "on": "step"}, {"point": "other_ball", "poses": ["low", "shift"], "x": -0.2}],
     "cycle": {"drive": [{"pose": "shift", "at": 0.4}, "high"], "lower": "low"},
     "faults": {"bounce": {"other_leg": [-30, 0, 0], "poses": ["shift"], "mark": "ring", "joint": "other_ankle"}}},
    {"exercise": "swing", "poses": [{"name": "back"}, {"name": "front"}], "contacts": [{"point": "foot"}], "tempo": "1-0-1-0"}
  ]})";

Result<Motions, DocumentError> read(const json& document)
{
    return readMotions(document.dump(), "motions", exercises());
}

Motion motionOf(const char* id)
{
    const auto motions = read(json::parse(goodText));
    return motions ? motions->at(ExerciseId(id)) : Motion{};
}

TEST(MotionJson, aPoseBeginsFromAnotherOneAndChangesWhatItSays)
{
    const Motion step = motionOf("step");
    ASSERT_EQ(step.poses.size(), 3u);
    EXPECT_EQ(step.poses[1].leg, (LegPose{10, 70, 80}));
    EXPECT_EQ(step.poses[1].otherLeg, step.poses[0].otherLeg);
    EXPECT_EQ(step.poses[1].nearArm, (ArmPose{0, 10}));
    EXPECT_EQ(step.poses[1].farArm, (ArmPose{-10, 20}));
    EXPECT_DOUBLE_EQ(step.poses[1].trunkLean(), 20.0);
}

TEST(MotionJson, aContactHoldsInAllPosesUnlessItNamesSome)
{
    const Motion step = motionOf("step");
    EXPECT_THAT(step.contacts[0].poses, testing::ElementsAre(0u, 1u, 2u));
    EXPECT_THAT(step.contacts[1].poses, testing::ElementsAre(0u, 1u));
    EXPECT_EQ(step.contacts[1].x, -0.2);
    EXPECT_FALSE(step.contacts[0].x);
}

TEST(MotionJson, aPropHasItsUsualSizeUnlessItSaysAnother)
{
    const Motion step = motionOf("step");
    EXPECT_EQ(step.findProp(PropKind::Step)->height, 0.115);
    EXPECT_EQ(step.findProp(PropKind::Wall)->x, 0.6);
    EXPECT_EQ(step.findProp(PropKind::Chair), nullptr);
}

TEST(MotionJson, withoutACycleARepGoesToTheLastPoseAndBack)
{
    const Motion swing = motionOf("swing");
    EXPECT_THAT(swing.cycle.parts[0], testing::ElementsAre(WayPoint{1, 1.0}));
    EXPECT_THAT(swing.cycle.parts[1], testing::IsEmpty());
    EXPECT_THAT(swing.cycle.parts[2], testing::ElementsAre(WayPoint{0, 1.0}));
}

TEST(MotionJson, aFaultIsTheMotionsOwnOrThatOfItsTag)
{
    const Motion step = motionOf("step");
    EXPECT_EQ(step.faults.at(FaultId("knee")).view, View::Front);
    EXPECT_EQ(step.faults.at(FaultId("knee")).added.front.valgus, 20.0);
    EXPECT_THAT(step.faults.at(FaultId("knee")).poses, testing::ElementsAre(2u)) << "shown where the rep turns";
    EXPECT_EQ(step.faults.at(FaultId("bounce")).joint, MarkJoint::OtherAnkle);
    EXPECT_FALSE(motionOf("swing").faults.contains(FaultId("rock"))) << "its tag has none";
}

TEST(MotionJson, aFaultSaysWhatIsHurriedWhatMovesAndWhichWayItWent)
{
    json document = json::parse(goodText);
    document["motions"][0]["faults"]["bounce"] = {{"hurried", {"lower", "drive"}},
                                                  {"body_by", 0.1},
                                                  {"leg_out", {1, 2, 30, 20}},
                                                  {"mark", "fast"},
                                                  {"joint", "toes"},
                                                  {"arrow", "up"}};
    const auto motions = read(document);
    ASSERT_TRUE(motions);
    const FaultMotion& fault = motions->at(ExerciseId("step")).faults.at(FaultId("bounce"));
    EXPECT_THAT(fault.hurried, testing::ElementsAre(true, false, true, false));
    EXPECT_EQ(fault.bodyBy, 0.1);
    EXPECT_EQ(fault.added.legOut, (Splay{1, 2, 30, 20}));
    EXPECT_EQ(fault.mark, FaultMark::Fast);
    EXPECT_EQ(fault.joint, MarkJoint::Toes);
    EXPECT_EQ(fault.arrow, MarkArrow::Up);
    document["motions"][0]["faults"]["bounce"]["leg_out"] = {1, 2, 3, 4, 5};
    EXPECT_FALSE(read(document)) << "one angle too many";
}

TEST(MotionJson, refusesAWrongDocumentWithPlaceAndReason)
{
    const std::string many(41, 'a');
    const Refusal refusals[] = {
        {"/format", R"("stance-catalog")", Problem::WrongFormat, "/format", "stance-motions"},
        {"/version", "2", Problem::NewerVersion, "/version", "2"},
        {"/motions", "[]", Problem::Empty, "/motions", ""},
        {"/motions/0/exercise", R"("jump")", Problem::UnknownId, "/motions/0", "jump"},
        {"/motions/1/exercise", R"("step")", Problem::DuplicateId, "/motions/1", "step"},
        {"/motions/0/speed", "1", Problem::UnknownField, "/motions/0/speed", ""},
        {"/motions/0/views/0", R"("top")", Problem::UnknownName, "/motions/0/views/0", "top"},
        {"/motions/0/scene/0/prop", R"("ladder")", Problem::UnknownName, "/motions/0/scene/0/prop", "ladder"},
        {"/motions/0/poses", "", Problem::MissingField, "/motions/0", "poses"},
        {"/motions/0/poses/1/from", R"("high")", Problem::UnknownId, "/motions/0/poses/1/from", "high"},
        {"/motions/0/poses/1/name", R"("low")", Problem::DuplicateId, "/motions/0/poses/1", "low"},
        {"/motions/0/poses/0/leg", "[0, 0, 60]", Problem::OutOfRange, "/motions/0/poses/0/leg", "4 to 4"},
        {"/motions/0/poses/0/leg/2", R"("bent")", Problem::WrongType, "/motions/0/poses/0/leg/2", "number"},
        {"/motions/0/poses/0/leg/2", "170", Problem::Inconsistent, "/motions/0/poses/0/trunk", "trunk, leg, lumbar"},
        {"/motions/0/poses/2/pelvis", "12", Problem::Inconsistent, "/motions/0/poses/2/pelvis", "pelvis, leg"},
        {"/motions/1/poses/0/leg", "[0, 0, 170, 0]", Problem::OutOfRange, "/motions/1/poses/0", "knee 0 to 150"},
        {"/motions/1/poses/0/leg", "[0, 1e9, 0, 0]", Problem::OutOfRange, "/motions/1/poses/0/leg/1", "-360 to 360"},
        {"/motions/0/contacts", "[]", Problem::Empty, "/motions/0/contacts", ""},
        {"/motions/0/contacts/0/point", R"("nose")", Problem::UnknownName, "/motions/0/contacts/0/point", "nose"},
        {"/motions/0/contacts/0/on", R"("bench")", Problem::UnknownId, "/motions/0/contacts/0", "bench"},
        {"/motions/0/contacts/1/poses/0", R"("top")", Problem::UnknownId, "/motions/0/contacts/1/poses/0", "top"},
        {"/motions/0/cycle/drive/0/at", "1", Problem::OutOfRange, "/motions/0/cycle/drive", "at rising above 0 to 1"},
        {"/motions/0/cycle/lower", R"("deep")", Problem::UnknownId, "/motions/0/cycle/lower", "deep"},
        {"/motions/0/hold", R"("low")", Problem::Inconsistent, "/motions/0", "cycle, breath, hold"},
        {"/motions/1/tempo", "", Problem::MissingField, "/motions/1", "tempo"},
        {"/motions/0/faults/trips", "{}", Problem::UnknownId, "/motions/0/faults/trips", "trips"},
        {"/motions/1/faults", R"({"rock": {"mark": "sway"}})", Problem::Inconsistent, "/motions/1/faults/rock", "view, views"},
        {"/fault_tags/limp", "{}", Problem::UnknownName, "/fault_tags/limp", "limp"},
    };
    const json good = json::parse(goodText);
    ASSERT_TRUE(read(good)) << testing::PrintToString(read(good).error());
    for (const Refusal& refusal : refusals) {
        const auto motions = read(test::edited(good, refusal));
        ASSERT_FALSE(motions) << refusal.pointer << " = " << refusal.value;
        EXPECT_EQ(motions.error(), (DocumentError{"motions", refusal.where, refusal.problem, refusal.detail}))
            << refusal.pointer << " = " << refusal.value;
    }
}

TEST(MotionJson, theShippedDocumentIsReadAgainstTheShippedCatalogue)
{
    const auto motions =
        readMotions(test::readSource("resources/catalog/motions.json"), "motions.json", test::shippedCatalog().exercises());
    ASSERT_TRUE(motions) << testing::PrintToString(motions.error());
    EXPECT_FALSE(motions->empty());
}

}  // namespace
}  // namespace stance
