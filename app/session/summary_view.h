// SummaryView: what was planned and done, side by side; effort and note of the whole session; save and close.
#pragma once

#include "app/session/session_view.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/number_scale.h"
#include "core/progression/outlook.h"

#include <QWidget>

class QGridLayout;

namespace stance {

class SummaryView : public QWidget {
    Q_OBJECT

public:
    explicit SummaryView(QWidget* parent = nullptr);

    void show(const Session& session, const SessionContext& context, bool canUndo);
    /// What comes next of each slot of the workout; shown beside what was done.
    void setNextTime(std::vector<SlotOutlook> slots);
    /// A digit key: the effort of the session; 0 after 1 makes ten.
    void digit(int value);
    /// Whether the note is being typed.
    bool isTyping() const { return m_note->hasFocus(); }

Q_SIGNALS:
    void saveRequested();
    void undoRequested();
    void discardRequested();
    void effortChosen(int effort);
    void noteEdited(const QString& note);
    /// The log of one set is to be opened.
    void setRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    Label* m_subtitle;
    Button* m_undo;
    QWidget* m_table;
    NumberScale* m_effort = nullptr;
    Label* m_effortWords = nullptr;
    TextArea* m_note = nullptr;
    Label* m_effect = nullptr;    ///< what a part of the session counts for
    Label* m_tomorrow = nullptr;  ///< what the next morning decides
    std::vector<SlotOutlook> m_next;
    Session m_session;
    SessionContext m_context;

    Card* makeSide();
    void fillTable();
    int addSlot(QGridLayout* grid, int row, int slot);
    void addSideRow(QGridLayout* grid, int row, const std::vector<const PlanStep*>& steps);
    QWidget* nextLine(const SlotOutlook& next);
    QString effectText() const;
    QString tomorrowText() const;
    QWidget* doneCell(const std::vector<const PlanStep*>& steps);
    QWidget* formCell(const std::vector<const PlanStep*>& steps);
    QString titleText() const;
    QString subtitleText() const;
};

}  // namespace stance
