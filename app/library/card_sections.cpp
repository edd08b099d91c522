#include "app/library/card_sections.h"

#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

class Section {
    Q_DECLARE_TR_FUNCTIONS(ExerciseCard)
};

QWidget* makeFault(const Fault& fault)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    auto* icon = fault.critical ? new IconLabel(QStringLiteral("triangle-alert"), 20.0, ColourRole::Danger)
                                : new IconLabel(QStringLiteral("circle"), 20.0, ColourRole::Text3);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeParagraph(fromCore(fault.name), TextStyle::H3));
    words->addWidget(makeParagraph(fromCore(fault.sign), TextStyle::Small, ColourRole::Text2));
    words->addWidget(makeParagraph(fromCore(fault.fix), TextStyle::Body));
    row->addLayout(words, 1);
    return line;
}

QString restText(const Range& seconds)
{
    if (seconds.max == 0) {
        return Section::tr("None");
    }
    if (seconds.min == seconds.max) {
        return Section::tr("%1 s").arg(seconds.max);
    }
    return Section::tr("%1–%2 s").arg(seconds.min).arg(seconds.max);
}

QString tempoLine(const Tempo& tempo)
{
    const QString parts = Section::tr("%1: lower, pause, drive, squeeze, in seconds.").arg(formatTempo(tempo));
    return tempo.startsWith == TempoPart::Drive ? Section::tr("%1 The drive comes first.").arg(parts) : parts;
}

QString listed(const std::vector<std::string>& values)
{
    QStringList words;
    for (const std::string& value : values) {
        words << fromCore(value);
    }
    return words.join(Section::tr(" → ", "from easier to harder"));
}

QString axisName(const std::string& axis)
{
    QString name = fromCore(axis);
    return sentenceCase(name.replace(QLatin1Char('_'), QLatin1Char(' ')));
}

QString muscleLine(const std::vector<Muscle>& muscles)
{
    QStringList words;
    for (const Muscle muscle : muscles) {
        words << sentenceCase(word(muscle));
    }
    return words.join(QLatin1Char('\n'));
}

}  // namespace

QWidget* makeDoSection(const Exercise& exercise)
{
    auto* card = new Card;
    QVBoxLayout* column = cardColumn(card);
    column->addWidget(makeParagraph(fromCore(exercise.purpose), TextStyle::Row));
    addGroupTitle(column, Section::tr("Set-up"));
    column->addWidget(makeTextList(exercise.setup, ListKind::Bulleted));
    addGroupTitle(column, Section::tr("Steps"));
    column->addWidget(makeTextList(exercise.steps, ListKind::Numbered));
    if (!exercise.breathing.empty()) {
        addGroupTitle(column, Section::tr("Breathing"));
        column->addWidget(makeIconLine(QStringLiteral("wind"), ColourRole::Accent, fillSides(exercise.breathing, Side::Both)));
    }
    return card;
}

QWidget* makeVariantsSection(const Exercise& exercise, const std::function<void()>& seeSomeone)
{
    auto* card = new Card;
    QVBoxLayout* column = cardColumn(card);
    if (!exercise.variants.empty()) {
        addGroupTitle(column, Section::tr("Variants"));
        column->addWidget(makeTextList(exercise.variants, ListKind::Bulleted));
    }
    if (!exercise.reading.empty()) {
        addGroupTitle(column, Section::tr("What the result says"));
        column->addWidget(makeTextList(exercise.reading, ListKind::Bulleted));
    }
    addGroupTitle(column, Section::tr("When to stop"));
    for (const std::string& rule : exercise.stop) {
        column->addWidget(makeIconLine(QStringLiteral("hand"), ColourRole::Danger, fillSides(rule, Side::Both)));
    }
    auto* more = new Button(Section::tr("When to see someone"), Button::Variant::Link, Button::Size::Small);
    more->setObjectName(QStringLiteral("safety"));
    QObject::connect(more, &Button::clicked, card, seeSomeone);
    column->addWidget(more, 0, Qt::AlignLeft);
    if (exercise.coachAdvised) {
        column->addWidget(
            makeIconLine(QStringLiteral("user-round"), ColourRole::Info, Section::tr("Best learnt with a coach in person.")));
    }
    return card;
}

