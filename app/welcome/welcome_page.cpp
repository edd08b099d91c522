#include "app/welcome/welcome_page.h"

#include "app/figure/figure_view.h"
#include "app/text/translate.h"
#include "app/welcome/program_choice.h"
#include "app/welcome/question_list.h"
#include "app/welcome/step_line.h"
#include "app/widgets/button.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/page.h"
#include "app/widgets/segmented.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stance {
namespace {

constexpr int pageMargin = 64;
constexpr int ringRoom = 8;
constexpr double markSize = 40.0;
/// Lines longer than this are hard to read.
constexpr int textWidthMost = 760;
constexpr int figureHeight = 380;
constexpr double groundHeight = 40.0;
constexpr double figureRadius = 16.0;

/// The mark with the name beside it.
class Brand : public QWidget {
public:
    Brand()
    {
        setFixedSize(static_cast<int>(markSize), static_cast<int>(markSize));
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintMark(painter, QRectF(rect()));
    }
};

bool isScrollKey(int key)
{
    constexpr std::array keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

QWidget* narrow(QWidget* content)
{
    content->setMaximumWidth(static_cast<int>(textScaled(textWidthMost)));
    return content;
}

}  // namespace

WelcomePage::WelcomePage(const GuideShelf& guides, const Catalog& catalog, const Motions& motions, Occasion occasion,
                         QWidget* parent)
    : QWidget(parent),
      m_line(new StepLine({tr("Stance"), tr("Safety"), tr("Program")})),
      m_steps(new QStackedLayout),
      m_back(new Button(tr("Back"))),
      m_leave(new Button(occasion == Occasion::First ? tr("Just start") : tr("Leave it as it is"), Button::Variant::Quiet)),
      m_next(new Button(QString(), Button::Variant::Primary))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The first start"));
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(pageMargin - ringRoom, 28, pageMargin - ringRoom, 28);
    rows->setSpacing(16);
    rows->addWidget(makeHead());
    rows->addLayout(m_steps, 1);
    rows->addWidget(makeFoot(occasion));
    auto* inner = new QWidget;
    inner->setLayout(rows);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));

    auto* questions = new QuestionList(guides.safety());
    connect(questions, &QuestionList::guideRequested, this, &WelcomePage::safetyRequested);
    addStep(makeMessage(guides));
    addStep(narrow(questions));
    addStep(makeProgramStep(catalog, motions, occasion));
    goTo(0);
    followTheme(this);
}

QWidget* WelcomePage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(ringRoom, 0, ringRoom, 0);
    row->setSpacing(12);
    row->addWidget(new Brand);
    row->addWidget(makeLabel(QStringLiteral("Stance"), TextStyle::H1));
    row->addStretch(1);
    row->addWidget(m_line);
    return head;
}

QWidget* WelcomePage::makeFoot(Occasion occasion)
{
    m_back->setIconName(QStringLiteral("arrow-left"));
    m_back->setObjectName(QStringLiteral("welcome-back"));
    m_leave->setObjectName(QStringLiteral("just-start"));
    m_leave->setKeyCap(tr("Esc", "key"));
    m_leave->setToolTip(occasion == Occasion::First ? tr("Begins with the built-in program. Everything can be chosen later.")
                                                    : QString());
    m_next->setObjectName(QStringLiteral("welcome-next"));
    m_next->setKeyCap(tr("Enter", "key"));
    connect(m_back, &Button::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_leave, &Button::clicked, this, [this] { Q_EMIT finished(std::nullopt); });
    connect(m_next, &Button::clicked, this, &WelcomePage::goOn);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(ringRoom, 0, ringRoom, 0);
    row->setSpacing(16);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_leave);
    row->addWidget(m_next);
    return foot;
}

