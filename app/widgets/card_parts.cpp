#include "app/widgets/card_parts.h"

#include "app/text/format.h"
#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr double factNameWidth = 136.0;

}  // namespace

QVBoxLayout* cardColumn(Card* card, const QString& title)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (!title.isEmpty()) {
        column->addWidget(makeLabel(title, TextStyle::H2));
    }
    return column;
}

void addGroupTitle(QVBoxLayout* column, const QString& title)
{
    if (column->count() > 0) {
        column->addSpacing(8);
    }
    column->addWidget(makeLabel(title, TextStyle::H3));
}

QWidget* makeIconLine(const QString& icon, ColourRole iconRole, const QString& text, ColourRole textRole)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(icon, 20.0, iconRole), 0, Qt::AlignTop);
    row->addWidget(makeParagraph(text, TextStyle::Body, textRole), 1);
    return line;
}

QWidget* makeTextList(const std::vector<std::string>& texts, ListKind kind)
{
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const std::string& text : texts) {
        const QString mark = kind == ListKind::Numbered ? QStringLiteral("%1.").arg(row + 1) : QStringLiteral("•");
        Label* label = makeLabel(mark, TextStyle::Body, ColourRole::Text3);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        label->setMinimumWidth(static_cast<int>(textScaled(kind == ListKind::Numbered ? 20.0 : 12.0)));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(makeParagraph(fillSides(text, Side::Both)), row, 1);
        ++row;
    }
    return list;
}

QWidget* makeFactLine(const QString& name, const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    Label* label = makeLabel(name, TextStyle::Body, ColourRole::Text2);
    label->setFixedWidth(static_cast<int>(textScaled(factNameWidth)));
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(makeParagraph(text), 1);
    return line;
}

}  // namespace stance
