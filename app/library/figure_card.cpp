#include "app/library/figure_card.h"

#include "app/figure/figure_view.h"
#include "app/library/rep_scrub.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/inputs.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace stance {
namespace {

constexpr double stageHeight = 344.0;
constexpr double groundHeight = 48.0;
constexpr double cardRadius = 16.0;
constexpr int pillInset = 16;
constexpr double playBox = 44.0;
constexpr std::array speeds{0.5, 1.0, 2.0};
constexpr int normalSpeed = 1;

QString partWord(figure::PartKind kind)
{
    using figure::PartKind;
    switch (kind) {
        case PartKind::Lower: return sentenceCase(word(TempoPart::Lower));
        case PartKind::Pause: return sentenceCase(word(TempoPart::Pause));
        case PartKind::Drive: return sentenceCase(word(TempoPart::Drive));
        case PartKind::Squeeze: return sentenceCase(word(TempoPart::Squeeze));
        case PartKind::In: return sentenceCase(word(BreathPart::In));
        case PartKind::Out: return sentenceCase(word(BreathPart::Out));
        case PartKind::BreathPause: return sentenceCase(word(BreathPart::Pause));
        case PartKind::Enter: return FigureCard::tr("Into place");
        case PartKind::Hold: return FigureCard::tr("Hold");
        case PartKind::Leave: return FigureCard::tr("Back");
    }
    return {};
}

QVector<RepScrub::Part> partsOf(const figure::Timeline& timeline)
{
    QVector<RepScrub::Part> parts;
    for (const figure::TimelinePart& part : timeline.parts()) {
        parts.append({partWord(part.kind), part.seconds});
    }
    return parts;
}

}  // namespace

FigureCard::FigureCard(const Exercise& exercise, const Motion& motion, QWidget* parent)
    : Card(parent), m_exercise(exercise), m_motion(motion)
{
    setContentsMargins(1, 1, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeStage());
    column->addWidget(makeControls());
    connect(clock(), &FigureView::timeChanged, this, [this](double seconds) {
        m_scrub->setTime(seconds);
        for (FigureView* view : m_views) {
            if (view != clock()) {
                view->setTime(seconds);
            }
        }
    });
    connect(m_play, &IconButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_scrub, &RepScrub::scrubbed, this, [this](double seconds) {
        setPlaying(false);
        for (FigureView* view : m_views) {
            view->setTime(seconds);
        }
    });
    connect(m_choice, &Combo::currentIndexChanged, this,
            [this](int row) { showFault(row > 0 ? m_faults[static_cast<std::size_t>(row) - 1] : FaultId()); });
    setPlaying(true);
}

QWidget* FigureCard::makeStage()
{
    auto* stage = new QWidget;
    stage->setFixedHeight(static_cast<int>(stageHeight));
    auto* row = new QHBoxLayout(stage);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    for (const View view : m_motion.views) {
        auto* figure = new FigureView;
        figure->setExercise(&m_motion, &m_exercise);
        figure->setView(view);
        figure->setGroundHeight(groundHeight);
        figure->setCaption(view == View::Side ? tr("Side") : tr("Front, as in a mirror"));
        figure->setTopRadius(m_motion.views.size() == 1 ? cardRadius - 1.0 : 0.0);
        m_views.push_back(figure);
        row->addWidget(figure, view == View::Side ? 13 : 10);
    }
    m_pill = new Pill(QString(), ColourRole::Danger, ColourRole::DangerSoft, stage);
    m_pill->setIconName(QStringLiteral("triangle-alert"));
    m_pill->move(pillInset, pillInset);
    m_pill->hide();
    return stage;
}

QWidget* FigureCard::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(16);
    m_play = new IconButton(QStringLiteral("pause"), tr("Pause"), IconButton::Variant::Filled);
    m_play->setBox(playBox, playBox);
    row->addWidget(m_play);
    m_scrub = new RepScrub;
    m_scrub->setParts(partsOf(clock()->movingFigure()->timeline()));
    row->addWidget(m_scrub, 1);
    auto* speed = new Combo(tr("Speed"));
    for (const double factor : speeds) {
        speed->addItem(tr("%1×", "speed").arg(locale().toString(factor)));
    }
    speed->setCurrentIndex(normalSpeed);
    connect(speed, &Combo::currentIndexChanged, this,
            [this](int index) { clock()->setSpeed(speeds.at(static_cast<std::size_t>(index))); });
    row->addWidget(speed);
    m_choice = new Combo(tr("What is shown"));
    m_choice->addItem(tr("Good form"));
    for (const Fault& fault : m_exercise.faults) {
        if (clock()->movingFigure()->canShow(fault.id)) {
            m_faults.push_back(fault.id);
            m_choice->addItem(fromCore(fault.name));
        }
    }
    row->addWidget(m_choice);
    if (m_faults.empty()) {
        m_choice->hide();  // only hidden, never shown here: a widget without a window would open one of its own
    }
    return controls;
}

bool FigureCard::isPlaying() const
{
    return clock()->isPlaying();
}

void FigureCard::setPlaying(bool playing)
{
    playing ? clock()->play() : clock()->pause();
    m_play->setIconName(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setName(playing ? tr("Pause") : tr("Play"));
}

void FigureCard::showFault(const FaultId& fault)
{
    const Fault* known = m_exercise.findFault(fault);
    for (FigureView* view : m_views) {
        const bool seenHere = known && (m_views.size() == 1 || m_motion.faults.at(fault).view == view->view());
        view->showFault(seenHere ? fault : FaultId());
    }
    m_pill->setVisible(known != nullptr);
    if (known) {
        m_pill->setText(tr("Fault: %1").arg(fromCore(known->name)));
        m_pill->adjustSize();
        m_pill->raise();
    }
}

}  // namespace stance
