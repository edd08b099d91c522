// OtherSoundModule: ends the program when it is made.
#pragma once

#include <QObject>

class OtherSoundModule : public QObject {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "stance.SoundModule/another")

public:
    OtherSoundModule();
};
