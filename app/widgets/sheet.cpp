#include "app/widgets/sheet.h"

#include "app/widgets/label.h"
#include "app/widgets/page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stance {

namespace {

constexpr int windowGap = 32;
constexpr int padding = 28;
/// Room for the focus ring around what is scrolled.
constexpr int ringRoom = 8;
/// Between title, parts and foot.
constexpr int gap = 20;

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

}  // namespace

Sheet::Sheet(const QString& title, QWidget* over)
    : Scrim(over->window()),
      m_card(new Card(this)),
      m_title(makeParagraph(title, TextStyle::H2)),
      m_subtitle(makeParagraph(QString(), TextStyle::Small, ColourRole::Text2)),
      m_sides(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setObjectName(QStringLiteral("sheet"));
    m_card->setContentsMargins(0, 0, 0, 0);
    // Title and foot stand in by the room that what scrolls has for its focus ring.
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(padding - ringRoom, padding - 4, padding - ringRoom, padding - 4);
    column->setSpacing(gap - ringRoom);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(ringRoom, 0, ringRoom, 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    m_subtitle->hide();

    auto* scrolled = new QWidget;
    m_body = new QVBoxLayout(scrolled);
    m_body->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_body->setSpacing(gap);
    m_scroll = new ScrollArea(scrolled);
    scrolled->installEventFilter(this);
    column->addWidget(m_scroll);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(ringRoom, 0, ringRoom, 0);
    foot->setSpacing(12);
    m_sides->setSpacing(12);
    m_actions->setSpacing(12);
    foot->addLayout(m_sides);
    foot->addStretch(1);
    foot->addLayout(m_actions);
    column->addLayout(foot);
    hide();
}

void Sheet::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Sheet::setCardWidth(int width)
{
    m_cardWidth = width;
}

Button* Sheet::addSide(const QString& text)
{
    auto* button = new Button(text, Button::Variant::Quiet);
    m_sides->addWidget(button);
    return button;
}

Button* Sheet::addAction(const QString& text, Button::Variant variant)
{
    auto* button = new Button(text, variant);
    m_actions->addWidget(button);
    return button;
}

void Sheet::setPrimary(Button* button)
{
    m_primary = button;
}

void Sheet::open(QWidget* first)
{
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
    (first != nullptr ? first : this)->setFocus(Qt::OtherFocusReason);
}

void Sheet::finish(const std::function<void()>& then)
{
    if (m_done) {
        return;
    }
    m_done = true;
    hide();
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
    deleteLater();
    if (then) {
        then();
    }
}

void Sheet::place()
{
    const int width = std::min(static_cast<int>(textScaled(m_cardWidth)), this->width() - 2 * windowGap);
    const int room = height() - 2 * windowGap;
    // The part that scrolls gets all it asks for, or what is left beside title and foot.
    const int inner = width - 2 * (padding - ringRoom);
    const QLayout& body = *m_body;
    const int wanted = body.hasHeightForWidth() ? body.totalHeightForWidth(inner) : body.totalSizeHint().height();
    QLayout& column = *m_card->layout();
    m_scroll->setFixedHeight(0);
    column.invalidate();
    const int around = column.hasHeightForWidth() ? column.totalHeightForWidth(width) : column.totalSizeHint().height();
    m_scroll->setFixedHeight(std::clamp(wanted, 0, std::max(0, room - around)));
    const int height = around + m_scroll->height();
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

bool Sheet::event(QEvent* event)
{
    // What lies beneath hears no keys: neither its own nor the shortcuts of the window, but those of the whole program.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ofProgram = key->key() == Qt::Key_F11 || key->matches(QKeySequence::Quit);
        if (!ofProgram) {
            event->accept();
            return true;
        }
    }
    return Scrim::event(event);
}

bool Sheet::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_scroll->widget() && event->type() == QEvent::LayoutRequest) {
        QMetaObject::invokeMethod(this, &Sheet::place, Qt::QueuedConnection);
    }
    return Scrim::eventFilter(object, event);
}

bool Sheet::scrollBy(int key)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (key) {
        case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); return true;
        case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); return true;
        case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); return true;
        case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); return true;
        case Qt::Key_Home: bar->triggerAction(QAbstractSlider::SliderToMinimum); return true;
        case Qt::Key_End: bar->triggerAction(QAbstractSlider::SliderToMaximum); return true;
        default: return false;
    }
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape) {
        finish();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat() && m_primary && m_primary->isEnabled()) {
            m_primary->click();
        }
    } else {
        scrollBy(event->key());
    }
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void Sheet::resizeEvent(QResizeEvent* event)
{
    Scrim::resizeEvent(event);
    place();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget* from = window()->focusWidget();
    if (from == nullptr || !isAncestorOf(from)) {
        from = this;
    }
    QWidget* to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (to != this && isAncestorOf(to) && takesTab(*to)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            m_scroll->ensureWidgetVisible(to, 16, 16);
            return true;
        }
    } while (to != from);
    return true;
}

QWidget* makeField(const QString& label, QWidget* control)
{
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(label, TextStyle::CaptionStrong, ColourRole::Text2));
    column->addWidget(control);
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(label);
    }
    return field;
}

}  // namespace stance
