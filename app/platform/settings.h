// Settings: what the athlete chose about the program itself. What changes training is a dated document in the database instead.
#pragma once

#include "app/widgets/theme.h"
#include "core/base/load.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

namespace stance {

enum class SettingKey {
    Units,
    Sound,
    CountsReps,
    WaitsAfterRest,
    MediaKeys,
    Theme,
    TextSize,
    ReducedMotion,
    WindowGeometry,
    MorningDismissed,
    Welcomed,
};

/// One row of the table: under which name a setting is stored, and what holds until it is chosen.
template <class Value>
struct Setting {
    SettingKey key;
    const char* name;
    Value initial;
};

struct IntSetting : Setting<int> {
    int least;
    int most;
};

/// The table of all settings.
namespace setting {
inline constexpr Setting<LoadUnit> units{SettingKey::Units, "units", LoadUnit::Kilogram};
// Sound: see sound_settings.h, which puts them together. Volumes in percent.
inline constexpr Setting<bool> tones{SettingKey::Sound, "tones", true};
inline constexpr IntSetting toneVolume{{SettingKey::Sound, "tone_volume", 80}, 0, 100};
inline constexpr Setting<bool> spokenNames{SettingKey::Sound, "spoken_names", true};
inline constexpr IntSetting nameVolume{{SettingKey::Sound, "name_volume", 80}, 0, 100};
inline constexpr Setting<bool> spokenCountdown{SettingKey::Sound, "spoken_countdown", false};
inline constexpr IntSetting countdownVolume{{SettingKey::Sound, "countdown_volume", 80}, 0, 100};
inline constexpr Setting<bool> spokenCues{SettingKey::Sound, "spoken_cues", false};
inline constexpr IntSetting cueVolume{{SettingKey::Sound, "cue_volume", 80}, 0, 100};
inline constexpr Setting<bool> narration{SettingKey::Sound, "narration", false};
inline constexpr IntSetting narrationVolume{{SettingKey::Sound, "narration_volume", 80}, 0, 100};
inline constexpr Setting<bool> edgeFlash{SettingKey::Sound, "edge_flash", false};
inline constexpr Setting<bool> captions{SettingKey::Sound, "captions", true};
inline const Setting<QString> voice{SettingKey::Sound, "voice", {}};                     // empty: the first there is
inline const Setting<QJsonObject> programSound{SettingKey::Sound, "program_sound", {}};  // by id: the same fields
inline constexpr Setting<bool> countsReps{SettingKey::CountsReps, "counts_reps", false};
inline constexpr Setting<bool> waitsAfterRest{SettingKey::WaitsAfterRest, "waits_after_rest", false};
inline constexpr Setting<bool> mediaKeys{SettingKey::MediaKeys, "media_keys", false};  // they belong to the music
inline constexpr Setting<ThemeMode> theme{SettingKey::Theme, "theme", ThemeMode::System};
inline constexpr IntSetting textSize{{SettingKey::TextSize, "text_size", 100}, 100, 200};  // percent
inline constexpr Setting<bool> reducedMotion{SettingKey::ReducedMotion, "reduced_motion", false};
inline const Setting<QByteArray> windowGeometry{SettingKey::WindowGeometry, "window_geometry", {}};  // QWidget::saveGeometry
/// The training day, in days since 1970, on which the question of the morning was put aside.
inline constexpr IntSetting morningDismissed{{SettingKey::MorningDismissed, "morning_dismissed_day", 0}, 0, 1'000'000};
/// The pages of the first start were left.
inline constexpr Setting<bool> welcomed{SettingKey::Welcomed, "welcomed", false};
}  // namespace setting

class Settings : public QObject {
    Q_OBJECT

public:
    /// Where the values of this start came from.
    enum class Origin {
        Defaults,    ///< there was no file
        File,        ///< read, brought up from an older version if need be
        Damaged,     ///< defaults; the file that could not be read is kept beside it as .damaged
        Newer,       ///< defaults; the file of a later version is kept beside it as .newer
        Unreadable,  ///< defaults; the file cannot be opened, and is left alone: nothing is saved
    };

    static constexpr int version = 1;

    /// Reads the file. With an empty path the settings live in memory only.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;  ///< saves what is not saved yet

    Origin origin() const { return m_origin; }

    LoadUnit value(const Setting<LoadUnit>& setting) const;
    bool value(const Setting<bool>& setting) const;
    int value(const IntSetting& setting) const;
    ThemeMode value(const Setting<ThemeMode>& setting) const;
    QByteArray value(const Setting<QByteArray>& setting) const;
    QString value(const Setting<QString>& setting) const;
    QJsonObject value(const Setting<QJsonObject>& setting) const;

    /// Holds at once, is told by changed() when it is another value, and reaches the disk within half a second.
    void set(const Setting<LoadUnit>& setting, LoadUnit value);
    void set(const Setting<bool>& setting, bool value);
    void set(const IntSetting& setting, int value);  ///< brought into the limits of the setting
    void set(const Setting<ThemeMode>& setting, ThemeMode value);
    void set(const Setting<QByteArray>& setting, const QByteArray& value);
    void set(const Setting<QString>& setting, const QString& value);
    void set(const Setting<QJsonObject>& setting, const QJsonObject& value);

    /// Writes now what is not saved yet. False when it could not be written; the old file is then still whole.
    bool save();

Q_SIGNALS:
    void changed(stance::SettingKey key);
    /// The disk did not take them; they hold until the program ends.
    void saveFailed();

private:
    void load();
    void keepAside(const char* suffix, Origin origin);
    void put(SettingKey key, const char* name, const QJsonValue& value, const QJsonValue& before);

    QString m_file;
    Origin m_origin = Origin::Defaults;
    QJsonObject m_values;  // also fields this version does not know, so that they survive
    QTimer m_saveSoon;
};

}  // namespace stance
