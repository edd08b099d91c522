// Timeline: which pose at which moment of a rep, a breath or a hold, moved like a body that has weight.
#pragma once

#include "app/figure/staged_motion.h"
#include "core/base/tempo.h"
#include "core/catalog/motion.h"

#include <optional>
#include <span>
#include <vector>

namespace stance::figure {

enum class PartKind { Lower, Pause, Drive, Squeeze, In, Out, BreathPause, Enter, Hold, Leave };

/// What the figure does at one moment.
struct Moment {
    PoseRef from;
    PoseRef to;
    Shares shares;
    PartKind part = PartKind::Hold;
    double breath = 0.5;  ///< 0 all out, 1 all in
    double effort = 1.0;  ///< 0 at the stretched end, 1 where the muscles work hardest
};

PartKind partKind(TempoPart part);
PartKind partKind(BreathPart part);
/// The part of a rep that it is, if it is one.
std::optional<TempoPart> tempoPart(PartKind kind);

/// One part of the cycle in time. Parts of no length are left out.
struct TimelinePart {
    struct Segment {
        PoseRef from;
        PoseRef to;
        double start = 0.0;  ///< shares of the part
        double end = 1.0;
    };

    PartKind kind = PartKind::Hold;
    double start = 0.0;
    double seconds = 0.0;
    bool secondHalf = false;  ///< of an alternating movement: the other side
    std::vector<Segment> segments;
};

class Timeline {
public:
    /// `tempo` and `breath` as prescribed; where there is none, the movement's own.
    Timeline(const Motion& motion, const std::optional<Tempo>& tempo, const std::optional<BreathPattern>& breath);

    /// Of the whole cycle; an alternating movement has both sides in it.
    double seconds() const { return m_seconds; }
    std::span<const TimelinePart> parts() const { return m_parts; }

    /// Any time; the cycle repeats.
    Moment at(double seconds) const;
    /// By the clock of a session. A part of no length shows the pose in which it would stand.
    Moment at(PartKind kind, double fraction, bool secondHalf = false) const;
    /// By the breath of a session; what only breathes with it stays in its pose.
    Moment breathingAt(BreathPart part, double fraction) const;
    /// A moment of the hold, as long as it may last.
    Moment holdingAt(double seconds) const;
    /// When the pose that tells most of the movement is reached: at the end of its first movement, or in the hold.
    double tellingTime() const;
    /// Only the end of the part that this moment is in: for those who want no movement.
    Moment keyPoseAt(double seconds) const;

private:
    void addRep(const Motion& motion, const Tempo& tempo, bool secondHalf);
    void addBreath(const Motion& motion, const BreathPattern& pattern);
    void addHold(const Cycle& cycle);
    void addPart(PartKind kind, double seconds, std::span<const WayPoint> points, bool secondHalf);
    const TimelinePart& partAt(double seconds) const;
    Moment moment(const TimelinePart& part, double fraction) const;
    double breathIn(const TimelinePart& part, double fraction) const;

    std::vector<TimelinePart> m_parts;
    std::vector<TimelinePart> m_still;  ///< parts of no length
    double m_seconds = 0.0;
    double m_hipLead = 0.0;
    PartKind m_exhale = PartKind::Drive;
    bool m_lowers = false;   ///< a part of some length leads down
    bool m_inhales = false;  ///< a movement is breathed in on
    BreathPattern m_breath;
    PoseRef m_reached;
};

}  // namespace stance::figure
