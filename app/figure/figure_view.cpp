#include "app/figure/figure_view.h"

#include "app/text/translate.h"
#include "app/widgets/type.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

constexpr int frameMillis = 16;
/// Key poses change a few times in a rep only.
constexpr int reducedMillis = 250;
constexpr double morphSeconds = 0.35;
/// After a stall the figure goes on where it was instead of jumping.
constexpr double longestFrame = 0.1;
constexpr double groundShare = 0.11;
constexpr int captionInset = 14;

/// What a new view begins with.
bool& reducedForAll()
{
    static bool reduced = false;
    return reduced;
}

}  // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent), m_reduced(reducedForAll())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &FigureView::tick);
    followTheme(this);
}

FigureView::~FigureView() = default;

void FigureView::setExercise(const Motion* motion, const Exercise* exercise)
{
    m_exercise = exercise;
    m_motion = exercise ? motion : nullptr;
    m_figure = nullptr;
    m_tempo = exercise ? exercise->tempo : std::nullopt;
    m_breath = exercise ? exercise->breath : std::nullopt;
    m_shown = {};
    m_shown.view = motion ? motion->views.front() : View::Side;
    m_wanted = {};
    m_time = 0.0;
    m_ownClock = true;
    updateMoment();
    describe();
    updateTicking();
}

void FigureView::prescribe(const std::optional<Tempo>& tempo, const std::optional<BreathPattern>& breath)
{
    m_tempo = tempo;
    m_breath = breath;
    if (m_figure) {
        m_figure->prescribe(tempo, breath);
        updateMoment();
    }
}

const figure::MovingFigure* FigureView::movingFigure() const
{
    if (!m_figure && m_motion) {
        m_figure = std::make_unique<figure::MovingFigure>(*m_motion, *m_exercise);
        m_figure->prescribe(m_tempo, m_breath);
    }
    return m_figure.get();
}

void FigureView::setView(View view)
{
    if (m_motion && m_motion->shows(view) && m_shown.view != view) {
        m_shown.view = view;
        describe();
        update();
    }
}

void FigureView::setSide(Side side)
{
    m_shown.mirrored = side == Side::Left;
    update();
}

void FigureView::showFault(const FaultId& fault)
{
    m_wanted = m_motion && !fault.empty() && movingFigure()->canShow(fault) ? fault : FaultId();
    if (!m_wanted.empty()) {
        setView(m_motion->faults.at(m_wanted).view);
        if (m_shown.fault != m_wanted) {
            m_shown.fault = m_wanted;
            m_shown.faultShare = 0.0;
        }
    }
    if (m_reduced || !isSeen()) {
        moveFault(morphSeconds);
    }
    describe();
    updateTicking();
    update();
}

void FigureView::setGroundHeight(double pixels)
{
    m_ground = pixels;
    update();
}

void FigureView::setTopRadius(double radius)
{
    m_topRadius = radius;
    update();
}

void FigureView::setCaption(const QString& caption)
{
    m_caption = caption;
    update();
}

void FigureView::setSurface(ColourRole role)
{
    m_surface = role;
    update();
}

void FigureView::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    m_frames.stop();
    updateMoment();
    updateTicking();
}

void FigureView::setReducedMotionOfAll(bool reduced)
{
    reducedForAll() = reduced;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (auto* view = qobject_cast<FigureView*>(widget)) {
            view->setReducedMotion(reduced);
        }
    }
}

void FigureView::play()
{
    m_playing = true;
    m_resting = false;
    m_ownClock = true;
    updateTicking();
}

void FigureView::pause()
{
    m_playing = false;
    updateTicking();
}

void FigureView::rest()
{
    pause();
    m_resting = true;
    m_ownClock = true;
    updateMoment();
}

void FigureView::setSpeed(double speed)
{
    m_speed = std::max(speed, 0.0);
}

void FigureView::setTime(double seconds)
{
    m_time = seconds;
    m_resting = false;
    m_ownClock = true;
    updateMoment();
}

void FigureView::advance(double seconds)
{
    if (m_playing && m_ownClock && m_motion) {
        const double whole = movingFigure()->timeline().seconds();
        m_time = whole > 0.0 ? std::fmod(m_time + seconds * m_speed, whole) : 0.0;
        updateMoment();
        Q_EMIT timeChanged(m_time);
    }
    moveFault(seconds);
    updateTicking();
}

