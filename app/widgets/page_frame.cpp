#include "app/widgets/page_frame.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace stance {
namespace {

constexpr int pageMargin = 40;
constexpr int ringRoom = 8;  ///< for the focus ring of what stands at the edge
constexpr int barWidth = 14;

}  // namespace

PageFrame::PageFrame(const QString& title, QWidget* parent) : QWidget(parent), m_header(new PageHeader(title))
{
    auto* scrolled = new QWidget;
    m_column = new QVBoxLayout(scrolled);
    m_column->setContentsMargins(ringRoom, ringRoom, barWidth + ringRoom, pageMargin);
    m_column->setSpacing(0);
    m_scroll = new ScrollArea(scrolled);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_column, [column = m_column](int, int maximum) {
        column->setContentsMargins(ringRoom, ringRoom, ringRoom + (maximum > 0 ? 0 : barWidth), pageMargin);
    });
    m_header->setContentsMargins(ringRoom, 0, ringRoom + barWidth, 0);
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, pageMargin - 4, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(16);
    rows->addWidget(m_header);
    rows->addWidget(m_scroll, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));
}

void PageFrame::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    m_scroll->verticalScrollBar()->setValue(0);
}

}  // namespace stance
