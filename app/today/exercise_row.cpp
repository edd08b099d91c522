#include "app/today/exercise_row.h"

#include "app/text/translate.h"
#include "app/today/reason_button.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/side_badge.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace stance {

namespace {

/// Room at both ends of the row that its hover ground may take.
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

/// Keeps the place of words that are not known yet: a quiet bar in a box as high as their line.
class WordsToCome : public QWidget {
public:
    WordsToCome(double width, double lineBox) : m_width(width), m_lineBox(lineBox)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        followTheme(this);
    }

    QSize sizeHint() const override { return {static_cast<int>(textScaled(m_width)), qRound(textScaled(m_lineBox))}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double bar = height() / 2.0;
        paintRounded(painter, QRectF(0.0, (height() - bar) / 2.0, width(), bar), bar / 2.0, theme().s2);
    }

private:
    double m_width;
    double m_lineBox;
};

}  // namespace

ExerciseRow::ExerciseRow(int number, const TodayRow& row, bool lighterForAll, QWidget* parent)
    : CardButton(QString(), parent), m_row(row), m_lighterForAll(lighterForAll)
{
    const bool known = row.state == RowState::Known;
    const QString name = fromCore(row.exercise->name);
    setAccessibleName(known ? tr("%1, %2, %3", "exercise, target, reason").arg(name, row.target, row.reason.text)
                            : tr("%1, its target is being worked out").arg(name));
    setAccessibleDescription(row.recurring);
    setFlat(true);
    setRadius(12.0);
    setToolTip(tr("Open the exercise"));
    setObjectName(QStringLiteral("row-") + fromCore(row.slot.value));
    setMaximumHeight(static_cast<int>(textScaled(tallestRow)));
    setEnabled(row.state != RowState::Unknown);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(rowInset, 8, 4, 8);
    line->setSpacing(16);
    line->addWidget(new NumberTile(number));
    line->addWidget(makeWords(), 1);
    line->addWidget(makeTarget());
    // The row is one button but for what can be pressed on it.
    for (QWidget* child : findChildren<QWidget*>()) {
        const bool pressed = qobject_cast<ReasonButton*>(child) != nullptr;
        child->setAttribute(Qt::WA_TransparentForMouseEvents, !pressed && child->findChild<ReasonButton*>() == nullptr);
    }
    m_more =
        new IconButton(QStringLiteral("ellipsis"), tr("Change %1", "name of an exercise").arg(name), IconButton::Variant::Plain);
    m_more->setObjectName(QStringLiteral("more-") + fromCore(row.slot.value));
    m_more->setBox(40, 40);
    m_more->setIconPixels(20);
    m_more->setEnabled(known);
    line->addWidget(m_more);
    connect(this, &CardButton::clicked, this, &ExerciseRow::exerciseRequested);
    connect(m_more, &IconButton::clicked, this, [this] { openMenu(std::nullopt); });
    if (known) {
        setContextMenuPolicy(Qt::CustomContextMenu);
        connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { openMenu(mapToGlobal(at)); });
    }
}

/// One line, or one for each side where they differ.
QWidget* ExerciseRow::makeTarget() const
{
    if (m_row.state != RowState::Known) {
        return new WordsToCome(88.0, 28.0);
    }
    if (m_row.left == m_row.right) {
        return makeLabel(m_row.target, TextStyle::Target);
    }
    auto* sides = new QWidget;
    auto* grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    int at = 0;
    for (const auto& [side, target] : {std::pair(Side::Left, m_row.left), std::pair(Side::Right, m_row.right)}) {
        grid->addWidget(new SideBadge(side, 18.0), at, 0, Qt::AlignVCenter);
        grid->addWidget(makeLabel(target, TextStyle::H3), at, 1, Qt::AlignRight | Qt::AlignVCenter);
        ++at;
    }
    return sides;
}

QWidget* ExerciseRow::makeWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    if (m_row.state == RowState::Unknown) {
        line->addWidget(new WordsToCome(180.0, 26.0));
    } else {
        line->addWidget(makeLabel(fromCore(m_row.exercise->name), TextStyle::Row));
        if (m_row.exercise->laterality != Laterality::Bilateral) {
            line->addWidget(new SideBadge(Side::Both, 20.0));
        }
    }
    line->addStretch(1);
    column->addLayout(line);
    auto* why = new QHBoxLayout;
    if (m_row.state == RowState::Known) {
        auto* reason = new ReasonButton(m_row.reason);
        reason->setObjectName(QStringLiteral("reason-") + fromCore(m_row.slot.value));
        connect(reason, &ReasonButton::clicked, this, &ExerciseRow::traceRequested);
        why->addWidget(reason);
    } else {
        why->addWidget(new WordsToCome(120.0, 24.0));
    }
    why->addStretch(1);
    column->addLayout(why);
    if (!m_row.recurring.isEmpty()) {
        auto* again = new QHBoxLayout;
        again->setSpacing(8);
        again->addWidget(new IconLabel(QStringLiteral("triangle-alert"), 16.0, ColourRole::Warn));
        Label* fault = makeParagraph(m_row.recurring, TextStyle::Small, ColourRole::Warn);
        fault->setMaximumLines(1);
        fault->setObjectName(QStringLiteral("recurring-") + fromCore(m_row.slot.value));
        again->addWidget(fault, 1);
        column->addLayout(again);
    }
    column->addStretch(1);
    return words;
}

void ExerciseRow::openMenu(const std::optional<QPoint>& at)
{
    // Shown without a loop of its own: the row may be replaced while it is open.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto signal) { connect(menu->addAction(text), &QAction::triggered, this, signal); };
    add(tr("Why this target"), &ExerciseRow::traceRequested);
    add(tr("Set target by hand…"), &ExerciseRow::targetRequested);
    menu->addSeparator();
    add(tr("Plan lighter days…"), &ExerciseRow::lighterDaysRequested);
    if (m_row.lighterAlone) {
        add(tr("End the lighter days of this exercise"), [this] { Q_EMIT lighterDaysEndRequested(false); });
    }
    if (m_lighterForAll) {
        add(tr("End the lighter days of all exercises"), [this] { Q_EMIT lighterDaysEndRequested(true); });
    }
    menu->addSeparator();
    add(tr("Open the exercise"), &ExerciseRow::exerciseRequested);
    // By the button the menu ends where the button ends.
    menu->popup(at.value_or(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height()))));
}

}  // namespace stance
