#include "app/program/preview_table.h"

#include "app/text/translate.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace stance {
namespace {

QWidget* makeCell(const ProgramPreview::Cell& cell)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const ColourRole role = cell.up ? ColourRole::Accent : cell.lighter ? ColourRole::Text3 : ColourRole::Text;
    Label* target = makeParagraph(cell.target.isEmpty() ? QStringLiteral("–") : cell.target,
                                  cell.up ? TextStyle::SmallStrong : TextStyle::Small, role);
    if (cell.up) {
        target->setAccessibleName(Text::tr("%1, a step up", "a target").arg(cell.target));
    } else if (cell.lighter) {
        target->setAccessibleName(Text::tr("%1, a lighter week", "a target").arg(cell.target));
    }
    row->addWidget(target, 1);
    if (cell.up || cell.lighter) {
        const QString icon = cell.up ? QStringLiteral("trending-up") : QStringLiteral("moon");
        row->addWidget(new IconLabel(icon, 16.0, role), 0, Qt::AlignVCenter);
    }
    return box;
}

}  // namespace

QWidget* makePreviewTable(const ProgramPreview& preview)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 3);
    for (int week = 0; week < preview.weeks.size(); ++week) {
        grid->addWidget(makeLabel(preview.weeks.at(week), TextStyle::CaptionStrong, ColourRole::Text2), 0, week + 1);
        grid->setColumnStretch(week + 1, 2);
    }
    int line = 1;
    for (const ProgramPreview::Row& row : preview.rows) {
        grid->addWidget(makeRule(), line++, 0, 1, -1);
        grid->addWidget(makeParagraph(row.name, TextStyle::SmallStrong), line, 0);
        int column = 1;
        for (const ProgramPreview::Cell& cell : row.cells) {
            grid->addWidget(makeCell(cell), line, column++);
        }
        ++line;
    }
    return table;
}

}  // namespace stance
