#include "core/catalog/motion_names.h"

namespace stance {
namespace {

constexpr Named<View> viewEntries[] = {{View::Side, "side"}, {View::Front, "front"}};

constexpr Named<PropKind> propEntries[] = {
    {PropKind::Step, "step"},         {PropKind::Bench, "bench"}, {PropKind::Box, "box"},
    {PropKind::Chair, "chair"},       {PropKind::Wall, "wall"},   {PropKind::Mat, "mat"},
    {PropKind::Dumbbell, "dumbbell"}, {PropKind::Band, "band"},   {PropKind::Dowel, "dowel"},
};

constexpr Named<Hold> holdEntries[] = {{Hold::Near, "near"}, {Hold::Far, "far"}, {Hold::Both, "both"}};

constexpr Named<BandPlace> bandPlaceEntries[] = {{BandPlace::Knees, "knees"}, {BandPlace::Ankles, "ankles"}};

constexpr Named<ContactPoint> contactPointEntries[] = {
    {ContactPoint::Foot, "foot"},
    {ContactPoint::Ball, "ball"},
    {ContactPoint::Heel, "heel"},
    {ContactPoint::Toes, "toes"},
    {ContactPoint::Knee, "knee"},
    {ContactPoint::OtherFoot, "other_foot"},
    {ContactPoint::OtherBall, "other_ball"},
    {ContactPoint::OtherHeel, "other_heel"},
    {ContactPoint::OtherToes, "other_toes"},
    {ContactPoint::OtherKnee, "other_knee"},
    {ContactPoint::Trunk, "trunk"},
    {ContactPoint::Back, "back"},
    {ContactPoint::Seat, "seat"},
    {ContactPoint::NearHand, "near_hand"},
    {ContactPoint::FarHand, "far_hand"},
    {ContactPoint::NearElbow, "near_elbow"},
    {ContactPoint::FarElbow, "far_elbow"},
};

constexpr Named<Surface> surfaceEntries[] = {
    {Surface::Floor, "floor"}, {Surface::Step, "step"},   {Surface::Bench, "bench"},
    {Surface::Box, "box"},     {Surface::Chair, "chair"}, {Surface::Wall, "wall"},
};

constexpr Named<FaultMark> faultMarkEntries[] = {
    {FaultMark::None, "none"},     {FaultMark::Valgus, "valgus"}, {FaultMark::Drop, "drop"}, {FaultMark::Arch, "arch"},
    {FaultMark::Rounds, "rounds"}, {FaultMark::Heel, "heel"},     {FaultMark::Sway, "sway"}, {FaultMark::Open, "open"},
    {FaultMark::Neck, "neck"},     {FaultMark::Short, "short"},   {FaultMark::Ring, "ring"}, {FaultMark::Breath, "breath"},
    {FaultMark::Turns, "turns"},   {FaultMark::Fast, "fast"},
};

constexpr Named<MarkJoint> markJointEntries[] = {
    {MarkJoint::Hip, "hip"},
    {MarkJoint::Knee, "knee"},
    {MarkJoint::Ankle, "ankle"},
    {MarkJoint::OtherHip, "other_hip"},
    {MarkJoint::OtherKnee, "other_knee"},
    {MarkJoint::OtherAnkle, "other_ankle"},
    {MarkJoint::Lumbar, "lumbar"},
    {MarkJoint::Shoulder, "shoulder"},
    {MarkJoint::Head, "head"},
    {MarkJoint::Wrist, "wrist"},
    {MarkJoint::Toes, "toes"},
};

constexpr Named<MarkArrow> markArrowEntries[] = {
    {MarkArrow::None, "none"}, {MarkArrow::Up, "up"},       {MarkArrow::Down, "down"},
    {MarkArrow::Left, "left"}, {MarkArrow::Right, "right"},
};

constexpr Named<FrontArms> frontArmsEntries[] = {
    {FrontArms::Sides, "sides"},     {FrontArms::Hips, "hips"},       {FrontArms::Clasped, "clasped"},
    {FrontArms::Forward, "forward"}, {FrontArms::Propped, "propped"},
};

}  // namespace

constinit const NameTable<View> viewNames{viewEntries};
constinit const NameTable<PropKind> propNames{propEntries};
constinit const NameTable<Hold> holdNames{holdEntries};
constinit const NameTable<BandPlace> bandPlaceNames{bandPlaceEntries};
constinit const NameTable<ContactPoint> contactPointNames{contactPointEntries};
constinit const NameTable<Surface> surfaceNames{surfaceEntries};
constinit const NameTable<FaultMark> faultMarkNames{faultMarkEntries};
constinit const NameTable<MarkJoint> markJointNames{markJointEntries};
constinit const NameTable<MarkArrow> markArrowNames{markArrowEntries};
constinit const NameTable<FrontArms> frontArmsNames{frontArmsEntries};

}  // namespace stance
