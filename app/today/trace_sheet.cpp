#include "app/today/trace_sheet.h"

#include "app/widgets/label.h"
#include "app/widgets/sheet.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace stance {

namespace {

class TraceWords {
    Q_DECLARE_TR_FUNCTIONS(TraceSheet)
};

}  // namespace

Sheet* makeTraceSheet(const TraceView& trace, QWidget* over)
{
    auto* sheet = new Sheet(TraceWords::tr("%1: why this target", "name of an exercise").arg(trace.exercise), over);
    sheet->setObjectName(QStringLiteral("trace"));
    sheet->setSubtitle(trace.target);
    sheet->setCardWidth(640);
    QStringList spoken;
    for (const TraceSection& section : trace.sections) {
        auto* block = new QVBoxLayout;
        block->setSpacing(4);
        block->addWidget(makeLabel(section.title, TextStyle::H3));
        for (const QString& line : section.lines) {
            block->addWidget(makeParagraph(line, TextStyle::Small, ColourRole::Text2));
        }
        sheet->body()->addLayout(block);
        spoken << section.title + QStringLiteral(": ") + section.lines.join(QStringLiteral(". "));
    }
    sheet->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    Button* close = sheet->addAction(TraceWords::tr("Close"), Button::Variant::Primary);
    sheet->setPrimary(close);
    QObject::connect(close, &Button::clicked, sheet, [sheet] { sheet->finish(); });
    return sheet;
}

}  // namespace stance
