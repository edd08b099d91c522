// SoundPlugin: what the sound module shows of itself to QPluginLoader.
#pragma once

#include "app/audio/sound_output.h"

namespace stance {

class SoundPlugin : public QObject, public SoundModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID STANCE_SOUND_MODULE_ID)
    Q_INTERFACES(stance::SoundModule)

public:
    std::unique_ptr<SoundOutput> makeOutput(SoundOutput::Events events) override;
};

}  // namespace stance
