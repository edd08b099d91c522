#include "app/program/program_page.h"

#include "app/program/program_detail.h"
#include "app/program/program_list.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace stance {

ProgramPage::ProgramPage(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_list(new ProgramList), m_detail(new ProgramDetail)
{
    setFocusPolicy(Qt::ClickFocus);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    connect(m_list, &ProgramList::opened, this, &ProgramPage::programRequested);
    connect(m_detail->header(), &PageHeader::backRequested, this, &ProgramPage::showList);
    connect(m_detail, &ProgramDetail::useRequested, this, [this] { Q_EMIT useRequested(program()); });
    connect(m_detail, &ProgramDetail::leaveRequested, this, [this] { Q_EMIT leaveRequested(program()); });
    connect(m_detail, &ProgramDetail::exerciseRequested, this, &ProgramPage::exerciseRequested);
    connect(m_detail, &ProgramDetail::previewRequested, this,
            [this] { Q_EMIT previewRequested(program(), m_detail->assumption()); });
}

void ProgramPage::setPrograms(const std::vector<ProgramCardView>& programs)
{
    m_list->setPrograms(programs);
}

void ProgramPage::showProgram(const ProgramView& program)
{
    m_detail->setProgram(program);
    m_stack->setCurrentWidget(m_detail);
}

void ProgramPage::setPreview(const ProgramPreview& preview)
{
    m_detail->setPreview(preview);
}

bool ProgramPage::isProgramOpen() const
{
    return m_stack->currentWidget() == m_detail;
}

const ProgramId& ProgramPage::program() const
{
    return m_detail->program();
}

void ProgramPage::showList()
{
    const bool wasOpen = isProgramOpen();
    m_stack->setCurrentWidget(m_list);
    if (wasOpen) {
        m_list->focusCard(program());
    }
}

void ProgramPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isProgramOpen()) {
        showList();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace stance
