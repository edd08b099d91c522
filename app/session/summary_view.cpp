#include "app/session/summary_view.h"

#include "app/text/format.h"
#include "app/text/phrases.h"
#include "app/text/progression_text.h"
#include "app/text/reason.h"
#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/page.h"
#include "app/widgets/side_badge.h"
#include "app/widgets/themed.h"
#include "core/history/performed_set.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stance {
namespace {

QString effortWords(int effort)
{
    switch (effort) {
        case 1:
        case 2: return SummaryView::tr("%1: very easy");
        case 3: return SummaryView::tr("%1: easy");
        case 4: return SummaryView::tr("%1: steady");
        case 5: return SummaryView::tr("%1: demanding");
        case 6: return SummaryView::tr("%1: hard work, one more set was possible");
        case 7:
        case 8: return SummaryView::tr("%1: very hard");
        case 9: return SummaryView::tr("%1: close to everything");
        case 10: return SummaryView::tr("%1: everything");
        default: return SummaryView::tr("Keys 1 to 9, or 1 0 for ten");
    }
}

QVBoxLayout* column(QWidget* widget, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setSpacing(spacing);
    return layout;
}

}  // namespace

SummaryView::SummaryView(QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel({}, TextStyle::Display)),
      m_subtitle(makeParagraph({}, TextStyle::Body, ColourRole::Text2)),
      m_undo(new Button(tr("Undo last"), Button::Variant::Quiet)),
      m_table(new QWidget)
{
    auto* page = column(this, 24);
    page->setContentsMargins(40, 32, 40, 32);
    auto* header = new QHBoxLayout;
    auto* titles = new QVBoxLayout;
    titles->setSpacing(4);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    header->addLayout(titles, 1);
    auto* discard = new Button(tr("Discard"), Button::Variant::Quiet);
    discard->setIconName(QStringLiteral("trash-2"));
    auto* save = new Button(tr("Save and close"), Button::Variant::Primary, Button::Size::Session);
    save->setKeyCap(tr("Enter"));
    m_undo->setIconName(QStringLiteral("undo-2"));
    header->addWidget(discard);
    header->addWidget(m_undo);
    header->addSpacing(8);
    header->addWidget(save);
    page->addLayout(header);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto* tableCard = new Card;
    column(tableCard, 0)->addWidget(new ScrollArea(m_table));
    columns->addWidget(tableCard, 1);
    columns->addWidget(makeSide());
    page->addLayout(columns, 1);

    connect(save, &Button::clicked, this, &SummaryView::saveRequested);
    connect(m_undo, &Button::clicked, this, &SummaryView::undoRequested);
    connect(discard, &Button::clicked, this, &SummaryView::discardRequested);
    followTheme(this);
}

Card* SummaryView::makeSide()
{
    auto* card = new Card;
    card->setFixedWidth(324);
    auto* layout = column(card, 12);
    layout->addWidget(makeLabel(tr("How hard was it?"), TextStyle::H2));
    layout->addWidget(makeLabel(tr("The whole session, 1 to 10"), TextStyle::Small, ColourRole::Text2));
    m_effort = new NumberScale(NumberScale::Kind::Effort);
    m_effort->setAccessibleName(tr("Effort of the session, 1 to 10"));
    m_effortWords = makeParagraph(effortWords(0), TextStyle::Small, ColourRole::Text2);
    layout->addWidget(m_effort);
    layout->addWidget(m_effortWords);
    layout->addSpacing(12);
    layout->addWidget(makeRule());
    layout->addSpacing(12);
    m_effect = makeParagraph({}, TextStyle::Small, ColourRole::Text2);
    m_tomorrow = makeParagraph({}, TextStyle::Small, ColourRole::Text2);
    layout->addWidget(m_effect);
    layout->addWidget(m_tomorrow);
    layout->addWidget(makeLabel(tr("Note"), TextStyle::H2));
    m_note = new TextArea(tr("Note for this session"));
    layout->addWidget(m_note, 1);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(10);
    saved->addWidget(new IconLabel(QStringLiteral("shield-check"), 20, ColourRole::Accent));
    saved->addWidget(makeLabel(tr("Every set is already saved"), TextStyle::Small, ColourRole::Text2), 1);
    layout->addLayout(saved);
    connect(m_effort, &NumberScale::chosen, this, &SummaryView::effortChosen);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->hasFocus()) {
            Q_EMIT noteEdited(m_note->toPlainText());
        }
    });
    return card;
}

