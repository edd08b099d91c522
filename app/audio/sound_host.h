// SoundHost: loads the sound module and passes on to it. Lives in the sound thread, see qt_tone_player.h.
#pragma once

#include "app/audio/sound_output.h"

#include <QObject>
#include <QString>

#include <memory>

namespace stance {

/// Where the sound module of the program in this folder is: beside it in a build, in the libraries' folder when installed. Empty
/// when there is none.
QString soundModuleFor(const QString& programFolder);

class SoundHost : public QObject {
    Q_OBJECT

public:
    explicit SoundHost(const QString& module);
    ~SoundHost() override;

    /// Loads the module and opens the sound system. Without a module of this version there is no sound.
    void open();
    void play(stance::CueKind kind, double volume, QDeadlineTimer latest);
    void setSessionRunning(bool running);

Q_SIGNALS:
    void availableChanged(bool available);
    /// A play() was worked off, whether it sounded or not.
    void handled();

private:
    QString m_module;
    std::unique_ptr<SoundOutput> m_output;
};

}  // namespace stance
