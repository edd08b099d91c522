#include "app/figure/front_rig.h"

#include "app/figure/body.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stance::figure {
namespace {

constexpr double radians = std::numbers::pi / 180.0;
/// Of a standing foot from the middle.
constexpr double footFromMiddle = 0.035;
/// A standing leg leans that much outward, going up.
constexpr double legLean = 1.5;
/// Share of a knee's valgus in the lean of shank and thigh.
constexpr double valgusShank = 0.72;
constexpr double valgusThigh = 0.80;
/// A free leg follows its dropping hip by that much.
constexpr double freeLegShare = 0.6;
/// Share of a sag in the trunk of a figure lying on its side.
constexpr double sagTrunk = 1.3;
constexpr double headMiddle = 0.11;
/// Of one who lies on the back, a foot below so steep a shank stands.
constexpr double plantedShank = 45.0;

double sine(double angle)
{
    return std::sin(angle * radians);
}

double cosine(double angle)
{
    return std::cos(angle * radians);
}

/// A segment whose side-view inclination is `sagittal`, leaned `lean` to the right of the screen.
FrontPoint way(double length, double sagittal, double lean)
{
    return {length * cosine(sagittal) * direction(lean), length * sine(sagittal)};
}

FrontPoint operator+(const FrontPoint& from, const FrontPoint& way)
{
    return {from.at + way.at, from.depth + way.depth};
}

FrontPoint operator-(const FrontPoint& from, const FrontPoint& way)
{
    return {from.at - way.at, from.depth - way.depth};
}

struct LegLeans {
    double thigh;
    double shank;
};

/// What the frontal angles mean for one pose.
class Frame {
public:
    Frame(const FigurePose& pose) : m_pose(pose)
    {
        m_rolled = pose.roll != 0.0;
        m_nearSign = pose.roll < 0.0 ? -1.0 : 1.0;
        m_stance = std::min(1.0, 3.0 - 4.0 * pose.support);
    }

    double nearSign() const { return m_nearSign; }
    double signOf(std::size_t side) const { return side == nearSide ? m_nearSign : -m_nearSign; }

    /// The pelvis tilts toward the free side; turned open while leaning forward, its free side rises instead.
    double pelvisLean() const
    {
        const FrontPose& front = m_pose.front;
        const double drop = m_rolled ? -sagTrunk * front.drop : front.drop;
        return m_nearSign * m_stance * (front.turn * sine(m_pose.pelvis) - drop);
    }
    double trunkLean() const
    {
        const double sag = m_rolled ? sagTrunk * m_pose.front.drop : 0.0;
        return m_nearSign * m_stance * (m_pose.front.sway + sag);
    }
    /// How wide the pelvis looks.
    double pelvisWidth() const { return std::max(0.35, cosine(m_pose.front.turn * cosine(m_pose.pelvis))); }

