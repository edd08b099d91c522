// Composition: builds every long-lived object of the window once; the only place that knows all of them.
#pragma once

#include "app/audio/tone_player.h"
#include "app/audio/voice.h"
#include "app/platform/paths.h"
#include "app/platform/sound_settings.h"
#include "app/session/session_controller.h"
#include "app/session/speech_director.h"
#include "app/training.h"

#include <functional>
#include <memory>
#include <variant>

namespace stance {

/// What a run of the window is made from; everything else follows.
struct StartOptions {
    Paths paths;
    const Clock* clock = nullptr;                       ///< must outlive the window; none: the system's
    TonePlayer* tones = nullptr;                        ///< must outlive the window; none: Qt Multimedia
    std::function<std::unique_ptr<Voice>()> makeVoice;  ///< none: the system's voices
    std::function<SessionId()> newSession;              ///< none: random ids
    /// Content that is being read already; none: it is read on the spot.
    std::function<Result<Content, DocumentError>()> content;
    bool talksToDesktop = true;  ///< blanking, theme and sleep of the desktop
    bool desktopDark = false;    ///< the palette the desktop gave, before a theme of ours was applied
};

using StartError = std::variant<PathError, StoreError, DocumentError>;

class DesktopNotice;
class SleepInhibitor;
class ThemeSource;
class WakeWatcher;
class QtTonePlayer;
class SystemClock;

class Composition {
public:
    static Result<std::unique_ptr<Composition>, StartError> create(const StartOptions& options);
    ~Composition();
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    const Content& content() const { return m_content; }
    Settings& settings() { return *m_settings; }
    Database& database() { return *m_database; }
    SessionQueries& queries() { return *m_queries; }
    SqliteJournal& journal() { return *m_journal; }
    Training& training() { return *m_training; }
    SessionController& controller() { return *m_controller; }
    const Clock& clock() const { return *m_clock; }
    TonePlayer& tones() { return *m_tones; }
    SpeechDirector& speech() { return *m_speech; }
    /// A voice beside that of the session, to find out what there is and to try it.
    std::unique_ptr<Voice> makeVoice() const;
    /// What the athlete wants to hear in the program of the session; outside of one, in every program.
    const SoundChoice& sound() const { return m_sound; }
    /// Neither tones nor voice, until the program ends.
    void setMuted(bool muted);
    bool isMuted() const { return m_muted; }
    /// Plays one tone outside a session, to hear it; `volume` is 0 to 1.
    void hearTone(CueKind kind, double volume);
    const Paths& paths() const { return m_options.paths; }
    SessionId newSessionId() const;

    /// What may wait until the first window is on the screen: sound, the desktop's services.
    void startServices();
    /// Says on the desktop that a rest is over; nothing while the window is in front.
    void tellRestOver(const QString& next);
    /// Keeps the screen on, and the sound device open, while something runs that the athlete follows.
    void setSessionRunning(bool running);

private:
    explicit Composition(const StartOptions& options);

    StartOptions m_options;
    Content m_content;
    std::unique_ptr<SystemClock> m_systemClock;
    const Clock* m_clock = nullptr;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<SessionQueries> m_queries;
    std::unique_ptr<Training> m_training;
    std::unique_ptr<QtTonePlayer> m_qtTones;
    TonePlayer* m_tones = nullptr;
    std::unique_ptr<SessionController> m_controller;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<SpeechDirector> m_speech;
    SoundChoice m_sound;
    QString m_soundProgram;  ///< whose choice m_sound is
    bool m_muted = false;
    std::unique_ptr<SleepInhibitor> m_inhibitor;
    std::unique_ptr<DesktopNotice> m_notice;
    std::unique_ptr<ThemeSource> m_themeSource;
    std::unique_ptr<WakeWatcher> m_wake;

    void connectSound();
    void applySound();
    void followProgram();
};

}  // namespace stance
