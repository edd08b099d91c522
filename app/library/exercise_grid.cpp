#include "app/library/exercise_grid.h"

#include "app/library/exercise_tile.h"
#include "app/widgets/type.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace stance {

namespace {

constexpr int gap = 20;
constexpr int ringRoom = 8;  // the focus ring of a tile is drawn inside the grid
constexpr double narrowestTile = 240.0;

}  // namespace

ExerciseGrid::ExerciseGrid(const Motions& motions, QWidget* parent)
    : QWidget(parent), m_motions(motions), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_layout->setSpacing(gap);
}

ExerciseTile* ExerciseGrid::tileOf(const Exercise& exercise)
{
    const auto known =
        std::find_if(m_tiles.begin(), m_tiles.end(), [&](const ExerciseTile* tile) { return tile->exerciseId() == exercise.id; });
    if (known != m_tiles.end()) {
        return *known;
    }
    auto* tile = new ExerciseTile(exercise, findMotion(m_motions, exercise.id), this);
    connect(tile, &ExerciseTile::clicked, this, [this, id = exercise.id] {
        setCurrent(id);
        Q_EMIT opened(id);
    });
    m_tiles.push_back(tile);
    return tile;
}

void ExerciseGrid::setExercises(const std::vector<const Exercise*>& exercises)
{
    m_shown.clear();
    for (const Exercise* exercise : exercises) {
        m_shown.push_back(tileOf(*exercise));
    }
    for (ExerciseTile* tile : m_tiles) {
        tile->setVisible(std::find(m_shown.begin(), m_shown.end(), tile) != m_shown.end());
    }
    place();
    makeCurrent(std::max(0, focusedIndex()));
}

int ExerciseGrid::columnsFor(int width) const
{
    const int tile = static_cast<int>(textScaled(narrowestTile));
    return std::max(1, (width - 2 * ringRoom + gap) / (tile + gap));
}

void ExerciseGrid::place()
{
    const int columns = columnsFor(width());
    for (ExerciseTile* tile : m_tiles) {
        m_layout->removeWidget(tile);
    }
    for (int column = 0; column < std::max(columns, m_columns); ++column) {
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
        m_layout->setColumnMinimumWidth(column, 0);
    }
    m_columns = columns;
    int index = 0;
    ExerciseTile* before = nullptr;
    for (ExerciseTile* tile : m_shown) {
        m_layout->addWidget(tile, index / columns, index % columns);
        if (before) {
            QWidget::setTabOrder(before, tile);
        }
        before = tile;
        ++index;
    }
}

void ExerciseGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (columnsFor(width()) != m_columns) {
        place();
    }
}

int ExerciseGrid::focusedIndex() const
{
    const auto focused = std::find_if(m_shown.begin(), m_shown.end(), [](const ExerciseTile* tile) { return tile->hasFocus(); });
    return focused == m_shown.end() ? -1 : static_cast<int>(focused - m_shown.begin());
}

void ExerciseGrid::makeCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < static_cast<int>(m_shown.size()); ++i) {
        m_shown[static_cast<std::size_t>(i)]->setFocusPolicy(i == index ? Qt::TabFocus : Qt::NoFocus);
    }
}

void ExerciseGrid::moveTo(int index)
{
    makeCurrent(index);
    // As by Tab, so that the ring shows and the scroll area follows.
    m_shown[static_cast<std::size_t>(index)]->setFocus(Qt::TabFocusReason);
}

bool ExerciseGrid::focusCurrent()
{
    if (m_shown.empty()) {
        return false;
    }
    moveTo(std::clamp(m_current, 0, static_cast<int>(m_shown.size()) - 1));
    return true;
}

void ExerciseGrid::setCurrent(const ExerciseId& exercise)
{
    for (int i = 0; i < static_cast<int>(m_shown.size()); ++i) {
        if (m_shown[static_cast<std::size_t>(i)]->exerciseId() == exercise) {
            makeCurrent(i);
        }
    }
}

void ExerciseGrid::keyPressEvent(QKeyEvent* event)
{
    const int from = focusedIndex();
    const int last = static_cast<int>(m_shown.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int to = from;
    switch (event->key()) {
        case Qt::Key_Left: to = from - forward; break;
        case Qt::Key_Right: to = from + forward; break;
        case Qt::Key_Up: to = from - m_columns; break;
        case Qt::Key_Down: to = from + m_columns; break;
        case Qt::Key_Home: to = 0; break;
        case Qt::Key_End: to = last; break;
        default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
    if (from < 0) {
        return;
    }
    if (to < 0 && event->key() == Qt::Key_Up) {
        Q_EMIT leftUpwards();
        return;
    }
    // Down from above an incomplete last row goes to its end.
    const bool lastRowBelow = event->key() == Qt::Key_Down && from / m_columns < last / m_columns;
    if (to > last && lastRowBelow) {
        to = last;
    }
    if (to >= 0 && to <= last && to != from) {
        moveTo(to);
    }
}

}  // namespace stance
