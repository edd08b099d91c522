#include "app/safety/light_rows.h"

#include "app/text/translate.h"
#include "app/widgets/card.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/label.h"
#include "app/widgets/number_scale.h"
#include "app/widgets/themed.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stance {
namespace {

constexpr int tileSize = 44;
constexpr double tileRadius = 12.0;
constexpr double shapeInset = 12.0;

class LightRows {
    Q_DECLARE_TR_FUNCTIONS(LightRows)
};

PainBand bandOf(PainLightColour colour)
{
    switch (colour) {
        case PainLightColour::Green: return PainBand::Green;
        case PainLightColour::Amber: return PainBand::Amber;
        case PainLightColour::Red: break;
    }
    return PainBand::Red;
}

ColourRole groundOf(PainLightColour colour)
{
    switch (colour) {
        case PainLightColour::Green: return ColourRole::PainGreenSoft;
        case PainLightColour::Amber: return ColourRole::PainAmberSoft;
        case PainLightColour::Red: break;
    }
    return ColourRole::PainRedSoft;
}

/// The shape of the band on its tint.
class LightTile : public QWidget {
public:
    explicit LightTile(PainLightColour colour) : m_colour(colour)
    {
        setFixedSize(tileSize, tileSize);
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(painter, QRectF(rect()), tileRadius, theme().colour(groundOf(m_colour)));
        paintPainShape(painter, bandOf(m_colour), QRectF(rect()).adjusted(shapeInset, shapeInset, -shapeInset, -shapeInset));
    }

private:
    PainLightColour m_colour;
};

QString scores(const Range& range)
{
    return LightRows::tr("%1–%2", "scores from to").arg(range.min).arg(range.max);
}

QWidget* makeLight(const PainLight& light)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(new LightTile(light.colour), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString name = LightRows::tr("%1: %2 of 10", "a light and its scores").arg(fromCore(light.name), scores(light.usual));
    words->addWidget(makeParagraph(name, TextStyle::Row));
    words->addWidget(makeParagraph(LightRows::tr("In a program after an injury: %1", "scores").arg(scores(light.rehab)),
                                   TextStyle::Small, ColourRole::Text2));
    words->addWidget(makeFactLine(LightRows::tr("During"), fromCore(light.during)));
    words->addWidget(makeFactLine(LightRows::tr("Afterwards"), fromCore(light.after)));
    words->addWidget(makeFactLine(LightRows::tr("What to do"), fromCore(light.action)));
    row->addLayout(words, 1);
    return line;
}

}  // namespace

Card* makeLightCard(const std::vector<PainLight>& lights)
{
    auto* card = new Card;
    card->setContentsMargins(20, 16, 20, 16);
    QVBoxLayout* column = cardColumn(card, LightRows::tr("Pain as a traffic light"));
    for (const PainLight& light : lights) {
        if (&light != &lights.front()) {
            column->addWidget(makeRule());
        }
        column->addWidget(makeLight(light));
    }
    return card;
}

}  // namespace stance
