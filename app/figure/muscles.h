// Muscles: which shapes an exercise lights up, and where they lie on the figure.
#pragma once

#include "app/figure/outline.h"
#include "app/figure/rig.h"
#include "core/catalog/exercise.h"

#include <QPainterPath>
#include <QTransform>

#include <array>
#include <cstddef>
#include <span>

namespace stance::figure {

enum class MuscleShape {
    GluteusMaximus,
    Hamstrings,
    AdductorMagnus,
    Quadriceps,
    GluteusMedius,
    Gastrocnemius,
    Soleus,
    HipFlexors,
    Abdominals,
    BackExtensors,
    Diaphragm,
};

enum class MuscleTone { Working, Helping, Stretched };

struct MarkedMuscle {
    MuscleShape shape = MuscleShape::GluteusMaximus;
    MuscleTone tone = MuscleTone::Working;
};

/// At most three: more colours would say less.
struct MarkedMuscles {
    std::array<MarkedMuscle, 3> list;
    std::size_t count = 0;

    std::span<const MarkedMuscle> all() const { return {list.data(), count}; }
};

MarkedMuscles markedMuscles(const Exercise& exercise);

/// Parts of the near side that muscles lie on.
enum class BodyPart { Pelvis, Thorax, Thigh, Shank };

/// The circle frame of a part in the side view; of the leg of that side.
QTransform partFrame(const FigurePose& pose, const Skeleton& skeleton, BodyPart part, std::size_t side = nearSide);

/// Appends the muscle's outline, in body heights.
void addMuscle(Outline& outline, MuscleShape shape, const FigurePose& pose, const Skeleton& skeleton, std::size_t side = nearSide);

/// The leg on which a muscle shows: a hip that stretches is the one that is more open.
std::size_t sideOf(const MarkedMuscle& muscle, const FigurePose& pose);

/// The parts to whose outline it is clipped.
std::span<const BodyPart> partsUnder(MuscleShape shape);

/// A muscle of one part only never changes: its shape in that part's frame, cut to the part.
const QPainterPath& fixedMuscle(MuscleShape shape);
/// What muscles on a part are cut to: its outline without its hollows, convex, in its frame.
std::span<const QPointF> groundOf(BodyPart part);

}  // namespace stance::figure
