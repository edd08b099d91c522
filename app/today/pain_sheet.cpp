#include "app/today/pain_sheet.h"

#include "app/text/words.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"
#include "app/widgets/number_scale.h"
#include "app/widgets/segmented.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stance {

namespace {

constexpr std::array allPlaces{BodyPlace::LowBack,   BodyPlace::HipFront,  BodyPlace::HipSide,   BodyPlace::Buttock,
                               BodyPlace::Groin,     BodyPlace::Hamstring, BodyPlace::KneeFront, BodyPlace::KneeInner,
                               BodyPlace::KneeOuter, BodyPlace::Shin,      BodyPlace::Calf,      BodyPlace::Achilles,
                               BodyPlace::Ankle,     BodyPlace::Foot,      BodyPlace::Other};
constexpr std::array sidesInOrder{Side::Left, Side::Both, Side::Right};

QString titleOf(PainSheet::Occasion occasion)
{
    switch (occasion) {
        case PainSheet::Occasion::Before: return PainSheet::tr("Any pain now?");
        case PainSheet::Occasion::Start: return PainSheet::tr("Before you start: any pain now?");
        case PainSheet::Occasion::Morning: return PainSheet::tr("Pain this morning");
    }
    return {};
}

int indexOf(Side side)
{
    return static_cast<int>(std::find(sidesInOrder.begin(), sidesInOrder.end(), side) - sidesInOrder.begin());
}

}  // namespace

PainSheet::PainSheet(Occasion occasion, const std::optional<Pain>& place, const BandLimits& bands, QWidget* over)
    : Sheet(titleOf(occasion), over), m_occasion(occasion), m_score(new NumberScale(NumberScale::Kind::Pain))
{
    setObjectName(QStringLiteral("pain"));
    setCardWidth(620);
    setSubtitle(tr("0 none, 10 the worst you can think of"));
    m_score->setBands(bands.amberFrom, bands.redFrom);
    m_score->setObjectName(QStringLiteral("pain-score"));
    m_score->setAccessibleName(tr("Pain, 0 to 10"));
    body()->addWidget(m_score);
    m_where = makeWhere(place);
    body()->addWidget(m_where);
    if (occasion == Occasion::Morning) {
        m_settled = new Segmented({{tr("It has settled"), {}, {}}, {tr("Not settled"), {}, {}}});
        m_settled->setCurrent(0);
        m_settled->setObjectName(QStringLiteral("pain-settled"));
        connect(m_settled, &Segmented::chosen, m_settled, &Segmented::setCurrent);
        body()->addWidget(makeField(tr("Since the session"), m_settled));
    }
    connect(m_score, &NumberScale::chosen, this, [this](int score) {
        m_score->setValue(score);
        refresh();
    });
    addButtons();
    refresh();
}

QWidget* PainSheet::makeWhere(const std::optional<Pain>& place)
{
    auto* where = new QWidget;
    auto* column = new QVBoxLayout(where);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips, 8, 8);
    for (const BodyPlace each : allPlaces) {
        auto* chip = new Chip(sentenceCase(word(each)), Chip::Kind::Place);
        chip->setCheckable(true);
        flow->addWidget(chip);
        m_places << chip;
        connect(chip, &Chip::clicked, this, [this, each] { choosePlace(each); });
    }
    column->addWidget(makeField(tr("Where is it?"), chips));
    m_side = new Segmented({{tr("Left"), {}, {}}, {tr("Middle or both"), {}, {}}, {tr("Right"), {}, {}}});
    m_side->setCurrent(indexOf(place ? place->side : Side::Both));
    connect(m_side, &Segmented::chosen, m_side, &Segmented::setCurrent);
    column->addWidget(makeField(tr("Side"), m_side));
    if (place) {
        choosePlace(place->place);
    }
    return where;
}

void PainSheet::choosePlace(BodyPlace place)
{
    m_place = place;
    for (std::size_t i = 0; i < allPlaces.size(); ++i) {
        m_places.at(static_cast<int>(i))->setChecked(allPlaces[i] == place);
    }
    if (m_where != nullptr) {
        refresh();
    }
}

void PainSheet::addButtons()
{
    if (m_occasion == Occasion::Start) {
        Button* pass = addSide(tr("Skip"));
        pass->setObjectName(QStringLiteral("pain-pass"));
        connect(pass, &Button::clicked, this, [this] { finish([this] { Q_EMIT passedOver(); }); });
    }
    Button* cancel = addAction(tr("Cancel"));
    connect(cancel, &Button::clicked, this, [this] { finish(); });
    Button* noPain = addAction(m_occasion == Occasion::Start ? tr("No pain, start") : tr("No pain"));
    noPain->setObjectName(QStringLiteral("pain-none"));
    connect(noPain, &Button::clicked, this, [this] {
        m_score->setValue(0);
        save();
    });
    m_save = addAction(m_occasion == Occasion::Start ? tr("Start") : tr("Save"), Button::Variant::Primary);
    m_save->setObjectName(QStringLiteral("pain-save"));
    setPrimary(m_save);
    connect(m_save, &Button::clicked, this, &PainSheet::save);
}

void PainSheet::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool digit = text.size() == 1 && text.at(0).isDigit() && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!digit) {
        Sheet::keyPressEvent(event);
        return;
    }
    event->accept();
    const int typed = text.at(0).digitValue();
    m_score->setValue(m_score->value() == 1 && typed == 0 ? 10 : typed);
    refresh();
}

void PainSheet::refresh()
{
    const int score = m_score->value();
    m_where->setEnabled(score != 0);
    m_save->setEnabled(score == 0 || (score > 0 && m_place.has_value()));
    m_save->setToolTip(score > 0 && !m_place ? tr("Say where it is first.") : QString());
}

void PainSheet::save()
{
    const Pain pain{m_score->value(), m_place.value_or(BodyPlace::Other),
                    sidesInOrder.at(static_cast<std::size_t>(m_side->current()))};
    const bool settled = pain.score == 0 || m_settled == nullptr || m_settled->current() == 0;
    finish([&] { Q_EMIT told(pain, settled); });
}

}  // namespace stance
