// What comes before the workout: a session that was left open, and what the program has to say.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/card.h"

class QBoxLayout;

namespace stance {

class Button;

/// Continue, finish as it stands, or discard. Discard asks once more in its place.
class UnfinishedBanner : public Card {
    Q_OBJECT

public:
    explicit UnfinishedBanner(const UnfinishedSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void continueRequested();
    void finishAsItStandsRequested();
    void discardRequested();

private:
    QWidget* makeChoices();
    QWidget* makeQuestion(int setsDone);
    void ask(bool asking);

    // Made with the two below, so declared before them.
    Button* m_discard = nullptr;
    Button* m_keep = nullptr;
    QWidget* m_choices;
    QWidget* m_question;
};

/// One sentence that wraps.
QWidget* makeNotice(const TodayNotice& notice);

}  // namespace stance
