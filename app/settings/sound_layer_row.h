// One layer of the sound: its switch, its volume, and a button to hear it.
#pragma once

#include "app/platform/sound_settings.h"

#include <QWidget>

namespace stance {

class IconButton;
class Label;
class Slider;
class Switch;

class SoundLayerRow : public QWidget {
    Q_OBJECT

public:
    explicit SoundLayerRow(SoundLayer layer, QWidget* parent = nullptr);

    /// Shows it; emits nothing.
    void setChoice(const LayerChoice& choice);
    LayerChoice choice() const;

Q_SIGNALS:
    void changed(stance::LayerChoice choice);
    void tryRequested();

private:
    QWidget* makeControls();
    void display();

    Switch* m_switch;
    Slider* m_slider;
    IconButton* m_try;
    Label* m_value;
};

}  // namespace stance
