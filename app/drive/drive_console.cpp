#include "app/drive/drive_console.h"

#include "app/commands/output.h"

#include <QCoreApplication>

#include <unistd.h>
#include <array>
#include <functional>

namespace stance {
namespace {

std::optional<Millis> millisIn(const QString& text)
{
    bool good = false;
    const qlonglong value = text.toLongLong(&good);
    return good && value >= 0 ? std::optional(Millis{value}) : std::nullopt;
}

}  // namespace

DriveConsole::DriveConsole(Driver& driver) : m_driver(driver), m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &DriveConsole::read);
    print(QStringLiteral("ACK 0 ") + QString::fromUtf8(m_driver.state()) + QLatin1Char('\n'));
}

void DriveConsole::read()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0) {
        m_waiting.append(bytes.data(), static_cast<qsizetype>(count));
        handleLines();
    } else if (count == 0) {
        QCoreApplication::quit();
    }
}

void DriveConsole::handleLines()
{
    if (m_busy) {  // a command lets events be handled, and more input is one
        return;
    }
    m_busy = true;
    for (qsizetype end = m_waiting.indexOf('\n'); end >= 0; end = m_waiting.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_waiting.left(end)).trimmed();
        m_waiting.remove(0, end + 1);
        if (!line.isEmpty()) {
            ++m_commands;
            answer(perform(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1)));
        }
    }
    m_busy = false;
}

QString DriveConsole::perform(const QString& command, const QString& argument)
{
    const auto done = [](bool good, const char* problem) { return good ? QString() : QString::fromLatin1(problem); };
    if (command == QLatin1String("state")) {
        return {};
    }
    if (command == QLatin1String("key")) {
        return done(m_driver.key(argument), "no such key");
    }
    if (command == QLatin1String("type")) {
        m_driver.type(argument);
        return {};
    }
    if (command == QLatin1String("click")) {
        return done(m_driver.click(argument), "nothing of that name can be pressed");
    }
    if (command == QLatin1String("advance") || command == QLatin1String("suspend")) {
        const auto time = millisIn(argument);
        if (!time) {
            return QStringLiteral("milliseconds are missing");
        }
        const bool moved = command == QLatin1String("advance") ? m_driver.advance(*time) : m_driver.suspend(*time);
        return done(moved, "only with --clock");
    }
    if (command == QLatin1String("shot")) {
        return done(m_driver.shot(argument), "the picture could not be saved");
    }
    if (command == QLatin1String("quit")) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
        return {};
    }
    return QStringLiteral("no such command");
}

void DriveConsole::answer(const QString& problem)
{
    const QString head = (problem.isEmpty() ? QStringLiteral("ACK ") : QStringLiteral("ERR ")) + QString::number(m_commands);
    const QString body = problem.isEmpty() ? QString::fromUtf8(m_driver.state()) : problem;
    print(head + QLatin1Char(' ') + body + QLatin1Char('\n'));
}

}  // namespace stance
