// StagedMotion: the key poses of a movement brought to rest in their scene, good or with a fault, and every pose between two.
#pragma once

#include "app/figure/contacts.h"
#include "app/figure/rig.h"
#include "core/catalog/motion.h"

#include <vector>

namespace stance::figure {

/// A key pose in its place.
struct StagedPose {
    FigurePose figure;
    std::vector<Rest> rests;  ///< what holds; the first one carries
    double balance = 0.0;     ///< centre of mass ahead of the carrying foot
};

/// A key pose, possibly with near and far exchanged.
struct PoseRef {
    std::size_t pose = 0;
    bool swapped = false;

    friend bool operator==(const PoseRef&, const PoseRef&) = default;
};

class StagedMotion {
public:
    /// Good form.
    explicit StagedMotion(const Motion& motion);
    /// The same with a fault, in the places where good form has its contacts.
    StagedMotion(const Motion& motion, const FaultMotion& fault, const StagedMotion& good);

    std::size_t size() const { return m_poses.size(); }
    const StagedPose& pose(PoseRef ref) const { return ref.swapped ? m_swapped[ref.pose] : m_poses[ref.pose]; }
    /// On the way between two key poses. What rests in both stays where it is. Allocates nothing.
    FigurePose between(PoseRef from, PoseRef to, Shares shares) const;

private:
    void stage(const Motion& motion, const std::vector<Pose>& poses);
    void bringToRest(StagedPose& staged, const Motion& motion, std::size_t at);

    std::vector<StagedPose> m_poses;
    std::vector<StagedPose> m_swapped;            ///< empty unless the movement alternates
    std::vector<std::optional<double>> m_places;  ///< of the contacts
};

/// Between good form and a fault.
FigurePose morph(const FigurePose& good, const FigurePose& fault, double share);

/// The key pose with what the fault adds.
Pose faulty(const Motion& motion, const FaultMotion& fault, std::size_t index);

}  // namespace stance::figure
