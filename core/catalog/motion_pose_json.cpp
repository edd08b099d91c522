#include "core/catalog/motion_pose_json.h"

#include "core/base/base_names.h"
#include "core/catalog/motion_names.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stance {
namespace {

constexpr Limits anyAngle{-360, 360};
constexpr std::size_t maxNameCharacters = 40;
/// A written sum (trunk, pelvis) may differ from the joints by rounding only.
constexpr double roundingDegrees = 0.5;

/// At least so many angles, in the order of the targets; the targets for which there is none stay.
template <class... Target>
void readSomeAngles(const JsonValue& value, int least, Target&... targets)
{
    if (!value.present()) {
        return;
    }
    constexpr int count = sizeof...(targets);
    const auto angles = value.list({least, count}, [](const JsonValue& item) { return item.number(anyAngle); });
    if (value.failed()) {
        return;
    }
    std::size_t next = 0;
    ((targets = next < angles.size() ? angles[next++] : targets), ...);
}

/// As many angles as there are targets; absent: they stay.
template <class... Target>
void readAngles(const JsonValue& value, Target&... targets)
{
    readSomeAngles(value, sizeof...(targets), targets...);
}

void readSplay(const JsonValue& value, Splay& splay)
{
    readSomeAngles(value, 2, splay.thigh, splay.shank, splay.toes, splay.edge);
}

/// Everything a pose and a fault's addition have in common.
void readJoints(Pose& pose, JsonFields& fields)
{
    readAngles(fields["leg"], pose.footPitch, pose.leg.ankle, pose.leg.knee, pose.leg.hip);
    readAngles(fields["other_leg"], pose.otherLeg.ankle, pose.otherLeg.knee, pose.otherLeg.hip);
    if (const JsonValue arms = fields["arms"]; arms.present()) {
        readAngles(arms, pose.nearArm.shoulder, pose.nearArm.elbow);
        pose.farArm = pose.nearArm;
    }
    readAngles(fields["near_arm"], pose.nearArm.shoulder, pose.nearArm.elbow);
    readAngles(fields["far_arm"], pose.farArm.shoulder, pose.farArm.elbow);
    pose.lumbar = fields["lumbar"].number(anyAngle, pose.lumbar);
    pose.neck = fields["neck"].number(anyAngle, pose.neck);
    readAngles(fields["front"], pose.front.drop, pose.front.valgus, pose.front.sway, pose.front.turn);
    readSplay(fields["leg_out"], pose.legOut);
    readSplay(fields["other_leg_out"], pose.otherLegOut);
    pose.roll = fields["roll"].number(anyAngle, pose.roll);
    pose.lift = fields["lift"].number({0, 1}, pose.lift);
}

void refuseBeyond(const JsonFields& fields, double angle, Limits limits, const char* joint)
{
    if (angle < limits.min || angle > limits.max) {
        fields.refuse(DocumentProblem::OutOfRange,
                      std::string(joint) + " " + std::to_string(limits.min) + " to " + std::to_string(limits.max));
    }
}

void refuseBeyondJoints(const JsonFields& fields, const Pose& pose)
{
    for (const LegPose& leg : {pose.leg, pose.otherLeg}) {
        refuseBeyond(fields, leg.ankle, JointLimits::ankle, "ankle");
        refuseBeyond(fields, leg.knee, JointLimits::knee, "knee");
        refuseBeyond(fields, leg.hip, JointLimits::hip, "hip");
    }
    for (const ArmPose& arm : {pose.nearArm, pose.farArm}) {
        refuseBeyond(fields, arm.shoulder, JointLimits::shoulder, "shoulder");
        refuseBeyond(fields, arm.elbow, JointLimits::elbow, "elbow");
    }
    refuseBeyond(fields, pose.lumbar, JointLimits::lumbar, "lumbar");
    refuseBeyond(fields, pose.neck, JointLimits::neck, "neck");
}

/// The sums of the chain may be written beside the joints, as the tables of the coach have them; they must agree.
void checkSum(const JsonValue& written, double sum, const char* names)
{
    if (!written.present()) {
        return;
    }
    if (const double value = written.number(anyAngle); !written.failed() && std::abs(value - sum) > roundingDegrees) {
        written.refuse(DocumentProblem::Inconsistent, names);
    }
}

Pose readPose(const JsonValue& value, const std::vector<Pose>& before)
{
    Pose pose;
    JsonFields fields(value);
    const std::string name = fields["name"].text(maxNameCharacters);
    if (const JsonValue from = fields["from"]; from.present()) {
        const std::size_t base = readPoseName(from, before);
        pose = value.failed() ? Pose{} : before[base];
    }
    pose.name = name;
    readJoints(pose, fields);
    checkSum(fields["pelvis"], pose.pelvisPitch(), "pelvis, leg");
    checkSum(fields["trunk"], pose.trunkLean(), "trunk, leg, lumbar");
    fields.noOthers();
    refuseBeyondJoints(fields, pose);
    const auto same = [&](const Pose& other) { return other.name == pose.name; };
    if (std::any_of(before.begin(), before.end(), same)) {
        fields.refuse(DocumentProblem::DuplicateId, pose.name);
    }
    return pose;
}

Pose nothingAdded()
{
    Pose pose;
    pose.nearArm = {0.0, 0.0};
    pose.farArm = {0.0, 0.0};
    return pose;
}

/// The view in which a mark is seen.
View viewOf(FaultMark mark)
{
    switch (mark) {
        case FaultMark::Valgus:
        case FaultMark::Drop:
        case FaultMark::Sway:
        case FaultMark::Open: return View::Front;
        default: return View::Side;
    }
}

}  // namespace

