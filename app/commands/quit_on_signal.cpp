#include "app/commands/quit_on_signal.h"

#include <QCoreApplication>
#include <QWidget>

#include <fcntl.h>
#include <unistd.h>
#include <array>
#include <atomic>
#include <csignal>

namespace stance {
namespace {

/// Where the handler writes. A signal finds any thread, so that it cannot be handed over as an argument.
std::atomic<int>& writingEnd()
{
    static std::atomic<int> file{-1};
    return file;
}

extern "C" void noteSignal(int)
{
    const int error = errno;
    const char byte = 0;
    static_cast<void>(::write(writingEnd(), &byte, 1));
    errno = error;
}

/// The reading end of a new pipe.
int makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        writingEnd() = ends[1];
    }
    return ends[0];
}

void onQuitSignals(void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGTERM, SIGINT}) {
        ::sigaction(signal, &action, nullptr);
    }
}

}  // namespace

QuitOnSignal::QuitOnSignal(QWidget& window) : m_window(window), m_notifier(makePipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        m_window.close();
        QCoreApplication::quit();
    });
    onQuitSignals(noteSignal);
}

QuitOnSignal::~QuitOnSignal()
{
    onQuitSignals(SIG_DFL);
    m_notifier.setEnabled(false);
    ::close(static_cast<int>(m_notifier.socket()));
    ::close(writingEnd().exchange(-1));
}

}  // namespace stance
