#include "app/shell/sound_desk.h"

namespace stance {

SoundDesk::SoundDesk(Composition& app, SoundSection& section, QObject* parent)
    : QObject(parent), m_app(app), m_section(section), m_trial(app.makeVoice())
{
    Settings& settings = app.settings();
    connect(&m_trial, &VoiceTrial::changed, this, &SoundDesk::refresh);
    connect(&section, &SoundSection::shown, &m_trial, &VoiceTrial::look);
    connect(&section, &SoundSection::programChosen, this, [this](const QString& program) {
        m_program = program;
        refresh();
    });
    connect(&section, &SoundSection::ownSoundForgotten, this, [this, &settings] {
        forgetOwnSound(settings, m_program);
        refresh();
    });
    connect(&section, &SoundSection::changed, this, [this, &settings](const SoundChoice& choice) {
        const bool firstOfItsOwn = !m_program.isEmpty() && !hasOwnSound(settings, m_program);
        setSound(settings, m_program, choice);
        if (firstOfItsOwn) {
            refresh();
        }
    });
    connect(&section, &SoundSection::voiceChosen, this, [this, &settings](const QString& voice) {
        settings.set(setting::voice, voice);
        refresh();
    });
    connect(&section, &SoundSection::tryRequested, this, &SoundDesk::hear);
    connect(&section, &SoundSection::listenRequested, this, [this] {
        speak(tr("Single-leg squat, right side. Ten reps."), soundFor(m_app.settings(), m_program).of(SoundLayer::Names).volume);
    });
}

std::vector<SoundView::Program> SoundDesk::programs()
{
    std::vector<SoundView::Program> all;
    const auto add = [&all](const Program& program) {
        all.push_back({QString::fromStdString(program.id.value), QString::fromStdString(program.name)});
    };
    add(m_app.training().program());
    if (const auto beside = m_app.training().beside()) {
        for (const Program* program : *beside) {
            add(*program);
        }
    }
    return all;
}

SoundView::Voices SoundDesk::voices() const
{
    switch (m_trial.found()) {
        case Voice::State::Off: break;
        case Voice::State::Starting: return SoundView::Voices::Looking;
        case Voice::State::Ready: return SoundView::Voices::There;
        case Voice::State::Missing: return SoundView::Voices::Missing;
        case Voice::State::GivenUp: return SoundView::Voices::GivenUp;
    }
    return SoundView::Voices::Unknown;
}

void SoundDesk::refresh()
{
    const Settings& settings = m_app.settings();
    SoundView view;
    view.programs = programs();
    view.program = m_program;
    view.own = hasOwnSound(settings, m_program);
    view.choice = soundFor(settings, m_program);
    view.state = voices();
    view.voices = m_trial.voices();
    view.voice = settings.value(setting::voice);
    m_section.setView(view);
}

void SoundDesk::hear(SoundLayer layer)
{
    const int volume = soundFor(m_app.settings(), m_program).of(layer).volume;
    switch (layer) {
        case SoundLayer::Tones: m_app.hearTone(CueKind::Go, volume / 100.0); break;
        case SoundLayer::Names: speak(tr("Single-leg squat, right side"), volume); break;
        case SoundLayer::Countdown: speak(tr("Three, two, one"), volume); break;
        case SoundLayer::Cues: speak(tr("Kneecap over the second toe"), volume); break;
        case SoundLayer::Narration: speak(tr("Stand on one leg, hands in front of you"), volume); break;
    }
}

void SoundDesk::speak(const QString& words, int volume)
{
    m_trial.say(words, volume / 100.0, m_app.settings().value(setting::voice));
}

}  // namespace stance
