#include "app/composition.h"

#include "app/audio/qt_tone_player.h"
#include "app/audio/sound_host.h"
#include "app/audio/voice_process.h"
#include "app/platform/desktop_notice.h"
#include "app/platform/sleep_inhibitor.h"
#include "app/platform/system_clock.h"
#include "app/platform/theme_source.h"
#include "app/platform/wake_watcher.h"
#include "app/widgets/theme.h"

#include <QGuiApplication>
#include <QUuid>

namespace stance {

Composition::Composition(const StartOptions& options) : m_options(options) {}

Composition::~Composition()
{
    if (m_inhibitor) {
        m_inhibitor->release();
    }
    m_speech.reset();
    m_controller.reset();
    if (m_journal) {
        static_cast<void>(m_journal->purgeDeleted());
    }
}

Result<std::unique_ptr<Composition>, StartError> Composition::create(const StartOptions& options)
{
    std::unique_ptr<Composition> self(new Composition(options));
    if (auto prepared = preparePaths(options.paths); !prepared) {
        return fail(StartError{prepared.error()});
    }
    auto content = options.content ? options.content() : loadContent();
    if (!content) {
        return fail(StartError{content.error()});
    }
    self->m_content = std::move(*content);
    auto database = Database::open(options.paths.database.toStdString());
    if (!database) {
        return fail(StartError{database.error()});
    }
    self->m_database = std::move(*database);
    self->m_settings = std::make_unique<Settings>(options.paths.settingsFile);
    if (options.clock == nullptr) {
        self->m_systemClock = std::make_unique<SystemClock>();
        self->m_clock = self->m_systemClock.get();
    } else {
        self->m_clock = options.clock;
    }
    self->m_journal = std::make_unique<SqliteJournal>(*self->m_database);
    self->m_queries = std::make_unique<SessionQueries>(*self->m_database);
    self->m_training = std::make_unique<Training>(self->m_content, *self->m_database, *self->m_journal);
    self->m_controller = std::make_unique<SessionController>(*self->m_journal, *self->m_clock);
    if (options.tones == nullptr) {
        self->m_qtTones = std::make_unique<QtTonePlayer>(soundModuleFor(QCoreApplication::applicationDirPath()));
        self->m_tones = self->m_qtTones.get();
    } else {
        self->m_tones = options.tones;
    }
    self->connectSound();
    return self;
}

void Composition::connectSound()
{
    QObject::connect(m_controller.get(), &SessionController::cueDue, m_controller.get(),
                     [tones = m_tones](CueKind cue) { tones->play(cue); });
    QObject::connect(m_settings.get(), &Settings::changed, m_controller.get(), [this](SettingKey key) {
        if (key == SettingKey::Sound) {
            applySound();
        }
    });
    QObject::connect(m_controller.get(), &SessionController::changed, m_controller.get(), [this] { followProgram(); });
    m_voice = makeVoice();
    SessionContext context;
    context.catalog = &m_content.catalog;
    m_speech = std::make_unique<SpeechDirector>(*m_controller, *m_voice, context);
    applySound();
}

std::unique_ptr<Voice> Composition::makeVoice() const
{
    if (m_options.makeVoice) {
        return m_options.makeVoice();
    }
    return std::make_unique<VoiceProcess>(voiceProgramFor(QCoreApplication::applicationDirPath()));
}

SessionId Composition::newSessionId() const
{
    if (m_options.newSession) {
        return m_options.newSession();
    }
    return SessionId(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
}

void Composition::applySound()
{
    m_sound = soundFor(*m_settings, m_soundProgram);
    const LayerChoice& tones = m_sound.of(SoundLayer::Tones);
    m_tones->setEnabled(tones.on && !m_sound.edgeFlash && !m_muted);
    m_tones->setVolume(tones.volume / 100.0);
    m_voice->choose(m_settings->value(setting::voice));
    m_speech->setSound(m_sound);
}

/// The sound of the session's program holds from its first event to its last.
void Composition::followProgram()
{
    const bool open = m_controller->hasSession() && m_controller->session().isOpen();
    const QString program = open ? QString::fromStdString(m_controller->session().plan.program.value) : QString();
    if (program != m_soundProgram) {
        m_soundProgram = program;
        applySound();
    }
}

void Composition::hearTone(CueKind kind, double volume)
{
    m_tones->setEnabled(true);
    m_tones->setVolume(volume);
    m_tones->play(kind);
    applySound();
}

void Composition::setMuted(bool muted)
{
    m_muted = muted;
    m_speech->setMuted(muted);
    applySound();
}

void Composition::startServices()
{
    if (m_qtTones) {
        m_qtTones->start();
    }
    if (!m_options.talksToDesktop || m_inhibitor) {
        return;
    }
    m_inhibitor = std::make_unique<SleepInhibitor>();
    m_notice = std::make_unique<DesktopNotice>();
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_notice.get(),
                     [notice = m_notice.get()](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive) {
                             notice->close();
                         }
                     });
    m_themeSource = std::make_unique<ThemeSource>(m_options.desktopDark);
    QObject::connect(m_themeSource.get(), &ThemeSource::darkChanged, m_themeSource.get(), [](bool dark) { setSystemDark(dark); });
    m_wake = std::make_unique<WakeWatcher>();
    QObject::connect(m_wake.get(), &WakeWatcher::woke, m_controller.get(), &SessionController::poll);
    QObject::connect(m_wake.get(), &WakeWatcher::woke, m_speech.get(), &SpeechDirector::poll);
}

void Composition::tellRestOver(const QString& next)
{
    if (m_notice && QGuiApplication::applicationState() != Qt::ApplicationActive) {
        m_notice->show(QCoreApplication::translate("Composition", "Rest is over"), next);
    }
}

void Composition::setSessionRunning(bool running)
{
    m_tones->setSessionRunning(running);
    if (!m_inhibitor) {
        return;
    }
    if (running) {
        m_inhibitor->hold(QCoreApplication::translate("Composition", "A guided session is running"));
    } else {
        m_inhibitor->release();
    }
}

}  // namespace stance
