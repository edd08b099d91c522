// stance_figure_sheet: for authors of motions. Draws every exercise of a motions file frame by frame, in good form and with
// each fault, and says what does not hold.
#include "app/figure/figure_painter.h"
#include "core/catalog/catalog.h"
#include "tests/support/figure_checks.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace stance {
namespace {

constexpr int usualColumns = 10;
/// Room for all columns together.
constexpr int allColumns = 2360;
constexpr int margin = 12;
constexpr int caption = 26;

struct Row {
    QString title;
    View view = View::Side;
    FaultId fault;
};

std::string readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        std::exit(2);
    }
    return file.readAll().toStdString();
}

template <class Value>
Value orComplain(Result<Value, DocumentError> read)
{
    if (!read) {
        const DocumentError& error = read.error();
        std::fprintf(stderr, "%s: %s: problem %d %s\n", error.file.c_str(), error.where.c_str(), static_cast<int>(error.problem),
                     error.detail.c_str());
        std::exit(2);
    }
    return *std::move(read);
}

std::vector<Row> rowsOf(const figure::MovingFigure& moving, const Exercise& exercise)
{
    std::vector<Row> rows;
    for (const View view : moving.motion().views) {
        rows.push_back({view == View::Side ? QStringLiteral("side") : QStringLiteral("front"), view, {}});
    }
    for (const Fault& fault : exercise.faults) {
        if (moving.canShow(fault.id)) {
            const FaultMotion& motion = moving.motion().faults.at(fault.id);
            rows.push_back({QString::fromStdString(fault.id.value + ": " + fault.name), motion.view, fault.id});
        } else {
            std::printf("%s: fault %s is not shown\n", exercise.id.value.c_str(), fault.id.value.c_str());
        }
    }
    return rows;
}

void paintCell(QPainter& painter, figure::FigurePainter& figures, const figure::MovingFigure& moving, const Row& row, QRectF frame,
               double time, bool dark)
{
    const QColor stage = figure::figureColours(dark).stage;
    painter.fillRect(frame, stage);
    const figure::Shown shown{row.view, false, moving.timeline().at(time), row.fault, row.fault.empty() ? 0.0 : 1.0};
    figures.paint(painter, moving, shown, {frame, 0.11 * frame.height(), stage, dark});
    painter.setPen(dark ? Qt::white : Qt::black);
    painter.drawText(frame.adjusted(6, 4, 0, 0), QStringLiteral("%1 s").arg(time, 0, 'f', 1));
}

QImage sheetOf(const figure::MovingFigure& moving, const Exercise& exercise, int columns, bool dark)
{
    const int cell = allColumns / columns - 6;
    const auto rows = rowsOf(moving, exercise);
    QImage image(margin + columns * (cell + 6), margin + static_cast<int>(rows.size()) * (cell + caption), QImage::Format_RGB32);
    image.fill(dark ? QColor(0x0F, 0x16, 0x14) : QColor(0xF3, 0xF4, 0xF1));
    QPainter painter(&image);
    figure::FigurePainter figures;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const int top = margin + static_cast<int>(index) * (cell + caption);
        painter.setPen(dark ? Qt::white : Qt::black);
        painter.drawText(margin, top + 14, QString::fromStdString(exercise.id.value) + QStringLiteral("  ") + rows[index].title);
        for (int column = 0; column < columns; ++column) {
            const QRectF frame(margin + column * (cell + 6), top + 20, cell, cell);
            paintCell(painter, figures, moving, rows[index], frame, moving.timeline().seconds() * column / columns, dark);
        }
    }
    return image;
}

void report(const std::string& who, const std::vector<test::FigureProblem>& problems)
{
    for (const test::FigureProblem& problem : problems) {
        std::printf("%s: %s, %s: %.3f\n", who.c_str(), problem.what.c_str(), problem.where.c_str(), problem.amount);
    }
}

int run(const QStringList& arguments)
{
    if (arguments.size() < 5) {
        std::fprintf(stderr, "usage: stance_figure_sheet MOTIONS EXERCISES TEXTS FOLDER [--dark] [--large] [EXERCISE-ID…]\n");
        return 2;
    }
    const Catalog catalog = orComplain(
        readCatalog(readFile(arguments[2]), arguments[2].toStdString(), readFile(arguments[3]), arguments[3].toStdString()));
    const Motions motions = orComplain(readMotions(readFile(arguments[1]), arguments[1].toStdString(), catalog.exercises()));
    const QDir folder(arguments[4]);
    folder.mkpath(QStringLiteral("."));
    QStringList wanted = arguments.mid(5);
    const bool dark = wanted.removeAll(QStringLiteral("--dark")) > 0;
    const bool large = wanted.removeAll(QStringLiteral("--large")) > 0;
    int problems = 0;
    for (const Exercise& exercise : catalog.exercises()) {
        const auto motion = motions.find(exercise.id);
        const QString id = QString::fromStdString(exercise.id.value);
        if (motion == motions.end() || (!wanted.isEmpty() && !wanted.contains(id))) {
            continue;
        }
        const figure::MovingFigure moving(motion->second, exercise);
        const auto found = test::checkFigure(moving);
        report(exercise.id.value, found);
        problems += static_cast<int>(found.size());
        for (const auto& [fault, unused] : motion->second.faults) {
            report(exercise.id.value + " with " + fault.value, test::checkFault(moving, fault));
        }
        sheetOf(moving, exercise, large ? usualColumns / 2 : usualColumns, dark).save(folder.filePath(id + QStringLiteral(".png")));
    }
    std::printf("%d problems in good form\n", problems);
    return problems == 0 ? 0 : 1;
}

}  // namespace
}  // namespace stance

int main(int argc, char** argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const QGuiApplication application(argc, argv);
    return stance::run(QGuiApplication::arguments());
}
