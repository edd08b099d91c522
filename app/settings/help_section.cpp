#include "app/settings/help_section.h"

#include "app/settings/setting_rows.h"
#include "app/widgets/label.h"

#include <QVBoxLayout>

namespace stance {

HelpSection::HelpSection(QWidget* parent) : Card(parent)
{
    setContentsMargins(24, 12, 24, 12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* guide = new Button(tr("Read"), Button::Variant::Secondary, Button::Size::Small);
    guide->setObjectName(QStringLiteral("safety-guide"));
    guide->setAccessibleName(tr("When to see a professional"));
    column->addWidget(makeSettingRow(QStringLiteral("stethoscope"), tr("When to see a professional"),
                                     tr("When to stop, what cannot wait, and what pain says about going on."), guide));
    column->addWidget(makeRule());
    auto* questions = new Button(tr("Open"), Button::Variant::Secondary, Button::Size::Small);
    questions->setObjectName(QStringLiteral("first-start"));
    questions->setAccessibleName(tr("The first start once more"));
    column->addWidget(makeSettingRow(QStringLiteral("list-checks"), tr("The first start once more"),
                                     tr("What to ask yourself before training, and which program suits you."), questions));
    connect(guide, &Button::clicked, this, &HelpSection::guideRequested);
    connect(questions, &Button::clicked, this, &HelpSection::questionsRequested);
}

}  // namespace stance
