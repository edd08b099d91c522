// PausePanel: the paused session, or one that was left open: go on, or one of few other things.
#pragma once

#include "app/session/session_view.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"

#include <QWidget>

namespace stance {

class PausePanel : public QWidget {
    Q_OBJECT

public:
    explicit PausePanel(QWidget* parent = nullptr);

    /// `left`: how long the session was left, when it was found open at the start of the program.
    void show(const Session& session, const SessionContext& context, bool reopened, bool canUndo);
    void tick(const Session& session, const Stamp& now);
    void setUnit(double unit);
    QSize panelSize() const;

Q_SIGNALS:
    void continueRequested();
    void undoRequested();
    void endRequested();
    void finishRequested();
    void discardRequested();
    /// Something hurts.
    void safetyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_word;
    QString m_time;
    QString m_where;
    bool m_reopened = false;
    double m_unit = 1.0;
    Button* m_continue;
    Button* m_undo;
    Button* m_end;
    Button* m_finish;
    Button* m_discard;
    Button* m_hurts;
    void place();
    QString whereItStands(const Session& session, const SessionContext& context) const;
};

}  // namespace stance
