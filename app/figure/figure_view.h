// FigureView: shows one exercise moving, by its own clock or by that of a session.
#pragma once

#include "app/figure/figure_painter.h"
#include "app/figure/moving_figure.h"
#include "app/widgets/theme.h"
#include "app/widgets/themed.h"
#include "core/base/side.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace stance {

class FigureView : public QWidget, public AccessibleValue {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    /// Both must outlive the view. Without a motion the stage stays empty. Begins at the start of a rep, in good form.
    void setExercise(const Motion* motion, const Exercise* exercise);
    bool hasFigure() const { return m_motion != nullptr; }
    /// Made when it is first needed: a library has many views, and few of them are ever seen.
    const figure::MovingFigure* movingFigure() const;
    void prescribe(const std::optional<Tempo>& tempo, const std::optional<BreathPattern>& breath);

    /// A view the motion does not have is not taken.
    void setView(View view);
    View view() const { return m_shown.view; }
    /// The side that works: the figure faces it.
    void setSide(Side side);
    /// Morphs to the fault, in the view that shows it; an empty one leads back to good form.
    void showFault(const FaultId& fault);
    const FaultId& fault() const { return m_wanted; }

    /// Height of the floor above the bottom edge in pixels; unless set, 11 % of the height.
    void setGroundHeight(double pixels);
    /// A line below the floor, at the left.
    void setCaption(const QString& caption);
    /// For a view at the top of a card.
    void setTopRadius(double radius);
    /// What is behind the figure.
    void setSurface(ColourRole role);
    /// Key poses, swapped at the end of each part, in place of movement.
    void setReducedMotion(bool reduced);
    bool hasReducedMotion() const { return m_reduced; }
    /// The same for every view there is, and every one to come.
    static void setReducedMotionOfAll(bool reduced);

    // ---- Own clock ----
    void play();
    void pause();
    /// Still, in the pose that tells most.
    void rest();
    bool isPlaying() const { return m_playing; }
    /// 1 is the prescribed tempo.
    void setSpeed(double speed);
    /// Seconds from the start of the cycle.
    void setTime(double seconds);
    double time() const { return m_time; }
    /// One tick of so many real seconds. The frame timer calls it; tests do instead.
    void advance(double seconds);
    /// Whether frames are being drawn. Never while the view is hidden, minimised, or still.
    bool isTicking() const { return m_frames.isActive(); }

    // ---- The clock of a session: stops the own one ----
    void setPhase(TempoPart part, double fraction, bool secondHalf = false);
    void setBreath(BreathPart part, double fraction);
    /// Seconds since the hold began; getting into it is done before.
    void setHold(double seconds);

    const figure::Moment& moment() const { return m_shown.moment; }
    double faultShare() const { return m_shown.faultShare; }

    QSize sizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    /// Exercise, view and fault in words.
    QString accessibleValueText() const override;

Q_SIGNALS:
    void timeChanged(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();
    void updateTicking();
    void updateMoment();
    void moveFault(double seconds);
    bool isMorphing() const;
    bool isSeen() const;
    void describe();

    const Exercise* m_exercise = nullptr;
    const Motion* m_motion = nullptr;
    mutable std::unique_ptr<figure::MovingFigure> m_figure;
    std::optional<Tempo> m_tempo;
    std::optional<BreathPattern> m_breath;
    figure::FigurePainter m_painter;
    figure::Shown m_shown;
    FaultId m_wanted;  ///< the fault asked for; the shown one lags behind
    QTimer m_frames;
    QElapsedTimer m_sinceFrame;
    QPointer<QWidget> m_window;
    double m_time = 0.0;
    double m_speed = 1.0;
    double m_ground = -1.0;  ///< below 0: by the height
    double m_topRadius = 0.0;
    QString m_caption;
    ColourRole m_surface = ColourRole::Stage;
    bool m_resting = false;
    bool m_playing = false;
    bool m_reduced;
    bool m_ownClock = true;
};

}  // namespace stance
