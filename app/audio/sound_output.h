// SoundOutput: the border between the program and the module that holds Qt Multimedia, which is loaded when sound is wanted.
// docs/decisions/0007-the-first-window-loads-what-it-shows.md says why.
#pragma once

#include "core/session/cue.h"

#include <QDeadlineTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace stance {

/// Belongs to one thread with an event loop: it is made, used and destroyed there, and calls back there.
class SoundOutput {
public:
    struct Events {
        std::function<void(bool)> availableChanged;  ///< a device appeared, or the last one went away
        std::function<void()> handled;               ///< a play() was worked off, whether it sounded or not
    };

    virtual ~SoundOutput() = default;
    /// Opens the sound system. May take seconds.
    virtual void open() = 0;
    /// Plays unless `latest` has passed: the thread may have been held up by the sound server. `volume` is 0 to 1, as loud as it
    /// feels.
    virtual void play(CueKind kind, double volume, QDeadlineTimer latest) = 0;
    /// Keeps the device awake while a session runs.
    virtual void setSessionRunning(bool running) = 0;
};

/// What the module is asked for, once it is loaded.
class SoundModule {
public:
    virtual ~SoundModule() = default;
    virtual std::unique_ptr<SoundOutput> makeOutput(SoundOutput::Events events) = 0;
};

}  // namespace stance

// Both sides come from one build: a module of another version has another name and is not even loaded.
#define STANCE_SOUND_MODULE_ID "stance.SoundModule/" STANCE_VERSION
Q_DECLARE_INTERFACE(stance::SoundModule, STANCE_SOUND_MODULE_ID)
