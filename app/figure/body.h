// The build of the figure: lengths and outlines in body heights, the same for everyone.
#pragma once

#include <array>

namespace stance::figure {

constexpr double ankleAlong = 0.040;  ///< of the ankle, along the sole from the heel
constexpr double ankleUp = 0.039;     ///< and above it
constexpr double shankLength = 0.246;
constexpr double thighLength = 0.245;
constexpr double pelvisLength = 0.100;
constexpr double thoraxLength = 0.188;
constexpr double headLength = 0.182;
constexpr double upperArmLength = 0.186;
constexpr double forearmLength = 0.146;
constexpr double hipHalfWidth = 0.050;
constexpr double shoulderHalfWidth = 0.100;

/// A circle of an outline: along its segment, toward the front of the body, radius.
struct Circle {
    double along;
    double front;
    double radius;
};

// Limbs count from their upper joint down, trunk parts from their lower joint up; feet from the heel along the sole, and up.
inline constexpr std::array thighCircles{Circle{0, 0, .058}, Circle{.06, .002, .055}, Circle{.14, .003, .047},
                                         Circle{.245, 0, .034}};
inline constexpr std::array shankCircles{Circle{0, 0, .034}, Circle{.07, -.01, .034}, Circle{.12, -.006, .029},
                                         Circle{.246, 0, .0195}};
inline constexpr std::array upperArmCircles{Circle{0, 0, .036}, Circle{.06, .002, .03}, Circle{.186, 0, .0225}};
inline constexpr std::array forearmCircles{Circle{0, 0, .0225}, Circle{.045, .001, .0235}, Circle{.146, 0, .0155}};
inline constexpr std::array pelvisCircles{Circle{-.004, -.004, .06}, Circle{.012, -.018, .057}, Circle{.055, -.004, .054},
                                          Circle{.1, .004, .0495}};
inline constexpr std::array thoraxCircles{Circle{0, .004, .0495}, Circle{.055, .006, .055}, Circle{.115, .008, .06},
                                          Circle{.16, 0, .049}, Circle{.184, -.004, .036}};

inline constexpr Circle heelCircle{.022, .022, .022};
inline constexpr Circle insideAnkleCircle{.040, .040, .024};
inline constexpr Circle instepCircle{.085, .022, .021};
inline constexpr Circle ballCircle{.1165, .0165, .0165};
inline constexpr Circle toeCircle{.138, .0135, .0135};
/// What can touch the ground.
inline constexpr std::array footCircles{heelCircle, ballCircle, toeCircle};

constexpr double kneeRadius = .034;
constexpr double elbowRadius = .0225;
/// Half of a hand laid flat.
constexpr double palmRadius = .0165;
/// Where the lower third of the shoulder blades lies along the thorax.
inline constexpr Circle bladeCircle{.100, .008, .058};

}  // namespace stance::figure
