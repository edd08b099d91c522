// The cap that names a key.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

class QPainter;

namespace stance {

/// Size of a cap whose height is `height`; 24 is the normal one.
QSizeF keyCapSize(const QString& key, double height);
/// Paints the cap with its left edge and vertical centre at `leftMiddle`.
void paintKeyCap(QPainter& painter, const QPointF& leftMiddle, const QString& key, double height, const QColor& ink);

/// A cap with a hint beside it ("Space  start now"), for slabs and panels.
class KeyHint : public QWidget {
    Q_OBJECT

public:
    KeyHint(const QString& key, const QString& hint, QWidget* parent = nullptr);

    void setHint(const QString& key, const QString& hint);
    /// Ink of the cap and of the words; invalid colours take t1 and t2.
    void setColours(const QColor& ink, const QColor& words);
    void setUnit(double unit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    QString m_hint;
    QColor m_ink;
    QColor m_words;
    double m_unit = 1.0;
};

}  // namespace stance
