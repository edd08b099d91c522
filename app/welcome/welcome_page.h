// The first start: what Stance is, what to ask oneself before training, which program. Every step can be left with one press.
#pragma once

#include "app/guide_shelf.h"
#include "core/base/ids.h"
#include "core/base/load.h"
#include "core/catalog/catalog.h"
#include "core/catalog/motion.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace stance {

class Button;
class ProgramChoice;
class Segmented;
class StepLine;

/// Enter goes on, Esc leaves with everything as it is. The shell gives the page the focus when it shows it.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// First: nothing was chosen before. Again: opened from the settings, there is a program.
    enum class Occasion { First, Again };

    /// All must outlive the page.
    WelcomePage(const GuideShelf& guides, const Catalog& catalog, const Motions& motions, Occasion occasion,
                QWidget* parent = nullptr);

    void setUnit(LoadUnit unit);

Q_SIGNALS:
    /// None: the program stays as it is.
    void finished(const std::optional<ProgramId>& program);
    void unitChosen(LoadUnit unit);
    void safetyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot(Occasion occasion);
    QWidget* makeMessage(const GuideShelf& guides) const;
    QWidget* makeProgramStep(const Catalog& catalog, const Motions& motions, Occasion occasion);
    void addStep(QWidget* step);
    void goTo(int step);
    void goOn();

    StepLine* m_line;
    QStackedLayout* m_steps;
    ProgramChoice* m_choice = nullptr;
    Segmented* m_unit = nullptr;
    Button* m_back;
    Button* m_leave;
    Button* m_next;
};

}  // namespace stance
