// Form controls: switch, slider, search field, line field, text area, combo box.
#pragma once

#include "app/widgets/button.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>

namespace stance {

/// On or off: position and fill both change. Give it an accessible name; a click on its label may toggle() it.
class Switch : public BaseButton {
    Q_OBJECT

public:
    explicit Switch(const QString& accessibleName, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    double focusRadius() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Horizontal slider; its value in figures is the page's (Label at its right).
class Slider : public QSlider, public FocusShape {
    Q_OBJECT

public:
    explicit Slider(const QString& accessibleName, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QRectF focusRect() const override;
    double focusRadius() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    double knobCentre() const;
    int valueAtPosition(double x) const;
};

/// One line of text, 44 high; shows an error by border. The error sentence is the page's, below.
class LineField : public QLineEdit, public FocusShape {
    Q_OBJECT

public:
    explicit LineField(const QString& accessibleName, QWidget* parent = nullptr);

    void setError(bool error);
    bool hasError() const { return m_error; }
    QSize sizeHint() const override;
    QRectF focusRect() const override { return QRectF(rect()); }
    double focusRadius() const override { return 10.0; }

private:
    bool m_error = false;
};

/// Line with a magnifier; Esc and the cross empty it.
class SearchField : public LineField {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refreshActions();
    QAction* m_clear;
};

/// Several lines of plain text; Tab leaves it.
class TextArea : public QPlainTextEdit, public FocusShape {
    Q_OBJECT

public:
    explicit TextArea(const QString& accessibleName, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QRectF focusRect() const override { return QRectF(rect()); }
    double focusRadius() const override { return 10.0; }
};

/// Combo box, 44 high, optional icon before the text.
class Combo : public QComboBox, public FocusShape {
    Q_OBJECT

public:
    explicit Combo(const QString& accessibleName, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRectF focusRect() const override;
    double focusRadius() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QString m_iconName;
};

}  // namespace stance
