// ProgramDesk: between the program page and the journal.
#pragma once

#include "app/program/program_view.h"
#include "app/shell/today_presenter.h"

#include <QObject>

namespace stance {

class ProgramPage;

class ProgramDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ProgramDesk(const TodaySources& sources, ProgramPage& page, QObject* parent = nullptr);

    /// Takes the journal and the settings anew.
    void refresh();

Q_SIGNALS:
    void said(const QString& words);
    /// Nothing was changed; stays until closed.
    void failed(const QString& words);

private:
    TodaySources m_sources;
    ProgramPage& m_page;

    ProgramUse useOf(const Program& program);
    void show(const ProgramId& program);
    void preview(const ProgramId& program, PreviewAssumption assumption);
    void follow(const ProgramId& program);
    void leave(const ProgramId& program);
    const Program* find(const ProgramId& program) const;
    LoadUnit unit() const;
};

}  // namespace stance
