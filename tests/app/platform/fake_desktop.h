// The desktop services that the program talks to, as far as it talks to them.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QVariantMap>

namespace stance::test {

class FakeScreenSaver : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    explicit FakeScreenSaver(const QDBusConnection& connection) : m_bus(connection)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    ~FakeScreenSaver() override { m_bus.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver")); }

    int asked = 0;
    QList<uint> granted;  // and not given back yet
    int wrongCookies = 0;
    QString lastReason;
    bool answersLater = false;

    void answerNow() const { m_bus.send(m_waiting); }

public Q_SLOTS:
    uint Inhibit(const QString& /*application*/, const QString& reason)
    {
        ++asked;
        lastReason = reason;
        const uint cookie = 40U + static_cast<uint>(asked);
        granted << cookie;
        if (answersLater) {
            setDelayedReply(true);
            m_waiting = message().createReply(cookie);
        }
        return cookie;
    }
    void UnInhibit(uint cookie) { wrongCookies += granted.removeOne(cookie) ? 0 : 1; }

private:
    QDBusConnection m_bus;
    QDBusMessage m_waiting;
};

class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const QDBusConnection& connection) : m_bus(connection)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override { m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")); }

    QMap<uint, QString> shown;  // "title|line", by id
    int asked = 0;
    int replaced = 0;

public Q_SLOTS:
    uint Notify(const QString& /*application*/, uint replaces, const QString& /*icon*/, const QString& title, const QString& line,
                const QStringList& /*actions*/, const QVariantMap& /*hints*/, int /*milliseconds*/)
    {
        ++asked;
        replaced += shown.contains(replaces) ? 1 : 0;
        const uint id = shown.contains(replaces) ? replaces : static_cast<uint>(asked);
        shown[id] = title + QLatin1Char('|') + line;
        return id;
    }
    void CloseNotification(uint id) { shown.remove(id); }

private:
    QDBusConnection m_bus;
};

class FakeRequest : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;

public Q_SLOTS:
    void Close() { ++closed; }
};

class FakePortalInhibit : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    explicit FakePortalInhibit(const QDBusConnection& connection) : m_bus(connection)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
        m_bus.registerObject(QStringLiteral("/request/1"), &request, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    int asked = 0;
    uint flags = 0;
    QString reason;
    FakeRequest request;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString& /*window*/, uint what, const QVariantMap& options)
    {
        ++asked;
        flags = what;
        reason = options.value(QStringLiteral("reason")).toString();
        return QDBusObjectPath(QStringLiteral("/request/1"));
    }

private:
    QDBusConnection m_bus;
};

class FakePortalSettings : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakePortalSettings(const QDBusConnection& connection, uint first) : scheme(first), m_bus(connection)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    uint scheme;
    int asked = 0;

    void change(const QString& group, uint value)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                       QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << group << QStringLiteral("color-scheme") << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& /*group*/, const QString& /*key*/)
    {
        ++asked;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));  // twice wrapped, as the real one does
    }

private:
    QDBusConnection m_bus;
};

}  // namespace stance::test
