// StartFailure: the small window that stands in for the program when it cannot start.
#pragma once

#include <QString>
#include <QWidget>

namespace stance {

class StartFailure : public QWidget {
    Q_OBJECT

public:
    explicit StartFailure(const QString& sentence, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace stance
