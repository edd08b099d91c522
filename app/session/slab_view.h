// Slab: the right part of a live session, one flat colour with one huge number. One kind per phase.
#pragma once

#include "app/session/session_view.h"
#include "app/widgets/button.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace stance {

class Slab : public QWidget {
    Q_OBJECT

public:
    explicit Slab(PhaseLook look, QWidget* parent = nullptr);

    PhaseLook look() const { return m_look; }
    void setUnit(double unit);
    /// Takes the state after a change.
    virtual void show(const Session& session, const SessionContext& context) = 0;
    /// Takes the time of the phase, some thirty times a second while something moves.
    virtual void tick(const Session& session, const Stamp& now) = 0;

Q_SIGNALS:
    void primaryRequested();
    void completeRequested();
    void adjustRequested(int seconds);

protected:
    virtual void place() = 0;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    double unit() const { return m_unit; }
    int px(double length) const { return qRound(length * m_unit); }
    /// Room between the margins, kept to the left one: 496 units.
    int contentWidth() const { return px(496); }
    const PhaseColours& colours() const;
    /// An outlined button in the slab's colours, emitting nothing by itself.
    Button* makeButton(const QString& text, const QString& key);
    void setSizeToHint(QWidget* widget, double x, double y);

private:
    PhaseLook m_look;
    double m_unit = 1.0;
    QVector<Button*> m_buttons;
    void colourButtons();
};

}  // namespace stance
