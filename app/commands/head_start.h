// HeadStart: what the first window needs and what needs no window system, done in a second thread while the window system is
// connected to.
#pragma once

#include "app/training.h"

#include <future>
#include <thread>

namespace stance {

class HeadStart {
public:
    /// Begins at once. From here on the environment of the process must not be changed until finish().
    HeadStart();

    /// The shipped content; waits for it. To be asked once.
    Result<Content, DocumentError> content() { return m_read.get(); }
    /// To be called before the first text is measured.
    void finish();

private:
    std::promise<Result<Content, DocumentError>> m_content;
    std::future<Result<Content, DocumentError>> m_read = m_content.get_future();
    std::jthread m_thread;
};

}  // namespace stance
