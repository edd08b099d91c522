#include "app/figure/body_shapes.h"

#include <QPolygonF>

#include <array>
#include <vector>

namespace stance::figure {
namespace {

constexpr double soleHeight = 0.0105;
constexpr double shortsTop = 0.071;
constexpr double beltAt = 0.066;
constexpr double beltWidth = 0.011;
constexpr double shortsEase = 0.0015;

template <class Circles>
std::vector<Disc> discsOf(const Circles& circles, double wider = 0.0)
{
    std::vector<Disc> discs;
    for (const Circle& circle : circles) {
        Disc disc = discOf(circle);
        disc.radius += wider;
        discs.push_back(disc);
    }
    return discs;
}

template <class Circles>
QPainterPath smoothPath(const Circles& circles, double wider = 0.0)
{
    Outline outline;
    outline.smoothChain(discsOf(circles, wider));
    return outline.path();
}

template <class Circles>
QPainterPath hullPath(const Circles& circles, double wider = 0.0)
{
    Outline outline;
    outline.hull(discsOf(circles, wider));
    return outline.path();
}

template <class Circles>
BodyShapes::Part smoothPart(const Circles& circles)
{
    return {smoothPath(circles), smoothPath(circles, haloWidth)};
}

QPainterPath polygonPath(const QPolygonF& points)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// Circles of the foot are (x along the sole, y above it): turned against those of the limbs.
QPainterPath shoePath(double wider)
{
    const auto group = [wider](std::initializer_list<Circle> circles) {
        std::vector<Disc> discs;
        for (const Circle& circle : circles) {
            discs.push_back({{circle.along, circle.front}, circle.radius + wider});
        }
        Outline outline;
        outline.hull(discs);
        return outline.path();
    };
    return group({heelCircle, insideAnkleCircle, instepCircle}).united(group({heelCircle, instepCircle, ballCircle, toeCircle}));
}

QPainterPath solePath()
{
    return polygonPath({{.004, 0}, {.146, 0}, {.152, .008}, {.152, soleHeight}, {0, soleHeight}});
}

QPainterPath facePath()
{
    constexpr std::array head{Circle{.1235, -.002, .0585}, Circle{.098, .018, .040}, Circle{.083, .030, .024}};
    constexpr std::array nose{Circle{.112, .050, .010}, Circle{.100, .0555, .0085}, Circle{.118, .040, .012}};
    return hullPath(head).united(hullPath(nose));
}

QPainterPath hairPath()
{
    constexpr std::array cap{Circle{.1255, -.004, .0605}, Circle{.112, -.018, .047}, Circle{.080, -.030, .020}};
    // From the brow back along the hairline, then round everything above and behind it.
    constexpr std::array line{Circle{.152, .060, 0}, Circle{.150, .040, 0},  Circle{.138, .016, 0}, Circle{.116, .004, 0},
                              Circle{.092, .004, 0}, Circle{.074, -.006, 0}, Circle{.060, -.020, 0}};
    QPainterPath keep({.12, .152});
    keep.lineTo(line.front().front, line.front().along);
    for (std::size_t point = 1; point + 1 < line.size(); ++point) {
        const QPointF at(line[point].front, line[point].along);
        const QPointF next(line[point + 1].front, line[point + 1].along);
        keep.quadTo(at, point + 2 < line.size() ? (at + next) / 2.0 : next);
    }
    keep.lineTo(-.12, .040);
    keep.lineTo(-.12, .26);
    keep.lineTo(.12, .26);
    keep.closeSubpath();
    return hullPath(cap).intersected(keep);
}

QPainterPath legShortsPath(double wider)
{
    constexpr std::array upper{Circle{0, 0, .060}, Circle{.050, .002, .0585}};
    constexpr std::array hem{Circle{.045, .003, .0565}, Circle{.117, -.0505, .003}, Circle{.117, .0545, .003}};
    return hullPath(upper, wider).united(hullPath(hem, wider));
}

QPainterPath handPath(double wider)
{
    constexpr std::array circles{Circle{0, 0, .0155}, Circle{.026, 0, .0205}, Circle{.052, 0, .0145}};
    return hullPath(circles, wider);
}

QTransform frame(QPointF origin, QPointF x, QPointF y)
{
    return {x.x(), x.y(), y.x(), y.y(), origin.x(), origin.y()};
}

}  // namespace

BodyShapes::BodyShapes()
    : thigh(smoothPart(thighCircles)),
      shank(smoothPart(shankCircles)),
      upperArm(smoothPart(upperArmCircles)),
      forearm(smoothPart(forearmCircles)),
      hand{handPath(0.0), handPath(haloWidth)},
      pelvis(smoothPart(pelvisCircles)),
      thorax(smoothPart(thoraxCircles)),
      shoe{shoePath(0.0), shoePath(haloWidth)},
      legShorts{legShortsPath(0.0), legShortsPath(haloWidth)},
      sole(solePath()),
      face(facePath()),
      hair(hairPath()),
      clothedThigh(thigh.shape.united(legShorts.shape))
{
    constexpr std::array knotCircles{Circle{.190, -.026, .0245}, Circle{.172, -.018, .018}};
    knot = hullPath(knotCircles);
    QPainterPath belowBelt;
    belowBelt.addRect(-.2, -.2, .4, .2 + shortsTop);
    trunkShorts = smoothPath(pelvisCircles, shortsEase).intersected(belowBelt);
    QPainterPath band;
    band.addRect(-.066, beltAt - beltWidth / 2.0, .128, beltWidth);
    belt = band.intersected(smoothPath(pelvisCircles, shortsEase));
}

const BodyShapes& BodyShapes::get()
{
    static const BodyShapes shapes;
    return shapes;
}

QTransform trunkFrame(QPointF origin, double inclination)
{
    return frame(origin, direction(inclination + 90.0), direction(inclination));
}

QTransform limbFrame(QPointF origin, double inclination)
{
    return frame(origin, direction(inclination + 90.0), -direction(inclination));
}

QTransform footFrame(QPointF heel, double pitch)
{
    return frame(heel, direction(pitch + 90.0), direction(pitch));
}

}  // namespace stance::figure
