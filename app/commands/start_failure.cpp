#include "app/commands/start_failure.h"

#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/themed.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stance {

StartFailure::StartFailure(const QString& sentence, QWidget* parent) : QWidget(parent)
{
    setWindowTitle(tr("Stance cannot start"));
    setFixedWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 24);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(QStringLiteral("triangle-alert"), 28, ColourRole::Danger));
    head->addWidget(makeLabel(tr("Stance cannot start"), TextStyle::H1), 1);
    column->addLayout(head);
    Label* text = makeParagraph(sentence);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    column->addSpacing(12);
    auto* close = new Button(tr("Close"), Button::Variant::Primary);
    connect(close, &Button::clicked, this, &QWidget::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    column->addStretch(1);
    close->setFocus();
    followTheme(this);
}

void StartFailure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().bg);
}

}  // namespace stance
