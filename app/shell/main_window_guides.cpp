// MainWindow: the first start, and the safety sheet that is at hand everywhere.
#include "app/safety/safety_sheet.h"
#include "app/session/session_page.h"
#include "app/shell/main_window.h"
#include "app/text/phrases.h"
#include "app/welcome/welcome_page.h"

#include <QStackedLayout>

namespace stance {

bool MainWindow::isFirstStart()
{
    const auto extent = m_app.queries().extent();
    return !m_app.settings().value(setting::welcomed) && extent && extent->newest == 0;
}

void MainWindow::showWelcome(Page after)
{
    m_afterWelcome = after;
    if (m_welcome == nullptr) {
        const Content& content = m_app.content();
        const auto occasion = after == Page::Today ? WelcomePage::Occasion::First : WelcomePage::Occasion::Again;
        m_welcome = new WelcomePage(content.guides, content.catalog, content.motions.all(content.catalog), occasion);
        m_outer->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::safetyRequested, this, &MainWindow::showSafety);
        connect(m_welcome, &WelcomePage::unitChosen, this, [this](LoadUnit unit) { m_app.settings().set(setting::units, unit); });
        connect(m_welcome, &WelcomePage::finished, this, &MainWindow::finishWelcome);
    }
    m_welcome->setUnit(m_app.settings().value(setting::units));
    m_outer->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::finishWelcome(const std::optional<ProgramId>& chosen)
{
    const Content& content = m_app.content();
    if (const Program* program = chosen ? content.programs.find(*chosen, content.catalog) : nullptr) {
        if (const auto written = m_app.training().follow(*program, m_app.clock().now()); !written) {
            m_toast->say(phrase(written.error()), {}, Toast::untilClosed);
        }
    }
    showPage(chosen ? Page::Today : m_afterWelcome);
}

void MainWindow::leaveWelcome()
{
    if (m_welcome == nullptr) {
        return;
    }
    m_app.settings().set(setting::welcomed, true);
    // It begins anew when it is asked for again; a button of it may be the one that asked to leave.
    m_welcome->hide();
    m_welcome->deleteLater();
    m_welcome = nullptr;
}

void MainWindow::showSafety()
{
    if (m_safety) {
        return;
    }
    const bool live = inSession() && m_app.controller().hasSession() && m_app.controller().session().phase() == Phase::Paused;
    m_safety =
        new SafetySheet(m_app.content().guides.safety(), live ? SafetySheet::Place::Session : SafetySheet::Place::Page, this);
    connect(m_safety, &SafetySheet::endRequested, &m_app.controller(), &SessionController::endHere);
    connect(m_safety, &SafetySheet::goOnRequested, this, [this] { m_session->goOn(); });
    m_safety->open();
}

}  // namespace stance
