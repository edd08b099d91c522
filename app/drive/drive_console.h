// DriveConsole: reads commands for the driver from standard input, one a line, and answers each with one line.
#pragma once

#include "app/drive/driver.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace stance {

class DriveConsole : public QObject {
    Q_OBJECT

public:
    /// The driver must outlive it. Says at once "ACK 0" with the state the program started in.
    explicit DriveConsole(Driver& driver);

private:
    Driver& m_driver;
    QSocketNotifier m_input;
    QByteArray m_waiting;
    int m_commands = 0;
    bool m_busy = false;

    void read();
    void handleLines();
    /// "" when it was done, else why not.
    QString perform(const QString& command, const QString& argument);
    void answer(const QString& problem);
};

}  // namespace stance
