// The page of the day: what is due, why each target is what it is, and Start.
#pragma once

#include "app/today/today_view.h"
#include "core/base/ids.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace stance {

class PageHeader;
class Label;

/// Enter starts, or continues an unfinished session, unless a control with the focus takes the key. The shell gives the page
/// the focus when it shows it: setFocus().
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(QWidget* parent = nullptr);

    /// Replaces everything that is shown. The exercises of the rows outlive the page.
    void setView(const TodayView& view);

Q_SIGNALS:
    void startRequested();
    void continueRequested();
    void finishAsItStandsRequested();
    /// Already asked once more.
    void discardRequested();
    void exerciseRequested(const ExerciseId& exercise);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refill();
    void addBanners();
    QWidget* makeWorkout();
    QWidget* makeEmpty() const;
    void arrange();

    TodayView m_view;
    PageHeader* m_header;
    QWidget* m_programLine;
    Label* m_program;
    QVBoxLayout* m_column;  ///< of the scrolled part
    QWidget* m_content = nullptr;
    QBoxLayout* m_sides = nullptr;  ///< workout and aside; belongs to m_content
    QWidget* m_aside = nullptr;
};

}  // namespace stance
