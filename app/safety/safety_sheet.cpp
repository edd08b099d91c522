#include "app/safety/safety_sheet.h"

#include "app/safety/light_rows.h"
#include "app/text/translate.h"
#include "app/widgets/card.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace stance {
namespace {

constexpr int sheetWidth = 760;

struct Look {
    const char* icon;
    ColourRole role;
};

Look lookOf(SafetyTopic topic)
{
    switch (topic) {
        case SafetyTopic::StopNow: return {"octagon-x", ColourRole::Danger};
        case SafetyTopic::EmergencyToday: return {"triangle-alert", ColourRole::Danger};
        case SafetyTopic::SeeSomeone: return {"stethoscope", ColourRole::Warn};
        case SafetyTopic::BeyondLight: return {"hand", ColourRole::Danger};
        case SafetyTopic::LightRules: return {"gauge", ColourRole::Text2};
        case SafetyTopic::BeforeStarting: return {"list-checks", ColourRole::Text2};
        case SafetyTopic::SpecialLimits: return {"lock", ColourRole::Text2};
        case SafetyTopic::Facts: break;
    }
    return {"info", ColourRole::Text2};
}

std::vector<std::string> textsOf(const SafetySection& section)
{
    std::vector<std::string> texts;
    std::transform(section.items.begin(), section.items.end(), std::back_inserter(texts),
                   [](const SafetyItem& item) { return item.text; });
    return texts;
}

QWidget* makeTitle(const SafetySection& section)
{
    const Look look = lookOf(section.topic);
    auto* title = new QWidget;
    auto* row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QString::fromLatin1(look.icon), 24.0, look.role), 0, Qt::AlignTop);
    row->addWidget(makeParagraph(fromCore(section.title), TextStyle::H2), 1);
    return title;
}

Card* makeSection(const SafetySection& section)
{
    auto* card = new Card;
    card->setContentsMargins(20, 16, 20, 16);
    QVBoxLayout* column = cardColumn(card);
    column->addWidget(makeTitle(section));
    column->addWidget(makeParagraph(fromCore(section.lead), TextStyle::BodyStrong));
    column->addWidget(makeTextList(textsOf(section), ListKind::Bulleted));
    card->setAccessibleName(fromCore(section.title));
    return card;
}

QString spoken(const SafetySection& section)
{
    QStringList lines{fromCore(section.title), fromCore(section.lead)};
    for (const SafetyItem& item : section.items) {
        lines << fromCore(item.text);
    }
    return lines.join(QLatin1Char(' '));
}

}  // namespace

SafetySheet::SafetySheet(const SafetyGuide& guide, Place place, QWidget* over)
    : Sheet(tr("When to stop, when to see someone"), over)
{
    setObjectName(QStringLiteral("safety"));
    setCardWidth(sheetWidth);
    QStringList words;
    for (const SafetySection& section : guide.sections) {
        if (section.topic == SafetyTopic::BeyondLight) {
            body()->addWidget(makeLightCard(guide.lights));
        }
        if (section.topic != SafetyTopic::BeforeStarting) {  // is asked at the first start
            body()->addWidget(makeSection(section));
            words << spoken(section);
        }
    }
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    addActions(place);
}

void SafetySheet::addActions(Place place)
{
    if (place == Place::Page) {
        Button* close = addAction(tr("Close"), Button::Variant::Primary);
        setPrimary(close);
        connect(close, &Button::clicked, this, [this] { finish(); });
        return;
    }
    setSubtitle(tr("The session is paused. Nothing is lost."));
    Button* end = addAction(tr("End the session"), Button::Variant::Danger);
    end->setIconName(QStringLiteral("flag"));
    connect(end, &Button::clicked, this, [this] { finish([this] { Q_EMIT endRequested(); }); });
    Button* goOn = addAction(tr("Go on"), Button::Variant::Primary);
    goOn->setIconName(QStringLiteral("play"));
    setPrimary(goOn);
    connect(goOn, &Button::clicked, this, [this] { finish([this] { Q_EMIT goOnRequested(); }); });
}

}  // namespace stance
