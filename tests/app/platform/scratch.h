// What tests of the platform share: a scratch folder, environment variables for one test, and waiting for an event.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace stance::test {

/// Sets a variable, or takes it out of the environment with a null array, until the end of the test.
class ScopedVariable {
public:
    ScopedVariable(const char* name, const QByteArray& value) : m_name(name), m_wasSet(qEnvironmentVariableIsSet(name))
    {
        m_before = qgetenv(name);
        if (value.isNull()) {
            qunsetenv(name);
        } else {
            qputenv(name, value);
        }
    }
    ~ScopedVariable()
    {
        if (m_wasSet) {
            qputenv(m_name, m_before);
        } else {
            qunsetenv(m_name);
        }
    }
    ScopedVariable(const ScopedVariable&) = delete;
    ScopedVariable& operator=(const ScopedVariable&) = delete;

private:
    const char* m_name;
    bool m_wasSet;
    QByteArray m_before;
};

/// Lets events happen until `condition` holds; false when it does not come to hold in five seconds.
inline bool eventually(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(5000);
    QTimer wake;  // some conditions change without an event here
    wake.start(5);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

}  // namespace stance::test
