// Phase ring: what is left of a hold, a rest or a change of side, with its number in the middle.
#pragma once

#include "app/widgets/slab.h"

namespace stance {

/// Ring inside `rect`: track below, `remaining` 0..1 above it from 12 o'clock, shrinking clockwise, round caps.
void paintRing(QPainter& painter, const QRectF& rect, double stroke, double remaining, const QColor& track, const QColor& on);

class PhaseRing : public SlabWidget {
    Q_OBJECT

public:
    /// Hold 424/32, Rest 352/30, ChangeSide 168/18 (outer diameter and stroke).
    enum class Format { Hold, Rest, ChangeSide };

    PhaseRing(Format format, PhaseLook phase, QWidget* parent = nullptr);

    /// What is left, 0..1.
    void setRemaining(double remaining);
    double remaining() const { return m_remaining; }
    /// Number in the middle and the line under it ("of 30 s", "seconds"); an empty line centres the number alone.
    void setNumber(const QString& number, const QString& caption = {});
    /// The last three seconds: 4 px more stroke, inward.
    void setLastSeconds(bool last);

    QSize sizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ProgressBar; }
    QString accessibleValueText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintNumber(QPainter& painter, const QRectF& box) const;

    Format m_format;
    double m_remaining = 1.0;
    QString m_number;
    QString m_caption;
    bool m_lastSeconds = false;
};

}  // namespace stance
