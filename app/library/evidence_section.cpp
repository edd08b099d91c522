// The evidence of an exercise: each statement with where it comes from and how sure we are, in words.
#include "app/library/card_sections.h"
#include "app/library/evidence_statement.h"
#include "app/widgets/card.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <set>

namespace stance {

namespace {

class Section {
    Q_DECLARE_TR_FUNCTIONS(ExerciseCard)
};

}  // namespace

QWidget* makeEvidenceSection(const Exercise& exercise)
{
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    std::set<EvidenceGrade> grades;
    for (const Evidence& evidence : exercise.evidence) {
        auto* card = new Card;
        card->setContentsMargins(20, 16, 20, 16);
        cardColumn(card)->addWidget(makeStatement(evidence));
        column->addWidget(card);
        grades.insert(evidence.grade);
    }
    if (exercise.evidence.empty()) {
        column->addWidget(makeParagraph(Section::tr("Nothing is recorded for this exercise."), TextStyle::Body, ColourRole::Text2));
    }
    addGradeLegend(column, grades);
    return section;
}

}  // namespace stance
