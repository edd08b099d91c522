// RepScrub: the time of one cycle as a slider, its parts as wide as their seconds, with their words below.
#pragma once

#include "app/widgets/inputs.h"

#include <QString>
#include <QVector>

namespace stance {

class RepScrub : public Slider {
    Q_OBJECT

public:
    struct Part {
        QString word;
        double seconds;
    };

    explicit RepScrub(QWidget* parent = nullptr);

    void setParts(const QVector<Part>& parts);
    /// Without telling anybody.
    void setTime(double seconds);
    double time() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person moved it.
    void scrubbed(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, const QVector<QRectF>& boxes) const;

    QVector<Part> m_parts;
    double m_seconds = 0.0;
};

}  // namespace stance
