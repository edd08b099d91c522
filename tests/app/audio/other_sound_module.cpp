// A sound module as another version of the program would have it: must not be used.
#include "tests/app/audio/other_sound_module.h"

#include <cstdlib>

OtherSoundModule::OtherSoundModule()
{
    std::abort();
}
