#include "app/figure/muscles.h"

#include "app/figure/body_shapes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace stance::figure {
namespace {

struct Spot {
    BodyPart part;
    Circle circle;
};

struct ShapeTable {
    MuscleShape shape;
    bool hull;
    std::array<Spot, 3> spots;
    std::size_t count;
    std::array<BodyPart, 2> under;
    std::size_t underCount;
};

constexpr auto pelvis = BodyPart::Pelvis;
constexpr auto thorax = BodyPart::Thorax;
constexpr auto thigh = BodyPart::Thigh;
constexpr auto shank = BodyPart::Shank;

constexpr ShapeTable tables[] = {
    {MuscleShape::GluteusMaximus,
     true,
     {{{pelvis, {.046, -.034, .026}}, {pelvis, {.006, -.036, .040}}, {thigh, {.060, -.032, .026}}}},
     3,
     {pelvis, thigh},
     2},
    {MuscleShape::Hamstrings,
     false,
     {{{thigh, {.075, -.032, .024}}, {thigh, {.145, -.030, .022}}, {thigh, {.225, -.024, .012}}}},
     3,
     {thigh, thigh},
     1},
    {MuscleShape::AdductorMagnus,
     false,
     {{{thigh, {.050, .002, .016}}, {thigh, {.120, 0, .016}}, {thigh, {.200, -.002, .008}}}},
     3,
     {thigh, thigh},
     1},
    {MuscleShape::Quadriceps,
     false,
     {{{thigh, {.065, .032, .022}}, {thigh, {.145, .030, .024}}, {thigh, {.222, .022, .014}}}},
     3,
     {thigh, thigh},
     1},
    {MuscleShape::GluteusMedius,
     true,
     {{{pelvis, {.060, -.004, .026}}, {pelvis, {.012, -.002, .016}}, {pelvis, {}}}},
     2,
     {pelvis, pelvis},
     1},
    {MuscleShape::Gastrocnemius,
     false,
     {{{shank, {.022, -.022, .018}}, {shank, {.075, -.028, .024}}, {shank, {.132, -.022, .011}}}},
     3,
     {shank, shank},
     1},
    {MuscleShape::Soleus, false, {{{shank, {.125, -.016, .013}}, {shank, {.200, -.014, .009}}, {shank, {}}}}, 2, {shank, shank}, 1},
    {MuscleShape::HipFlexors,
     false,
     {{{pelvis, {.070, .034, .016}}, {pelvis, {.010, .044, .020}}, {thigh, {.085, .040, .018}}}},
     3,
     {pelvis, thigh},
     2},
    {MuscleShape::Abdominals,
     false,
     {{{pelvis, {.050, .046, .020}}, {thorax, {.010, .048, .022}}, {thorax, {.080, .056, .022}}}},
     3,
     {pelvis, thorax},
     2},
    {MuscleShape::BackExtensors,
     false,
     {{{pelvis, {.060, -.046, .015}}, {thorax, {.030, -.046, .014}}, {thorax, {.110, -.050, .012}}}},
     3,
     {pelvis, thorax},
     2},
    {MuscleShape::Diaphragm,
     false,
     {{{thorax, {.062, -.040, .012}}, {thorax, {.085, .006, .014}}, {thorax, {.062, .050, .012}}}},
     3,
     {thorax, thorax},
     1},
};

/// A thigh with shorts over its upper end.
constexpr std::array clothedThighCircles{Circle{0, 0, .060}, Circle{.050, .002, .0585}, Circle{.14, .003, .047},
                                         Circle{.245, 0, .034}};

const ShapeTable& tableOf(MuscleShape shape)
{
    return tables[static_cast<std::size_t>(shape)];
}

/// Deep and small muscles have no shape of their own; words name them.
std::optional<MuscleShape> shapeOf(Muscle muscle)
{
    switch (muscle) {
        case Muscle::GluteusMaximus: return MuscleShape::GluteusMaximus;
        case Muscle::GluteusMedius:
        case Muscle::DeepHipRotators: return MuscleShape::GluteusMedius;
        case Muscle::Hamstrings: return MuscleShape::Hamstrings;
        case Muscle::AdductorMagnus: return MuscleShape::AdductorMagnus;
        case Muscle::Quadriceps: return MuscleShape::Quadriceps;
        case Muscle::Gastrocnemius: return MuscleShape::Gastrocnemius;
        case Muscle::Soleus: return MuscleShape::Soleus;
        case Muscle::ErectorSpinae: return MuscleShape::BackExtensors;
        case Muscle::Abdominals:
        case Muscle::TransversusAbdominis:
        case Muscle::InternalOblique:
        case Muscle::Obliques: return MuscleShape::Abdominals;
        case Muscle::Diaphragm: return MuscleShape::Diaphragm;
        case Muscle::Iliopsoas:
        case Muscle::RectusFemoris: return MuscleShape::HipFlexors;
        case Muscle::PelvicFloor:
        case Muscle::FootStabilisers:
        case Muscle::TensorFasciaeLatae:
        case Muscle::Shoulders: return std::nullopt;
    }
    return std::nullopt;
}

void addShape(Outline& outline, const ShapeTable& table, std::span<const Disc> discs)
{
    if (table.hull) {
        outline.hull(discs);
    } else {
        outline.smoothChain(discs);
    }
}

void mark(MarkedMuscles& marked, const std::vector<Muscle>& muscles, MuscleTone tone)
{
    for (const Muscle muscle : muscles) {
        const auto shape = shapeOf(muscle);
        const auto same = [&](const MarkedMuscle& entry) { return entry.shape == shape; };
        const auto all = marked.all();
        if (shape && marked.count < marked.list.size() && std::none_of(all.begin(), all.end(), same)) {
            marked.list[marked.count++] = {*shape, tone};
        }
    }
}

template <class Circles>
std::vector<QPointF> hullOf(const Circles& circles)
{
    std::vector<Disc> discs;
    std::transform(circles.begin(), circles.end(), std::back_inserter(discs), discOf);
    Outline outline;
    outline.hull(discs);
    return {outline.points().begin(), outline.points().end()};
}

const QPainterPath& outlineOf(BodyPart part)
{
    const BodyShapes& shapes = BodyShapes::get();
    switch (part) {
        case BodyPart::Pelvis: return shapes.pelvis.shape;
        case BodyPart::Thorax: return shapes.thorax.shape;
        case BodyPart::Thigh: return shapes.clothedThigh;
        case BodyPart::Shank: return shapes.shank.shape;
    }
    return shapes.pelvis.shape;
}

}  // namespace

