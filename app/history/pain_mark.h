// A pain score with the shape of its band and its place: never by colour alone.
#pragma once

#include "core/base/body.h"

#include <QString>
#include <QWidget>

namespace stance {

class PainMark : public QWidget {
    Q_OBJECT

public:
    /// Short: "4" with the place; Long: "pain 4, calf, left".
    enum class Form { Short, Long };

    PainMark(const Pain& pain, Form form, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_score;
    QString m_text;
};

}  // namespace stance
