#include "app/platform/settings.h"

#include "core/base/base_names.h"
#include "core/storage/files.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstddef>
#include <filesystem>

namespace stance {
namespace {

constexpr Named<ThemeMode> themeEntries[] = {{ThemeMode::Light, "light"}, {ThemeMode::Dark, "dark"}, {ThemeMode::System, "system"}};
constexpr NameTable<ThemeMode> themeNames(themeEntries);

constexpr auto versionField = "version";
constexpr std::size_t largestFile = 256 * 1024;
constexpr int saveAfterMs = 300;  // a dragged slider changes its setting many times a second

QLatin1String latin(std::string_view text)
{
    return QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

std::filesystem::path pathOf(const QString& file)
{
    return QFile::encodeName(file).toStdString();
}

template <class Enum>
Enum enumFrom(const QJsonValue& value, const NameTable<Enum>& names, Enum initial)
{
    return names.find(value.toString().toStdString()).value_or(initial);
}

/// Brings the fields of an older version into the form of this one, a step for each version. Version 1 was the first.
QJsonObject migrate(QJsonObject values, int from)
{
    Q_ASSERT(from >= 1 && from <= Settings::version);
    values[latin(versionField)] = Settings::version;
    return values;
}

}  // namespace

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), m_file(file)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &Settings::save);
    load();
}

Settings::~Settings()
{
    if (m_saveSoon.isActive()) {
        save();
    }
}

void Settings::load()
{
    m_values = {{latin(versionField), version}};
    if (m_file.isEmpty() || !QFile::exists(m_file)) {
        m_origin = Origin::Defaults;
        return;
    }
    const auto bytes = readFile(pathOf(m_file), largestFile);
    if (!bytes && bytes.error().problem == DocumentProblem::Unreadable) {
        m_origin = Origin::Unreadable;
        return;
    }
    const QJsonObject read = QJsonDocument::fromJson(bytes ? QByteArray::fromStdString(*bytes) : QByteArray()).object();
    const int readVersion = read.value(latin(versionField)).toInt(0);
    if (readVersion < 1) {
        keepAside(".damaged", Origin::Damaged);
    } else if (readVersion > version) {
        keepAside(".newer", Origin::Newer);
    } else {
        m_values = migrate(read, readVersion);
        m_origin = Origin::File;
    }
}

void Settings::keepAside(const char* suffix, Origin origin)
{
    const QString aside = m_file + latin(suffix);
    QFile::remove(aside);
    // What cannot be put aside must not be written over.
    m_origin = QFile::rename(m_file, aside) ? origin : Origin::Unreadable;
}

void Settings::put(SettingKey key, const char* name, const QJsonValue& value, const QJsonValue& before)
{
    if (value == before) {
        return;
    }
    m_values[latin(name)] = value;
    m_saveSoon.start();
    Q_EMIT changed(key);
}

bool Settings::save()
{
    m_saveSoon.stop();
    if (m_file.isEmpty() || m_origin == Origin::Unreadable) {
        return true;
    }
    const QByteArray bytes = QJsonDocument(m_values).toJson();
    if (writeFile(pathOf(m_file), {bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
        return true;
    }
    Q_EMIT saveFailed();
    return false;
}

LoadUnit Settings::value(const Setting<LoadUnit>& setting) const
{
    return enumFrom(m_values.value(latin(setting.name)), loadUnitNames, setting.initial);
}

bool Settings::value(const Setting<bool>& setting) const
{
    return m_values.value(latin(setting.name)).toBool(setting.initial);
}

int Settings::value(const IntSetting& setting) const
{
    return std::clamp(m_values.value(latin(setting.name)).toInt(setting.initial), setting.least, setting.most);
}

ThemeMode Settings::value(const Setting<ThemeMode>& setting) const
{
    return enumFrom(m_values.value(latin(setting.name)), themeNames, setting.initial);
}

QByteArray Settings::value(const Setting<QByteArray>& setting) const
{
    const QJsonValue stored = m_values.value(latin(setting.name));
    return stored.isString() ? QByteArray::fromBase64(stored.toString().toLatin1()) : setting.initial;
}

QString Settings::value(const Setting<QString>& setting) const
{
    return m_values.value(latin(setting.name)).toString(setting.initial);
}

QJsonObject Settings::value(const Setting<QJsonObject>& setting) const
{
    const QJsonValue stored = m_values.value(latin(setting.name));
    return stored.isObject() ? stored.toObject() : setting.initial;
}

void Settings::set(const Setting<LoadUnit>& setting, LoadUnit value)
{
    put(setting.key, setting.name, latin(loadUnitNames.of(value)), latin(loadUnitNames.of(this->value(setting))));
}

void Settings::set(const Setting<bool>& setting, bool value)
{
    put(setting.key, setting.name, value, this->value(setting));
}

void Settings::set(const IntSetting& setting, int value)
{
    put(setting.key, setting.name, std::clamp(value, setting.least, setting.most), this->value(setting));
}

void Settings::set(const Setting<ThemeMode>& setting, ThemeMode value)
{
    put(setting.key, setting.name, latin(themeNames.of(value)), latin(themeNames.of(this->value(setting))));
}

void Settings::set(const Setting<QByteArray>& setting, const QByteArray& value)
{
    put(setting.key, setting.name, QString::fromLatin1(value.toBase64()), QString::fromLatin1(this->value(setting).toBase64()));
}

void Settings::set(const Setting<QString>& setting, const QString& value)
{
    put(setting.key, setting.name, value, this->value(setting));
}

void Settings::set(const Setting<QJsonObject>& setting, const QJsonObject& value)
{
    put(setting.key, setting.name, value, this->value(setting));
}

}  // namespace stance
