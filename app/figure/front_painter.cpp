#include "app/figure/front_painter.h"

#include "app/figure/body.h"
#include "app/figure/body_shapes.h"
#include "app/figure/front_head.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stance::figure {
namespace {

constexpr double radians = std::numbers::pi / 180.0;
constexpr double inFront = 0.10;
constexpr double shortThigh = 0.13;
/// One whose foot goes that far back behind a short shank shows its thigh only.
constexpr double behind = 0.12;
constexpr double shortShank = 0.10;
/// A trunk that looks this short leans toward the viewer.
constexpr double leaning = 0.6;
constexpr double shortsLength = 0.117;

// (along the segment, unused, radius)
constexpr std::array thighWidths{Circle{0, 0, .052}, Circle{.3, 0, .050}, Circle{.7, 0, .041}, Circle{1, 0, .033}};
constexpr std::array shankWidths{Circle{0, 0, .033}, Circle{.3, 0, .034}, Circle{.55, 0, .028}, Circle{1, 0, .0195}};
constexpr std::array upperArmWidths{Circle{0, 0, .034}, Circle{.35, 0, .029}, Circle{1, 0, .022}};
constexpr std::array forearmWidths{Circle{0, 0, .022}, Circle{.3, 0, .023}, Circle{1, 0, .0155}};
constexpr std::array handWidths{Circle{0, 0, .0155}, Circle{.5, 0, .0195}, Circle{1, 0, .0145}};

/// A level of the trunk: along its axis, half the width to the discs, their radius.
struct Level {
    double along;
    double half;
    double radius;
};
constexpr std::array pelvisLevels{Level{-.004, .043, .052}, Level{.050, .046, .040}, Level{.095, .036, .040}};
constexpr std::array thoraxLevels{Level{.060, .042, .044}, Level{.125, .058, .043}, Level{.160, .072, .030}};

double length(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

/// Two discs, one on each side of an axis.
std::array<Disc, 2> pair(const FrontAxes& axes, const Level& level, double wider = 0.0)
{
    return {Disc{axes.at(level.along, level.half), level.radius + wider},
            Disc{axes.at(level.along, -level.half), level.radius + wider}};
}

template <class Discs>
void put(std::array<Disc, 4>& into, std::size_t from, const Discs& discs)
{
    into[from] = discs[0];
    into[from + 1] = discs[1];
}

/// A thigh that points at the viewer lies before the pelvis; one that hangs, however far forward, below it.
bool comesForward(const FrontLeg& leg)
{
    return leg.knee.depth > inFront && length(leg.knee.at - leg.hip.at) < shortThigh;
}

/// Sits upright on the floor: the legs lie before the body, and the hands behind it.
bool sitsOnFloor(const FrontSkeleton& points)
{
    constexpr double low = 0.15;
    constexpr double upright = 0.7;
    return points.pelvis.origin.y() < low && points.pelvis.up.y() > upright;
}

}  // namespace

void FrontPainter::paint(QPainter& painter, const FrontSkeleton& points, const FigureLook& look)
{
    const Job job{painter, points, look, painter.transform()};
    painter.setPen(Qt::NoPen);
    if (points.liesBack) {
        paintFromFeet(job);
        painter.setTransform(job.world);
        return;
    }
    const bool sits = sitsOnFloor(points);
    const bool farForward = sits || comesForward(points.legs[farSide]);
    const bool nearForward = sits || comesForward(points.legs[nearSide]);
    if (sits) {
        paintArm(job, farSide);
        paintArm(job, nearSide);
    }
    if (!farForward) {
        paintLeg(job, farSide);
    }
    // Bent far forward, the trunk comes before the hips.
    const bool trunkFirst = length(points.thorax.up) > leaning;
    if (trunkFirst) {
        paintTrunk(job);
        paintHead(job);
    }
    if (!nearForward) {
        paintLeg(job, nearSide);
    }
    paintShorts(job);
    if (farForward) {
        paintLeg(job, farSide);
    }
    if (nearForward) {
        paintLeg(job, nearSide);
    }
    paintMuscles(job);
    paintJoints(job);
    if (!trunkFirst) {
        paintTrunk(job);
        paintHead(job);
    }
    if (!sits) {
        paintArm(job, farSide);
        paintArm(job, nearSide);
    }
    painter.setTransform(job.world);
}

/// Lying on the back, seen from the feet: what is further away first.
void FrontPainter::paintFromFeet(const Job& job)
{
    paintHead(job);
    paintArm(job, farSide);
    paintArm(job, nearSide);
    paintTrunk(job);
    paintShorts(job);
    paintLeg(job, farSide);
    paintLeg(job, nearSide);
    paintMuscles(job);
    paintJoints(job);
}

void FrontPainter::fillOutline(const Job& job, const QColor& colour)
{
    const auto points = m_outline.points();
    job.painter.setBrush(colour);
    job.painter.drawPolygon(points.data(), static_cast<int>(points.size()), Qt::WindingFill);
}

void FrontPainter::limb(const Job& job, QPointF from, QPointF to, std::span<const Circle> widths, double whole,
                        const QColor& colour, bool haloed)
{
    std::array<Disc, 4> discs;
    for (std::size_t index = 0; index < widths.size(); ++index) {
        discs[index] = {from + (to - from) * widths[index].along, widths[index].radius + (haloed ? haloWidth : 0.0)};
    }
    m_outline.clear();
    // Seen from its end a limb is a heap of circles, which has no tangents.
    if (length(to - from) < 0.5 * whole) {
        m_outline.hull({discs.data(), widths.size()});
    } else {
        m_outline.smoothChain({discs.data(), widths.size()});
    }
    fillOutline(job, haloed ? job.look.halo : colour);
}

void FrontPainter::paintFoot(const Job& job, std::size_t side)
{
    const FrontLeg& leg = job.points.legs[side];
    const FigureColours& colours = *job.look.colours;
    const double out = side == nearSide ? job.points.nearSign : -job.points.nearSign;
    const QPointF down = leg.ankle.at - leg.knee.at;
    // The foot hangs on along the shank; a standing one points at the viewer.
    const double turn = length(down) > shortShank ? inclination(leg.knee.at, leg.ankle.at) - 180.0 : 0.0;
    const bool lying = std::abs(std::remainder(turn, 360.0)) > 45.0;
    const QTransform frame = QTransform::fromTranslate(leg.ankle.at.x(), leg.ankle.at.y());
    const QTransform hung = lying ? QTransform().rotate(-turn) * frame : frame;
    const double low = .0185 - leg.footLength;
    const Splay& splay = leg.foot;
    // Turned out, the toes show beside the ankle; rolled out, the inner edge rises and the outer one carries.
    const double toes = .020 + (ballCircle.along - ankleAlong) * std::sin(splay.toes * radians);
    const double sine = std::sin(splay.edge * radians);
    const double cosine = std::cos(splay.edge * radians);
    const auto rolled = [&](double outward, double up) {
        const double sunk = low - (low * cosine - .020 * sine);
        return hung.map(QPointF(out * (outward * cosine + up * sine), up * cosine - outward * sine + sunk));
    };
    const std::array discs{Disc{hung.map(QPointF(0.0, -.010)), .026}, Disc{rolled(-.014, low), .0185},
                           Disc{rolled(toes, low), .0185}};
    m_outline.clear();
    m_outline.hull(discs);
    fillOutline(job, side == nearSide ? colours.wear : colours.wearFar);
}

void FrontPainter::paintLeg(const Job& job, std::size_t side)
{
    const FigureColours& colours = *job.look.colours;
    const bool isNear = side == nearSide;
    const FrontLeg& leg = job.points.legs[side];
    const QColor& skin = isNear ? colours.near : colours.far;
    const QColor& cloth = isNear ? colours.wear : colours.wearFar;
    const QPointF shank = leg.ankle.at - leg.knee.at;
    const bool goesBehind = leg.ankle.depth < leg.knee.depth - behind && length(shank) < shortShank;
    if (isNear || comesForward(leg)) {
        limb(job, leg.knee.at, leg.ankle.at, shankWidths, shankLength, skin, true);
        limb(job, leg.hip.at, leg.knee.at, thighWidths, thighLength, skin, true);
    }
    if (goesBehind) {
        job.painter.setBrush(cloth);
        job.painter.drawEllipse(leg.knee.at, .030, .030);
    } else if (!job.points.liesBack) {
        limb(job, leg.knee.at, leg.ankle.at, shankWidths, shankLength, skin, false);
        paintFoot(job, side);
    }
    limb(job, leg.hip.at, leg.knee.at, thighWidths, thighLength, skin, false);
    const QPointF thigh = leg.knee.at - leg.hip.at;
    const double hem = shortsLength / thighLength;
    const QPointF beside = length(thigh) > 1e-6 ? QPointF(-thigh.y(), thigh.x()) / length(thigh) : QPointF(1.0, 0.0);
    const std::array shorts{Disc{leg.hip.at, .0535}, Disc{leg.hip.at + 0.3 * thigh, .0515},
                            Disc{leg.hip.at + hem * thigh + .0465 * beside, .004},
                            Disc{leg.hip.at + hem * thigh - .0465 * beside, .004}};
    m_outline.clear();
    m_outline.hull(shorts);
    fillOutline(job, cloth);
    if (job.points.liesBack) {
        limb(job, leg.knee.at, leg.ankle.at, shankWidths, shankLength, skin, true);
        limb(job, leg.knee.at, leg.ankle.at, shankWidths, shankLength, skin, false);
        paintFoot(job, side);
    }
}

void FrontPainter::levels(const Job& job, const QColor& colour, double wider)
{
    std::array<Disc, 4> discs;
    const auto join = [&](const std::array<Disc, 2>& low, const std::array<Disc, 2>& high) {
        put(discs, 0, low);
        put(discs, 2, high);
        m_outline.clear();
        m_outline.hull(discs);
        fillOutline(job, colour);
    };
    const FrontAxes& pelvis = job.points.pelvis;
    const FrontAxes& thorax = job.points.thorax;
    // A breath widens the ribs more than the belly.
    Level ribs = thoraxLevels[1];
    ribs.half *= chestScale(job.look.breath);
    Level waist = thoraxLevels[0];
    waist.half *= bellyScale(job.look.breath);
    join(pair(pelvis, pelvisLevels[0], wider), pair(pelvis, pelvisLevels[1], wider));
    join(pair(pelvis, pelvisLevels[1], wider), pair(pelvis, pelvisLevels[2], wider));
    join(pair(pelvis, pelvisLevels[2], wider), pair(thorax, waist, wider));
    join(pair(thorax, waist, wider), pair(thorax, ribs, wider));
    join(pair(thorax, ribs, wider), pair(thorax, thoraxLevels[2], wider));
    const std::array cap{Disc{thorax.at(.163, .076), .027 + wider}, Disc{thorax.at(.163, -.076), .027 + wider},
                         Disc{thorax.at(.196, 0.0), .030 + wider}};
    m_outline.clear();
    m_outline.hull(cap);
    fillOutline(job, colour);
}

void FrontPainter::paintTrunk(const Job& job)
{
    const FigureColours& colours = *job.look.colours;
    levels(job, job.look.halo, haloWidth);
    levels(job, colours.near, 0.0);
    const std::array neck{Disc{job.points.thorax.at(.170, 0.0), .034}, Disc{job.points.head.at(.083, 0.0), .031}};
    m_outline.clear();
    m_outline.hull(neck);
    fillOutline(job, colours.near);
}

/// Shorts over the hips, and the belt: the spirit level.
void FrontPainter::paintShorts(const Job& job)
{
    const FigureColours& colours = *job.look.colours;
    const FrontAxes& pelvis = job.points.pelvis;
    const auto low = pair(pelvis, pelvisLevels[0], .0015);
    const std::array discs{low[0],
                           low[1],
                           Disc{pelvis.at(.030, .046), .0405},
                           Disc{pelvis.at(.030, -.046), .0405},
                           Disc{pelvis.at(.066, .080), .004},
                           Disc{pelvis.at(.066, -.080), .004}};
    m_outline.clear();
    m_outline.hull(discs);
    fillOutline(job, colours.wear);
    const std::array belt{pelvis.at(.0715, .084), pelvis.at(.0715, -.084), pelvis.at(.0605, -.084), pelvis.at(.0605, .084)};
    job.painter.setBrush(colours.belt);
    job.painter.drawPolygon(belt.data(), static_cast<int>(belt.size()));
}

void FrontPainter::paintHead(const Job& job)
{
    const FigureColours& colours = *job.look.colours;
    const FrontAxes& head = job.points.head;
    const QPointF across = job.points.nearSign * head.across;
    const QTransform frame(across.x(), across.y(), head.up.x(), head.up.y(), head.origin.x(), head.origin.y());
    const FrontHead& shapes = FrontHead::get();
    job.painter.setTransform(frame * job.world);
    job.painter.fillPath(shapes.faceHalo, job.look.halo);
    job.painter.fillPath(shapes.knot, colours.hair);
    job.painter.fillPath(shapes.face, colours.near);
    job.painter.fillPath(shapes.hair, colours.hair);
    job.painter.setTransform(job.world);
}

void FrontPainter::paintArm(const Job& job, std::size_t side)
{
    const FrontArm& arm = job.points.arms[side];
    const QColor& colour = job.look.colours->near;
    for (const bool haloed : {true, false}) {
        limb(job, arm.shoulder, arm.elbow, upperArmWidths, upperArmLength, colour, haloed);
        limb(job, arm.elbow, arm.wrist, forearmWidths, forearmLength, colour, haloed);
        limb(job, arm.wrist, arm.hand, handWidths, .052, colour, haloed);
    }
    m_outline.clear();
    m_outline.dot({arm.shoulder, .0105});
    m_outline.dot({arm.elbow, .0085});
    m_outline.endDots();
    fillOutline(job, job.look.colours->joint);
}

void FrontPainter::paintMuscles(const Job& job)
{
    const auto muscles = job.look.muscles.all();
    for (auto next = muscles.rbegin(); next != muscles.rend(); ++next) {
        paintMuscle(job, *next);
    }
}

void FrontPainter::paintMuscle(const Job& job, const MarkedMuscle& muscle)
{
    const FrontAxes& pelvis = job.points.pelvis;
    const FrontAxes& thorax = job.points.thorax;
    const FrontLeg& leg = job.points.legs[nearSide];
    const QPointF thigh = leg.knee.at - leg.hip.at;
    const double whole = std::max(length(thigh), 1e-6);
    const QPointF inward = -job.points.nearSign * QPointF(-thigh.y(), thigh.x()) / whole;
    const auto on = [&](double share, double offset) { return leg.hip.at + share * thigh + offset * inward; };
    m_outline.clear();
    switch (muscle.shape) {
        case MuscleShape::GluteusMaximus:
        case MuscleShape::GluteusMedius:
            m_outline.hull(std::array{Disc{pelvis.at(.042, .062), .022}, Disc{pelvis.at(-.004, .078), .0165}});
            break;
        case MuscleShape::Quadriceps:
            m_outline.smoothChain(std::array{Disc{on(.30, -.008), .026}, Disc{on(.60, -.004), .026}, Disc{on(.88, 0.0), .015}});
            break;
        case MuscleShape::AdductorMagnus:
            m_outline.smoothChain(std::array{Disc{on(.16, .030), .019}, Disc{on(.50, .026), .016}, Disc{on(.85, .020), .009}});
            break;
        case MuscleShape::Abdominals:
            m_outline.hull(std::array{Disc{thorax.at(.006, .050), .020}, Disc{thorax.at(.095, .072), .018},
                                      Disc{pelvis.at(.090, .050), .018}});
            break;
        default: return;
    }
    QColor colour = muscle.tone == MuscleTone::Helping ? job.look.colours->helping : job.look.colours->muscle;
    colour = muscleColour(colour, job.look.colours->near, job.look.effort);
    colour.setAlphaF(static_cast<float>(job.look.onNearLeg));
    fillOutline(job, colour);
}

void FrontPainter::paintJoints(const Job& job)
{
    const FrontLeg& leg = job.points.legs[nearSide];
    m_outline.clear();
    for (const QPointF joint : {leg.hip.at, job.points.legs[farSide].hip.at, leg.knee.at}) {
        m_outline.dot({joint, .0105});
    }
    m_outline.dot({leg.ankle.at, .009});
    m_outline.endDots();
    fillOutline(job, job.look.colours->joint);
}

}  // namespace stance::figure
