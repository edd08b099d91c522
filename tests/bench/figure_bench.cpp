// One frame of the moving figure at the size of the window, beside the plain fill that every picture pays first.
#include "app/figure/figure_painter.h"
#include "core/catalog/catalog.h"

#include <benchmark/benchmark.h>

#include <QImage>

#include <fstream>
#include <sstream>
#include <string>

namespace stance {
namespace {

constexpr QSize windowSize(1280, 800);

std::string shipped(const char* name)
{
    std::ifstream file(std::string(STANCE_SOURCE_DIR) + "/resources/catalog/" + name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const Catalog& catalog()
{
    static const Catalog read = readCatalog(shipped("exercises.json"), "", shipped("exercises.en.json"), "").value();
    return read;
}

const Motions& motions()
{
    static const Motions read = readMotions(shipped("motions.json"), "", catalog().exercises()).value();
    return read;
}

void plainFill(benchmark::State& state)
{
    QImage image(windowSize, QImage::Format_RGB32);
    for (auto _ : state) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), figure::figureColours(false).stage);
    }
}

void frame(benchmark::State& state, const char* exercise, View view, const char* fault)
{
    const ExerciseId id(exercise);
    const figure::MovingFigure moving(motions().at(id), *catalog().find(id));
    const FaultId shownFault = *fault ? FaultId(fault) : FaultId();
    const QColor stage = figure::figureColours(false).stage;
    figure::FigurePainter figures;
    QImage image(windowSize, QImage::Format_RGB32);
    double time = 0.0;
    for (auto _ : state) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), stage);
        const figure::Shown shown{view, false, moving.timeline().at(time), shownFault, *fault ? 1.0 : 0.0};
        figures.paint(painter, moving, shown, {QRectF(image.rect()), 88.0, stage, false});
        time += 1.0 / 60.0;
    }
}

void readingMotions(benchmark::State& state)
{
    const std::string text = shipped("motions.json");
    for (auto _ : state) {
        benchmark::DoNotOptimize(readMotions(text, "", catalog().exercises()));
    }
}

BENCHMARK(plainFill)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, side, "single-leg-squat", View::Side, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, front, "single-leg-squat", View::Front, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, lying, "hip-thrust", View::Side, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, fault, "hip-thrust", View::Side, "back-arches")->Unit(benchmark::kMillisecond);
BENCHMARK(readingMotions)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stance
