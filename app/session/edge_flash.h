// EdgeFlash: the edge of the window lights up for a moment where a tone would sound. Never more than three times a second.
#pragma once

#include "app/widgets/theme.h"
#include "core/base/stamp.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace stance {

class EdgeFlash : public QWidget {
    Q_OBJECT

public:
    static constexpr Millis shortestInterval{400};
    static constexpr Millis length{200};

    /// Covers its parent and takes no mouse.
    explicit EdgeFlash(QWidget* parent);

    /// Lights up unless the last one began less than shortestInterval before `now` (monotonic): what would come late is dropped.
    void flash(const PhaseColours& colours, Millis now);
    void setUnit(double unit) { m_unit = unit; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PhaseColours m_colours;
    QTimer m_off;
    std::optional<Millis> m_began;
    double m_unit = 1.0;
};

}  // namespace stance
