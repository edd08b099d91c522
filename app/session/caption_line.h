// CaptionLine: the words that are said, over the session track for as long as they are said.
#pragma once

#include <QWidget>

namespace stance {

class CaptionLine : public QWidget {
    Q_OBJECT

public:
    explicit CaptionLine(QWidget* parent = nullptr);

    /// Hidden when empty.
    void setWords(const QString& words);
    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    double m_unit = 1.0;
};

}  // namespace stance
