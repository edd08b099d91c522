#include "app/commands/head_start.h"

#include "app/platform/font_setup.h"

#include <QThread>

#include <clocale>

namespace stance {

HeadStart::HeadStart()
{
    // Qt takes the first thread that it meets for the main one.
    static_cast<void>(QThread::currentThread());
    // QApplication chooses the locale, too; a parser in the other thread must not see it change between two digits.
    std::setlocale(LC_ALL, "");
    m_thread = std::jthread([this] {
        m_content.set_value(loadContent());
        readFontSetup();
    });
}

void HeadStart::finish()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

}  // namespace stance
