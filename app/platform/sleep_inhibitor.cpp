#include "app/platform/sleep_inhibitor.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <limits>
#include <utility>

namespace stance {
namespace {

// No time limit: after one, a late "granted" would be thrown away and could never be given back.
constexpr int withoutLimit = std::numeric_limits<int>::max();
constexpr quint32 portalIdle = 8;

QString screenSaver()
{
    return QStringLiteral("org.freedesktop.ScreenSaver");
}

QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QDBusMessage screenSaverCall(const QString& method)
{
    return QDBusMessage::createMethodCall(screenSaver(), QStringLiteral("/org/freedesktop/ScreenSaver"), screenSaver(), method);
}

// QDBusInterface is not used anywhere here: its constructor waits for the service.
void sendUninhibit(const QDBusConnection& bus, quint32 cookie)
{
    QDBusMessage call = screenSaverCall(QStringLiteral("UnInhibit"));
    call << cookie;
    bus.send(call);
}

void sendClose(const QDBusConnection& bus, const QString& handle)
{
    bus.send(QDBusMessage::createMethodCall(portal(), handle, QStringLiteral("org.freedesktop.portal.Request"),
                                            QStringLiteral("Close")));
}

/// Takes back whatever this answer grants.
void giveBackAnswer(const QDBusConnection& bus, const QDBusPendingCall& call)
{
    if (const QDBusPendingReply<quint32> cookie = call; cookie.isValid()) {
        sendUninhibit(bus, cookie.value());
    } else if (const QDBusPendingReply<QDBusObjectPath> handle = call; handle.isValid()) {
        sendClose(bus, handle.value().path());
    }
}

}  // namespace

SleepInhibitor::SleepInhibitor(QObject* parent) : QObject(parent) {}

SleepInhibitor::SleepInhibitor(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {}

SleepInhibitor::~SleepInhibitor()
{
    m_wanted = false;
    giveBack();
    if (m_asking != nullptr && QCoreApplication::instance() != nullptr) {
        // The answer may still grant it; it is then given back though this object is gone.
        m_asking->disconnect(this);
        m_asking->setParent(QCoreApplication::instance());
        connect(m_asking, &QDBusPendingCallWatcher::finished, m_asking, [bus = *m_bus](QDBusPendingCallWatcher* call) {
            giveBackAnswer(bus, *call);
            call->deleteLater();
        });
    }
}

void SleepInhibitor::hold(const QString& reason)
{
    if (m_wanted) {
        return;
    }
    m_wanted = true;
    m_reason = reason;
    if (!m_bus) {
        m_bus = QDBusConnection::sessionBus();
    }
    if (m_bus->isConnected() && m_watcher == nullptr) {
        watchService();
    }
    ask();
}

void SleepInhibitor::release()
{
    m_wanted = false;
    giveBack();
}

void SleepInhibitor::ask()
{
    // A question under way from an earlier hold serves this one too.
    if (m_wanted && m_asking == nullptr && !isGranted() && m_bus->isConnected()) {
        m_askAgain = false;
        askScreenSaver();
    }
}

void SleepInhibitor::askScreenSaver()
{
    QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"));
    call << QCoreApplication::applicationName() << m_reason;
    m_asking = new QDBusPendingCallWatcher(m_bus->asyncCall(call, withoutLimit), this);
    connect(m_asking, &QDBusPendingCallWatcher::finished, this, &SleepInhibitor::screenSaverAnswered);
}

void SleepInhibitor::askPortal()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal(), QStringLiteral("/org/freedesktop/portal/desktop"),
                                                       QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << portalIdle << QVariantMap{{QStringLiteral("reason"), m_reason}};
    m_asking = new QDBusPendingCallWatcher(m_bus->asyncCall(call, withoutLimit), this);
    connect(m_asking, &QDBusPendingCallWatcher::finished, this, &SleepInhibitor::portalAnswered);
}

void SleepInhibitor::screenSaverAnswered(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<quint32> reply = *call;
    call->deleteLater();
    m_asking = nullptr;
    if (reply.isValid()) {
        m_cookie = reply.value();
        if (m_wanted) {
            Q_EMIT grantedChanged(true);
        } else {
            giveBack();
        }
    } else if (m_wanted) {
        askPortal();
    }
}

void SleepInhibitor::portalAnswered(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<QDBusObjectPath> reply = *call;
    call->deleteLater();
    m_asking = nullptr;
    if (!reply.isValid()) {
        // Nobody does it here, and the session goes on without; unless somebody who could came meanwhile.
        if (std::exchange(m_askAgain, false)) {
            ask();
        }
        return;
    }
    m_handle = reply.value().path();
    if (m_wanted) {
        Q_EMIT grantedChanged(true);
    } else {
        giveBack();
    }
}

void SleepInhibitor::giveBack()
{
    const bool granted = isGranted();
    if (m_cookie) {
        sendUninhibit(*m_bus, *m_cookie);
        m_cookie.reset();
    }
    if (!m_handle.isEmpty()) {
        sendClose(*m_bus, m_handle);
        m_handle.clear();
    }
    if (granted) {
        Q_EMIT grantedChanged(false);
    }
}

void SleepInhibitor::watchService()
{
    m_watcher = new QDBusServiceWatcher(this);
    m_watcher->setConnection(*m_bus);
    m_watcher->setWatchMode(QDBusServiceWatcher::WatchForRegistration | QDBusServiceWatcher::WatchForUnregistration);
    m_watcher->setWatchedServices({screenSaver(), portal()});
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this,
            [this](const QString& name) { serviceCameOrWent(name, true); });
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this](const QString& name) { serviceCameOrWent(name, false); });
}

/// A screen saver that restarts has forgotten what it granted.
void SleepInhibitor::serviceCameOrWent(const QString& service, bool there)
{
    if (!there) {
        const bool granted = isGranted();
        if (service == screenSaver()) {
            m_cookie.reset();
        } else {
            m_handle.clear();
        }
        if (granted && !isGranted()) {
            Q_EMIT grantedChanged(false);
        }
    }
    m_askAgain = there && m_asking != nullptr;
    ask();
}

}  // namespace stance
