// DesktopNotice: one notice on the desktop, for when the window is not in front.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <optional>

class QDBusPendingCallWatcher;

namespace stance {

/// Asks org.freedesktop.Notifications. Never waits for an answer: without a bus or a service nothing is shown, and that is no
/// error.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    /// Talks over the session bus, opened at the first show().
    explicit DesktopNotice(QObject* parent = nullptr);
    explicit DesktopNotice(const QDBusConnection& bus, QObject* parent = nullptr);

    /// Takes the place of the one before.
    void show(const QString& title, const QString& line);
    /// Takes it away when it is still there.
    void close();

private:
    QDBusConnection& bus();
    void answered(QDBusPendingCallWatcher* call);
    void sendClose(quint32 id);

    std::optional<QDBusConnection> m_bus;
    QDBusPendingCallWatcher* m_asking = nullptr;
    std::optional<quint32> m_shown;  ///< id of the one on the desktop
    struct Words {
        QString title;
        QString line;
    };
    std::optional<Words> m_next;  ///< to be shown when the desktop has answered
    bool m_closeIt = false;       ///< what is being asked for is not wanted any more
};

}  // namespace stance
