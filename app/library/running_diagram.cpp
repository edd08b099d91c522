#include "app/library/running_diagram.h"

#include "app/figure/figure_view.h"
#include "app/text/translate.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace stance {
namespace {

constexpr int movingHeight = 248;
constexpr int phaseHeight = 168;
constexpr double groundHeight = 20.0;
constexpr double cardRadius = 16.0;
constexpr double playBox = 44.0;
constexpr double rounding = 1e-6;

}  // namespace

RunningDiagram::RunningDiagram(const std::vector<RunningPhase>& phases, const RunningStride& stride, QWidget* parent)
    : Card(parent), m_phases(phases), m_stride(stride)
{
    setContentsMargins(1, 1, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(0);
    column->addWidget(makeMoving());
    column->addWidget(makePhases());
    setPlaying(true);
}

double RunningDiagram::stepSeconds() const
{
    return m_figure->movingFigure()->timeline().seconds() / 2.0;  // left and right are one stride
}

FigureView* RunningDiagram::makeFigure(int height) const
{
    auto* figure = new FigureView;
    figure->setExercise(&m_stride.motion, &m_stride.exercise);
    figure->setFixedHeight(height);
    figure->setGroundHeight(groundHeight);
    return figure;
}

QWidget* RunningDiagram::makeMoving()
{
    auto* moving = new QWidget;
    auto* column = new QVBoxLayout(moving);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_figure = makeFigure(movingHeight);
    m_figure->setTopRadius(cardRadius - 1.0);
    column->addWidget(m_figure);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(16);
    m_play = new IconButton(QStringLiteral("pause"), tr("Pause"), IconButton::Variant::Filled);
    m_play->setObjectName(QStringLiteral("stride-play"));
    m_play->setBox(playBox, playBox);
    row->addWidget(m_play);
    m_name = makeLabel(QString(), TextStyle::H3);
    m_name->setObjectName(QStringLiteral("stride-phase"));
    row->addWidget(m_name, 1);
    column->addLayout(row);
    connect(m_play, &IconButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_figure, &FigureView::timeChanged, this, &RunningDiagram::nameMoment);
    nameMoment(0.0);
    return moving;
}

QWidget* RunningDiagram::makePhases()
{
    auto* phases = new QWidget;
    auto* row = new QHBoxLayout(phases);
    row->setContentsMargins(20, 12, 20, 0);
    row->setSpacing(16);
    for (const RunningPhase& phase : m_phases) {
        row->addWidget(makePhase(phase), 1);
    }
    return phases;
}

QWidget* RunningDiagram::makePhase(const RunningPhase& phase)
{
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    FigureView* figure = makeFigure(phaseHeight);
    figure->setTime(phase.at * stepSeconds());
    column->addWidget(figure);
    column->addSpacing(4);
    column->addWidget(makeParagraph(fromCore(phase.name), TextStyle::H3));
    column->addWidget(makeParagraph(fromCore(phase.text), TextStyle::Small, ColourRole::Text2));
    if (phase.extends) {
        auto* pill = new Pill(tr("hip extends"), ColourRole::Accent, ColourRole::AccentSoft);
        pill->setBoxHeight(26.0);
        column->addWidget(pill, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    return shown;
}

void RunningDiagram::nameMoment(double seconds)
{
    const double share = std::fmod(seconds, stepSeconds()) / stepSeconds();
    const RunningPhase* current = nullptr;
    for (const RunningPhase& phase : m_phases) {
        if (phase.at <= share + rounding) {
            current = &phase;
        }
    }
    m_name->setText(current != nullptr ? fromCore(current->name) : QString());
}

bool RunningDiagram::isPlaying() const
{
    return m_figure->isPlaying();
}

void RunningDiagram::setPlaying(bool playing)
{
    playing ? m_figure->play() : m_figure->pause();
    m_play->setIconName(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setName(playing ? tr("Pause") : tr("Play"));
}

void RunningDiagram::showPhase(std::size_t phase)
{
    const double seconds = m_phases.at(phase).at * stepSeconds();
    m_figure->setTime(seconds);
    nameMoment(seconds);
}

}  // namespace stance