    /// Leans of a leg's segments, going up, to the right of the screen. Weighs on it: 1 for the leg that stands.
    LegLeans leansOf(std::size_t side) const
    {
        const double weight = std::min(1.0, 2.0 * (side == nearSide ? 1.0 - m_pose.support : m_pose.support));
        const FrontPose& front = m_pose.front;
        const Splay& out = m_pose.out[side];
        const double valgus = weight * front.valgus;
        const double hang = m_rolled ? front.drop : (1.0 - weight) * freeLegShare * front.drop;
        const double thigh = legLean + valgusThigh * valgus - out.thigh;
        const double shank = legLean - valgusShank * valgus - out.shank;
        const double toward = m_rolled ? -m_nearSign : -signOf(side);
        return {signOf(side) * thigh + toward * hang, signOf(side) * shank + toward * hang};
    }

private:
    const FigurePose& m_pose;
    bool m_rolled;
    double m_nearSign;
    double m_stance;  ///< toward which side the weight is: 1 near or both, -1 far
};

FrontPoint legWay(const FigurePose& pose, const Frame& frame, std::size_t side)
{
    const LegLeans leans = frame.leansOf(side);
    return way(shankLength, pose.shank(side), leans.shank) + way(thighLength, pose.thigh(side), leans.thigh);
}

/// Where a leg stands: under its hip, wider where it is spread.
double footPlace(const FigurePose& pose, const Frame& frame, std::size_t side)
{
    const Splay& out = pose.out[side];
    const double spread = thighLength * sine(out.thigh) + shankLength * sine(out.shank);
    return frame.signOf(side) * (footFromMiddle + std::max(spread, -footFromMiddle));
}

/// Middle of the pelvis as one leg carries it.
FrontPoint pelvisOver(const FigurePose& pose, const Frame& frame, const Skeleton& points, std::size_t side)
{
    const FrontPoint ankle{{footPlace(pose, frame, side), points.legs[side].ankle.y()}, 0.0};
    const FrontPoint hip = ankle + legWay(pose, frame, side);
    const QPointF across = direction(frame.pelvisLean() + 90.0) * frame.signOf(side) * hipHalfWidth * frame.pelvisWidth();
    return {hip.at - across, hip.depth};
}

void placeArms(FrontSkeleton& points, const FigurePose& pose, FrontArms arms)
{
    for (const std::size_t side : {nearSide, farSide}) {
        const double out = side == nearSide ? 1.0 : -1.0;
        FrontArm& arm = points.arms[side];
        const FrontAxes& thorax = points.thorax;
        const FrontAxes& pelvis = points.pelvis;
        arm.shoulder = thorax.at(0.168, out * 0.086);
        const bool propping = arms == FrontArms::Propped && side == nearSide;
        const FrontArms place = arms == FrontArms::Propped ? FrontArms::Hips : arms;
        if (propping) {
            // Elbow under the shoulder, wherever "under" is once the figure is laid over; forearm toward the viewer.
            const QPointF under = direction(180.0 - pose.roll);
            arm.elbow = arm.shoulder + upperArmLength * under;
            arm.wrist = arm.elbow + QPointF(-under.y(), under.x()) * 0.03;
            arm.hand = arm.wrist;
            continue;
        }
        switch (place) {
            case FrontArms::Clasped:
                arm.elbow = thorax.at(0.040, out * 0.122);
                arm.wrist = thorax.at(0.092, out * 0.030);
                arm.hand = thorax.at(0.112, out * -0.004);
                break;
            case FrontArms::Hips:
                arm.elbow = thorax.at(0.020, out * 0.190);
                arm.wrist = pelvis.at(0.060, out * 0.104);
                arm.hand = pelvis.at(0.040, out * 0.074);
                break;
            case FrontArms::Forward:
                arm.elbow = arm.shoulder + QPointF(out * 0.016 * points.nearSign, -0.045);
                arm.wrist = arm.shoulder + QPointF(out * 0.004 * points.nearSign, -0.020);
                arm.hand = arm.wrist + QPointF(0.0, 0.030);
                break;
            default: {
                const double lean = out * points.nearSign * -7.0;
                arm.elbow = arm.shoulder + way(upperArmLength, pose.upperArm(side), lean).at;
                arm.wrist = arm.elbow + way(forearmLength, pose.forearm(side), 0.4 * lean).at;
                arm.hand = arm.wrist + way(0.052, pose.hand(side), 0.0).at;
                break;
            }
        }
    }
}

QPointF turned(QPointF point, double roll)
{
    return {point.x() * cosine(roll) + point.y() * sine(roll), point.y() * cosine(roll) - point.x() * sine(roll)};
}

/// Lays the whole figure over and lets it down until it touches the floor.
void layOver(FrontSkeleton& points, double roll)
{
    const auto turn = [&](QPointF& point) { point = turned(point, roll); };
    for (FrontAxes* axes : {&points.pelvis, &points.thorax, &points.head}) {
        turn(axes->origin);
        turn(axes->up);
        turn(axes->across);
    }
    double lowest = points.pelvis.at(0.0, 0.05).y() - 0.052;
    for (const std::size_t side : {nearSide, farSide}) {
        FrontLeg& leg = points.legs[side];
        FrontArm& arm = points.arms[side];
        for (QPointF* point : {&leg.hip.at, &leg.knee.at, &leg.ankle.at, &arm.shoulder, &arm.elbow, &arm.wrist, &arm.hand}) {
            turn(*point);
        }
        lowest = std::min({lowest, leg.knee.at.y() - kneeRadius, leg.ankle.at.y() - 0.034, arm.elbow.y() - elbowRadius,
                           arm.shoulder.y() - 0.034});
    }
    const QPointF up(0.0, -lowest);
    for (FrontAxes* axes : {&points.pelvis, &points.thorax, &points.head}) {
        axes->origin += up;
    }
    for (const std::size_t side : {nearSide, farSide}) {
        FrontLeg& leg = points.legs[side];
        FrontArm& arm = points.arms[side];
        for (QPointF* point : {&leg.hip.at, &leg.knee.at, &leg.ankle.at, &arm.shoulder, &arm.elbow, &arm.wrist, &arm.hand}) {
            *point += up;
        }
    }
}

}  // namespace