QWidget* WelcomePage::makeMessage(const GuideShelf& guides) const
{
    auto* step = new QWidget;
    auto* sides = new QHBoxLayout(step);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(48);
    auto* message = new QWidget;
    auto* column = new QVBoxLayout(message);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeParagraph(tr("The part of running that is easily overlooked"), TextStyle::Display));
    column->addWidget(
        makeParagraph(tr("Hip extension is the leg travelling behind the body. From there comes the push of every stride. Stance "
                         "trains it: form first, then load, each side for itself."),
                      TextStyle::Row));
    addGroupTitle(column, tr("What it does"));
    column->addWidget(makeIconLine(QStringLiteral("play"), ColourRole::Accent,
                                   tr("It leads you through a session, counts and times, and writes down what happened.")));
    column->addWidget(
        makeIconLine(QStringLiteral("trending-up"), ColourRole::Accent, tr("It works out what comes next, and says why.")));
    column->addWidget(makeIconLine(QStringLiteral("lock"), ColourRole::Accent,
                                   tr("Everything stays on this computer. There is no account, and nothing is sent.")));
    addGroupTitle(column, tr("What it is not"));
    for (const SafetyItem& fact : guides.safety().section(SafetyTopic::Facts).items) {
        if (fact.id == "education" || fact.id == "assessment" || fact.id == "decision") {
            column->addWidget(makeIconLine(QStringLiteral("info"), ColourRole::Text2, fromCore(fact.text)));
        }
    }
    column->addStretch(1);
    sides->addWidget(narrow(message), 3);
    if (const RunningStride* stride = guides.stride()) {
        auto* figure = new FigureView;
        figure->setExercise(&stride->motion, &stride->exercise);
        figure->setFixedHeight(figureHeight);
        figure->setGroundHeight(groundHeight);
        figure->setTopRadius(figureRadius);
        figure->play();
        sides->addWidget(figure, 2, Qt::AlignTop);
    }
    return step;
}

QWidget* WelcomePage::makeProgramStep(const Catalog& catalog, const Motions& motions, Occasion occasion)
{
    m_choice = new ProgramChoice(catalog, motions);
    m_unit = new Segmented({{tr("Kilograms"), {}, {}}, {tr("Pounds"), {}, {}}});
    m_unit->setAccessibleName(tr("Unit of weight"));
    connect(m_unit, &Segmented::chosen, this,
            [this](int index) { Q_EMIT unitChosen(index == 0 ? LoadUnit::Kilogram : LoadUnit::Pound); });
    connect(m_choice, &ProgramChoice::changed, this, [this] { goTo(m_steps->currentIndex()); });
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeParagraph(tr("Who are you?"), TextStyle::Display));
    column->addWidget(
        makeParagraph(occasion == Occasion::First
                          ? tr("Your answer picks the program. Without one, Stance begins with four exercises and a stretch.")
                          : tr("Your answer picks the program. Without one, yours stays."),
                      TextStyle::Body, ColourRole::Text2));
    column->addSpacing(8);
    column->addWidget(m_choice);
    column->addSpacing(8);
    auto* units = new QHBoxLayout;
    units->setSpacing(16);
    units->addWidget(makeLabel(tr("Weights in"), TextStyle::Row));
    units->addWidget(m_unit);
    units->addStretch(1);
    column->addLayout(units);
    column->addStretch(1);
    return step;
}

void WelcomePage::addStep(QWidget* step)
{
    auto* scrolled = new QWidget;
    auto* row = new QHBoxLayout(scrolled);
    row->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    row->addWidget(step, 1);
    row->addStretch(0);
    m_steps->addWidget(new ScrollArea(scrolled));
}

void WelcomePage::setUnit(LoadUnit unit)
{
    m_unit->setCurrent(unit == LoadUnit::Kilogram ? 0 : 1);
}

void WelcomePage::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    m_line->setCurrent(step);
    m_back->setVisible(step > 0);
    switch (step) {
        case 0: m_next->setText(tr("Next: safety")); break;
        case 1: m_next->setText(tr("Next: program")); break;
        default: m_next->setText(m_choice->program() ? tr("Start with this") : tr("Start")); break;
    }
}

void WelcomePage::goOn()
{
    if (m_steps->currentIndex() + 1 < m_steps->count()) {
        goTo(m_steps->currentIndex() + 1);
        setFocus();
    } else {
        Q_EMIT finished(m_choice->program());
    }
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat()) {
        goOn();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT finished(std::nullopt);
    } else if (auto* step = qobject_cast<QScrollArea*>(m_steps->currentWidget()); step != nullptr && isScrollKey(event->key())) {
        QCoreApplication::sendEvent(step->verticalScrollBar(), event);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().bg);
}

}  // namespace stance
