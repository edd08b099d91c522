// DriveStage: the whole program with its real window, set up to be driven: no sound, no talk with the desktop, and a clock that
// can be moved.
#pragma once

#include "app/audio/tone_player.h"
#include "app/composition.h"
#include "app/drive/driver.h"
#include "app/shell/main_window.h"

#include <memory>
#include <optional>

namespace stance {

class DriveStage {
public:
    enum class Welcome { Skipped, Shown };  ///< the pages of the first start
    enum class Ids { Random, Counted };     ///< counted ones are the same in every run

    /// `clock`: from when an injected clock runs; none: the system's clock.
    DriveStage(Paths paths, const std::optional<Stamp>& clock, Ids ids, Welcome welcome = Welcome::Skipped);
    ~DriveStage();
    DriveStage(const DriveStage&) = delete;
    DriveStage& operator=(const DriveStage&) = delete;

    /// Starts the program, or starts it again as after a crash: window and database are opened anew, the clock stays.
    Result<std::monostate, StartError> start();
    /// The same when the injected clock has moved on by `time` while the program was gone.
    Result<std::monostate, StartError> startLater(Millis time);
    void stop();

    /// Only after start().
    Driver& driver() { return *m_driver; }
    MainWindow& window() { return *m_window; }
    Composition& app() { return *m_app; }
    const Paths& paths() const { return m_options.paths; }

private:
    std::optional<InjectedClock> m_clock;
    SilentTonePlayer m_tones;
    StartOptions m_options;
    Welcome m_welcome;
    int m_sessions = 0;
    std::unique_ptr<Composition> m_app;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Driver> m_driver;
};

}  // namespace stance
