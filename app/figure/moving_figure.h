// MovingFigure: one exercise ready to be shown: its poses in place, its timeline, its faults, the box it moves in.
#pragma once

#include "app/figure/muscles.h"
#include "app/figure/staged_motion.h"
#include "app/figure/timeline.h"
#include "core/catalog/exercise.h"
#include "core/catalog/motion.h"

#include <QRectF>

#include <array>
#include <map>
#include <optional>

namespace stance::figure {

class MovingFigure {
public:
    /// `motion` must outlive this. Tempo and breath are the exercise's, until others are prescribed.
    MovingFigure(const Motion& motion, const Exercise& exercise);

    void prescribe(const std::optional<Tempo>& tempo, const std::optional<BreathPattern>& breath);

    const Motion& motion() const { return *m_motion; }
    const Timeline& timeline() const { return m_timeline; }
    const MarkedMuscles& muscles() const { return m_muscles; }
    bool canShow(const FaultId& fault) const { return m_faults.contains(fault); }
    /// Around the whole movement, its faults and its scene.
    QRectF box(View view) const { return m_boxes[static_cast<std::size_t>(view)]; }

    /// In good form.
    FigurePose pose(const Moment& moment) const;
    /// From good form, share 0, to the fault, share 1. A fault that has no motion is good form.
    FigurePose pose(const Moment& moment, const FaultId& fault, double share) const;
    const StagedMotion& staged() const { return m_good; }
    const StagedMotion* staged(const FaultId& fault) const;

private:
    void measure();

    const Motion* m_motion;
    Timeline m_timeline;
    MarkedMuscles m_muscles;
    StagedMotion m_good;
    std::map<FaultId, StagedMotion> m_faults;
    std::array<QRectF, 2> m_boxes;
};

}  // namespace stance::figure
