#include "app/welcome/program_choice.h"

#include "app/figure/figure_view.h"
#include "app/text/translate.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stance {
namespace {

constexpr int gap = 16;
constexpr double smallestCard = 160.0;
constexpr int stageHeight = 128;
constexpr double groundHeight = 16.0;
constexpr double radius = 16.0;

/// An answer, its program, and the exercise whose figure stands for it.
struct Answer {
    const char* who;
    const char* what;
    const char* program;
    const char* exercise;
};

constexpr std::array answers{
    Answer{QT_TRANSLATE_NOOP("stance::ProgramChoice", "I am new to this"),
           QT_TRANSLATE_NOOP("stance::ProgramChoice", "Foundation: six weeks, from the ground up"), "foundation-6wk",
           "glute-bridge"},
    Answer{QT_TRANSLATE_NOOP("stance::ProgramChoice", "I run, and have trained strength"),
           QT_TRANSLATE_NOOP("stance::ProgramChoice", "Strength for runners: eight weeks"), "runner-strength-8wk",
           "forward-step-up"},
    Answer{QT_TRANSLATE_NOOP("stance::ProgramChoice", "I come back from an injury"),
           QT_TRANSLATE_NOOP("stance::ProgramChoice", "Back on one leg: goes by pain"), "single-leg-return", "single-leg-stance"},
    Answer{QT_TRANSLATE_NOOP("stance::ProgramChoice", "A race is close"),
           QT_TRANSLATE_NOOP("stance::ProgramChoice", "Up to the race: keep it"), "race-maintenance", "a-march"},
    Answer{QT_TRANSLATE_NOOP("stance::ProgramChoice", "I mostly sit"),
           QT_TRANSLATE_NOOP("stance::ProgramChoice", "Desk hips, beside the first program"), "desk-hip-mobility",
           "half-kneeling-hip-flexor-stretch"},
};

CardButton* makeCard(const Answer& answer, const Exercise* exercise, const Motion* motion)
{
    const QString who = ProgramChoice::tr(answer.who);
    const QString what = ProgramChoice::tr(answer.what);
    auto* card = new CardButton(who);
    card->setObjectName(QStringLiteral("choice-%1").arg(QString::fromLatin1(answer.program)));
    card->setAccessibleDescription(what);
    card->setCheckable(true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(2, 2, 2, 16);
    column->setSpacing(12);
    auto* figure = new FigureView;
    figure->setExercise(motion, exercise);
    figure->setFixedHeight(stageHeight);
    figure->setGroundHeight(groundHeight);
    figure->setTopRadius(radius - 2.0);
    figure->rest();
    column->addWidget(figure);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(gap, 0, gap, 0);
    words->setSpacing(4);
    words->addWidget(makeParagraph(who, TextStyle::H3));
    words->addWidget(makeParagraph(what, TextStyle::Small, ColourRole::Text2));
    words->addStretch(1);
    column->addLayout(words, 1);
    for (QWidget* child : card->findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return card;
}

}  // namespace

ProgramChoice::ProgramChoice(const Catalog& catalog, const Motions& motions, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (const Answer& answer : answers) {
        const ExerciseId shown(answer.exercise);
        CardButton* card = makeCard(answer, catalog.find(shown), findMotion(motions, shown));
        // One at most, and the chosen one can be let go again.
        connect(card, &CardButton::toggled, this, [this, card](bool chosen) {
            for (CardButton* other : m_cards) {
                if (chosen && other != card) {
                    other->setChecked(false);
                }
            }
            Q_EMIT changed();
        });
        m_cards.push_back(card);
    }
    arrange();
}

std::optional<ProgramId> ProgramChoice::program() const
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i]->isChecked()) {
            return ProgramId(answers.at(i).program);
        }
    }
    return std::nullopt;
}

void ProgramChoice::arrange()
{
    const int columns =
        std::clamp(static_cast<int>((width() + gap) / (textScaled(smallestCard) + gap)), 1, static_cast<int>(m_cards.size()));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    for (int column = 0; column < static_cast<int>(m_cards.size()); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void ProgramChoice::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace stance
