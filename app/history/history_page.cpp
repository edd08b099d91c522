#include "app/history/history_page.h"

#include "app/history/session_detail.h"
#include "app/history/session_list.h"
#include "app/text/phrases.h"
#include "core/catalog/catalog.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace stance {

HistoryPage::HistoryPage(HistorySource& source, const Catalog& catalog, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_stack(new QStackedLayout(this)),
      m_list(new SessionList(source)),
      m_detail(new SessionDetail(catalog))
{
    setFocusPolicy(Qt::ClickFocus);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    connect(m_list, &SessionList::opened, this, &HistoryPage::openSession);
    connect(m_detail, &SessionDetail::backRequested, this, &HistoryPage::showList);
}

void HistoryPage::refresh()
{
    m_list->reload();
    showOpen();
}

void HistoryPage::showOpen()
{
    if (m_open.empty()) {
        return;
    }
    const auto session = m_source.session(m_open);
    if (!session) {
        m_detail->setProblem(phrase(session.error()));
    } else if (!*session) {
        showList();
    } else {
        m_detail->setSession(**session);
    }
}

void HistoryPage::openSession(const SessionId& session)
{
    m_open = session;
    m_stack->setCurrentWidget(m_detail);
    m_detail->setFocus(Qt::OtherFocusReason);
    showOpen();
}

void HistoryPage::showList()
{
    const SessionId left = m_open;
    m_open = {};
    m_stack->setCurrentWidget(m_list);
    if (auto* row = m_list->findChild<QWidget*>(QStringLiteral("session-%1").arg(QString::fromStdString(left.value)))) {
        row->setFocus(Qt::OtherFocusReason);
    }
}

bool HistoryPage::isDetailOpen() const
{
    return m_stack->currentWidget() == m_detail;
}

void HistoryPage::setToday(std::chrono::year_month_day today)
{
    m_list->setToday(today);
    m_detail->setToday(today);
}

void HistoryPage::setLoadUnit(LoadUnit unit)
{
    m_detail->setLoadUnit(unit);
    showOpen();
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isDetailOpen()) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    showList();
}

}  // namespace stance
