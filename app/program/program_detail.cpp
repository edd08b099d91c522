#include "app/program/program_detail.h"

#include "app/program/preview_table.h"
#include "app/program/program_list.h"
#include "app/text/translate.h"
#include "app/widgets/card.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {
namespace {

constexpr int workoutColumns = 2;

void clear(QWidget* box)
{
    const auto children = box->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(children);
}

QVBoxLayout* columnOf(QWidget* box, int spacing)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

}  // namespace

ProgramDetail::ProgramDetail(QWidget* parent) : PageFrame(QString(), parent), m_use(new Button(QString(), Button::Variant::Primary))
{
    header()->setBackVisible(true);
    header()->addAction(m_use);
    m_use->setObjectName(QStringLiteral("use"));
    connect(m_use, &Button::clicked, this, &ProgramDetail::act);
}

void ProgramDetail::act()
{
    if (m_view.card.use == ProgramUse::None) {
        Q_EMIT useRequested();
    } else if (m_view.card.use == ProgramUse::Beside) {
        Q_EMIT leaveRequested();
    }
}

void ProgramDetail::setProgram(const ProgramView& program)
{
    const bool same = program.card.id == m_view.card.id;
    m_view = program;
    m_stage = same ? m_stage : 0;
    m_assumption = same ? m_assumption : PreviewAssumption::AllDone;
    header()->setTitle(program.card.name);
    header()->setSubtitle(program.card.facts);
    const bool beside = program.card.use == ProgramUse::Beside;
    m_use->setVisible(program.card.use != ProgramUse::Main);
    m_use->setVariant(beside ? Button::Variant::Secondary : Button::Variant::Primary);
    m_use->setText(beside                      ? tr("Leave this program")
                   : program.card.standsBeside ? tr("Add beside your program")
                                               : tr("Follow this program"));
    refill();
    Q_EMIT previewRequested();
}

void ProgramDetail::refill()
{
    auto* content = new QWidget;
    QVBoxLayout* column = columnOf(content, 16);
    column->addWidget(makeAbout());
    if (m_view.stages.size() > 1) {
        column->addWidget(makeStages());
    }
    m_stageBox = new QWidget;
    columnOf(m_stageBox, 12);
    column->addWidget(m_stageBox);
    column->addWidget(makePreviewCard());
    column->addStretch(1);
    setContent(content);
    fillStage();
}

/// A chip for each stage; they wrap where the window is narrow.
QWidget* ProgramDetail::makeStages()
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, 8, 8);
    auto* group = new QButtonGroup(line);
    for (std::size_t i = 0; i < m_view.stages.size(); ++i) {
        auto* chip = new Chip(m_view.stages[i].name, Chip::Kind::Category);
        chip->setObjectName(QStringLiteral("stage-%1").arg(i));
        chip->setCheckable(true);
        group->addButton(chip, static_cast<int>(i));
        flow->addWidget(chip);
    }
    group->button(m_stage)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int stage) {
        m_stage = stage;
        fillStage();
    });
    return line;
}

QWidget* ProgramDetail::makeAbout() const
{
    auto* card = new Card;
    QVBoxLayout* column = columnOf(card, 12);
    if (QWidget* pill = makeUsePill(m_view.card.use)) {
        column->addWidget(pill, 0, Qt::AlignLeft);
    }
    column->addWidget(makeParagraph(m_view.card.summary));
    return card;
}

void ProgramDetail::fillStage()
{
    clear(m_stageBox);
    const ProgramStageView& stage = m_view.stages.at(static_cast<std::size_t>(m_stage));
    auto* column = static_cast<QVBoxLayout*>(m_stageBox->layout());
    if (!stage.weeks.isEmpty()) {
        column->addWidget(makeLabel(stage.weeks, TextStyle::SmallStrong, ColourRole::Text2));
    }
    auto* workouts = new QWidget;
    auto* grid = new QGridLayout(workouts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    const int wide = stage.workouts.size() == 1 ? workoutColumns : 1;
    int place = 0;
    for (const ProgramWorkoutView& workout : stage.workouts) {
        grid->addWidget(makeWorkout(workout), place / workoutColumns, place % workoutColumns, 1, wide);
        ++place;
    }
    for (int i = 0; i < workoutColumns; ++i) {
        grid->setColumnStretch(i, 1);
    }
    column->addWidget(workouts);
}

QWidget* ProgramDetail::makeWorkout(const ProgramWorkoutView& workout)
{
    auto* card = new Card;
    QVBoxLayout* column = columnOf(card, 4);
    auto* head = new QHBoxLayout;
    head->addWidget(makeParagraph(workout.name, TextStyle::H2), 1);
    head->addWidget(makeLabel(workout.length, TextStyle::Small, ColourRole::Text2), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addSpacing(4);
    for (const ProgramRowView& row : workout.rows) {
        auto* button = new CardButton(Text::tr("%1, %2", "an exercise and its target").arg(row.name, row.target));
        button->setFlat(true);
        button->setRadius(8);
        button->setToolTip(row.note);
        button->setAccessibleDescription(row.note);
        auto* line = new QHBoxLayout(button);
        line->setContentsMargins(8, 6, 8, 6);
        line->setSpacing(12);
        line->addWidget(makeParagraph(row.name, TextStyle::Body), 1);
        line->addWidget(makeLabel(row.target, TextStyle::BodyStrong, ColourRole::Text2));
        for (QWidget* child : button->findChildren<QWidget*>()) {
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        connect(button, &CardButton::clicked, this, [this, id = row.exercise] { Q_EMIT exerciseRequested(id); });
        column->addWidget(button);
    }
    column->addStretch(1);
    return card;
}

QWidget* ProgramDetail::makePreviewCard()
{
    auto* card = new Card;
    QVBoxLayout* column = columnOf(card, 16);
    auto* head = new QWidget;
    auto* flow = new FlowLayout(head, 12, 8);
    flow->addWidget(makeLabel(tr("The first six weeks, if"), TextStyle::H2));
    auto* group = new QButtonGroup(card);
    const QStringList words{tr("every session is done"), tr("every third is missed"), tr("it hurts 5 of 10")};
    for (int i = 0; i < words.size(); ++i) {
        auto* chip = new Chip(words.at(i), Chip::Kind::Plain);
        chip->setObjectName(QStringLiteral("assume-%1").arg(i));
        chip->setCheckable(true);
        group->addButton(chip, i);
        flow->addWidget(chip);
    }
    group->button(static_cast<int>(m_assumption))->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_assumption = static_cast<PreviewAssumption>(id);
        Q_EMIT previewRequested();
    });
    column->addWidget(head);
    m_previewBox = new QWidget;
    columnOf(m_previewBox, 0);
    column->addWidget(m_previewBox);
    return card;
}

void ProgramDetail::setPreview(const ProgramPreview& preview)
{
    clear(m_previewBox);
    m_previewBox->layout()->addWidget(makePreviewTable(preview));
}

}  // namespace stance
