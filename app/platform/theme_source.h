// ThemeSource: whether the desktop prefers dark, from the settings portal, else from the palette the program was started with.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariant>

class QPalette;

namespace stance {

class ThemeSource : public QObject {
    Q_OBJECT

public:
    /// `paletteDark` is what holds until the portal answers, and for ever where there is none. Take it from the palette of the
    /// desktop, before a theme of ours is applied. Asks over the session bus without waiting.
    explicit ThemeSource(bool paletteDark, QObject* parent = nullptr);
    ThemeSource(QDBusConnection bus, bool paletteDark, QObject* parent = nullptr);

    bool isDark() const { return m_dark; }

    static bool paletteIsDark(const QPalette& palette);

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void settingChanged(const QDBusMessage& signal);

private:
    void take(const QVariant& scheme);

    bool m_paletteDark;
    bool m_dark;
};

}  // namespace stance
