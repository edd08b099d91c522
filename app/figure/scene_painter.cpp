#include "app/figure/scene_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stance::figure {
namespace {

constexpr double lineWidth = 0.005;
constexpr double matThickness = 0.016;
constexpr double matBeyond = 0.05;

void box(QPainter& painter, QRectF rect, double radius, const QColor& colour)
{
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

/// From x and height downward by `thick`; y up.
QRectF slab(double x, double top, double width, double thick)
{
    return {x, top - thick, width, thick};
}

void paintBox(QPainter& painter, const Prop& prop, const FigureColours& colours)
{
    box(painter, slab(prop.x + .004, prop.height, prop.width - .008, prop.height), .012, colours.prop);
    box(painter, slab(prop.x, prop.height, prop.width, .020), .010, colours.propEdge);
}

void paintLegs(QPainter& painter, const Prop& prop, double under, const FigureColours& colours)
{
    constexpr double legWidth = .025;
    constexpr double inset = .030;
    box(painter, slab(prop.x + inset, under, legWidth, under), .006, colours.prop);
    box(painter, slab(prop.x + prop.width - inset - legWidth, under, legWidth, under), .006, colours.prop);
}

void paintBench(QPainter& painter, const Prop& prop, const FigureColours& colours)
{
    constexpr double thick = .043;
    paintLegs(painter, prop, prop.height - .5 * thick, colours);
    box(painter, slab(prop.x, prop.height, prop.width, thick), .018, colours.propEdge);
}

void paintChair(QPainter& painter, const Prop& prop, const FigureColours& colours)
{
    constexpr double thick = .024;
    constexpr double backTop = .278;
    paintLegs(painter, prop, prop.height - .5 * thick, colours);
    box(painter, slab(prop.x, prop.height + backTop, .022, backTop + .01), .010, colours.prop);
    box(painter, slab(prop.x, prop.height, prop.width, thick), .010, colours.propEdge);
}

void paintMat(QPainter& painter, const Prop& prop, const FigureColours& colours, const QRectF& figure)
{
    const bool given = prop.width > 0.0;
    const double left = given ? prop.x : figure.left() - matBeyond;
    const double width = given ? prop.width : figure.width() + 2.0 * matBeyond;
    box(painter, slab(left, 0.0, width, matThickness), .008, colours.mat);
}

void paintDumbbell(QPainter& painter, QPointF wrist, double hand, const FigureColours& colours)
{
    painter.save();
    painter.translate(offset(wrist, hand, .022, 0.0));
    painter.rotate(-hand);
    box(painter, {-.050, -.008, .100, .016}, .004, colours.propEdge);
    for (const double x : {-.050, .050}) {
        box(painter, {x - .017, -.030, .034, .060}, .008, colours.dumbbell);
    }
    painter.restore();
}

/// Round both legs, over them, and a little beyond.
void paintBand(QPainter& painter, QPointF first, QPointF second, const FigureColours& colours)
{
    painter.setBrush(Qt::NoBrush);
    for (const auto& [width, colour] : {std::pair{.034, colours.bandLine}, std::pair{.028, colours.band}}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        const QPointF beyond = QPointF(.030, 0.0);
        const bool firstLeft = first.x() < second.x();
        painter.drawLine(QLineF((firstLeft ? first : second) - beyond, (firstLeft ? second : first) + beyond));
    }
    painter.setPen(Qt::NoPen);
}

/// Along the back, from below the tail upward. It follows the chest, so that a round back or a lifted head leaves it.
QLineF dowelOf(const FigurePose& pose)
{
    constexpr double behind = -.074;
    constexpr double belowTail = -.13;
    constexpr double length = .80;
    const QPointF lumbar = skeletonOf(pose).lumbar;
    return {offset(lumbar, pose.trunk(), belowTail, behind), offset(lumbar, pose.trunk(), belowTail + length, behind)};
}

void paintDowel(QPainter& painter, const FigurePose& pose, const FigureColours& colours)
{
    painter.setPen(QPen(colours.propEdge, .014, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(dowelOf(pose));
    painter.setPen(Qt::NoPen);
}

bool holds(const Prop& prop, std::size_t side)
{
    return prop.hold == Hold::Both || (prop.hold == Hold::Near) == (side == nearSide);
}

void paintDumbbells(QPainter& painter, const Motion& motion, const FigurePose& pose, const FigureLook& look, std::size_t side)
{
    for (const Prop& prop : motion.scene) {
        if (prop.kind == PropKind::Dumbbell && holds(prop, side)) {
            paintDumbbell(painter, skeletonOf(pose).arms[side].wrist, pose.hand(side), *look.colours);
        }
    }
}

/// Seen from its end, below the foot that stands on it. It hides a foot behind it, and leaves one beside it free.
void paintStepFront(QPainter& painter, const Prop& prop, const FrontSkeleton& points, const FigurePose& pose,
                    const FigureColours& colours)
{
    const bool beside = standsBetween(prop, pose);
    const double foot = points.legs[nearSide].ankle.at.x();
    const double inner = foot - points.nearSign * (beside ? .046 : .13);
    const double outer = foot + points.nearSign * (beside ? .20 : .13);
    paintBox(painter, {PropKind::Step, std::min(inner, outer), prop.height, std::abs(outer - inner)}, colours);
}

}  // namespace

void paintGround(QPainter& painter, const FigureLook& look, double left, double right)
{
    painter.fillRect(QRectF(left, -lineWidth, right - left, lineWidth), look.colours->ground);
}

bool standsBetween(const Prop& prop, const FigurePose& first)
{
    const double free = skeletonOf(first).legs[farSide].ankle.x();
    return prop.kind == PropKind::Step && free > prop.x && free < prop.x + prop.width;
}

void paintSceneBetween(QPainter& painter, const Motion& motion, const FigurePose& first, const FigureLook& look)
{
    for (const Prop& prop : motion.scene) {
        if (standsBetween(prop, first)) {
            paintBox(painter, prop, *look.colours);
        }
    }
}

void paintSceneBehind(QPainter& painter, const Motion& motion, const FigurePose& first, const FigureLook& look,
                      const QRectF& figure)
{
    const FigureColours& colours = *look.colours;
    painter.setPen(Qt::NoPen);
    for (const Prop& prop : motion.scene) {
        if (standsBetween(prop, first)) {
            continue;
        }
        switch (prop.kind) {
            case PropKind::Step:
            case PropKind::Box: paintBox(painter, prop, colours); break;
            case PropKind::Bench: paintBench(painter, prop, colours); break;
            case PropKind::Chair: paintChair(painter, prop, colours); break;
            case PropKind::Wall: painter.fillRect(QRectF(prop.x, 0.0, prop.width, prop.height), colours.prop); break;
            case PropKind::Mat: paintMat(painter, prop, colours, figure); break;
            case PropKind::Dumbbell:
            case PropKind::Band:
            case PropKind::Dowel: break;
        }
    }
}

void paintHeldBehind(QPainter& painter, const Motion& motion, const FigurePose& pose, const FigureLook& look)
{
    paintDumbbells(painter, motion, pose, look, farSide);
}

void paintHeld(QPainter& painter, const Motion& motion, const FigurePose& pose, const FigureLook& look)
{
    paintDumbbells(painter, motion, pose, look, nearSide);
    for (const Prop& prop : motion.scene) {
        if (prop.kind == PropKind::Band) {
            const Skeleton points = skeletonOf(pose);
            const auto at = [&](std::size_t side) {
                return prop.place == BandPlace::Knees ? points.legs[side].knee + .04 * direction(pose.thigh(side))
                                                      : points.legs[side].ankle + .03 * direction(pose.shank(side));
            };
            paintBand(painter, at(nearSide), at(farSide), *look.colours);
        } else if (prop.kind == PropKind::Dowel) {
            paintDowel(painter, pose, *look.colours);
        }
    }
}

void paintFrontBehind(QPainter& painter, const Motion& motion, const FigureLook& look, const QRectF& figure)
{
    painter.setPen(Qt::NoPen);
    for (const Prop& prop : motion.scene) {
        if (prop.kind == PropKind::Mat) {
            paintMat(painter, {}, *look.colours, figure);
        }
    }
}

void paintFrontBefore(QPainter& painter, const Motion& motion, const FrontSkeleton& points, const FigurePose& first,
                      const FigureLook& look)
{
    for (const Prop& prop : motion.scene) {
        if (prop.kind == PropKind::Step) {
            paintStepFront(painter, prop, points, first, *look.colours);
        } else if (prop.kind == PropKind::Band) {
            const auto at = [&](std::size_t side) {
                const FrontLeg& leg = points.legs[side];
                return prop.place == BandPlace::Knees ? leg.knee.at + .16 * (leg.hip.at - leg.knee.at)
                                                      : leg.ankle.at + .12 * (leg.knee.at - leg.ankle.at);
            };
            paintBand(painter, at(nearSide), at(farSide), *look.colours);
        } else if (prop.kind == PropKind::Dumbbell) {
            for (const std::size_t side : {nearSide, farSide}) {
                if (holds(prop, side)) {
                    paintDumbbell(painter, points.arms[side].wrist, 180.0, *look.colours);
                }
            }
        }
    }
}

void addHeld(Extent& extent, const Motion& motion, const FigurePose& pose)
{
    if (motion.findProp(PropKind::Dowel)) {
        const QLineF dowel = dowelOf(pose);
        extent.add(dowel.p1(), .01);
        extent.add(dowel.p2(), .01);
    }
}

void addScene(Extent& extent, const Motion& motion)
{
    for (const Prop& prop : motion.scene) {
        switch (prop.kind) {
            case PropKind::Step:
            case PropKind::Box:
            case PropKind::Bench:
            case PropKind::Chair:
                extent.add({prop.x + .01, prop.height - .01}, .01);
                extent.add({prop.x + prop.width - .01, prop.height - .01}, .01);
                break;
            case PropKind::Wall: extent.add({prop.x + prop.width, .1}, .01); break;
            default: break;
        }
    }
}

}  // namespace stance::figure
