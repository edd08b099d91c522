// Breath disc: grows with the breath in, shrinks with the breath out, between two guide circles.
#pragma once

#include "app/widgets/slab.h"

namespace stance {

class BreathDisc : public SlabWidget {
    Q_OBJECT

public:
    explicit BreathDisc(PhaseLook phase, QWidget* parent = nullptr);

    /// 0 breathed out, 1 breathed in.
    void setFullness(double fullness);
    /// "In", "Out", "Pause" and the second under it.
    void setWord(const QString& word, const QString& second);

    QSize sizeHint() const override;
    QString accessibleValueText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, double diameter) const;

    double m_fullness = 0.0;
    QString m_word;
    QString m_second;
};

}  // namespace stance
