#include "app/audio/sound_module.h"

#include "app/audio/sound_worker.h"

#include <utility>

namespace stance {

std::unique_ptr<SoundOutput> SoundPlugin::makeOutput(SoundOutput::Events events)
{
    return std::make_unique<SoundWorker>(std::move(events));
}

}  // namespace stance
