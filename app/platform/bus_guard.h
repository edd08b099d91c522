// Keeps a message bus that hangs from hanging the program: the first QDBusConnection::sessionBus() waits without end for a bus that
// takes the connection and says nothing (Qt 6.4.2: still waiting after 40 s).
#pragma once

#include <QByteArray>

#include <chrono>

namespace stance {

/// Whether somebody at this D-Bus address (unix:path=…, unix:abstract=…) answers the first line of the protocol in time. Takes
/// well under a millisecond with a bus that is well. Addresses of other kinds are believed without a look.
bool busAnswers(const QByteArray& address, std::chrono::milliseconds patience);

/// To be called once before QApplication: buses that are missing or do not answer within `patience` are taken out of the
/// environment of this process, and everything that would talk over them is told "no bus" at once.
void avoidSilentBuses(std::chrono::milliseconds patience = std::chrono::milliseconds{300});

}  // namespace stance
