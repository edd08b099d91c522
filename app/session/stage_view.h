// StageView: the left part of a live session: what is done and how. Set-up while getting ready; steps and one cue during work.
#pragma once

#include "app/session/session_view.h"

#include "core/catalog/motion.h"

#include <QWidget>

namespace stance {

class FigureView;

class StageView : public QWidget {
    Q_OBJECT

public:
    explicit StageView(QWidget* parent = nullptr);

    enum class Mode { SetUp, Work };

    void show(const StepText& text, Mode mode);
    /// The figure that does it, in place of the written steps; nullptr for an exercise without a motion. Both outlive the view.
    void showFigure(const Motion* motion, const Exercise* exercise, const SetTarget& target);
    FigureView& figure() { return *m_figure; }
    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double u(double length) const { return length * m_unit; }
    void paintTitle(QPainter& painter) const;
    void paintEquipment(QPainter& painter, double top) const;
    void paintNumbered(QPainter& painter, const QStringList& lines, const QRectF& area, double largest) const;
    void paintCue(QPainter& painter, const QRectF& area) const;

    StepText m_text;
    Mode m_mode = Mode::SetUp;
    double m_unit = 1.0;
    FigureView* m_figure;
    const Exercise* m_exercise = nullptr;

    /// Where the figure stands, in units of the design; it makes room for what is to be read.
    double groundOfFigure() const;
    void place();
    void paintBeside(QPainter& painter) const;
};

}  // namespace stance
