// A piece of a test in a forked process: for limits that must not outlive it, and for locks of another process.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

namespace stance {

/// Runs `work` in a child; the int it returns, or 99 when it threw or ended by a signal.
template <class Work>
int inChild(Work work)
{
    constexpr int went = 99;
    const pid_t child = ::fork();
    if (child == 0) {
        int code = went;
        try {
            code = work();
        } catch (...) {
        }
        ::_exit(code);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : went;
}

}  // namespace stance
