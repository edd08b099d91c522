#include "app/figure/front_head.h"

#include "app/figure/body_shapes.h"
#include "app/figure/outline.h"

#include <initializer_list>
#include <vector>

namespace stance::figure {
namespace {

const QPainterPath& hairline()
{
    static const QPainterPath path = [] {
        QPainterPath keep({-.09, .108});
        keep.lineTo(-.075, .112);
        keep.cubicTo({-.05, .120}, {-.046, .140}, {-.012, .153});
        keep.cubicTo({.006, .150}, {.030, .140}, {.052, .122});
        keep.lineTo(.075, .108);
        keep.lineTo(.09, .24);
        keep.lineTo(-.09, .24);
        keep.closeSubpath();
        return keep;
    }();
    return path;
}

QPainterPath hullOf(std::initializer_list<Disc> discs)
{
    Outline outline;
    outline.hull(std::vector<Disc>(discs));
    return outline.path();
}

}  // namespace

FrontHead::FrontHead()
    : faceHalo(hullOf({{{0, .126}, .054 + haloWidth}, {{0, .096}, .043 + haloWidth}, {{0, .083}, .034 + haloWidth}})),
      face(hullOf({{{0, .126}, .054}, {{0, .096}, .043}, {{0, .083}, .034}})),
      hair(hullOf({{{0, .129}, .0565}, {{0, .112}, .053}}).intersected(hairline())),
      knot(hullOf({{{0, .188}, .025}, {{0, .176}, .020}}))
{
}

const FrontHead& FrontHead::get()
{
    static const FrontHead shapes;
    return shapes;
}

}  // namespace stance::figure
