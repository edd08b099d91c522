#include "app/today/morning_banner.h"

#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/number_scale.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

/// Below this width the answer moves under the question.
constexpr int oneLine = 960;

QWidget* makeRow(std::initializer_list<QWidget*> widgets)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* widget : widgets) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    return box;
}

}  // namespace

MorningBanner::MorningBanner(const MorningQuestion& question, const BandLimits& bands, QWidget* parent)
    : Card(parent), m_question(question), m_bands(bands), m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setGround(ColourRole::WarnSoft);
    setBorderless(true);
    setRadius(14.0);
    setContentsMargins(0, 0, 0, 0);
    setObjectName(QStringLiteral("morning"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(20, 12, 12, 12);
    line->setSpacing(16);
    line->addWidget(new IconLabel(QStringLiteral("sunrise"), 24.0, ColourRole::Warn));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    m_row->addWidget(makeWords(), 1);
    m_score = makeScore();
    m_settled = makeSettled();
    m_row->addWidget(m_score);
    m_row->addWidget(m_settled);
    m_settled->hide();
    line->addLayout(m_row, 1);
    auto* close = new IconButton(QStringLiteral("x"), tr("Not today"), IconButton::Variant::Plain);
    close->setObjectName(QStringLiteral("morning-dismiss"));
    close->setBox(40, 40);
    close->setIconPixels(18);
    connect(close, &IconButton::clicked, this, &MorningBanner::dismissed);
    line->addWidget(close);
}

QWidget* MorningBanner::makeWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QString question = m_question.place ? tr("This morning: %1", "place of a pain").arg(painPlace(*m_question.place))
                                              : tr("Any pain this morning?");
    column->addWidget(makeParagraph(question, TextStyle::Row));
    column->addWidget(makeParagraph(tr("%1 0 none, 10 worst.", "a sentence before it").arg(m_question.session), TextStyle::Small,
                                    ColourRole::Text2));
    return words;
}

QWidget* MorningBanner::makeScore()
{
    auto* none = new Button(tr("No pain"), Button::Variant::Secondary, Button::Size::Small);
    none->setObjectName(QStringLiteral("morning-none"));
    none->setAccessibleDescription(tr("No pain this morning, it has settled"));
    connect(none, &Button::clicked, this, [this] { choose(0); });
    m_scale = new NumberScale(NumberScale::Kind::Pain);
    m_scale->setBands(m_bands.amberFrom, m_bands.redFrom);
    m_scale->setCellSize(36, 40);
    m_scale->setBrowsable(true);
    m_scale->setObjectName(QStringLiteral("morning-score"));
    m_scale->setAccessibleName(tr("Pain this morning, 0 to 10"));
    connect(m_scale, &NumberScale::chosen, this, &MorningBanner::choose);
    auto* elsewhere = new Button(tr("Elsewhere"), Button::Variant::Quiet, Button::Size::Small);
    elsewhere->setObjectName(QStringLiteral("morning-elsewhere"));
    elsewhere->setToolTip(tr("Another place"));
    connect(elsewhere, &Button::clicked, this, &MorningBanner::elsewhereRequested);
    return makeRow({none, m_scale, elsewhere});
}

QWidget* MorningBanner::makeSettled()
{
    m_given = makeLabel(QString(), TextStyle::H3);
    auto* yes = new Button(tr("Yes, settled"), Button::Variant::Secondary, Button::Size::Small);
    yes->setObjectName(QStringLiteral("morning-settled"));
    connect(yes, &Button::clicked, this, [this] { answer(true); });
    auto* no = new Button(tr("No"), Button::Variant::Secondary, Button::Size::Small);
    no->setObjectName(QStringLiteral("morning-unsettled"));
    no->setAccessibleDescription(tr("It has not settled since the session"));
    connect(no, &Button::clicked, this, [this] { answer(false); });
    auto* back = new Button(tr("Back"), Button::Variant::Quiet, Button::Size::Small);
    back->setObjectName(QStringLiteral("morning-back"));
    connect(back, &Button::clicked, this, [this] { ask(false); });
    return makeRow({back, m_given, yes, no});
}

void MorningBanner::choose(int score)
{
    m_scale->setValue(score);
    if (score == 0) {
        answer(true);
    } else if (!m_question.place) {
        Q_EMIT elsewhereRequested();
    } else {
        m_given->setText(tr("%1 of 10. Settled since the session?").arg(score));
        ask(true);
    }
}

void MorningBanner::ask(bool settled)
{
    const QWidget* focused = window()->focusWidget();
    const bool inside = focused != nullptr && isAncestorOf(focused);
    m_score->setVisible(!settled);
    m_settled->setVisible(settled);
    if (inside) {
        QWidget* next = settled ? findChild<QWidget*>(QStringLiteral("morning-settled")) : static_cast<QWidget*>(m_scale);
        next->setFocus(Qt::OtherFocusReason);
    }
}

void MorningBanner::answer(bool settled)
{
    Pain pain = m_question.place.value_or(Pain{});
    pain.score = m_scale->value();
    Q_EMIT answered(pain, settled);
}

void MorningBanner::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_row->setDirection(width() >= textScaled(oneLine) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace stance
