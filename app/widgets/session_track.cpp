#include "app/widgets/session_track.h"

#include <QPainter>

#include <algorithm>

namespace stance {

namespace {

constexpr double halfGap = 2.0;
constexpr double setGap = 5.0;
constexpr double groupGap = 12.0;
constexpr double plainHeight = 10.0;
constexpr double currentHeight = 22.0;
constexpr double skippedHeight = 3.0;
constexpr double hollowStroke = 1.5;

}  // namespace

SessionTrack::SessionTrack(PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SessionTrack::setSets(const QVector<Set>& sets)
{
    m_sets = sets;
    valueChanged();
}

QSize SessionTrack::sizeHint() const
{
    return scaled(704.0, 24.0);
}

QSize SessionTrack::minimumSizeHint() const
{
    return scaled(120.0, 24.0);
}

int SessionTrack::currentSet() const
{
    for (int set = 0; set < m_sets.size(); ++set) {
        if (m_sets.at(set).halves.contains(State::Current)) {
            return set;
        }
    }
    return -1;
}

QString SessionTrack::accessibleValueText() const
{
    const int at = currentSet();
    if (at >= 0) {
        return tr("set %1 of %2").arg(at + 1).arg(m_sets.size());
    }
    const auto done =
        std::count_if(m_sets.cbegin(), m_sets.cend(), [](const Set& set) { return !set.halves.contains(State::ToCome); });
    return tr("%1 of %2 sets").arg(done).arg(m_sets.size());
}

std::optional<AccessibleValue::Range> SessionTrack::accessibleRange() const
{
    return Range{0.0, static_cast<double>(currentSet() + 1), static_cast<double>(m_sets.size())};
}

void SessionTrack::paintEvent(QPaintEvent*)
{
    double gaps = 0.0;
    int cells = 0;
    for (int set = 0; set < m_sets.size(); ++set) {
        const auto halves = static_cast<int>(m_sets.at(set).halves.size());
        cells += halves;
        gaps += halfGap * std::max(0, halves - 1);
        if (set > 0) {
            gaps += m_sets.at(set).group == m_sets.at(set - 1).group ? setGap : groupGap;
        }
    }
    if (cells == 0) {
        return;
    }
    // A long session on a narrow bar gives up room between segments before the segments themselves.
    const double squeeze = std::min(1.0, 0.5 * width() / u(gaps > 0.0 ? gaps : 1.0));
    const double cellWidth = (width() - u(gaps) * squeeze) / cells;
    QPainter painter(this);
    double x = 0.0;
    for (int set = 0; set < m_sets.size(); ++set) {
        if (set > 0) {
            x += u(m_sets.at(set).group == m_sets.at(set - 1).group ? setGap : groupGap) * squeeze;
        }
        const QVector<State>& halves = m_sets.at(set).halves;
        for (int half = 0; half < halves.size(); ++half) {
            if (half > 0) {
                x += u(halfGap) * squeeze;
            }
            paintSegment(painter, QRectF(x, 0.0, cellWidth, height()), halves.at(half));
            x += cellWidth;
        }
    }
}

void SessionTrack::paintSegment(QPainter& painter, const QRectF& cell, State state) const
{
    const auto bar = [&](double barHeight) {
        return QRectF(cell.left(), cell.center().y() - u(barHeight) / 2.0, cell.width(), u(barHeight));
    };
    const double round = std::min(u(plainHeight), cell.width()) / 2.0;
    switch (state) {
        case State::Done: paintRounded(painter, bar(plainHeight), round, theme().t2); break;
        case State::Current: paintRounded(painter, bar(currentHeight), std::min(u(6.0), cell.width() / 2.0), colours().ink); break;
        case State::ToCome: paintRounded(painter, bar(plainHeight), round, {}, theme().ctl, std::max(1.0, u(hollowStroke))); break;
        case State::Skipped: paintRounded(painter, bar(skippedHeight), u(skippedHeight) / 2.0, theme().ctl); break;
    }
}

}  // namespace stance
