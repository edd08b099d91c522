// Motion: how an exercise moves, as the figure shows it. Key poses, what they rest on, their order in time, and the faults.
#pragma once

#include "core/base/document_error.h"
#include "core/base/ids.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/tempo.h"
#include "core/catalog/exercise.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stance {

enum class View { Side, Front };

/// Degrees. Each joint is 0 standing straight; signs and chains stand in docs/formats.md, 3.4.
struct LegPose {
    double ankle = 0.0;  ///< dorsiflexion +
    double knee = 0.0;   ///< flexion +
    double hip = 0.0;    ///< flexion +, extension -

    friend bool operator==(const LegPose&, const LegPose&) = default;
};

struct ArmPose {
    double shoulder = 6.0;  ///< flexion +; not quite 0, so that the hand does not hide the buttock
    double elbow = 6.0;

    friend bool operator==(const ArmPose&, const ArmPose&) = default;
};

/// What only the front view shows.
struct FrontPose {
    double drop = 0.0;    ///< free side of the pelvis below the stance side
    double valgus = 0.0;  ///< knee inside the line from hip to ankle
    double sway = 0.0;    ///< trunk leaned toward the stance side
    double turn = 0.0;    ///< pelvis turned open, free side backward

    friend bool operator==(const FrontPose&, const FrontPose&) = default;
};

/// Outward lean of a leg's segments from straight down, front view.
struct Splay {
    double thigh = 0.0;
    double shank = 0.0;
    double toes = 0.0;  ///< foot turned out
    double edge = 0.0;  ///< foot rolled onto its outer edge

    friend bool operator==(const Splay&, const Splay&) = default;
};

/// A key pose. The reference leg carries it: from the pitch of its foot upward every inclination follows.
struct Pose {
    std::string name;
    double footPitch = 0.0;  ///< of the reference foot: heel up +
    LegPose leg;
    LegPose otherLeg;
    ArmPose nearArm;
    ArmPose farArm;
    double lumbar = 0.0;  ///< rounded +, arched -
    double neck = 0.0;    ///< chin to chest +
    FrontPose front;
    Splay legOut;
    Splay otherLegOut;
    double roll = 0.0;  ///< the whole figure laid over, front view: 0 upright, 90 on its side
    double lift = 0.0;  ///< in the air, where nothing carries

    double pelvisPitch() const { return footPitch + leg.ankle - leg.knee + leg.hip; }
    double trunkLean() const { return pelvisPitch() + lumbar; }

    friend bool operator==(const Pose&, const Pose&) = default;
};

enum class PropKind { Step, Bench, Box, Chair, Wall, Mat, Dumbbell, Band, Dowel };

enum class Hold { Near, Far, Both };
enum class BandPlace { Knees, Ankles };

/// A thing of the scene. Lengths in body heights; x counts from the ankle of the reference foot in the first pose.
struct Prop {
    PropKind kind = PropKind::Mat;
    double x = 0.0;       ///< left edge
    double height = 0.0;  ///< of its upper surface
    double width = 0.0;
    Hold hold = Hold::Near;  ///< dumbbells: which hand
    BandPlace place = BandPlace::Knees;

    friend bool operator==(const Prop&, const Prop&) = default;
};

enum class ContactPoint {
    Foot,
    Ball,
    Heel,
    Toes,
    Knee,
    OtherFoot,
    OtherBall,
    OtherHeel,
    OtherToes,
    OtherKnee,
    Trunk,
    Back,
    Seat,
    NearHand,
    FarHand,
    NearElbow,
    FarElbow,
};

enum class Surface { Floor, Step, Bench, Box, Chair, Wall };

/// A point of the body that rests on a surface and does not slide.
struct Contact {
    ContactPoint point = ContactPoint::Foot;
    Surface surface = Surface::Floor;
    std::vector<std::size_t> poses;  ///< in which it holds; between two of them it holds on the way
    std::optional<double> x;         ///< where, if not where the first of the poses has it

    bool holdsIn(std::size_t pose) const;
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// A pose on the way through one part of a rep.
struct WayPoint {
    std::size_t pose = 0;
    double at = 1.0;  ///< share of the part's time at which it is reached

