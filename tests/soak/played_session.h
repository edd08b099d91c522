// PlayedSession: a real session in real time: the window's own controller over a real database, with an athlete who ticks.
#pragma once

#include "app/audio/tone_player.h"
#include "app/platform/system_clock.h"
#include "app/session/session_controller.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_journal.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace stance::soak {

class PlayedSession : public QObject {
public:
    /// Plays for about `length`, then calls `finished` once.
    PlayedSession(TonePlayer& player, Millis length, std::function<void()> finished);

    /// Every cue with the moment it was due, by the monotonic clock: from the schedule, or that of the tick that caused it.
    const std::vector<std::pair<CueKind, Millis>>& cues() const { return m_cues; }
    /// Rows that were made durable on the way.
    int batches() const { return m_batches; }

private:
    void cueDue(CueKind kind);
    void changed();
    void tick();

    TonePlayer& m_player;
    std::function<void()> m_finished;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<SessionController> m_controller;
    QTimer m_athlete;
    std::vector<std::pair<CueKind, Millis>> m_cues;
    int m_batches = 0;
};

}  // namespace stance::soak
