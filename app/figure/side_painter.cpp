#include "app/figure/side_painter.h"

#include <QLinearGradient>

#include <array>

namespace stance::figure {
namespace {

constexpr double stripe = 0.007;

/// Muscles on the trunk lie under the legs, the others on them.
bool onTrunk(MuscleShape shape)
{
    return shape == MuscleShape::Abdominals || shape == MuscleShape::BackExtensors || shape == MuscleShape::Diaphragm;
}

/// Wider or narrower toward the front and back.
QTransform breathed(const QTransform& frame, double scale)
{
    return QTransform::fromScale(scale, 1.0) * frame;
}

}  // namespace

void SidePainter::paintFar(QPainter& painter, const FigurePose& pose, const FigureLook& look)
{
    const Job job{painter, pose, look, skeletonOf(pose), painter.transform()};
    painter.setPen(Qt::NoPen);
    paintArm(job, farSide, false);
    paintLeg(job, farSide);
    for (const MarkedMuscle& muscle : look.muscles.all()) {
        if (sideOf(muscle, pose) == farSide) {
            paintMuscle(job, muscle, farSide);
        }
    }
    painter.setTransform(job.world);
}

void SidePainter::paintNear(QPainter& painter, const FigurePose& pose, const FigureLook& look)
{
    const Job job{painter, pose, look, skeletonOf(pose), painter.transform()};
    painter.setPen(Qt::NoPen);
    haloLeg(job);
    paintTrunk(job);
    paintHead(job);
    paintMuscles(job, true);
    paintLeg(job, nearSide);
    paintMuscles(job, false);
    fill(job, trunkFrame(job.points.hip, pose.pelvis), BodyShapes::get().belt, look.colours->belt);
    paintJoints(job, false);
    paintArm(job, nearSide, true);
    paintJoints(job, true);
    painter.setTransform(job.world);
}

void SidePainter::fill(const Job& job, const QTransform& frame, const QPainterPath& path, const QColor& colour) const
{
    job.painter.setTransform(frame * job.world);
    job.painter.fillPath(path, colour);
}

void SidePainter::paintArm(const Job& job, std::size_t side, bool haloed) const
{
    const BodyShapes& shapes = BodyShapes::get();
    const ArmPoints& arm = job.points.arms[side];
    const QColor& colour = side == nearSide ? job.look.colours->near : job.look.colours->far;
    const std::array frames{limbFrame(arm.wrist, job.pose.hand(side) - 180.0), limbFrame(arm.elbow, job.pose.forearm(side) - 180.0),
                            limbFrame(job.points.shoulder, job.pose.upperArm(side) - 180.0)};
    const std::array parts{&shapes.hand, &shapes.forearm, &shapes.upperArm};
    for (std::size_t part = 0; haloed && part < frames.size(); ++part) {
        fill(job, frames[part], parts[part]->halo, job.look.halo);
    }
    for (std::size_t part = 0; part < frames.size(); ++part) {
        fill(job, frames[part], parts[part]->shape, colour);
    }
}

void SidePainter::paintLeg(const Job& job, std::size_t side) const
{
    const BodyShapes& shapes = BodyShapes::get();
    const FigureColours& colours = *job.look.colours;
    const bool isNear = side == nearSide;
    const LegPoints& leg = job.points.legs[side];
    const QTransform thigh = limbFrame(job.points.hip, job.pose.thigh(side));
    const QTransform foot = footFrame(leg.heel, job.pose.footPitch(side));
    fill(job, limbFrame(leg.knee, job.pose.shank(side)), shapes.shank.shape, isNear ? colours.near : colours.far);
    fill(job, thigh, shapes.thigh.shape, isNear ? colours.near : colours.far);
    fill(job, foot, shapes.shoe.shape, isNear ? colours.wear : colours.wearFar);
    fill(job, foot, shapes.sole, isNear ? colours.sole : colours.soleFar);
    fill(job, thigh, shapes.legShorts.shape, isNear ? colours.wear : colours.wearFar);
}

void SidePainter::haloLeg(const Job& job) const
{
    const BodyShapes& shapes = BodyShapes::get();
    const LegPoints& leg = job.points.legs[nearSide];
    const QTransform thigh = limbFrame(job.points.hip, job.pose.thigh(nearSide));
    fill(job, thigh, shapes.thigh.halo, job.look.halo);
    fill(job, thigh, shapes.legShorts.halo, job.look.halo);
    fill(job, limbFrame(leg.knee, job.pose.shank(nearSide)), shapes.shank.halo, job.look.halo);
    fill(job, footFrame(leg.heel, job.pose.footPitch(nearSide)), shapes.shoe.halo, job.look.halo);
}

QTransform SidePainter::chest(const Job& job) const
{
    return breathed(trunkFrame(job.points.lumbar, job.pose.trunk()), chestScale(job.look.breath));
}

QTransform SidePainter::belly(const Job& job) const
{
    return breathed(trunkFrame(job.points.hip, job.pose.pelvis), bellyScale(job.look.breath));
}

void SidePainter::neckOutline(const Job& job)
{
    const double head = job.pose.trunk() + job.pose.neck;
    const std::array discs{Disc{offset(job.points.lumbar, job.pose.trunk(), .166, -.006), .034},
                           Disc{offset(job.points.shoulder, head, .030, -.002), .0285},
                           Disc{offset(job.points.shoulder, head, .080, .006), .0275}};
    m_outline.clear();
    m_outline.hull(discs);
}

void SidePainter::paintTrunk(const Job& job)
{
    const BodyShapes& shapes = BodyShapes::get();
    const FigureColours& colours = *job.look.colours;
    fill(job, chest(job), shapes.thorax.halo, job.look.halo);
    fill(job, belly(job), shapes.pelvis.halo, job.look.halo);
    fill(job, chest(job), shapes.thorax.shape, colours.near);
    fill(job, belly(job), shapes.pelvis.shape, colours.near);
    fill(job, trunkFrame(job.points.hip, job.pose.pelvis), shapes.trunkShorts, colours.wear);
    neckOutline(job);
    job.painter.setTransform(job.world);
    job.painter.setBrush(colours.near);
    const auto neck = m_outline.points();
    job.painter.drawPolygon(neck.data(), static_cast<int>(neck.size()), Qt::WindingFill);
}

void SidePainter::paintHead(const Job& job) const
{
    const BodyShapes& shapes = BodyShapes::get();
    const QTransform head = trunkFrame(job.points.shoulder, job.pose.trunk() + job.pose.neck);
    fill(job, head, shapes.knot, job.look.colours->hair);
    fill(job, head, shapes.face, job.look.colours->near);
    fill(job, head, shapes.hair, job.look.colours->hair);
}

QBrush SidePainter::muscleBrush(const FigureLook& look, const MarkedMuscle& muscle)
{
    QColor colour = muscle.tone == MuscleTone::Helping ? look.colours->helping : look.colours->muscle;
    if (muscle.tone != MuscleTone::Stretched) {
        colour = muscleColour(colour, look.colours->near, look.effort);
        colour.setAlphaF(static_cast<float>(onTrunk(muscle.shape) ? 1.0 : look.onNearLeg));
        return colour;
    }
    return hatch(*look.colours);
}

const QBrush& SidePainter::hatch(const FigureColours& colours)
{
    if (m_hatchedFor != &colours) {
        QLinearGradient stripes(QPointF(0.0, 0.0), QPointF(1.0, 1.0) * stripe * 1.41421356);
        stripes.setSpread(QGradient::RepeatSpread);
        stripes.setColorAt(0.0, colours.muscle);
        stripes.setColorAt(0.499, colours.muscle);
        stripes.setColorAt(0.5, colours.stretchGround);
        stripes.setColorAt(1.0, colours.stretchGround);
        m_hatch = stripes;
        m_hatchedFor = &colours;
    }
    return m_hatch;
}

void SidePainter::paintMuscles(const Job& job, bool trunk)
{
    // The most important one comes first in the list and lies on top.
    const auto muscles = job.look.muscles.all();
    for (auto next = muscles.rbegin(); next != muscles.rend(); ++next) {
        const MarkedMuscle& muscle = *next;
        if (onTrunk(muscle.shape) != trunk || sideOf(muscle, job.pose) != nearSide) {
            continue;
        }
        if (const auto parts = partsUnder(muscle.shape); parts.size() == 1) {
            job.painter.setTransform(partFrame(job.pose, job.points, parts.front()) * job.world);
            job.painter.fillPath(fixedMuscle(muscle.shape), muscleBrush(job.look, muscle));
            continue;
        }
        paintMuscle(job, muscle, nearSide);
    }
}

void SidePainter::paintMuscle(const Job& job, const MarkedMuscle& muscle, std::size_t side)
{
    job.painter.setTransform(job.world);
    job.painter.setBrush(muscleBrush(job.look, muscle));
    for (const BodyPart part : partsUnder(muscle.shape)) {
        paintMuscleOn(job, muscle.shape, part, side);
    }
}

void SidePainter::paintMuscleOn(const Job& job, MuscleShape shape, BodyPart part, std::size_t side)
{
    const QTransform frame = partFrame(job.pose, job.points, part, side);
    m_ground.clear();
    for (const QPointF point : groundOf(part)) {
        m_ground.push_back(frame.map(point));
    }
    m_outline.clear();
    addMuscle(m_outline, shape, job.pose, job.points, side);
    m_outline.cutTo(m_ground);
    const auto points = m_outline.points();
    job.painter.drawPolygon(points.data(), static_cast<int>(points.size()), Qt::WindingFill);
}

void SidePainter::paintJoints(const Job& job, bool arm)
{
    job.painter.setTransform(job.world);
    job.painter.setBrush(job.look.colours->joint);
    m_outline.clear();
    const auto dot = [&](QPointF at, double radius) { m_outline.dot({at, radius}); };
    if (arm) {
        dot(job.points.shoulder, .0105);
        dot(job.points.arms[nearSide].elbow, .0085);
    } else {
        dot(job.points.hip, .0105);
        dot(job.points.legs[nearSide].knee, .0105);
        dot(job.points.legs[nearSide].ankle, .009);
    }
    m_outline.endDots();
    const auto points = m_outline.points();
    job.painter.drawPolygon(points.data(), static_cast<int>(points.size()), Qt::WindingFill);
}

}  // namespace stance::figure
