// The sound of a session: its layers, the voice, and what the screen does in place of it. For every program, or for one.
#pragma once

#include "app/platform/sound_settings.h"
#include "app/settings/sound_layer_row.h"

#include <QBoxLayout>
#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

namespace stance {

class Button;
class Combo;
class Label;
class Switch;

struct SoundView {
    enum class Voices { Unknown, Looking, There, Missing, GivenUp };

    struct Program {
        QString id;  ///< empty: every program
        QString name;
    };

    std::vector<Program> programs;  ///< which can have a sound of their own; without "every program"
    QString program;                ///< whose sound is shown; empty: of every program
    bool own = false;               ///< the program has its own
    SoundChoice choice;
    Voices state = Voices::Unknown;
    QStringList voices;
    QString voice;  ///< the chosen one; empty: the first
};

class SoundSection : public QWidget {
    Q_OBJECT

public:
    explicit SoundSection(QWidget* parent = nullptr);

    /// Shows these values; emits nothing.
    void setView(const SoundView& view);

Q_SIGNALS:
    /// The section came into sight: voices are wanted.
    void shown();
    void programChosen(const QString& program);
    void ownSoundForgotten();
    void changed(const stance::SoundChoice& choice);
    void voiceChosen(const QString& voice);
    void tryRequested(stance::SoundLayer layer);
    void listenRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLayers();
    QWidget* makeVoice();
    QWidget* makeScreen();
    void showPrograms();
    void showVoices();
    void tell();

    SoundView m_view;
    QWidget* m_programRow = nullptr;
    Combo* m_program;
    Button* m_forget;
    std::array<SoundLayerRow*, allSoundLayers.size()> m_rows{};
    Combo* m_voice;
    Button* m_listen;
    Label* m_voiceLine;
    Switch* m_flash;
    Switch* m_captions;
    QBoxLayout* m_lower;
};

}  // namespace stance