MarkedMuscles markedMuscles(const Exercise& exercise)
{
    MarkedMuscles marked;
    mark(marked, exercise.stretched, MuscleTone::Stretched);
    mark(marked, exercise.primary, MuscleTone::Working);
    mark(marked, exercise.secondary, MuscleTone::Helping);
    return marked;
}

QTransform partFrame(const FigurePose& pose, const Skeleton& skeleton, BodyPart part, std::size_t side)
{
    switch (part) {
        case BodyPart::Pelvis: return trunkFrame(skeleton.hip, pose.pelvis);
        case BodyPart::Thorax: return trunkFrame(skeleton.lumbar, pose.trunk());
        case BodyPart::Thigh: return limbFrame(skeleton.hip, pose.thigh(side));
        case BodyPart::Shank: return limbFrame(skeleton.legs[side].knee, pose.shank(side));
    }
    return {};
}

void addMuscle(Outline& outline, MuscleShape shape, const FigurePose& pose, const Skeleton& skeleton, std::size_t side)
{
    const ShapeTable& table = tableOf(shape);
    std::array<Disc, 3> discs;
    for (std::size_t spot = 0; spot < table.count; ++spot) {
        const Disc local = discOf(table.spots[spot].circle);
        discs[spot] = {partFrame(pose, skeleton, table.spots[spot].part, side).map(local.middle), local.radius};
    }
    addShape(outline, table, {discs.data(), table.count});
}

std::size_t sideOf(const MarkedMuscle& muscle, const FigurePose& pose)
{
    constexpr double clearlyMore = 30.0;
    const bool atHip = muscle.shape == MuscleShape::HipFlexors && muscle.tone == MuscleTone::Stretched;
    const bool farOpens = pose.legs[nearSide].hip > pose.legs[farSide].hip + clearlyMore;
    return atHip && farOpens ? farSide : nearSide;
}

std::span<const BodyPart> partsUnder(MuscleShape shape)
{
    const ShapeTable& table = tableOf(shape);
    return {table.under.data(), table.underCount};
}

std::span<const QPointF> groundOf(BodyPart part)
{
    static const std::array grounds{hullOf(pelvisCircles), hullOf(thoraxCircles), hullOf(clothedThighCircles),
                                    hullOf(shankCircles)};
    return grounds[static_cast<std::size_t>(part)];
}

const QPainterPath& fixedMuscle(MuscleShape shape)
{
    static const auto made = [] {
        std::array<QPainterPath, std::size(tables)> paths;
        for (const ShapeTable& table : tables) {
            if (table.underCount > 1) {
                continue;
            }
            std::array<Disc, 3> discs;
            std::transform(table.spots.begin(), table.spots.end(), discs.begin(),
                           [](const Spot& spot) { return discOf(spot.circle); });
            Outline outline;
            addShape(outline, table, {discs.data(), table.count});
            paths[static_cast<std::size_t>(table.shape)] = outline.path().intersected(outlineOf(table.under[0]));
        }
        return paths;
    }();
    return made[static_cast<std::size_t>(shape)];
}

}  // namespace stance::figure
