#include "app/drive/figure_sheets.h"

#include "app/drive/figure_overview.h"
#include "app/figure/figure_painter.h"
#include "app/text/format.h"
#include "app/widgets/type.h"

#include <QDir>
#include <QImage>

#include <vector>

namespace stance {
namespace {

constexpr int columns = 10;
constexpr int cell = 160;
constexpr int gap = 4;
constexpr int margin = 16;
constexpr int caption = 24;
/// Frames of one exercise are many flat colours: a light compression is quick and still small.
constexpr int pngQuality = 80;

struct Row {
    QString title;
    View view = View::Side;
    FaultId fault;
};

std::vector<Row> rowsOf(const figure::MovingFigure& moving, const Exercise& exercise)
{
    std::vector<Row> rows;
    for (const View view : moving.motion().views) {
        rows.push_back({view == View::Side ? QStringLiteral("Side") : QStringLiteral("Front"), view, {}});
    }
    for (const Fault& fault : exercise.faults) {
        if (moving.canShow(fault.id)) {
            rows.push_back({QString::fromStdString(fault.name), moving.motion().faults.at(fault.id).view, fault.id});
        }
    }
    return rows;
}

QImage contactSheet(const figure::MovingFigure& moving, const Exercise& exercise, figure::FigurePainter& figures)
{
    const auto rows = rowsOf(moving, exercise);
    const QColor stage = figure::figureColours(false).stage;
    QImage image(2 * margin + columns * (cell + gap) - gap, margin + static_cast<int>(rows.size()) * (cell + caption + gap),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(fontPx(13.0, 500));
    int top = margin;
    for (const Row& row : rows) {
        painter.setPen(Qt::black);
        painter.drawText(margin, top + 13, QString::fromStdString(exercise.name) + QStringLiteral(": ") + row.title);
        for (int column = 0; column < columns; ++column) {
            const QRectF frame(margin + column * (cell + gap), top + caption - gap, cell, cell);
            const double time = moving.timeline().seconds() * column / columns;
            painter.fillRect(frame, stage);
            figures.paint(painter, moving, {row.view, false, moving.timeline().at(time), row.fault, row.fault.empty() ? 0.0 : 1.0},
                          {frame, 0.11 * cell, stage, false});
            painter.setPen(Qt::darkGray);
            painter.drawText(frame.adjusted(6, 4, 0, 0), formatDecimal(time, 1));
        }
        top += cell + caption + gap;
    }
    return image;
}

}  // namespace

int saveFigureSheets(const QString& folder, const Catalog& catalog, const Motions& motions)
{
    QDir().mkpath(folder);
    int saved = 0;
    const auto save = [&](const QImage& image, const QString& name) {
        saved += image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"), "PNG", pngQuality) ? 1 : 0;
    };
    save(figureOverview(catalog, motions, false), QStringLiteral("light-figure-sheet"));
    save(figureOverview(catalog, motions, true), QStringLiteral("dark-figure-sheet"));
    figure::FigurePainter figures;
    for (const Exercise& exercise : catalog.exercises()) {
        if (const Motion* motion = findMotion(motions, exercise.id)) {
            save(contactSheet(figure::MovingFigure(*motion, exercise), exercise, figures),
                 QString::fromStdString(exercise.id.value));
        }
    }
    return saved;
}

}  // namespace stance
