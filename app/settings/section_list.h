// The names of the sections at the left of the settings; the chosen one is marked.
#pragma once

#include "app/widgets/button.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace stance {

class SectionButton : public BaseButton {
    Q_OBJECT

public:
    explicit SectionButton(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    double focusRadius() const override { return 10.0; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

class SectionList : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void addSection(const QString& name);
    void setCurrent(int index);
    int current() const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
};

}  // namespace stance
