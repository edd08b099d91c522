#include "app/figure/staged_motion.h"

#include <algorithm>
#include <iterator>
#include <numbers>

namespace stance::figure {
namespace {

void add(LegPose& leg, const LegPose& more)
{
    leg.ankle += more.ankle;
    leg.knee += more.knee;
    leg.hip += more.hip;
}

void add(ArmPose& arm, const ArmPose& more)
{
    arm.shoulder += more.shoulder;
    arm.elbow += more.elbow;
}

void add(Splay& splay, const Splay& more)
{
    splay.thigh += more.thigh;
    splay.shank += more.shank;
    splay.toes += more.toes;
    splay.edge += more.edge;
}

double part(double from, double to, double share)
{
    return from + (to - from) * share;
}

LegPose part(const LegPose& from, const LegPose& to, double share)
{
    return {part(from.ankle, to.ankle, share), part(from.knee, to.knee, share), part(from.hip, to.hip, share)};
}

ArmPose part(const ArmPose& from, const ArmPose& to, double share)
{
    return {part(from.shoulder, to.shoulder, share), part(from.elbow, to.elbow, share)};
}

/// The way from one key pose to another, as they are written.
Pose part(const Pose& from, const Pose& to, double share)
{
    Pose made = to;
    made.footPitch = part(from.footPitch, to.footPitch, share);
    made.leg = part(from.leg, to.leg, share);
    made.otherLeg = part(from.otherLeg, to.otherLeg, share);
    made.nearArm = part(from.nearArm, to.nearArm, share);
    made.farArm = part(from.farArm, to.farArm, share);
    made.lumbar = part(from.lumbar, to.lumbar, share);
    made.neck = part(from.neck, to.neck, share);
    return made;
}

/// Legs, arms, and the trunk, by side.
bool isOf(const Rest& rest, const Rest& other)
{
    const auto isArm = [](const Rest& of) { return of.point == RestPoint::Hand || of.point == RestPoint::Elbow; };
    if (rest.isLeg() != other.isLeg() || isArm(rest) != isArm(other)) {
        return false;
    }
    return rest.side == other.side || !(rest.isLeg() || isArm(rest));
}

bool contains(const std::vector<Rest>& rests, const Rest& wanted)
{
    return std::find(rests.begin(), rests.end(), wanted) != rests.end();
}

std::size_t referenceOf(const Motion& motion)
{
    return motion.farReference ? farSide : nearSide;
}

/// Pitch at which a foot rests: the reference foot as its pose says; the other one, where its whole sole stands, as the
/// reference foot beside it, else flat.
double restingPitch(const StagedPose& staged, const Rest& rest, std::size_t reference)
{
    if (rest.point != RestPoint::Foot || rest.side == reference) {
        return staged.figure.footPitch(rest.side);
    }
    const auto beside = [&](const Rest& other) {
        return other.point == RestPoint::Foot && other.side == reference && other.plane == rest.plane;
    };
    const bool together = std::any_of(staged.rests.begin(), staged.rests.end(), beside);
    return together ? staged.figure.footPitch(reference) : flatPitch(rest.plane);
}

double balanceOf(const FigurePose& pose, std::size_t side)
{
    const Skeleton points = skeletonOf(pose);
    return centreOfMass(pose, points).x() - points.legs[side].ankle.x();
}

StagedPose swappedPose(const StagedPose& pose)
{
    StagedPose other = pose;
    other.figure = swapped(pose.figure);
    for (Rest& rest : other.rests) {
        if (rest.isLeg() || rest.point == RestPoint::Hand || rest.point == RestPoint::Elbow) {
            rest.side = 1 - rest.side;
        }
    }
    return other;
}

/// Leans the whole body above the carrying ankle until its weight is `ahead` of it.
void settle(FigurePose& pose, std::size_t side, double ahead)
{
    for (int pass = 0; pass < 2; ++pass) {
        const Skeleton points = skeletonOf(pose);
        const QPointF weight = centreOfMass(pose, points) - points.legs[side].ankle;
        const double lean = std::clamp((ahead - weight.x()) / std::max(weight.y(), 0.1), -0.2, 0.2) * 180.0 / std::numbers::pi;
        pose.legs[side].ankle += lean;
        pose.pelvis += lean;
        pose.hip += points.legs[side].ankle - skeletonOf(pose).legs[side].ankle;
    }
}

Rest onFloor(std::size_t side)
{
    return {RestPoint::Foot, side, Plane{}, 0.0};
}

/// How far the lower foot is above the floor.
double footAboveFloor(const FigurePose& pose)
{
    return std::min(touchOf(pose, onFloor(nearSide)).gap, touchOf(pose, onFloor(farSide)).gap);
}

/// Brings the lower foot to a height above the floor.
void land(FigurePose& pose, double height)
{
    pose.hip.ry() += height - footAboveFloor(pose);
}

/// A free foot that would pass through the floor is drawn along it.
void keepAboveFloor(FigurePose& pose, std::size_t side)
{
    Rest floor = onFloor(side);
    const Touch now = touchOf(pose, floor);
    if (now.gap < 0.0) {
        floor.place = now.place;
        reach(pose, floor, pose.footPitch(side));
    }
}

bool rests(const std::vector<Rest>& list, std::size_t side)
{
    return std::any_of(list.begin(), list.end(), [&](const Rest& rest) { return rest.isLeg() && rest.side == side; });
}

/// Both soles side by side on one surface.
bool onBothFeet(const std::vector<Rest>& list)
{
    const auto sole = [&](std::size_t side) {
        return std::find_if(list.begin(), list.end(),
                            [&](const Rest& rest) { return rest.point == RestPoint::Foot && rest.side == side; });
    };
    const auto near = sole(nearSide);
    const auto far = sole(farSide);
    return near != list.end() && far != list.end() && near->plane == far->plane && near->place == far->place;
}

}  // namespace

Pose faulty(const Motion& motion, const FaultMotion& fault, std::size_t index)
{
    if (std::find(fault.poses.begin(), fault.poses.end(), index) == fault.poses.end()) {
        return motion.poses[index];
    }
    Pose pose = part(motion.poses.front(), motion.poses[index], fault.ofWay);
    pose.footPitch += fault.added.footPitch;
    add(pose.leg, fault.added.leg);
    add(pose.otherLeg, fault.added.otherLeg);
    pose.leg.hip += fault.pelvis;
    pose.otherLeg.hip += fault.pelvis;
    add(pose.nearArm, fault.added.nearArm);
    add(pose.farArm, fault.added.farArm);
    add(pose.legOut, fault.added.legOut);
    add(pose.otherLegOut, fault.added.otherLegOut);
    pose.lumbar += fault.added.lumbar;
    pose.neck += fault.added.neck;
    pose.front.drop += fault.added.front.drop;
    pose.front.valgus += fault.added.front.valgus;
    pose.front.sway += fault.added.front.sway;
    pose.front.turn += fault.added.front.turn;
    pose.roll += fault.added.roll;
    return pose;
}

StagedMotion::StagedMotion(const Motion& motion) : m_places(motion.contacts.size())
{
    stage(motion, motion.poses);
}

StagedMotion::StagedMotion(const Motion& motion, const FaultMotion& fault, const StagedMotion& good) : m_places(good.m_places)
{
    std::vector<Pose> poses;
    for (std::size_t index = 0; index < motion.poses.size(); ++index) {
        poses.push_back(faulty(motion, fault, index));
    }
    for (std::size_t contact = 0; contact < m_places.size(); ++contact) {
        const Rest rest = restOf(motion, motion.contacts[contact]);
        if (m_places[contact]) {
            *m_places[contact] += rest.isFoot() ? fault.feetBy : fault.bodyBy;
        }
    }
    stage(motion, poses);
}

void StagedMotion::stage(const Motion& motion, const std::vector<Pose>& poses)
{
    const std::size_t reference = referenceOf(motion);
    for (std::size_t index = 0; index < poses.size(); ++index) {
        StagedPose staged;
        staged.figure = figurePose(poses[index], reference);
        for (std::size_t at = 0; at < motion.contacts.size(); ++at) {
            if (motion.contacts[at].holdsIn(index)) {
                bringToRest(staged, motion, at);
            }
        }
        if (staged.rests.empty()) {
            land(staged.figure, poses[index].lift);
        } else if (const Rest& carrier = staged.rests.front(); carrier.isLeg()) {
            staged.figure.support = static_cast<double>(carrier.side);
            staged.balance = balanceOf(staged.figure, carrier.side);
        }
        if (onBothFeet(staged.rests)) {
            staged.figure.support = 0.5;
        }
        m_poses.push_back(std::move(staged));
    }
    if (motion.alternates) {
        std::transform(m_poses.begin(), m_poses.end(), std::back_inserter(m_swapped), swappedPose);
    }
}

/// The first contact of a pose carries the figure, the first one of each other limb bends it; a later one of the same limb only
/// learns its place.
void StagedMotion::bringToRest(StagedPose& staged, const Motion& motion, std::size_t at)
{
    const Contact& contact = motion.contacts[at];
    const std::size_t reference = referenceOf(motion);
    Rest rest = restOf(motion, contact);
    const bool fixed = contact.x || (rest.point == RestPoint::Back && contact.surface == Surface::Bench);
    const bool known = fixed || m_places[at];
    if (m_places[at]) {
        rest.place = *m_places[at];
    } else if (!fixed) {
        rest.place = touchOf(staged.figure, rest).place;
    }
    const bool limbTaken =
        std::any_of(staged.rests.begin(), staged.rests.end(), [&](const Rest& earlier) { return isOf(earlier, rest); });
    if (staged.rests.empty()) {
        carry(staged.figure, rest);
    } else if (!limbTaken) {
        reach(staged.figure, rest, restingPitch(staged, rest, reference));
    } else if (!known) {
        rest.place = touchOf(staged.figure, rest).place;
    }
    m_places[at] = rest.place;
    staged.rests.push_back(rest);
}

FigurePose StagedMotion::between(PoseRef fromRef, PoseRef toRef, Shares shares) const
{
    const StagedPose& from = pose(fromRef);
    const StagedPose& to = pose(toRef);
    const Rest* carrier = nullptr;
    bool alone = true;
    for (const Rest& rest : from.rests) {
        if (contains(to.rests, rest)) {
            alone = alone && !carrier;
            carrier = carrier ? carrier : &rest;
        }
    }
    const bool byLeg = carrier && carrier->isLeg();
    FigurePose made = blend(from.figure, to.figure, shares, byLeg ? std::optional(carrier->side) : std::nullopt);
    if (!carrier) {
        // From one leg to the other: one of them is always down, unless there is a hop between.
        if (!from.rests.empty() && !to.rests.empty()) {
            land(made, 0.0);
        }
        return made;
    }
    carry(made, *carrier);
    if (alone && carrier->isFoot()) {
        settle(made, carrier->side, part(from.balance, to.balance, 0.5 * (shares.hips + shares.knees)));
        carry(made, *carrier);
    }
    for (const Rest& rest : from.rests) {
        if (&rest != carrier && contains(to.rests, rest) && !isOf(rest, *carrier)) {
            reach(made, rest, part(from.figure.footPitch(rest.side), to.figure.footPitch(rest.side), shares.knees));
        }
    }
    for (const std::size_t side : {nearSide, farSide}) {
        if (!rests(from.rests, side) || !rests(to.rests, side)) {
            keepAboveFloor(made, side);
        }
    }
    return made;
}

FigurePose morph(const FigurePose& good, const FigurePose& fault, double share)
{
    return blend(good, fault, {share, share, share}, std::nullopt);
}

}  // namespace stance::figure
