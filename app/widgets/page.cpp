#include "app/widgets/page.h"

#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace stance {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_back(new IconButton(QStringLiteral("arrow-left"), tr("Back"), IconButton::Variant::Control)),
      m_title(makeLabel(title, TextStyle::H1)),
      m_subtitle(makeLabel(QString(), TextStyle::Small, ColourRole::Text2)),
      m_beside(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(20);
    m_beside->setSpacing(8);
    m_actions->setSpacing(12);
    titleRow->addWidget(m_title);
    titleRow->addLayout(m_beside);
    titleRow->addStretch(1);
    words->addLayout(titleRow);
    words->addWidget(m_subtitle);
    row->addWidget(m_back, 0, Qt::AlignVCenter);
    row->addSpacing(0);
    row->addLayout(words, 1);
    row->addSpacing(16);
    row->addLayout(m_actions);
    m_back->setBox(44, 40);
    m_back->setContentsMargins(0, 0, 0, 0);
    m_back->hide();
    m_subtitle->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_back, &IconButton::clicked, this, &PageHeader::backRequested);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->itemAt(1)->spacerItem()->changeSize(visible ? 15 : 0, 0);
    row->invalidate();
}

void PageHeader::addBeside(QWidget* widget)
{
    m_beside->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

namespace {

constexpr double tabGap = 24.0;
constexpr double tabHeight = 48.0;
constexpr double tabBar = 3.0;

}  // namespace

TabRow::TabRow(const QStringList& tabs, QWidget* parent) : QWidget(parent), m_tabs(tabs)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this);
}

void TabRow::setTabs(const QStringList& tabs)
{
    m_tabs = tabs;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(tabs.size()) - 1));
    updateGeometry();
    update();
}

void TabRow::setCurrent(int index)
{
    if (index < 0 || index >= m_tabs.size() || index == m_current) {
        return;
    }
    m_current = index;
    update();
    refreshFocusRing(this);
    announceValue(this);
    Q_EMIT currentChanged(index);
}

QRectF TabRow::tabRect(int index) const
{
    // Measured in the strong weight: choosing moves nothing.
    const QFont strong = fontPx(16, 600);
    double x = 0.0;
    for (int tab = 0; tab < index; ++tab) {
        x += textWidth(strong, m_tabs.at(tab)) + tabGap;
    }
    return {x, 0.0, textWidth(strong, m_tabs.at(index)), static_cast<double>(height())};
}

QSize TabRow::sizeHint() const
{
    double width = 0.0;
    for (const QString& tab : m_tabs) {
        width += textWidth(fontPx(16, 600), tab) + tabGap;
    }
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::lround(controlHeight(tabHeight, 16.0)))};
}

QRectF TabRow::focusRect() const
{
    if (m_tabs.isEmpty()) {
        return QRectF(rect());
    }
    return tabRect(m_current).adjusted(-4.0, 8.0, 4.0, -8.0);
}

QString TabRow::accessibleValueText() const
{
    return m_tabs.value(m_current);
}

void TabRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        if (tabRect(tab).adjusted(-tabGap / 2.0, 0.0, tabGap / 2.0, 0.0).contains(event->position())) {
            setCurrent(tab);
        }
    }
}

void TabRow::keyPressEvent(QKeyEvent* event)
{
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Left: setCurrent(m_current - step); break;
        case Qt::Key_Right: setCurrent(m_current + step); break;
        case Qt::Key_Home: setCurrent(0); break;
        case Qt::Key_End: setCurrent(static_cast<int>(m_tabs.size()) - 1); break;
        default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void TabRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    painter.fillRect(QRectF(0.0, height() - 1.0, width(), 1.0), t.line);
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        const QRectF box = tabRect(tab);
        const bool on = tab == m_current;
        paintLine(painter, box.adjusted(0.0, 0.0, 2.0, 0.0), m_tabs.at(tab), fontPx(16, on ? 600 : 400), on ? t.accent : t.t2);
        if (on) {
            painter.fillRect(QRectF(box.left(), height() - tabBar, box.width(), tabBar), t.accent);
        }
    }
}

ScrollArea::ScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

bool ScrollArea::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    // Room for the focus ring, which stands outside its widget.
    if (QWidget* focused = focusWidget(); moved && focused && widget() && widget()->isAncestorOf(focused)) {
        ensureWidgetVisible(focused, 16, 16);
    }
    return moved;
}

QWidget* centred(QWidget* content, int maximumWidth)
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    content->setMaximumWidth(maximumWidth);
    row->addStretch(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    return page;
}

}  // namespace stance
