#include "app/library/evidence_statement.h"

#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/chip.h"
#include "app/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace stance {

namespace {

class Section {
    Q_DECLARE_TR_FUNCTIONS(ExerciseCard)
};

/// Rows of the trace table ("S36", "S83, S84") mean nothing to a reader: they stand for the article.
QString sourceWords(const Evidence& evidence)
{
    static const QRegularExpression traces(QStringLiteral("^S\\d+(\\s*,\\s*S\\d+)*$"));
    const QString source = fromCore(evidence.source);
    const bool article = evidence.grade == EvidenceGrade::Stated || traces.match(source).hasMatch();
    return article ? QString() : source;
}

ColourRole groundOf(EvidenceGrade grade)
{
    switch (grade) {
        case EvidenceGrade::Found:
        case EvidenceGrade::Stated: return ColourRole::AccentSoft;
        case EvidenceGrade::Recalled:
        case EvidenceGrade::Uncertain: return ColourRole::WarnSoft;
        case EvidenceGrade::Convention: break;
    }
    return ColourRole::Surface2;
}

ColourRole inkOf(EvidenceGrade grade)
{
    switch (grade) {
        case EvidenceGrade::Found:
        case EvidenceGrade::Stated: return ColourRole::Accent;
        case EvidenceGrade::Recalled:
        case EvidenceGrade::Uncertain: return ColourRole::Warn;
        case EvidenceGrade::Convention: break;
    }
    return ColourRole::Text2;
}

}  // namespace

QWidget* makeStatement(const Evidence& evidence)
{
    auto* statement = new QWidget;
    auto* column = new QVBoxLayout(statement);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeParagraph(fromCore(evidence.text)));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    auto* pill = new Pill(sentenceCase(word(evidence.grade)), inkOf(evidence.grade), groundOf(evidence.grade));
    pill->setBoxHeight(26.0);
    pill->setAccessibleDescription(gradeSentence(evidence.grade));
    foot->addWidget(pill);
    foot->addWidget(makeParagraph(sourceWords(evidence), TextStyle::Small, ColourRole::Text2), 1);
    column->addLayout(foot);
    return statement;
}

void addGradeLegend(QVBoxLayout* column, const std::set<EvidenceGrade>& grades)
{
    for (const EvidenceGrade grade : grades) {
        column->addWidget(
            makeParagraph(Section::tr("%1: %2", "grade and what it means").arg(sentenceCase(word(grade)), gradeSentence(grade)),
                          TextStyle::Small, ColourRole::Text2));
    }
    column->addWidget(makeParagraph(Section::tr("Figures describe groups of people. They promise nothing to one person."),
                                    TextStyle::Small, ColourRole::Text2));
}

}  // namespace stance
