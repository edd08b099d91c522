// SoundDesk: between the sound page of the settings and what it is about: the settings, the tones, and a voice to try.
#pragma once

#include "app/audio/voice_trial.h"
#include "app/composition.h"
#include "app/settings/sound_section.h"

#include <QObject>

namespace stance {

class SoundDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the desk.
    SoundDesk(Composition& app, SoundSection& section, QObject* parent = nullptr);

    void refresh();

private:
    Composition& m_app;
    SoundSection& m_section;
    VoiceTrial m_trial;
    QString m_program;  ///< whose sound is shown

    std::vector<SoundView::Program> programs();
    SoundView::Voices voices() const;
    void hear(SoundLayer layer);
    void speak(const QString& words, int volume);
};

}  // namespace stance
