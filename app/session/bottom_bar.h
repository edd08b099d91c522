// BottomBar: time passed, every set as a segment, time left, and the buttons that always work.
#pragma once

#include "app/session/caption_line.h"
#include "app/session/session_view.h"
#include "app/widgets/button.h"
#include "app/widgets/session_track.h"

#include <QWidget>

namespace stance {

class BottomBar : public QWidget {
    Q_OBJECT

public:
    explicit BottomBar(QWidget* parent = nullptr);

    void setUnit(double unit);
    void show(const Session& session, bool canUndo);
    void tick(const Session& session, const Stamp& now);
    /// Where the menu of the last button belongs.
    QPoint menuAnchor() const;
    /// What is said now, over track and time left; empty for nothing.
    void setCaption(const QString& words) { m_caption->setWords(words); }

Q_SIGNALS:
    void undoRequested();
    void backRequested();
    void pauseRequested();
    void skipRequested();
    void menuRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_elapsed;
    SessionTrack* m_track;
    QString m_left;
    IconButton* m_undo;
    IconButton* m_back;
    IconButton* m_pause;
    IconButton* m_skip;
    IconButton* m_menu;
    CaptionLine* m_caption;
    double m_unit = 1.0;
    void place();
};

}  // namespace stance
