#include "app/platform/wake_watcher.h"

namespace stance {

WakeWatcher::WakeWatcher(QObject* parent) : WakeWatcher(QDBusConnection::systemBus(), parent) {}

WakeWatcher::WakeWatcher(QDBusConnection bus, QObject* parent) : QObject(parent)
{
    // No service named: with one, connect() would wait until the bus says who owns it.
    bus.connect(QString(), QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
}

void WakeWatcher::prepareForSleep(bool asleep)
{
    if (asleep) {
        Q_EMIT fallingAsleep();
    } else {
        Q_EMIT woke();
    }
}

}  // namespace stance
