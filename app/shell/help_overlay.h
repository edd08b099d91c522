// HelpOverlay: all keys on one card, over whatever is on the screen. Any key closes it.
#pragma once

#include "app/widgets/card.h"

#include <QWidget>

namespace stance {

class HelpOverlay : public Scrim {
    Q_OBJECT

public:
    enum class Place { Session, Pages };

    explicit HelpOverlay(QWidget* parent);

    void open(Place place);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* m_card = nullptr;
    void close();
    void centre();
};

}  // namespace stance
