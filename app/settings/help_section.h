// The section about safety: when to see a professional, and the questions of the first start.
#pragma once

#include "app/widgets/card.h"

namespace stance {

class HelpSection : public Card {
    Q_OBJECT

public:
    explicit HelpSection(QWidget* parent = nullptr);

Q_SIGNALS:
    void guideRequested();
    void questionsRequested();
};

}  // namespace stance