std::size_t readPoseName(const JsonValue& value, const std::vector<Pose>& poses)
{
    const std::string name = value.text(maxNameCharacters);
    const auto found = std::find_if(poses.begin(), poses.end(), [&](const Pose& pose) { return pose.name == name; });
    if (found == poses.end()) {
        value.refuse(DocumentProblem::UnknownId, name);
        return 0;
    }
    return static_cast<std::size_t>(found - poses.begin());
}

std::vector<std::size_t> readPoseNames(const JsonValue& value, const std::vector<Pose>& poses, std::vector<std::size_t> fallback)
{
    if (!value.present()) {
        return fallback;
    }
    return value.list({1, 20}, [&](const JsonValue& item) { return readPoseName(item, poses); });
}

std::vector<Pose> readPoses(const JsonValue& value)
{
    std::vector<Pose> poses;
    value.list({1, 20}, [&](const JsonValue& item) {
        poses.push_back(readPose(item, poses));
        return 0;
    });
    return poses;
}

FaultMotion readFaultMotion(const JsonValue& value, const std::vector<Pose>& poses, std::size_t turning)
{
    FaultMotion fault;
    fault.added = nothingAdded();
    JsonFields fields(value);
    fault.shown = fields["shown"].boolean(true);
    readJoints(fault.added, fields);
    fault.pelvis = fields["pelvis"].number({-90, 90}, 0.0);
    fault.feetBy = fields["feet_by"].number({-1, 1}, 0.0);
    fault.bodyBy = fields["body_by"].number({-1, 1}, 0.0);
    fault.ofWay = fields["of_way"].number({0, 2}, 1.0);
    fault.poses = readPoseNames(fields["poses"], poses, {turning});
    fault.mark = fields["mark"].name(faultMarkNames, FaultMark::None);
    fault.joint = fields["joint"].name(markJointNames, MarkJoint::Knee);
    fault.arrow = fields["arrow"].name(markArrowNames, MarkArrow::None);
    for (const TempoPart part : fields["hurried"].names(tempoPartNames, {0, 4})) {
        fault.hurried[static_cast<std::size_t>(part)] = true;
    }
    fault.view = fields["view"].name(viewNames, viewOf(fault.mark));
    fields.noOthers();
    return fault;
}

}  // namespace stance
