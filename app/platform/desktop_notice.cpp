#include "app/platform/desktop_notice.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace stance {
namespace {

constexpr int untilTheDesktopThinks = -1;

QDBusMessage notificationsCall(const QString& method)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    return QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, method);
}

}  // namespace

DesktopNotice::DesktopNotice(QObject* parent) : QObject(parent) {}

DesktopNotice::DesktopNotice(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {}

QDBusConnection& DesktopNotice::bus()
{
    if (!m_bus) {
        m_bus = QDBusConnection::sessionBus();
    }
    return *m_bus;
}

void DesktopNotice::show(const QString& title, const QString& line)
{
    if (!bus().isConnected()) {
        return;
    }
    m_closeIt = false;
    if (m_asking != nullptr) {  // its answer says which one to replace
        m_next = Words{title, line};
        return;
    }
    QDBusMessage call = notificationsCall(QStringLiteral("Notify"));
    call << QCoreApplication::applicationName() << m_shown.value_or(0) << QString() << title << line << QStringList()
         << QVariantMap() << untilTheDesktopThinks;
    m_asking = new QDBusPendingCallWatcher(bus().asyncCall(call), this);
    connect(m_asking, &QDBusPendingCallWatcher::finished, this, &DesktopNotice::answered);
}

void DesktopNotice::answered(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<quint32> id = *call;
    call->deleteLater();
    m_asking = nullptr;
    m_shown = id.isValid() ? std::optional(id.value()) : std::nullopt;
    if (m_closeIt) {
        close();
    } else if (const auto next = std::exchange(m_next, std::nullopt)) {
        show(next->title, next->line);
    }
}

void DesktopNotice::close()
{
    m_next.reset();
    m_closeIt = m_asking != nullptr;
    if (m_closeIt || !m_shown) {
        return;
    }
    QDBusMessage call = notificationsCall(QStringLiteral("CloseNotification"));
    call << *m_shown;
    bus().send(call);
    m_shown.reset();
}

}  // namespace stance
