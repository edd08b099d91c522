#include "app/drive/figure_overview.h"

#include "app/figure/camera.h"
#include "app/figure/figure_painter.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QPainterPath>

#include <array>
#include <optional>
#include <span>

namespace stance {
namespace {

constexpr QSize sheetSize(1280, 1690);
constexpr double margin = 24.0;
constexpr double gap = 8.0;
constexpr double captionHeight = 38.0;
constexpr double titleHeight = 32.0;
constexpr double radius = 14.0;

/// One picture: which exercise, seen from where, in which pose, how wide beside its neighbours.
struct Cell {
    const char* exercise = "";
    const char* caption = "";
    double width = 1.0;
    View view = View::Side;
    /// Share of the cycle; below 0: the moment that tells most.
    double at = 0.0;
    const char* fault = "";
    bool otherTheme = false;
    bool bones = false;
    std::optional<Muscle> muscle = {};
    bool stretched = false;
    double focus = 0.0;  ///< height above the floor, in body heights, of what is looked at closely
};

const Theme& themeFor(bool dark)
{
    return dark ? darkTheme() : lightTheme();
}

constexpr double telling = -1.0;
constexpr double hips = 0.53;

struct Band {
    const char* title;  ///< empty: goes on under the one above
    double height;
    std::span<const Cell> cells;
};

const std::array build{
    Cell{"single-leg-squat", "Joints and bones", 2.3, View::Side, telling, "", false, true},
    Cell{"single-leg-squat", "Side"},
    Cell{"single-leg-squat", "Front, as in a mirror", 1.0, View::Front},
    Cell{"forward-step-up", "The other theme, side", 1.2, View::Side, telling, "", true},
    Cell{"forward-step-up", "The other theme, front", 1.2, View::Front, telling, "", true},
};

Cell closeUp(const char* caption, Muscle muscle, double focus = hips, bool stretched = false)
{
    return {"single-leg-squat", caption, 1.0, View::Side, 0.0, "", false, false, muscle, stretched, focus};
}

const std::array muscles{
    closeUp("gluteus maximus", Muscle::GluteusMaximus),
    closeUp("hamstrings", Muscle::Hamstrings, 0.45),
    closeUp("adductor magnus", Muscle::AdductorMagnus, 0.45),
    closeUp("quadriceps", Muscle::Quadriceps, 0.45),
    closeUp("gluteus medius", Muscle::GluteusMedius),
    closeUp("calf", Muscle::Gastrocnemius, 0.18),
    closeUp("abdominals", Muscle::Abdominals, 0.66),
    closeUp("back extensors", Muscle::ErectorSpinae, 0.66),
    closeUp("stretched flexor", Muscle::Iliopsoas, hips, true),
};

const std::array faults{
    Cell{"single-leg-squat", "On track", 1.0, View::Front, telling},
    Cell{"single-leg-squat", "Knee falls in", 1.0, View::Front, telling, "knee-valgus"},
    Cell{"single-leg-squat", "Free-side hip drops", 1.0, View::Front, telling, "pelvis-drops"},
    Cell{"forward-step-up", "Hip hikes at the top", 1.0, View::Front, telling, "hip-hikes"},
    Cell{"hip-thrust", "Low back arches", 2.9, View::Side, telling, "back-arches"},
};

const std::array standing{
    Cell{"single-leg-squat", "Squat, start", 0.9},   Cell{"single-leg-squat", "bottom", 1.5, View::Side, telling},
    Cell{"forward-step-up", "Step-up, start", 1.2},  Cell{"forward-step-up", "top", 1.2, View::Side, telling},
    Cell{"single-leg-rdl", "RDL, start", 1.6},       Cell{"single-leg-rdl", "bottom", 2.0, View::Side, telling},
    Cell{"single-leg-calf-raise", "Calf, low", 0.9}, Cell{"single-leg-calf-raise", "high", 0.9, View::Side, telling},
};

const std::array bridges{
    Cell{"hip-thrust", "Hip thrust, bottom", 2.0},
    Cell{"hip-thrust", "top", 2.0, View::Side, telling},
    Cell{"single-leg-bridge", "Single-leg bridge, bottom", 2.0},
    Cell{"single-leg-bridge", "top", 2.0, View::Side, telling},
    Cell{"lateral-band-walk", "Band walk", 0.9, View::Front, telling},
};

const std::array mats{
    Cell{"breathing-90-90", "90/90 breathing", 1.6},
    Cell{"dead-bug", "Dead bug, start", 1.6},
    Cell{"dead-bug", "reach", 1.9, View::Side, telling},
    Cell{"half-kneeling-hip-flexor-stretch", "Half-kneeling, start", 1.2},
    Cell{"half-kneeling-hip-flexor-stretch", "end", 1.2, View::Side, telling},
    Cell{"side-plank", "Side plank", 1.6, View::Front, telling},
};

const std::array bands{
    Band{"Build", 300.0, build},
    Band{"Muscles that work", 160.0, muscles},
    Band{"Faults, with the way back dotted", 220.0, faults},
    Band{"Key poses", 190.0, standing},
    Band{"", 160.0, bridges},
    Band{"", 160.0, mats},
};

/// Paints cells one after the other.
class Sheet {
public:
    Sheet(const Catalog& catalog, const Motions& motions, bool dark)
        : m_catalog(catalog), m_motions(motions), m_dark(dark), m_image(sheetSize, QImage::Format_RGB32)
    {
        m_image.fill(themeFor(dark).bg);
    }