void FigureView::setPhase(TempoPart part, double fraction, bool secondHalf)
{
    if (m_motion) {
        const double shown = m_reduced ? 1.0 : fraction;
        m_ownClock = false;
        m_shown.moment = movingFigure()->timeline().at(figure::partKind(part), shown, secondHalf);
        updateTicking();
        update();
    }
}

void FigureView::setBreath(BreathPart part, double fraction)
{
    if (m_motion) {
        m_ownClock = false;
        m_shown.moment = movingFigure()->timeline().breathingAt(part, m_reduced ? 1.0 : fraction);
        updateTicking();
        update();
    }
}

void FigureView::setHold(double seconds)
{
    if (m_motion) {
        m_ownClock = false;
        m_shown.moment = movingFigure()->timeline().holdingAt(m_reduced ? 0.0 : seconds);
        updateTicking();
        update();
    }
}

QSize FigureView::sizeHint() const
{
    return {360, 344};
}

QString FigureView::accessibleValueText() const
{
    if (!m_motion) {
        return {};
    }
    const QString name = fromCore(m_exercise->name);
    if (const Fault* fault = m_exercise->findFault(m_wanted)) {
        return tr("%1 with the fault: %2").arg(name, fromCore(fault->name));
    }
    return m_shown.view == View::Side ? tr("%1, seen from the side").arg(name) : tr("%1, seen from the front").arg(name);
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor behind = theme().colour(m_surface);
    if (m_topRadius > 0.0) {
        // Round at the top only: the lower corners lie outside.
        painter.setClipRect(rect());
        paintRounded(painter, QRectF(rect()).adjusted(0.0, 0.0, 0.0, m_topRadius), m_topRadius, behind);
    } else {
        painter.fillRect(rect(), behind);
    }
    if (m_motion) {
        if (!m_figure) {
            movingFigure();
            updateMoment();
        }
        const double ground = m_ground >= 0.0 ? m_ground : groundShare * height();
        m_painter.paint(painter, *m_figure, m_shown, {QRectF(rect()), ground, behind, theme().dark});
    }
    if (!m_caption.isEmpty()) {
        painter.setFont(fontFor(TextStyle::Small));
        painter.setPen(theme().t2);
        painter.drawText(rect().adjusted(captionInset, 0, 0, -captionInset), Qt::AlignLeft | Qt::AlignBottom, m_caption);
    }
}

void FigureView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_window != window()) {
        if (m_window) {
            m_window->removeEventFilter(this);
        }
        m_window = window();
        m_window->installEventFilter(this);
    }
    updateTicking();
}

void FigureView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateTicking();
}

bool FigureView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::WindowStateChange) {
        updateTicking();
    }
    return QWidget::eventFilter(watched, event);
}

void FigureView::tick()
{
    const double seconds = static_cast<double>(m_sinceFrame.restart()) / 1000.0;
    advance(m_reduced ? seconds : std::min(seconds, longestFrame));
}

bool FigureView::isSeen() const
{
    return isVisible() && !window()->isMinimized();
}

bool FigureView::isMorphing() const
{
    const double target = m_wanted.empty() ? 0.0 : 1.0;
    return m_shown.faultShare != target;
}

void FigureView::updateTicking()
{
    const bool wanted = m_motion && isSeen() && ((m_playing && m_ownClock) || isMorphing());
    if (wanted == m_frames.isActive()) {
        return;
    }
    if (wanted) {
        m_sinceFrame.start();
        m_frames.start(m_reduced ? reducedMillis : frameMillis);
    } else {
        m_frames.stop();
    }
}

void FigureView::updateMoment()
{
    if (m_figure && m_resting) {
        m_time = m_figure->timeline().tellingTime();
    }
    if (m_figure) {
        m_shown.moment = m_reduced ? m_figure->timeline().keyPoseAt(m_time) : m_figure->timeline().at(m_time);
    }
    update();
}

void FigureView::moveFault(double seconds)
{
    if (!isMorphing()) {
        return;
    }
    const double step = seconds / morphSeconds;
    m_shown.faultShare = m_wanted.empty() ? std::max(0.0, m_shown.faultShare - step) : std::min(1.0, m_shown.faultShare + step);
    if (m_shown.faultShare <= 0.0 && m_wanted.empty()) {
        m_shown.fault = {};
    }
    update();
}

void FigureView::describe()
{
    const QString words = accessibleValueText();
    setAccessibleName(words);
    const Fault* fault = m_exercise ? m_exercise->findFault(m_wanted) : nullptr;
    setAccessibleDescription(fault ? fromCore(fault->sign) : m_exercise ? fromCore(m_exercise->purpose) : QString());
    announceValue(this);
}

}  // namespace stance
