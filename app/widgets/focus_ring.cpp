// The focus ring: one overlay that goes round whatever was reached by keyboard. Beside the control, not in it, so that
// layouts keep the exact sizes of the design.
#include "app/widgets/theme.h"
#include "app/widgets/themed.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

#include <cmath>

namespace stance {

namespace {

constexpr double ringWidth = 3.0;
constexpr double ringGap = 2.0;
constexpr int ringRoom = 6;

class Ring : public QWidget {
public:
    explicit Ring(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        followTheme(this);
    }

    void go(const QRectF& shape, double radius)
    {
        const QRect outer = shape.toAlignedRect().adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom);
        m_shape = shape.translated(-outer.topLeft());
        m_radius = radius;
        setGeometry(outer);
        raise();
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double grow = ringGap + ringWidth;
        paintRounded(painter, m_shape.adjusted(-grow, -grow, grow, grow), m_radius + grow, {}, theme().focus, ringWidth);
    }

private:
    QRectF m_shape;
    double m_radius = 0.0;
};

/// Knows what has the focus and whether the keyboard brought it there.
class RingKeeper : public QObject {
public:
    explicit RingKeeper(QObject* parent) : QObject(parent) {}

    void refresh(QWidget* widget)
    {
        if (widget == m_target) {
            place();
        }
    }

    bool reached(const QWidget* widget) const { return m_byKeyboard && widget == m_target; }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        switch (event->type()) {
            case QEvent::FocusIn:
                if (auto* widget = qobject_cast<QWidget*>(object)) {
                    focusIn(widget, static_cast<QFocusEvent*>(event)->reason());
                }
                break;
            case QEvent::FocusOut:
                if (object == m_target) {
                    leave();
                }
                break;
            case QEvent::MouseButtonPress: m_lastByKeyboard = false; break;
            case QEvent::KeyPress: m_lastByKeyboard = true; break;
            case QEvent::Move:
            case QEvent::Resize:
            case QEvent::Show:
            case QEvent::Hide:
            case QEvent::ParentChange:
                if (object == m_target) {
                    place();
                }
                break;
            default: break;
        }
        return false;
    }

private:
    void focusIn(QWidget* widget, Qt::FocusReason reason)
    {
        switch (reason) {
            case Qt::TabFocusReason:
            case Qt::BacktabFocusReason:
            case Qt::ShortcutFocusReason: m_byKeyboard = true; break;
            case Qt::MouseFocusReason: m_byKeyboard = false; break;
            case Qt::ActiveWindowFocusReason:
            case Qt::PopupFocusReason: break;
            default: m_byKeyboard = m_lastByKeyboard; break;
        }
        m_target = widget;
        place();
    }

    void leave()
    {
        m_target = nullptr;
        if (m_ring) {
            m_ring->hide();
        }
    }

    static bool takesOverlay(const QWidget* parent)
    {
        return !qobject_cast<const QSplitter*>(parent) && !qobject_cast<const QStackedWidget*>(parent);
    }

    void place()
    {
        const auto* shape = m_target ? dynamic_cast<const FocusShape*>(m_target.data()) : nullptr;
        QWidget* host = m_target ? m_target->parentWidget() : nullptr;
        while (host && !takesOverlay(host)) {
            host = host->parentWidget();
        }
        if (!shape || !host || !m_byKeyboard || !m_target->isVisibleTo(host) || m_target->isWindow()) {
            if (m_ring) {
                m_ring->hide();
            }
            return;
        }
        if (!m_ring || m_ring->parentWidget() != host) {
            delete m_ring.data();
            m_ring = new Ring(host);
        }
        const QRectF rect = shape->focusRect();
        m_ring->go(rect.translated(m_target->mapTo(host, QPoint(0, 0))), shape->focusRadius());
    }

    QPointer<QWidget> m_target;
    QPointer<Ring> m_ring;
    bool m_byKeyboard = false;
    bool m_lastByKeyboard = false;
};

QPointer<RingKeeper>& keeper()
{
    static QPointer<RingKeeper> kept;
    return kept;
}

}  // namespace

void installFocusRing()
{
    if (keeper() || !qApp) {
        return;
    }
    keeper() = new RingKeeper(qApp);
    qApp->installEventFilter(keeper());
}

bool reachedByKeyboard(const QWidget* widget)
{
    return !keeper() || keeper()->reached(widget);
}

void refreshFocusRing(QWidget* widget)
{
    if (keeper()) {
        keeper()->refresh(widget);
    }
}

}  // namespace stance