    QImage paint()
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        double top = 16.0;
        for (const Band& band : bands) {
            if (*band.title != '\0') {
                painter.setFont(fontPx(20.0, 600));
                painter.setPen(themeFor(m_dark).t1);
                painter.drawText(QRectF(margin, top, 600.0, titleHeight), Qt::AlignVCenter, QString::fromLatin1(band.title));
                top += titleHeight + 4.0;
            }
            paintBand(painter, band, top);
            top += band.height + captionHeight + gap + 4.0;
        }
        return m_image;
    }

private:
    void paintBand(QPainter& painter, const Band& band, double top)
    {
        double sum = 0.0;
        for (const Cell& cell : band.cells) {
            sum += cell.width;
        }
        const double room = sheetSize.width() - 2.0 * margin - gap * static_cast<double>(band.cells.size() - 1);
        double left = margin;
        for (const Cell& cell : band.cells) {
            const double width = room * cell.width / sum;
            paintCell(painter, cell, {left, top, width, band.height});
            left += width + gap;
        }
    }

    void paintCell(QPainter& painter, const Cell& cell, const QRectF& frame)
    {
        const bool dark = m_dark != cell.otherTheme;
        const QColor stage = figure::figureColours(dark).stage;
        const QRectF card = frame.adjusted(0.0, 0.0, 0.0, captionHeight);
        QPainterPath round;
        round.addRoundedRect(card, radius, radius);
        painter.fillPath(round, stage);
        painter.setFont(fontPx(14.0, 600));
        painter.setPen(*cell.fault ? figure::figureColours(dark).fault : themeFor(dark).t2);
        painter.drawText(QRectF(card.left() + 14.0, frame.bottom(), card.width() - 14.0, captionHeight), Qt::AlignVCenter,
                         QString::fromLatin1(cell.caption));
        const Motion* motion = findMotion(m_motions, ExerciseId(cell.exercise));
        if (motion) {
            painter.save();
            painter.setClipRect(frame);
            paintFigure(painter, cell, *motion, frame, stage, dark);
            painter.restore();
        }
    }

    void paintFigure(QPainter& painter, const Cell& cell, const Motion& motion, const QRectF& frame, const QColor& stage, bool dark)
    {
        Exercise exercise = *m_catalog.find(motion.exercise);
        if (cell.muscle) {
            exercise.primary.clear();
            exercise.secondary.clear();
            exercise.stretched.clear();
            (cell.stretched ? exercise.stretched : exercise.primary).push_back(*cell.muscle);
        }
        const figure::MovingFigure moving(motion, exercise);
        const double time = cell.at < 0.0 ? moving.timeline().tellingTime() : cell.at * moving.timeline().seconds();
        const figure::Shown shown{cell.view, false, moving.timeline().at(time), FaultId(cell.fault), *cell.fault ? 1.0 : 0.0};
        constexpr double ground = 24.0;
        const figure::Stage usual{frame, ground, stage, dark};
        painter.setOpacity(cell.bones ? 0.25 : 1.0);
        m_figures.paint(painter, moving, shown, cell.focus > 0.0 ? closeStage(usual, cell, moving, shown) : usual);
        painter.setOpacity(1.0);
        if (cell.bones) {
            painter.setTransform(figure::cameraFor(moving.box(cell.view), frame, ground, false), true);
            paintBones(painter, figure::skeletonOf(moving.pose(shown.moment)), dark);
        }
    }

    /// A stage so large that the frame shows only what lies about a height above the floor, in the line of the hip.
    static figure::Stage closeStage(figure::Stage stage, const Cell& cell, const figure::MovingFigure& moving,
                                    const figure::Shown& shown)
    {
        constexpr double bodyHeight = 420.0;
        const QRectF frame = stage.frame;
        const double floor = frame.center().y() + cell.focus * bodyHeight;
        // The floor at the bottom edge, the head under the upper one, by the air that the camera leaves.
        const double tall = bodyHeight * 1.03 / 0.94;
        stage.frame = {frame.center().x() - 1000.0, floor - tall, 2000.0, tall};
        stage.ground = 0.0;
        const QTransform camera = figure::cameraFor(moving.box(cell.view), stage.frame, stage.ground, false);
        const double hip = camera.map(figure::skeletonOf(moving.pose(shown.moment)).hip).x();
        stage.frame.translate(frame.center().x() - hip, 0.0);
        return stage;
    }

    static void paintBones(QPainter& painter, const figure::Skeleton& points, bool dark)
    {
        const QColor bone = themeFor(dark).t1;
        painter.setPen(QPen(bone, .008, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(std::array{points.hip, points.lumbar, points.shoulder, points.crown}.data(), 4);
        for (const figure::LegPoints& leg : points.legs) {
            painter.drawPolyline(std::array{points.hip, leg.knee, leg.ankle, leg.heel}.data(), 4);
        }
        for (const figure::ArmPoints& arm : points.arms) {
            painter.drawPolyline(std::array{points.shoulder, arm.elbow, arm.wrist}.data(), 3);
        }
        painter.setBrush(figure::figureColours(dark).stage);
        painter.setPen(QPen(bone, .005));
        for (const QPointF joint : {points.hip, points.lumbar, points.shoulder, points.legs[0].knee, points.legs[0].ankle,
                                    points.legs[1].knee, points.legs[1].ankle, points.arms[0].elbow, points.arms[0].wrist}) {
            painter.drawEllipse(joint, .011, .011);
        }
    }

    const Catalog& m_catalog;
    const Motions& m_motions;
    bool m_dark;
    QImage m_image;
    figure::FigurePainter m_figures;
};

}  // namespace

QImage figureOverview(const Catalog& catalog, const Motions& motions, bool dark)
{
    return Sheet(catalog, motions, dark).paint();
}

}  // namespace stance