void SummaryView::show(const Session& session, const SessionContext& context, bool canUndo)
{
    m_session = session;
    m_context = context;
    m_title->setText(titleText());
    m_subtitle->setText(subtitleText());
    m_undo->setEnabled(canUndo);
    m_effort->setValue(session.effort.value_or(-1));
    m_effortWords->setText(session.effort ? effortWords(*session.effort).arg(*session.effort) : effortWords(0));
    if (!m_note->hasFocus() && m_note->toPlainText() != QString::fromStdString(session.note)) {
        m_note->setPlainText(QString::fromStdString(session.note));
    }
    m_effect->setText(effectText());
    m_effect->setVisible(!m_effect->text().isEmpty());
    m_tomorrow->setText(tomorrowText());
    m_tomorrow->setVisible(!m_tomorrow->text().isEmpty());
    fillTable();
}

void SummaryView::setNextTime(std::vector<SlotOutlook> slots)
{
    m_next = std::move(slots);
    fillTable();
}

QString SummaryView::effectText() const
{
    const auto left = std::count_if(m_session.records.begin(), m_session.records.end(), [](const SetRecord& record) {
        return record.state == SetState::NotDone || record.state == SetState::Skipped;
    });
    if (left == 0) {
        return {};
    }
    return tr("What was done counts. An exercise with sets left out stays where it is; one that was not begun is not judged.");
}

QString SummaryView::tomorrowText() const
{
    for (const PlanStep& step : m_session.plan.steps) {
        const std::optional<Pain>& pain = m_session.record(step.id).pain;
        if (pain && pain->score >= m_context.painAmberFrom) {
            const Exercise* exercise = exerciseOf(m_session, step, m_context);
            const QString name = QString::fromStdString(exercise != nullptr ? exercise->name : std::string());
            return tr("Tomorrow: %1 of 10 was felt in %2. The number of the next morning decides how it goes on.")
                .arg(pain->score)
                .arg(name);
        }
    }
    return {};
}

QWidget* SummaryView::nextLine(const SlotOutlook& next)
{
    const Reason reason = reasonOf(next, *m_context.catalog, m_context.unit);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(iconOf(reason.mark), 20, ColourRole::Text2), 0, Qt::AlignTop);
    row->addWidget(makeLabel(tr("Next time %1").arg(targetLine(next, m_context.unit)), TextStyle::SmallStrong), 0, Qt::AlignTop);
    row->addWidget(makeParagraph(reason.text, TextStyle::Small, ColourRole::Text2), 1);
    return line;
}

void SummaryView::digit(int value)
{
    const bool ten = value == 0 && m_session.effort == 1;
    if (ten || value > 0) {
        Q_EMIT effortChosen(ten ? 10 : value);
    }
}

QString SummaryView::titleText() const
{
    const auto minutes =
        formatMinutes(std::chrono::floor<std::chrono::seconds>(wallBetween(m_session.startedAt, m_session.lastAction)));
    const bool early = std::any_of(m_session.records.begin(), m_session.records.end(),
                                   [](const SetRecord& record) { return record.state == SetState::NotDone; });
    return early ? tr("Ended here, %1").arg(minutes) : tr("Done, %1").arg(minutes);
}

QString SummaryView::subtitleText() const
{
    int reps = 0;
    int done = 0;
    for (const PlanStep& step : m_session.plan.steps) {
        const SetRecord& record = m_session.record(step.id);
        if (record.state == SetState::Done) {
            ++done;
            reps += driveOf(m_session.plan.slotOf(step).measure.kind) == SetDrive::Ticks ? record.amount.value : 0;
        }
    }
    return tr("%1, %2. %3 of %4 sets, %n reps.", nullptr, reps)
        .arg(QString::fromStdString(m_session.plan.programName), QString::fromStdString(m_session.plan.workoutName))
        .arg(done)
        .arg(m_session.plan.steps.size());
}

