#include "app/audio/sound_host.h"

#include "app/platform/program_part.h"

#include <QDir>
#include <QJsonObject>
#include <QPluginLoader>

#include <spdlog/spdlog.h>

namespace stance {
namespace {

/// The module of this version, or nothing; says in the log why.
SoundModule* load(const QString& file)
{
    // A name without a folder would be looked for all over the system.
    if (!QDir::isAbsolutePath(file)) {
        spdlog::warn("tones: no sound, because the sound module is missing");
        return nullptr;
    }
    QPluginLoader loader(file);
    const QString id = loader.metaData().value(QStringLiteral("IID")).toString();  // read without running any of it
    if (!id.isEmpty() && id != QLatin1String(qobject_interface_iid<SoundModule*>())) {
        spdlog::warn("tones: no sound, because the sound module is of another version ({})", id.toStdString());
        return nullptr;
    }
    auto* module = qobject_cast<SoundModule*>(loader.instance());
    if (module == nullptr) {
        spdlog::warn("tones: no sound, because the sound module cannot be loaded: {}", loader.errorString().toStdString());
    }
    return module;
}

}  // namespace

QString soundModuleFor(const QString& programFolder)
{
    return programPart(programFolder, STANCE_SOUND_MODULE_NAME, STANCE_SOUND_MODULE_INSTALLED);
}

SoundHost::SoundHost(const QString& module) : m_module(module) {}

SoundHost::~SoundHost() = default;

void SoundHost::open()
{
    SoundModule* module = m_output ? nullptr : load(m_module);
    if (module != nullptr) {
        m_output =
            module->makeOutput({[this](bool available) { Q_EMIT availableChanged(available); }, [this] { Q_EMIT handled(); }});
        m_output->open();
    }
}

void SoundHost::play(CueKind kind, double volume, QDeadlineTimer latest)
{
    if (m_output) {
        m_output->play(kind, volume, latest);
    } else {
        Q_EMIT handled();
    }
}

void SoundHost::setSessionRunning(bool running)
{
    if (m_output) {
        m_output->setSessionRunning(running);
    }
}

}  // namespace stance
