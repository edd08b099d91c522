#include "tests/support/figure_checks.h"

#include "app/figure/body.h"
#include "core/catalog/motion_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

namespace stance::test {
namespace {

using namespace figure;

constexpr double contactLimit = 0.010;
constexpr double floorLimit = 0.012;
constexpr double angleLimit = 0.01;
/// Balance is looked at with a margin: a figure of circles is no scale.
constexpr double balanceMargin = 0.02;
constexpr double jointMargin = 0.5;

const char* nameOf(RestPoint point)
{
    constexpr std::array names{"foot", "ball", "heel", "toes", "knee", "trunk", "back", "seat", "hand", "elbow"};
    return names[static_cast<std::size_t>(point)];
}

const char* nameOf(std::size_t side)
{
    return side == nearSide ? "near" : "far";
}

class Collector {
public:
    void note(const std::string& what, const std::string& where, double amount)
    {
        double& worst = m_worst[{what, where}];
        worst = std::abs(amount) > std::abs(worst) ? amount : worst;
    }
    std::vector<FigureProblem> all() const
    {
        std::vector<FigureProblem> problems;
        for (const auto& [key, amount] : m_worst) {
            problems.push_back({key.first, key.second, amount});
        }
        return problems;
    }

private:
    std::map<std::pair<std::string, std::string>, double> m_worst;
};

void checkRest(Collector& found, const FigurePose& pose, const Rest& rest, bool slides)
{
    const Touch touch = touchOf(pose, rest);
    const std::string where = std::string(nameOf(rest.side)) + " " + nameOf(rest.point);
    if (std::abs(touch.gap) > contactLimit) {
        found.note("contact gap", where, touch.gap);
    }
    if (slides && std::abs(touch.place - rest.place) > contactLimit) {
        found.note("contact slides", where, touch.place - rest.place);
    }
}

void checkRests(Collector& found, const StagedMotion& staged, const Moment& moment, const FigurePose& pose)
{
    const auto& from = staged.pose(moment.from).rests;
    const auto& to = staged.pose(moment.to).rests;
    for (const Rest& rest : from) {
        if (std::find(to.begin(), to.end(), rest) != to.end()) {
            checkRest(found, pose, rest, true);
        }
    }
}

void checkFloor(Collector& found, const FigurePose& pose)
{
    const Skeleton points = skeletonOf(pose);
    const auto look = [&](const char* part, QPointF middle, double radius) {
        if (const double below = middle.y() - radius; below < -floorLimit) {
            found.note("floor", part, below);
        }
    };
    const double head = pose.trunk() + pose.neck;
    look("head", offset(points.shoulder, head, .1235, -.002), .0585);
    for (const Circle& circle : pelvisCircles) {
        look("pelvis", offset(points.hip, pose.pelvis, circle.along, circle.front), circle.radius);
    }
    for (const Circle& circle : thoraxCircles) {
        look("thorax", offset(points.lumbar, pose.trunk(), circle.along, circle.front), circle.radius);
    }
    for (const std::size_t side : {nearSide, farSide}) {
        const std::string of = nameOf(side);
        look((of + " knee").c_str(), points.legs[side].knee, kneeRadius);
        for (const Circle& circle : footCircles) {
            look((of + " foot").c_str(), footPoint(points.legs[side].ankle, pose.footPitch(side), circle.along, circle.front),
                 circle.radius);
        }
        look((of + " elbow").c_str(), points.arms[side].elbow, elbowRadius);
        look((of + " wrist").c_str(), points.arms[side].wrist, .0155);
        look((of + " hand").c_str(), points.arms[side].wrist + .052 * direction(pose.hand(side)), .0145);
    }
}

void checkJoint(Collector& found, const std::string& joint, double angle, Limits limits)
{
    if (angle < limits.min - jointMargin || angle > limits.max + jointMargin) {
        found.note("joint", joint, angle);
    }
}

void checkJoints(Collector& found, const FigurePose& pose)
{
    for (const std::size_t side : {nearSide, farSide}) {
        const std::string of = std::string(nameOf(side)) + " ";
        checkJoint(found, of + "ankle", pose.legs[side].ankle, JointLimits::ankle);
        checkJoint(found, of + "knee", pose.legs[side].knee, JointLimits::knee);
        checkJoint(found, of + "hip", pose.legs[side].hip, JointLimits::hip);
        checkJoint(found, of + "shoulder", pose.arms[side].shoulder, JointLimits::shoulder);
        checkJoint(found, of + "elbow", pose.arms[side].elbow, JointLimits::elbow);
    }
    checkJoint(found, "lumbar", pose.lumbar, JointLimits::lumbar);
    checkJoint(found, "neck", pose.neck, JointLimits::neck);
}

/// T = F + A - K + H + L, measured on the points instead of taken from the angles; and the lengths between them.
void checkGeometry(Collector& found, const FigurePose& pose)
{
    const Skeleton points = skeletonOf(pose);
    const double trunk = inclination(points.lumbar, points.shoulder);
    for (const std::size_t side : {nearSide, farSide}) {
        const LegPoints& leg = points.legs[side];
        const LegPose& joints = pose.legs[side];
        const double pitch = inclination(leg.heel, footPoint(leg.ankle, pose.footPitch(side), 0.152, 0.0)) - 90.0;
        const double sum = pitch + joints.ankle - joints.knee + joints.hip + pose.lumbar;
        if (const double off = nearestTurn(sum - trunk, 0.0); std::abs(off) > angleLimit) {
            found.note("identity", nameOf(side), off);
        }
        const auto length = [&](const char* part, QPointF from, QPointF to, double wanted) {
            if (const double off = std::hypot(to.x() - from.x(), to.y() - from.y()) - wanted; std::abs(off) > 1e-9) {
                found.note("length", part, off);
            }
        };
        length("thigh", points.hip, leg.knee, thighLength);
        length("shank", leg.knee, leg.ankle, shankLength);
        length("upper arm", points.shoulder, points.arms[side].elbow, upperArmLength);
        length("forearm", points.arms[side].elbow, points.arms[side].wrist, forearmLength);
        length("pelvis", points.hip, points.lumbar, pelvisLength);
        length("thorax", points.lumbar, points.shoulder, thoraxLength);
    }
}

/// On one foot and nothing else, the weight is over that foot.
void checkBalance(Collector& found, const StagedPose& staged)
{
    if (staged.rests.size() != 1 || !staged.rests.front().isFoot()) {
        return;
    }
    const std::size_t side = staged.rests.front().side;
    const Skeleton points = skeletonOf(staged.figure);
    const double weight = centreOfMass(staged.figure, points).x();
    const double pitch = staged.figure.footPitch(side);
    const double back = footPoint(points.legs[side].ankle, pitch, pitch > 5.0 ? 0.10 : 0.0, 0.0).x() - balanceMargin;
    const double front = footPoint(points.legs[side].ankle, pitch, 0.152, 0.0).x() + balanceMargin;
    if (weight < back || weight > front) {
        found.note("balance", "weight beyond the foot", weight < back ? weight - back : weight - front);
    }
}

}  // namespace

std::vector<FigureProblem> checkFigure(const figure::MovingFigure& moving, int frames)
{
    Collector found;
    const Motion& motion = moving.motion();
    for (std::size_t pose = 0; pose < moving.staged().size(); ++pose) {
        const StagedPose& staged = moving.staged().pose({pose, false});
        for (const Rest& rest : staged.rests) {
            checkRest(found, staged.figure, rest, false);
        }
        if (motion.shows(View::Side)) {
            checkBalance(found, staged);
        }
    }
    for (int frame = 0; frame < frames; ++frame) {
        const Moment moment = moving.timeline().at(moving.timeline().seconds() * frame / frames);
        const FigurePose pose = moving.pose(moment);
        checkRests(found, moving.staged(), moment, pose);
        checkJoints(found, pose);
        checkGeometry(found, pose);
        if (motion.shows(View::Side)) {
            checkFloor(found, pose);
        }
    }
    return found.all();
}

std::vector<FigureProblem> checkFault(const figure::MovingFigure& moving, const FaultId& fault, int frames)
{
    Collector found;
    const StagedMotion* staged = moving.staged(fault);
    if (!staged || moving.motion().faults.at(fault).view != View::Side) {
        return {};
    }
    for (int frame = 0; frame < frames; ++frame) {
        const Moment moment = moving.timeline().at(moving.timeline().seconds() * frame / frames);
        const FigurePose pose = moving.pose(moment, fault, 1.0);
        checkRests(found, *staged, moment, pose);
        checkFloor(found, pose);
    }
    return found.all();
}

}  // namespace stance::test
