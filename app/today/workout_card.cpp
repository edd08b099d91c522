#include "app/today/workout_card.h"

#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/side_badge.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stance {

namespace {

/// Room beside the rows, inside the card, that a row's hover ground may take.
constexpr int rowInset = 12;
/// Rows take the room that is free, up to this.
constexpr double tallestRow = 88.0;

/// The place of a row in the workout, on a quiet tile.
class NumberTile : public QWidget {
public:
    explicit NumberTile(int number) : m_text(QString::number(number))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        followTheme(this);
    }

    QSize sizeHint() const override
    {
        const int side = static_cast<int>(textScaled(40.0));
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintRounded(painter, QRectF(rect()), 12.0, theme().s2);
        paintLine(painter, QRectF(rect()), m_text, fontPx(16, 600), theme().t2, Qt::AlignHCenter);
    }

private:
    QString m_text;
};

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

QWidget* makeReason(const Reason& reason)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(reason.icon, 16.0, ColourRole::Text3));
    row->addWidget(makeLabel(reason.text, TextStyle::Small, ColourRole::Text3), 1);
    return line;
}

QHBoxLayout* makeNameLine(const TodayRow& row)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(makeLabel(fromCore(row.exercise->name), TextStyle::Row));
    if (row.exercise->laterality != Laterality::Bilateral) {
        line->addWidget(new SideBadge(Side::Both, 20.0));
    }
    line->addStretch(1);
    return line;
}

}  // namespace

WorkoutCard::WorkoutCard(const TodayWorkout& workout, Start start, QWidget* parent) : Card(parent)
{
    setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28 - rowInset, 24, 28 - rowInset, 16);
    column->setSpacing(0);
    column->addLayout(makeHead(workout, start));
    column->addSpacing(16);
    int number = 0;
    for (const TodayRow& row : workout.rows) {
        auto* rule = new QHBoxLayout;
        rule->setContentsMargins(rowInset, 0, rowInset, 0);
        rule->addWidget(makeRule());
        column->addLayout(rule);
        column->addWidget(makeRow(++number, row), 2);
    }
    column->addStretch(1);
}

QHBoxLayout* WorkoutCard::makeHead(const TodayWorkout& workout, Start start)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(rowInset, 0, rowInset, 0);
    head->setSpacing(24);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(makeParagraph(workout.name, TextStyle::H1));
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, 20, 4);
    flow->addWidget(makeFact(QStringLiteral("timer"), formatMinutes(workout.length)));
    flow->addWidget(makeFact(QStringLiteral("layers"),
                             counted(QT_TRANSLATE_N_NOOP("Text", "%n exercise"), QT_TRANSLATE_N_NOOP("Text", "%n exercises"),
                                     static_cast<int>(workout.rows.size()))));
    flow->addWidget(makeFact(QStringLiteral("package-open"), equipmentLine(equipmentNeeded(workout.rows))));
    words->addWidget(facts);
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
    head->addWidget(button, 0, Qt::AlignTop);
    return head;
}

QWidget* WorkoutCard::makeRow(int number, const TodayRow& row)
{
    const QString name = fromCore(row.exercise->name);
    auto* button = new CardButton(tr("%1, %2, %3", "exercise, target, reason").arg(name, row.target, row.reason.text));
    button->setFlat(true);
    button->setRadius(12.0);
    button->setToolTip(tr("Open the exercise"));
    button->setObjectName(QStringLiteral("row-%1").arg(fromCore(row.exercise->id.value)));
    button->setMaximumHeight(static_cast<int>(textScaled(tallestRow)));
    auto* line = new QHBoxLayout(button);
    line->setContentsMargins(rowInset, 8, rowInset, 8);
    line->setSpacing(16);
    line->addWidget(new NumberTile(number));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addLayout(makeNameLine(row));
    words->addWidget(makeReason(row.reason));
    words->addStretch(1);
    line->addLayout(words, 1);
    line->addWidget(makeLabel(row.target, TextStyle::Target));
    line->addWidget(new IconLabel(QStringLiteral("chevron-right"), 20.0, ColourRole::Text3));
    // Children take no mouse: the row is one button.
    for (QWidget* child : button->findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(button, &CardButton::clicked, this, [this, id = row.exercise->id] { Q_EMIT exerciseRequested(id); });
    return button;
}

}  // namespace stance
