// Tempo bar: lower, pause, drive, squeeze as segments as wide as their seconds; and the word line above it.
#pragma once

#include "app/widgets/slab.h"

#include <QVector>

namespace stance {

class TempoBar : public SlabWidget {
    Q_OBJECT

public:
    struct Segment {
        QString word;
        double seconds;  // 0: not shown
    };

    explicit TempoBar(PhaseLook phase, QWidget* parent = nullptr);

    void setSegments(const QVector<Segment>& segments);
    /// Segment under way (index into segments, -1 none) and how far it is, 0..1. Segments before it are full.
    void setPosition(int index, double progress);
    /// Words below the bar; off for the plain breath bar of a hold.
    void setWordsVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString accessibleValueText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVector<QRectF> segmentRects() const;
    void paintWords(QPainter& painter, const QVector<QRectF>& rects) const;

    QVector<Segment> m_segments;
    int m_index = -1;
    double m_progress = 0.0;
    bool m_wordsVisible = true;
};

/// "Lower … 2": word at the left, its second at the right, on one baseline. Word shrinks to fit.
class WordLine : public SlabWidget {
    Q_OBJECT

public:
    /// Tempo 88 px, Breath 64 px (hold).
    enum class Format { Tempo, Breath };

    WordLine(Format format, PhaseLook phase, QWidget* parent = nullptr);

    void setWord(const QString& word, const QString& number);
    QSize sizeHint() const override;
    QString accessibleValueText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Format m_format;
    QString m_word;
    QString m_number;
};

}  // namespace stance
