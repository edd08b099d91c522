// WakeWatcher: notices that the machine goes to sleep and comes back, as far as logind tells. A hint to look at the clocks again.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace stance {

class WakeWatcher : public QObject {
    Q_OBJECT

public:
    /// Listens on the system bus. Without one it never says anything.
    explicit WakeWatcher(QObject* parent = nullptr);
    explicit WakeWatcher(QDBusConnection bus, QObject* parent = nullptr);

Q_SIGNALS:
    void fallingAsleep();
    void woke();

private Q_SLOTS:
    void prepareForSleep(bool asleep);
};

}  // namespace stance
