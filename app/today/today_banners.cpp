#include "app/today/today_banners.h"

#include "app/text/translate.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

struct Tint {
    const char* icon;
    ColourRole ink;
    ColourRole ground;
};

Tint tintOf(TodayNotice::Kind kind)
{
    switch (kind) {
        case TodayNotice::Kind::Info: return {"info", ColourRole::Info, ColourRole::InfoSoft};
        case TodayNotice::Kind::Warn: return {"triangle-alert", ColourRole::Warn, ColourRole::WarnSoft};
        case TodayNotice::Kind::Danger: break;
    }
    return {"octagon-x", ColourRole::Danger, ColourRole::DangerSoft};
}

void dress(Card* card, ColourRole ground)
{
    card->setGround(ground);
    card->setBorderless(true);
    card->setRadius(14.0);
    card->setContentsMargins(0, 0, 0, 0);
}

}  // namespace

UnfinishedBanner::UnfinishedBanner(const UnfinishedSession& session, QWidget* parent)
    : Card(parent), m_choices(makeChoices()), m_question(makeQuestion(session.setsDone))
{
    dress(this, ColourRole::AccentSoft);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 12, 12);
    row->setSpacing(16);
    row->addWidget(new IconLabel(QStringLiteral("history"), 24.0, ColourRole::Accent));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeParagraph(tr("Unfinished: %1", "name of a workout").arg(session.workout), TextStyle::Row));
    words->addWidget(makeParagraph(tr("%1 · %2 of %3 sets done", "when it was begun, numbers of sets")
                                       .arg(session.when, QString::number(session.setsDone), QString::number(session.setsPlanned)),
                                   TextStyle::Small, ColourRole::Text2));
    row->addLayout(words, 1);
    row->addWidget(m_choices);
    row->addWidget(m_question);
    m_question->hide();
}

QWidget* UnfinishedBanner::makeChoices()
{
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    m_discard = new Button(tr("Discard"), Button::Variant::Danger, Button::Size::Small);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_discard->setIconName(QStringLiteral("trash-2"));
    auto* finish = new Button(tr("Finish as it stands"), Button::Variant::Secondary, Button::Size::Small);
    finish->setObjectName(QStringLiteral("finish"));
    auto* go = new Button(tr("Continue"), Button::Variant::Primary, Button::Size::Small);
    go->setObjectName(QStringLiteral("continue"));
    go->setKeyCap(tr("Enter", "key"));
    // Continue first for Tab, at the right end for the eye.
    row->addWidget(m_discard);
    row->addWidget(finish);
    row->addWidget(go);
    QWidget::setTabOrder(go, finish);
    QWidget::setTabOrder(finish, m_discard);
    connect(m_discard, &Button::clicked, this, [this] { ask(true); });
    connect(finish, &Button::clicked, this, &UnfinishedBanner::finishAsItStandsRequested);
    connect(go, &Button::clicked, this, &UnfinishedBanner::continueRequested);
    return choices;
}

QWidget* UnfinishedBanner::makeQuestion(int setsDone)
{
    auto* question = new QWidget;
    auto* row = new QHBoxLayout(question);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(makeLabel(
        counted(QT_TRANSLATE_N_NOOP("Text", "Discard %n set?"), QT_TRANSLATE_N_NOOP("Text", "Discard %n sets?"), setsDone),
        TextStyle::H3, ColourRole::Danger));
    m_keep = new Button(tr("Keep"), Button::Variant::Secondary, Button::Size::Small);
    m_keep->setObjectName(QStringLiteral("keep"));
    auto* discard = new Button(tr("Discard"), Button::Variant::DangerFilled, Button::Size::Small);
    discard->setObjectName(QStringLiteral("discard-confirmed"));
    row->addWidget(m_keep);
    row->addWidget(discard);
    connect(m_keep, &Button::clicked, this, [this] { ask(false); });
    connect(discard, &Button::clicked, this, &UnfinishedBanner::discardRequested);
    return question;
}

void UnfinishedBanner::ask(bool asking)
{
    const bool focused = isAncestorOf(focusWidget()) || (window() && isAncestorOf(window()->focusWidget()));
    m_question->setVisible(asking);
    m_choices->setVisible(!asking);
    if (focused) {
        (asking ? m_keep : m_discard)->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* makeNotice(const TodayNotice& notice)
{
    const Tint tint = tintOf(notice.kind);
    auto* card = new Card;
    dress(card, tint.ground);
    card->setObjectName(QStringLiteral("notice"));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    row->addWidget(new IconLabel(QString::fromLatin1(tint.icon), 24.0, tint.ink), 0, Qt::AlignTop);
    row->addWidget(makeParagraph(notice.sentence, TextStyle::Body), 1);
    return card;
}

}  // namespace stance
