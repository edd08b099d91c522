#include "app/history/session_table.h"

#include "app/history/pain_mark.h"
#include "app/history/session_text.h"
#include "app/text/format.h"
#include "app/text/phrases.h"
#include "app/text/translate.h"
#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/side_badge.h"
#include "core/catalog/catalog.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

enum Column { ExerciseName, SideOf, SetNumber, Done, Reserve, Form, PainOf, ColumnCount };

constexpr int rowHeight = 38;

Label* makeCell(const QString& text, ColourRole role = ColourRole::Text)
{
    return makeLabel(text, TextStyle::Body, role);
}

/// Rows that the exercise beginning with `first` takes: its sets and their notes.
int rowsFrom(const SessionSummary& session, const PerformedSet& first)
{
    int rows = 0;
    const auto begin = session.sets.begin() + (&first - session.sets.data());
    for (auto set = begin; set != session.sets.end() && set->slot == first.slot && set->exercise == first.exercise; ++set) {
        rows += set->note.empty() ? 1 : 2;
    }
    return rows;
}

/// The name, in line with the text of the first row.
QWidget* makeNameCell(const QString& name)
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 7, 0, 0);
    column->addWidget(makeParagraph(name, TextStyle::H3));
    return cell;
}

QWidget* makeForm(const PerformedSet& set, const Exercise* exercise)
{
    const QString summary = faultSummary(set.faults, exercise);
    if (set.faults.empty()) {
        return makeLabel(summary, TextStyle::Small, ColourRole::Text3);
    }
    auto* pill = new Pill(summary, ColourRole::Warn, ColourRole::WarnSoft);
    pill->setBoxHeight(26.0);
    return pill;
}

}  // namespace

SessionTable::SessionTable(const SessionSummary& session, const Catalog& catalog, LoadUnit unit, QWidget* parent)
    : Card(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(ExerciseName, 5);
    m_grid->setColumnStretch(Form, 3);
    m_grid->setColumnStretch(PainOf, 3);
    addHead();
    const PerformedSet* before = nullptr;
    for (const PerformedSet& set : session.sets) {
        const Exercise* exercise = catalog.find(set.exercise);
        if (!before || before->slot != set.slot || before->exercise != set.exercise) {
            addRule();
            const QString name = exercise ? fromCore(exercise->name) : fromCore(set.exercise.value);
            m_grid->addWidget(makeNameCell(name), m_row, ExerciseName, rowsFrom(session, set), 1, Qt::AlignTop);
        }
        addSet(set, exercise, unit);
        before = &set;
    }
    m_grid->setRowStretch(m_row, 1);
}

void SessionTable::addHead()
{
    const QString heads[ColumnCount]{tr("Exercise"), QString(), tr("Set"), tr("Done"), tr("In reserve"), tr("Form"), tr("Pain")};
    for (int column = 0; column < ColumnCount; ++column) {
        m_grid->addWidget(makeLabel(heads[column], TextStyle::CaptionStrong, ColourRole::Text3), 0, column);
    }
    m_grid->setRowMinimumHeight(0, 26);
    m_row = 1;
}

void SessionTable::addRule()
{
    m_grid->addWidget(makeRule(), m_row, 0, 1, ColumnCount);
    m_grid->setRowMinimumHeight(m_row, 9);
    ++m_row;
}

void SessionTable::addSet(const PerformedSet& set, const Exercise* exercise, LoadUnit unit)
{
    const bool performed = set.kind == SetKind::Done || set.kind == SetKind::Open;
    if (set.side != Side::Both) {
        m_grid->addWidget(new SideBadge(set.side, 22.0), m_row, SideOf, Qt::AlignVCenter | Qt::AlignLeft);
    }
    m_grid->addWidget(makeCell(QString::number(set.setNo), ColourRole::Text2), m_row, SetNumber);
    Label* done = makeCell(doneText(set, unit), performed ? ColourRole::Text : ColourRole::Text3);
    if (performed && set.amount.source == Source::Assumed) {
        done->setRole(ColourRole::Text2);
        done->setToolTip(tr("Taken as prescribed"));
    }
    m_grid->addWidget(done, m_row, Done);
    if (set.rir) {
        Label* reserve = makeCell(formatDecimal(set.rir->value(), 1));
        reserve->setToolTip(reservePhrase(*set.rir));
        m_grid->addWidget(reserve, m_row, Reserve);
    }
    if (performed) {
        m_grid->addWidget(makeForm(set, exercise), m_row, Form);
    }
    if (set.pain) {
        m_grid->addWidget(new PainMark(*set.pain, PainMark::Form::Short), m_row, PainOf);
    }
    m_grid->setRowMinimumHeight(m_row, static_cast<int>(textScaled(rowHeight)));
    ++m_row;
    if (!set.note.empty()) {
        addNote(fromCore(set.note));
    }
}

void SessionTable::addNote(const QString& note)
{
    m_grid->addWidget(new IconLabel(QStringLiteral("message-square-text"), 18.0, ColourRole::Text3), m_row, SideOf, Qt::AlignTop);
    m_grid->addWidget(makeParagraph(note, TextStyle::Small, ColourRole::Text2), m_row, SetNumber, 1, ColumnCount - SetNumber);
    m_grid->setRowMinimumHeight(m_row, 28);
    ++m_row;
}

}  // namespace stance