void SummaryView::fillTable()
{
    delete m_table->layout();
    qDeleteAll(m_table->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(3, 3);
    grid->setColumnStretch(4, 2);
    int column = 0;
    for (const QString& head : {tr("Exercise and side"), QString(), tr("Planned"), tr("Done, press to change"), tr("Form")}) {
        grid->addWidget(makeLabel(head, TextStyle::CaptionStrong, ColourRole::Text3), 0, column++);
    }
    int row = 1;
    for (int slot = 0; slot < static_cast<int>(m_session.plan.slots.size()); ++slot) {
        row = addSlot(grid, row, slot);
    }
    grid->setRowStretch(row, 1);
}

int SummaryView::addSlot(QGridLayout* grid, int row, int slot)
{
    std::vector<std::vector<const PlanStep*>> sides;
    for (const PlanStep& step : m_session.plan.steps) {
        if (step.slot != slot) {
            continue;
        }
        const auto same =
            std::find_if(sides.begin(), sides.end(), [&](const auto& side) { return side.front()->side == step.side; });
        if (same == sides.end()) {
            sides.push_back({&step});
        } else {
            same->push_back(&step);
        }
    }
    if (sides.empty()) {
        return row;
    }
    grid->addWidget(makeRule(), row++, 0, 1, 5);
    const Exercise* exercise = exerciseOf(m_session, *sides.front().front(), m_context);
    const QString name = QString::fromStdString(
        exercise != nullptr ? exercise->name : m_session.plan.slots[static_cast<std::size_t>(slot)].exercise.value);
    grid->addWidget(makeParagraph(name, TextStyle::H3), row, 0, static_cast<int>(sides.size()), 1, Qt::AlignVCenter);
    for (const auto& steps : sides) {
        addSideRow(grid, row++, steps);
    }
    const SlotId& id = m_session.plan.slots[static_cast<std::size_t>(slot)].id;
    const auto next = std::find_if(m_next.begin(), m_next.end(), [&](const SlotOutlook& one) { return one.slot->id == id; });
    if (next != m_next.end()) {
        grid->addWidget(nextLine(*next), row++, 0, 1, 5);
    }
    return row;
}

void SummaryView::addSideRow(QGridLayout* grid, int row, const std::vector<const PlanStep*>& steps)
{
    const PlanStep& first = *steps.front();
    const PlannedSlot& slot = m_session.plan.slotOf(first);
    if (first.side != Side::Both) {
        grid->addWidget(new SideBadge(first.side, 24), row, 1, Qt::AlignVCenter);
    }
    grid->addWidget(makeLabel(formatTarget(slot.measure, slot.prescriptionOf(first.side).sets, m_context.unit), TextStyle::Body,
                              ColourRole::Text2),
                    row, 2);
    grid->addWidget(doneCell(steps), row, 3);
    grid->addWidget(formCell(steps), row, 4, Qt::AlignVCenter);
}

QWidget* SummaryView::doneCell(const std::vector<const PlanStep*>& steps)
{
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const PlanStep* step : steps) {
        const SetRecord& record = m_session.record(step->id);
        if (record.state != SetState::Done) {
            const QString text = record.state == SetState::Skipped ? tr("skipped") : tr("not done");
            layout->addWidget(makeLabel(text, TextStyle::Small, ColourRole::Text3));
            continue;
        }
        auto* set = new Button(QString::number(record.amount.value), Button::Variant::Secondary, Button::Size::Small);
        set->setAccessibleName(
            tr("Set %1: %2").arg(step->setNo).arg(formatAmount(m_session.plan.slotOf(*step).measure, record.amount.value)));
        set->setAccessibleDescription(step->side == Side::Both ? QString() : sideWord(step->side));
        const int id = step->id;
        connect(
            set, &Button::clicked, this, [this, id] { Q_EMIT setRequested(id); }, Qt::QueuedConnection);
        layout->addWidget(set);
    }
    layout->addStretch(1);
    return cell;
}

QWidget* SummaryView::formCell(const std::vector<const PlanStep*>& steps)
{
    std::vector<FaultFlag> faults;
    bool any = false;
    for (const PlanStep* step : steps) {
        const SetRecord& record = m_session.record(step->id);
        any = any || record.state == SetState::Done;
        faults.insert(faults.end(), record.faults.begin(), record.faults.end());
    }
    if (!any) {
        return makeLabel({}, TextStyle::Small, ColourRole::Text3);
    }
    const QString text = faultSummary(faults, exerciseOf(m_session, *steps.front(), m_context));
    if (faults.empty()) {
        return makeLabel(text, TextStyle::Small, ColourRole::Text3);
    }
    auto* pill = new Pill(text, ColourRole::Warn, ColourRole::WarnSoft);
    pill->setBoxHeight(28);
    return pill;
}

void SummaryView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().bg);
}

}  // namespace stance
