// The question of the next morning: one press for no pain, two for any other answer.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/card.h"

class QBoxLayout;

namespace stance {

class Label;
class NumberScale;

/// First the score; a score above zero is followed by "settled since?" in its place.
class MorningBanner : public Card {
    Q_OBJECT

public:
    MorningBanner(const MorningQuestion& question, const BandLimits& bands, QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(const Pain& pain, bool settled);
    /// Another place than the one it asks about.
    void elsewhereRequested();
    void dismissed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    MorningQuestion m_question;
    BandLimits m_bands;
    QBoxLayout* m_row;
    NumberScale* m_scale = nullptr;
    QWidget* m_score = nullptr;
    QWidget* m_settled = nullptr;
    Label* m_given = nullptr;

    QWidget* makeWords();
    QWidget* makeScore();
    QWidget* makeSettled();
    void choose(int score);
    void ask(bool settled);
    void answer(bool settled);
};

}  // namespace stance
