// What is asked before the first start: any yes means a professional first, and hinders nobody. Nothing of it is kept.
#pragma once

#include "core/catalog/safety.h"

#include <QWidget>

namespace stance {

class Card;
class CardButton;

class QuestionList : public QWidget {
    Q_OBJECT

public:
    /// `guide` must outlive the list.
    explicit QuestionList(const SafetyGuide& guide, QWidget* parent = nullptr);

    bool anyYes() const;

Q_SIGNALS:
    /// When to see someone, in full.
    void guideRequested();

private:
    void fillAdvice();
    CardButton* makeQuestion(const SafetyItem& item);

    std::vector<CardButton*> m_questions;
    Card* m_advice;  ///< only while something is pressed
};

}  // namespace stance
