// SleepInhibitor: asks the desktop not to blank the screen or sleep while a session runs.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <optional>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace stance {

/// Asks org.freedesktop.ScreenSaver, else the desktop portal, else nobody. Never waits for an answer: with no bus, or one that
/// does not answer, the session simply goes on. Each Inhibit that was granted is taken back exactly once.
class SleepInhibitor : public QObject {
    Q_OBJECT

public:
    /// Talks over the session bus, opened at the first hold().
    explicit SleepInhibitor(QObject* parent = nullptr);
    explicit SleepInhibitor(const QDBusConnection& bus, QObject* parent = nullptr);
    ~SleepInhibitor() override;  ///< releases

    /// `reason` may be shown by the desktop. Holding twice is holding once; the first reason stays.
    void hold(const QString& reason);
    void release();

    bool isWanted() const { return m_wanted; }
    /// Whether a service has granted it.
    bool isGranted() const { return m_cookie.has_value() || !m_handle.isEmpty(); }

Q_SIGNALS:
    void grantedChanged(bool granted);

private:
    void ask();
    void askScreenSaver();
    void askPortal();
    void screenSaverAnswered(QDBusPendingCallWatcher* call);
    void portalAnswered(QDBusPendingCallWatcher* call);
    void giveBack();
    void watchService();
    void serviceCameOrWent(const QString& service, bool there);

    std::optional<QDBusConnection> m_bus;
    QDBusServiceWatcher* m_watcher = nullptr;
    QDBusPendingCallWatcher* m_asking = nullptr;  // the question under way
    bool m_askAgain = false;                      // a service came while it was
    QString m_reason;
    bool m_wanted = false;
    std::optional<quint32> m_cookie;  // granted by the screen saver
    QString m_handle;                 // granted by the portal
};

}  // namespace stance