QWidget* makeFormSection(const Exercise& exercise)
{
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addGroupTitle(column, Section::tr("Cues"));
    column->addWidget(makeTextList(exercise.cues, ListKind::Bulleted));
    addGroupTitle(column, Section::tr("Where to feel it"));
    column->addWidget(makeIconLine(QStringLiteral("target"), ColourRole::Muscle, fillSides(exercise.feel, Side::Both)));
    column->addSpacing(8);
    auto* card = new Card;
    QVBoxLayout* faults = cardColumn(card, Section::tr("Faults and their fix"));
    bool anyCritical = false;
    for (const Fault& fault : exercise.faults) {
        faults->addWidget(makeFault(fault));
        faults->addWidget(makeRule());
        anyCritical = anyCritical || fault.critical;
    }
    if (anyCritical) {
        Label* legend = makeParagraph(Section::tr("A set with one of those marked by a triangle does not count as clean."),
                                      TextStyle::Small, ColourRole::Text2);
        faults->addWidget(legend);
    }
    column->addWidget(card);
    return section;
}

QWidget* makeDoseSection(const Exercise& exercise)
{
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addGroupTitle(column, Section::tr("Dose"));
    column->addWidget(makeLabel(formatDose(exercise), TextStyle::Target));
    column->addWidget(makeParagraph(
        exercise.dose.ownDefault ? Section::tr("Coach default, not from the source.") : Section::tr("From the source article."),
        TextStyle::Small, ColourRole::Text2));
    column->addSpacing(8);
    column->addWidget(makeFactLine(Section::tr("Rest"), restText(exercise.dose.restSeconds)));
    column->addWidget(makeFactLine(Section::tr("Sides"), sentenceCase(word(exercise.laterality))));
    column->addWidget(makeFactLine(Section::tr("Measured by"), sentenceCase(word(exercise.measure.kind))));
    if (exercise.tempo) {
        column->addWidget(makeFactLine(Section::tr("Tempo"), tempoLine(*exercise.tempo)));
    }
    if (exercise.breath) {
        column->addWidget(makeFactLine(Section::tr("Breath"), sentenceCase(formatBreath(*exercise.breath))));
    }
    for (const LevelAxis& axis : exercise.levels) {
        column->addWidget(makeFactLine(axisName(axis.name), listed(axis.values)));
    }
    column->addWidget(makeFactLine(Section::tr("You need"), sentenceCase(equipmentLine(exercise.equipment))));
    if (!exercise.optionalEquipment.empty()) {
        column->addWidget(makeFactLine(Section::tr("Later"), sentenceCase(equipmentLine(exercise.optionalEquipment))));
    }
    if (exercise.loadGate) {
        addGroupTitle(column, Section::tr("Before you add weight"));
        column->addWidget(makeIconLine(QStringLiteral("lock"), ColourRole::Text2, fillSides(exercise.loadGate->text, Side::Both)));
    }
    return section;
}

QWidget* makeMusclesSection(const Exercise& exercise)
{
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto addGroup = [&](const QString& title, const std::vector<Muscle>& muscles) {
        if (!muscles.empty()) {
            addGroupTitle(column, title);
            column->addWidget(makeParagraph(muscleLine(muscles)));
        }
    };
    addGroup(Section::tr("Working"), exercise.primary);
    addGroup(Section::tr("Helping"), exercise.secondary);
    addGroup(Section::tr("Stretched"), exercise.stretched);
    addGroupTitle(column, Section::tr("Where to feel it"));
    column->addWidget(makeIconLine(QStringLiteral("target"), ColourRole::Muscle, fillSides(exercise.feel, Side::Both)));
    return section;
}

}  // namespace stance
