#include "app/today/workout_card.h"

#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/today/exercise_row.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

/// Room beside the rows, inside the card, that a row's hover ground may take.
constexpr int rowInset = 12;

QWidget* makeFact(const QString& icon, const QString& text)
{
    auto* fact = new QWidget;
    auto* row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 18.0, ColourRole::Text2));
    row->addWidget(makeLabel(text, TextStyle::Body, ColourRole::Text2));
    return fact;
}

bool isKnown(const TodayWorkout& workout)
{
    return std::all_of(workout.rows.begin(), workout.rows.end(), [](const TodayRow& row) { return row.state == RowState::Known; });
}

}  // namespace

WorkoutCard::WorkoutCard(const TodayView& view, Start start, QWidget* parent) : Card(parent)
{
    setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28 - rowInset, 24, 28 - rowInset, 16);
    column->setSpacing(0);
    column->addLayout(makeHead(view, start));
    column->addSpacing(16);
    int number = 0;
    for (const TodayRow& row : view.workout->rows) {
        auto* rule = new QHBoxLayout;
        rule->setContentsMargins(rowInset, 0, rowInset, 0);
        rule->addWidget(makeRule());
        column->addLayout(rule);
        column->addWidget(makeRow(++number, row, view.lighter.runningForAllTo.has_value()), 2);
    }
    column->addStretch(1);
}

QWidget* WorkoutCard::makeFacts(const TodayWorkout& workout) const
{
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, 20, 4);
    // An en dash keeps the place of what is still being worked out.
    flow->addWidget(makeFact(QStringLiteral("timer"), isKnown(workout) ? formatMinutes(workout.length) : tr("– min")));
    flow->addWidget(makeFact(QStringLiteral("layers"),
                             counted(QT_TRANSLATE_N_NOOP("Text", "%n exercise"), QT_TRANSLATE_N_NOOP("Text", "%n exercises"),
                                     static_cast<int>(workout.rows.size()))));
    flow->addWidget(makeFact(QStringLiteral("package-open"), equipmentLine(equipmentNeeded(workout.rows))));
    return facts;
}

QHBoxLayout* WorkoutCard::makeHead(const TodayView& view, Start start)
{
    const TodayWorkout& workout = *view.workout;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(rowInset, 0, rowInset, 0);
    head->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(makeParagraph(workout.name.isEmpty() ? tr("Next workout") : workout.name, TextStyle::H1));
    words->addWidget(makeFacts(workout));
    head->addLayout(words, 1);
    if (start == Start::Waiting) {
        Label* wait = makeParagraph(tr("Starts when the open session is closed."), TextStyle::Small, ColourRole::Text2);
        wait->setMaximumWidth(168);
        head->addWidget(wait, 0, Qt::AlignTop);
        return head;
    }
    auto* button = new Button(tr("Start"), Button::Variant::Primary, Button::Size::Start);
    button->setKeyCap(tr("Enter", "key"));
    button->setObjectName(QStringLiteral("start"));
    button->setAccessibleDescription(workout.name);
    connect(button, &Button::clicked, this, &WorkoutCard::startRequested);
    head->addWidget(makePainBefore(view.painBefore), 0, Qt::AlignTop);
    head->addWidget(button, 0, Qt::AlignTop);
    return head;
}

QWidget* WorkoutCard::makePainBefore(const PainBeforeQuestion& question)
{
    auto* button = new Button(tr("Any pain now?"), Button::Variant::Quiet);
    button->setObjectName(QStringLiteral("pain-before"));
    if (question.told) {
        button->setText(question.told->score == 0 ? tr("No pain now") : tr("Pain now %1 of 10").arg(question.told->score));
        button->setIconName(QStringLiteral("check"));
        button->setAccessibleDescription(question.told->score == 0 ? QString() : painPlace(*question.told));
    }
    button->setToolTip(tr("Pain before training, 0 to 10. It is what later scores are compared with."));
    connect(button, &Button::clicked, this, &WorkoutCard::painBeforeRequested);
    // As high as Start beside it, so that both stand on one line.
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 8, 0, 8);
    row->addWidget(button);
    return place;
}

QWidget* WorkoutCard::makeRow(int number, const TodayRow& row, bool lighterForAll)
{
    auto* shown = new ExerciseRow(number, row, lighterForAll);
    connect(shown, &ExerciseRow::exerciseRequested, this, [this, id = row.exercise->id] { Q_EMIT exerciseRequested(id); });
    connect(shown, &ExerciseRow::traceRequested, this, [this, id = row.slot] { Q_EMIT traceRequested(id); });
    connect(shown, &ExerciseRow::targetRequested, this, [this, id = row.slot] { Q_EMIT targetRequested(id); });
    connect(shown, &ExerciseRow::lighterDaysRequested, this, [this, id = row.slot] { Q_EMIT lighterDaysRequested(id); });
    connect(shown, &ExerciseRow::lighterDaysEndRequested, this,
            [this, id = row.slot](bool forAll) { Q_EMIT lighterDaysEndRequested(forAll ? std::nullopt : std::optional(id)); });
    return shown;
}

}  // namespace stance
