#include "app/drive/drive_stage.h"

#include "app/widgets/theme.h"

namespace stance {

DriveStage::DriveStage(Paths paths, const std::optional<Stamp>& clock, Ids ids, Welcome welcome) : m_welcome(welcome)
{
    if (clock) {
        m_clock.emplace(*clock);
        m_options.clock = &*m_clock;
    }
    m_options.paths = std::move(paths);
    m_options.tones = &m_tones;
    m_options.makeVoice = [] { return std::make_unique<NoVoice>(); };
    m_options.talksToDesktop = false;
    if (ids == Ids::Counted) {
        m_options.newSession = [this] {
            const QString number = QString::number(++m_sessions).rightJustified(12, QLatin1Char('0'));
            return SessionId("00000000-0000-4000-8000-" + number.toStdString());
        };
    }
}

DriveStage::~DriveStage()
{
    stop();
}

Result<std::monostate, StartError> DriveStage::start()
{
    stop();
    auto app = Composition::create(m_options);
    if (!app) {
        return fail(app.error());
    }
    m_app = std::move(*app);
    if (m_welcome == Welcome::Skipped) {
        m_app->settings().set(setting::welcomed, true);
    }
    m_window = std::make_unique<MainWindow>(*m_app);
    m_driver = std::make_unique<Driver>(*m_window, *m_app, m_clock ? &*m_clock : nullptr);
    m_window->show();
    m_window->begin();
    static_cast<void>(m_driver->show());
    return std::monostate{};
}

Result<std::monostate, StartError> DriveStage::startLater(Millis time)
{
    stop();
    if (m_clock) {
        m_clock->advance(time);
    }
    return start();
}

void DriveStage::stop()
{
    m_driver.reset();
    m_window.reset();
    m_app.reset();
}

}  // namespace stance
