// The table of a session: every set with side, number, what was done, form, pain and note.
#pragma once

#include "app/widgets/card.h"
#include "core/history/performed_set.h"

class QGridLayout;

namespace stance {

class Catalog;
struct Exercise;

class SessionTable : public Card {
    Q_OBJECT

public:
    SessionTable(const SessionSummary& session, const Catalog& catalog, LoadUnit unit, QWidget* parent = nullptr);

private:
    void addHead();
    void addRule();
    void addSet(const PerformedSet& set, const Exercise* exercise, LoadUnit unit);
    void addNote(const QString& note);

    QGridLayout* m_grid;
    int m_row = 0;
};

}  // namespace stance