    friend bool operator==(const WayPoint&, const WayPoint&) = default;
};

/// What moves the figure: the parts of a rep, the parts of a breath, or nothing but breathing in one pose.
enum class CycleKind { Rep, Breath, Hold };

struct Cycle {
    CycleKind kind = CycleKind::Rep;
    std::array<std::vector<WayPoint>, 4> parts;  ///< by TempoPart, or by BreathPart; empty: the pose stays
    std::size_t holdFrom = 0;                    ///< hold: the pose before it
    std::size_t holdPose = 0;
    double enterSeconds = 2.0;  ///< hold: from the one to the other

    friend bool operator==(const Cycle&, const Cycle&) = default;
};

/// How a fault is marked on the figure.
enum class FaultMark { None, Valgus, Drop, Arch, Rounds, Heel, Sway, Open, Neck, Short, Ring, Breath, Turns, Fast };

/// Where a ring goes.
enum class MarkJoint { Hip, Knee, Ankle, OtherHip, OtherKnee, OtherAnkle, Lumbar, Shoulder, Head, Wrist, Toes };

/// Which way the joint of a ring went, the figure facing right.
enum class MarkArrow { None, Up, Down, Left, Right };

/// A fault, larger than life: what it adds to good poses.
struct FaultMotion {
    bool shown = true;               ///< false: no picture can show it, and that of its tag would mislead
    Pose added;                      ///< differences; a fault's pose has no name
    double pelvis = 0.0;             ///< pelvis tipped over both thighs, forward +
    double feetBy = 0.0;             ///< planted feet moved forward
    double bodyBy = 0.0;             ///< what else of the body rests moved forward
    double ofWay = 1.0;              ///< share of the way from the first pose that is reached
    std::vector<std::size_t> poses;  ///< to which it is added
    FaultMark mark = FaultMark::None;
    MarkJoint joint = MarkJoint::Knee;
    MarkArrow arrow = MarkArrow::None;
    std::array<bool, 4> hurried{};  ///< by TempoPart: done in a fraction of its time
    View view = View::Side;

    friend bool operator==(const FaultMotion&, const FaultMotion&) = default;
};

/// Where the hands are in the front view.
enum class FrontArms { Sides, Hips, Clasped, Forward, Propped };

struct Motion {
    ExerciseId exercise;
    std::vector<View> views;    ///< the one shown first stands first
    bool farReference = false;  ///< the reference leg is the far one: the leg that works is free
    bool alternates = false;    ///< every second rep with near and far swapped
    FrontArms frontArms = FrontArms::Sides;
    std::vector<Prop> scene;
    std::vector<Pose> poses;
    std::vector<Contact> contacts;
    Cycle cycle;
    std::optional<Tempo> tempo;           ///< for exercises that prescribe none
    TempoPart exhale = TempoPart::Drive;  ///< the part that is breathed out on
    double hipLeadSeconds = 0.2;          ///< hips go before knees on the way down
    std::unordered_map<FaultId, FaultMotion> faults;

    const Prop* findProp(PropKind kind) const;
    /// The pose in which a rep is at its turn: where faults show unless they say otherwise.
    std::size_t turningPose() const;
    bool shows(View view) const;
    friend bool operator==(const Motion&, const Motion&) = default;
};

/// Motions by exercise.
using Motions = std::unordered_map<ExerciseId, Motion>;

/// The motion of an exercise, or nullptr.
const Motion* findMotion(const Motions& motions, const ExerciseId& exercise);

/// The range a joint of a good pose may have.
struct JointLimits {
    static constexpr Limits ankle{-65, 40};
    static constexpr Limits knee{0, 150};
    static constexpr Limits hip{-30, 130};
    static constexpr Limits lumbar{-30, 40};
    static constexpr Limits neck{-40, 40};
    static constexpr Limits shoulder{-60, 180};
    static constexpr Limits elbow{0, 150};
};

/// Reads the document of motions (form: docs/formats.md, 3.4). It may leave out exercises of the catalogue, and refuses
/// exercises and faults that the catalogue has not. A wrong file is refused whole.
Result<Motions, DocumentError> readMotions(std::string_view text, const std::string& name, const std::vector<Exercise>& exercises);

}  // namespace stance
