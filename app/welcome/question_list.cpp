#include "app/welcome/question_list.h"

#include "app/text/translate.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace stance {

QuestionList::QuestionList(const SafetyGuide& guide, QWidget* parent) : QWidget(parent), m_advice(new Card(this))
{
    const SafetySection& questions = guide.section(SafetyTopic::BeforeStarting);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeParagraph(fromCore(questions.title), TextStyle::Display));
    column->addWidget(makeParagraph(fromCore(questions.lead), TextStyle::Row));
    column->addWidget(
        makeParagraph(tr("Press what holds for you. It stays on this computer: it is used on this page and not kept."),
                      TextStyle::Body, ColourRole::Text2));
    fillAdvice();
    column->addWidget(m_advice);
    for (const SafetyItem& item : questions.items) {
        m_questions.push_back(makeQuestion(item));
        column->addWidget(m_questions.back());
    }
    auto* more = new Button(tr("When to see someone"), Button::Variant::Link, Button::Size::Small);
    connect(more, &Button::clicked, this, &QuestionList::guideRequested);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void QuestionList::fillAdvice()
{
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setGround(ColourRole::WarnSoft);
    m_advice->setBorderless(true);
    m_advice->setRadius(12.0);
    m_advice->setContentsMargins(16, 10, 16, 10);
    QVBoxLayout* column = cardColumn(m_advice);
    column->addWidget(makeIconLine(QStringLiteral("stethoscope"), ColourRole::Warn,
                                   tr("See a professional before you start. You can still go on: it is you who decides.")));
    m_advice->hide();
}

CardButton* QuestionList::makeQuestion(const SafetyItem& item)
{
    auto* question = new CardButton(fromCore(item.text));
    question->setObjectName(QStringLiteral("question-%1").arg(fromCore(item.id)));
    question->setCheckable(true);
    question->setRadius(12.0);
    auto* row = new QHBoxLayout(question);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    auto* icon = new IconLabel(QStringLiteral("circle"), 20.0, ColourRole::Control);
    row->addWidget(icon);
    row->addWidget(makeParagraph(fromCore(item.text)), 1);
    for (QWidget* child : question->findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(question, &CardButton::toggled, this, [this, icon](bool yes) {
        icon->setName(yes ? QStringLiteral("circle-check") : QStringLiteral("circle"));
        icon->setRole(yes ? ColourRole::Accent : ColourRole::Control);
        m_advice->setVisible(anyYes());
    });
    return question;
}

bool QuestionList::anyYes() const
{
    return std::any_of(m_questions.begin(), m_questions.end(), [](const CardButton* question) { return question->isChecked(); });
}

}  // namespace stance
