// LEFT and RIGHT of the session: tags that point, in a slab's row or across the whole window.
#pragma once

#include "app/widgets/slab.h"
#include "core/base/side.h"

namespace stance {

class SideTag : public SlabWidget {
    Q_OBJECT

public:
    /// Row: 88 high, 236 or 272 wide. Giant: 744 x 296, change side.
    enum class Format { Row, Giant };

    SideTag(Side side, Format format, PhaseLook phase, QWidget* parent = nullptr);

    void setSide(Side side);
    QSize sizeHint() const override;
    QString accessibleValueText() const override;

    /// "LEFT" or "RIGHT", translated; empty for Both.
    static QString shout(Side side);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
    Format m_format;
};

/// Paints a tag filling `rect`; its size decides the point, `letters` the type.
void paintSideTag(QPainter& painter, Side side, const QRectF& rect, const QFont& letters, double radius,
                  const PhaseColours& colours);

/// The row at the top of a slab: glyph and phase word, and the tag flush with the slab's edge of its side.
/// Width is the slab's, height 120 u; lay it out at the slab's top left.
class PhaseHeader : public SlabWidget {
    Q_OBJECT

public:
    explicit PhaseHeader(PhaseLook phase, QWidget* parent = nullptr);

    void setSide(Side side);
    /// A number at the other end in place of a tag ("3", "of 5"); empty for none.
    void setCount(const QString& number, const QString& suffix);
    QSize sizeHint() const override;
    QString accessibleValueText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWord(QPainter& painter, bool atRight) const;
    void paintCount(QPainter& painter) const;

    Side m_side = Side::Both;
    QString m_number;
    QString m_suffix;
};

}  // namespace stance
