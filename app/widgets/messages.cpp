#include "app/widgets/messages.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/themed.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stance {

namespace {

struct Tint {
    ColourRole ground;
    ColourRole ink;
};

Tint tintOf(Banner::Kind kind)
{
    switch (kind) {
        case Banner::Kind::Warn: return {ColourRole::WarnSoft, ColourRole::Warn};
        case Banner::Kind::Info: return {ColourRole::InfoSoft, ColourRole::Info};
        case Banner::Kind::Danger: return {ColourRole::DangerSoft, ColourRole::Danger};
        case Banner::Kind::Accent: break;
    }
    return {ColourRole::AccentSoft, ColourRole::Accent};
}

}  // namespace

Banner::Banner(Kind kind, const QString& iconName, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_sentence(makeLabel(sentence, TextStyle::Row)),
      m_detail(makeLabel(QString(), TextStyle::Small, ColourRole::Text2)),
      m_row(new QHBoxLayout(this))
{
    setMinimumHeight(64);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(20, 8, 16, 8);
    m_row->setSpacing(16);
    m_row->addWidget(new IconLabel(iconName, 24.0, tintOf(kind).ink));
    m_row->addWidget(m_sentence);
    m_row->addWidget(m_detail);
    m_row->addStretch(1);
    m_detail->hide();
    followTheme(this);
}

void Banner::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void Banner::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void Banner::addAction(QWidget* widget)
{
    m_row->addWidget(widget);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), 14.0, theme().colour(tintOf(m_kind).ground));
}

Toast::Toast(QWidget* parent)
    : QWidget(parent),
      m_action(new Button(QString(), Button::Variant::OnSlab, Button::Size::Small)),
      m_close(new IconButton(QStringLiteral("x"), tr("Close"), IconButton::Variant::Plain)),
      m_label(makeLabel(QString(), TextStyle::BodyStrong, ColourRole::Surface))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addSpacing(4);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_close->setBox(40, 40);
    m_close->setIconPixels(18);
    const auto tint = [this] {
        m_action->setSlab(theme().s1, {});
        m_close->setInk(theme().s1);
    };
    tint();
    followTheme(this, tint);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &IconButton::clicked, this, &Toast::dismiss);
    connect(m_action, &Button::clicked, this, [this] {
        m_timer.stop();
        hide();
        Q_EMIT actionTriggered();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text, const QString& actionText, int milliseconds)
{
    m_text = text;
    m_label->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_close->setVisible(milliseconds == untilClosed);
    setAccessibleName(text);
    m_timer.stop();
    if (milliseconds != untilClosed) {
        m_timer.start(milliseconds);
    }
    layout()->setContentsMargins(20, 4, actionText.isEmpty() && milliseconds != untilClosed ? 20 : 8, 4);
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::setBottomGap(int gap)
{
    m_bottomGap = gap;
    place();
}

void Toast::dismiss()
{
    m_timer.stop();
    if (!isVisibleTo(parentWidget())) {
        return;
    }
    hide();
    Q_EMIT dismissed();
}

void Toast::setSpan(int left, int width)
{
    m_spanLeft = left;
    m_spanWidth = width;
    place();
}

void Toast::place()
{
    layout()->activate();
    const QSize wanted = sizeHint();
    const int span = m_spanWidth > 0 ? m_spanWidth : parentWidget()->width();
    const int room = span - 48;
    const QSize size(std::min(wanted.width(), room), std::max(48, wanted.height()));
    setGeometry(m_spanLeft + (span - size.width()) / 2, parentWidget()->height() - m_bottomGap - size.height(), size.width(),
                size.height());
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), 12.0, theme().t1);
}

bool Toast::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(object, event);
}

EmptyState::EmptyState(const QString& sentence, const QString& line, const QString& buttonText, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_button(new Button(buttonText, Button::Variant::Primary))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    Label* head = makeParagraph(sentence, TextStyle::Target);
    Label* rest = makeParagraph(line, TextStyle::Body, ColourRole::Text2);
    for (Label* label : {head, rest}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        m_column->addWidget(label);
    }
    rest->setVisible(!line.isEmpty());
    m_column->addSpacing(12);
    m_column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    m_button->setVisible(!buttonText.isEmpty());
    connect(m_button, &Button::clicked, this, &EmptyState::activated);
}

void EmptyState::setPicture(QWidget* picture)
{
    delete m_picture;
    auto* stage = new Card;
    stage->setGround(ColourRole::Stage);
    stage->setBorderless(true);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setFixedSize(320, 200);
    auto* inside = new QVBoxLayout(stage);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(picture);
    m_picture = stage;
    m_column->insertWidget(1, stage, 0, Qt::AlignHCenter);
    m_column->insertSpacing(2, 16);
}

}  // namespace stance
