#include "app/session/stage_view.h"

#include "app/figure/figure_view.h"
#include "app/widgets/icons.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace stance {
namespace {

constexpr double margin = 40.0;
constexpr double groundLine = 524.0;     // of the figure at work
constexpr double readyGround = 500.0;    // of the figure while getting ready: four lines stand below
constexpr double highestGround = 320.0;  // where there is much to read, the figure makes room
constexpr double lineRoom = 40.0;
constexpr double fullHeight = 728.0;
constexpr double figureTop = 124.0;
constexpr double belowGround = 24.0;  // room for what reaches below the ground line

}  // namespace

StageView::StageView(QWidget* parent) : QWidget(parent), m_figure(new FigureView(this))
{
    m_figure->hide();
    followTheme(this);
}

void StageView::show(const StepText& text, Mode mode)
{
    m_text = text;
    m_mode = mode;
    setAccessibleName(text.title);
    const QStringList& lines = mode == Mode::SetUp ? text.setup : text.steps;
    setAccessibleDescription((QStringList{text.line, text.cue} + lines).join(QStringLiteral(". ")));
    place();
    update();
}

void StageView::showFigure(const Motion* motion, const Exercise* exercise, const SetTarget& target)
{
    if (motion == nullptr || exercise == nullptr) {
        m_exercise = nullptr;
        m_figure->hide();
        return;
    }
    if (m_exercise != exercise) {
        m_exercise = exercise;
        m_figure->setExercise(motion, exercise);
    }
    m_figure->prescribe(target.tempo, target.breath);
    m_figure->setSide(m_text.side);
    m_figure->show();
    place();
}

double StageView::groundOfFigure() const
{
    if (m_mode == Mode::Work) {
        return groundLine;
    }
    const double lines = lineRoom * static_cast<double>(m_text.setup.size());
    return std::clamp(fullHeight - belowGround - margin - lines, highestGround, readyGround);
}

void StageView::place()
{
    const double ground = groundOfFigure();
    m_figure->setGeometry(0, qRound(u(figureTop)), width(), qRound(u(ground + belowGround - figureTop)));
    m_figure->setGroundHeight(u(belowGround));
}

void StageView::resizeEvent(QResizeEvent*)
{
    place();
}

void StageView::setUnit(double unit)
{
    m_unit = unit;
    place();
    update();
}

void StageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().stage);
    paintTitle(painter);
    if (m_exercise != nullptr) {
        paintBeside(painter);
        return;
    }
    const double bottom = height() - u(24);
    if (m_mode == Mode::SetUp) {
        const double ground = u(m_text.equipment.isEmpty() ? 704 : 616);
        paintNumbered(painter, m_text.setup, QRectF(u(margin), u(176), width() - u(2 * margin), ground - u(200)), 42.0);
        paintEquipment(painter, ground);
        return;
    }
    const double ground = u(groundLine);
    paintNumbered(painter, m_text.steps, QRectF(u(margin), u(160), width() - u(2 * margin), ground - u(184)), 28.0);
    painter.setPen(QPen(theme().line, u(2)));
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    paintCue(painter, QRectF(u(margin), ground + u(32), width() - u(2 * margin), bottom - ground - u(32)));
}

/// What stands below the figure: the set-up while getting ready, the cue during work.
void StageView::paintBeside(QPainter& painter) const
{
    const double room = width() - u(2 * margin);
    const double bottom = height() - u(24);
    if (m_mode == Mode::SetUp) {
        const double top = u(groundOfFigure() + belowGround + 16);
        paintNumbered(painter, m_text.setup, QRectF(u(margin), top, room, bottom - top), 28.0);
        return;
    }
    const double top = u(groundLine + 40);
    paintCue(painter, QRectF(u(margin), top, room, bottom - top));
}

void StageView::paintEquipment(QPainter& painter, double top) const
{
    if (m_text.equipment.isEmpty()) {
        return;
    }
    painter.setPen(QPen(theme().line, u(2)));
    painter.drawLine(QPointF(0, top), QPointF(width(), top));
    const double size = std::max(u(28), 16.0);
    const QRectF row(u(margin), top + u(32), width() - u(2 * margin), u(48));
    paintIcon(painter, QStringLiteral("package-open"), QRectF(row.left(), row.center().y() - size / 2, size, size), theme().t2);
    paintLine(painter, row.adjusted(size + u(14), 0, 0, 0), tr("At hand: %1").arg(m_text.equipment), fontPx(24, 500, 0, m_unit),
              theme().t2);
}

void StageView::paintTitle(QPainter& painter) const
{
    const bool isLong = m_text.title.size() > 24;
    const TextStyle style = isLong ? TextStyle::SessionTitleLong : TextStyle::SessionTitle;
    const double room = width() - u(2 * margin);
    paintParagraph(painter, QRectF(u(margin), u(32), room, u(56)), m_text.title,
                   Paragraph{fontFor(style, m_unit), lineHeight(style, m_unit), Qt::AlignLeft | Qt::AlignTop, Overflow::Elide, 1},
                   theme().t1);
    paintParagraph(painter, QRectF(u(margin), u(88), room, u(36)), m_text.line,
                   Paragraph{fontFor(TextStyle::SessionLine, m_unit), u(32), Qt::AlignLeft | Qt::AlignTop, Overflow::Elide, 1},
                   theme().t2);
}

void StageView::paintNumbered(QPainter& painter, const QStringList& lines, const QRectF& area, double largest) const
{
    if (lines.isEmpty()) {
        return;
    }
    // The largest size at which everything fits; never below 16 px.
    double pixels = largest;
    const auto gap = [&] { return u(pixels * 0.72); };
    const auto indent = [&] { return u(pixels * 1.7 + 8); };
    const auto paragraph = [&] { return Paragraph{fontPx(pixels, 600, -0.2, m_unit), u(pixels * 1.3)}; };
    const auto total = [&] {
        double height = gap() * static_cast<double>(lines.size() - 1);
        for (const QString& line : lines) {
            height += paragraphHeight(line, paragraph(), area.width() - indent());
        }
        return height;
    };
    while (u(pixels) > 16.0 && total() > area.height()) {
        pixels -= 1.0;
    }
    double y = area.top();
    int number = 1;
    for (const QString& line : lines) {
        const double disc = u(pixels * 1.3);
        const QRectF circle(area.left(), y, disc, disc);
        painter.setPen(QPen(theme().ctl, u(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        paintLine(painter, circle, QString::number(number++), fontPx(pixels * 0.62, 600, 0, m_unit), theme().t2, Qt::AlignHCenter);
        const QRectF room(area.left() + indent(), y, area.width() - indent(), area.height());
        y += paintParagraph(painter, room, line, paragraph(), theme().t1) + gap();
    }
}

void StageView::paintCue(QPainter& painter, const QRectF& area) const
{
    Paragraph cue{fontFor(TextStyle::Cue, m_unit), lineHeight(TextStyle::Cue, m_unit)};
    cue.maximumLines = 2;
    const double used = paintParagraph(painter, area, m_text.cue, cue, theme().t1);
    if (m_text.cueReason.isEmpty()) {
        return;
    }
    const double size = std::max(u(22), 16.0);
    const double y = area.top() + used + u(14);
    paintIcon(painter, m_text.cueIcon, QRectF(area.left(), y, size, size), theme().t2);
    const QRectF room(area.left() + size + u(10), y - u(3), area.width() - size - u(10), u(28));
    paintLine(painter, room, m_text.cueReason, fontPx(std::max(20.0, 16.0 / m_unit), 400, 0, m_unit), theme().t2);
}

}  // namespace stance
