#include "app/shell/program_desk.h"

#include "app/program/program_page.h"
#include "app/program/program_presenter.h"
#include "app/text/phrases.h"
#include "app/text/translate.h"

#include <algorithm>

namespace stance {

ProgramDesk::ProgramDesk(const TodaySources& sources, ProgramPage& page, QObject* parent)
    : QObject(parent), m_sources(sources), m_page(page)
{
    connect(&page, &ProgramPage::programRequested, this, &ProgramDesk::show);
    connect(&page, &ProgramPage::previewRequested, this, &ProgramDesk::preview);
    connect(&page, &ProgramPage::useRequested, this, &ProgramDesk::follow);
    connect(&page, &ProgramPage::leaveRequested, this, &ProgramDesk::leave);
}

void ProgramDesk::refresh()
{
    std::vector<ProgramCardView> cards;
    for (const ProgramId& id : m_sources.content.programs.ids()) {
        if (const Program* program = find(id)) {
            cards.push_back(presentCard(*program, useOf(*program)));
        }
    }
    m_page.setPrograms(cards);
    if (m_page.isProgramOpen()) {
        show(m_page.program());
    }
}

ProgramUse ProgramDesk::useOf(const Program& program)
{
    if (m_sources.training.program().id == program.id) {
        return ProgramUse::Main;
    }
    const auto beside = m_sources.training.beside();
    const bool followed =
        beside && std::any_of(beside->begin(), beside->end(), [&](const Program* one) { return one->id == program.id; });
    return followed ? ProgramUse::Beside : ProgramUse::None;
}

void ProgramDesk::show(const ProgramId& program)
{
    if (const Program* found = find(program)) {
        m_page.showProgram(presentProgram(*found, useOf(*found), m_sources.content.catalog, unit()));
    }
}

void ProgramDesk::preview(const ProgramId& program, PreviewAssumption assumption)
{
    if (const Program* found = find(program)) {
        m_page.setPreview(presentPreview(*found, assumption, m_sources.content.catalog, unit(), m_sources.clock.now().utc));
    }
}

void ProgramDesk::follow(const ProgramId& program)
{
    const Program* found = find(program);
    if (found == nullptr) {
        return;
    }
    if (const auto written = m_sources.training.follow(*found, m_sources.clock.now()); !written) {
        Q_EMIT failed(phrase(written.error()));
        return;
    }
    refresh();
    const QString words =
        standsBeside(found->kind) ? tr("%1 stands beside your program on Today") : tr("%1 is your program from now on");
    Q_EMIT said(words.arg(fromCore(found->name)));
}

void ProgramDesk::leave(const ProgramId& program)
{
    const Program* found = find(program);
    if (found == nullptr) {
        return;
    }
    if (const auto written = m_sources.training.leave(*found, m_sources.clock.now()); !written) {
        Q_EMIT failed(phrase(written.error()));
        return;
    }
    refresh();
    Q_EMIT said(tr("%1 is no longer followed").arg(fromCore(found->name)));
}

const Program* ProgramDesk::find(const ProgramId& program) const
{
    return m_sources.content.programs.find(program, m_sources.content.catalog);
}

LoadUnit ProgramDesk::unit() const
{
    return m_sources.settings.value(setting::units);
}

}  // namespace stance