FrontSkeleton frontSkeletonOf(const FigurePose& pose, FrontArms arms)
{
    const Frame frame(pose);
    const Skeleton side = skeletonOf(pose);
    const FrontPoint overNear = pelvisOver(pose, frame, side, nearSide);
    const FrontPoint overFar = pelvisOver(pose, frame, side, farSide);
    const QPointF middle = overNear.at + pose.support * (overFar.at - overNear.at);

    FrontSkeleton points;
    points.nearSign = frame.nearSign();
    points.liesBack = sine(pose.trunk()) < -0.5 && sine(pose.pelvis) < -0.5;
    const double pelvisLean = frame.pelvisLean();
    const double trunkLean = frame.trunkLean();
    const double headLean = 0.6 * trunkLean;
    const double head = pose.trunk() + pose.neck;
    points.pelvis = {middle, cosine(pose.pelvis) * direction(pelvisLean),
                     frame.nearSign() * frame.pelvisWidth() * direction(pelvisLean + 90.0)};
    points.thorax = {points.pelvis.at(pelvisLength, 0.0), cosine(pose.trunk()) * direction(trunkLean),
                     frame.nearSign() * direction(trunkLean + 90.0)};
    const QPointF shoulders = points.thorax.at(thoraxLength, 0.0);
    points.head = {shoulders + (cosine(head) - 1.0) * headMiddle * direction(headLean), direction(headLean),
                   frame.nearSign() * direction(headLean + 90.0)};
    for (const std::size_t of : {nearSide, farSide}) {
        const LegLeans leans = frame.leansOf(of);
        FrontLeg& leg = points.legs[of];
        leg.hip = {points.pelvis.at(0.0, of == nearSide ? hipHalfWidth : -hipHalfWidth), 0.0};
        leg.knee = leg.hip - way(thighLength, pose.thigh(of), leans.thigh);
        leg.ankle = leg.knee - way(shankLength, pose.shank(of), leans.shank);
        leg.foot = pose.out[of];
        if (points.liesBack && std::abs(pose.shank(of)) < plantedShank) {
            // The foot stays where it stands, and the short thigh goes to the knee above it.
            leg.ankle.at.setX(footPlace(pose, frame, of));
            leg.knee.at.setX(leg.ankle.at.x() + way(shankLength, pose.shank(of), leans.shank).at.x());
        }
        const double pitch = std::clamp(pose.footPitch(of), 0.0, 90.0);
        leg.footLength = ankleUp * cosine(pitch) + (ballCircle.along - ankleAlong) * sine(pitch);
    }
    placeArms(points, pose, arms);
    if (pose.roll != 0.0) {
        layOver(points, pose.roll);
    }
    return points;
}

}  // namespace stance::figure
