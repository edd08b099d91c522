// ChildProcess: another program, run, talked to, and killed at will.
#pragma once

#include <sys/types.h>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stance {

/// Variables to set, "NAME=value"; "NAME" alone takes one out of the environment.
using Environment = std::vector<std::string>;

class ChildProcess {
public:
    /// Starts it. Its standard error goes to that of the test.
    explicit ChildProcess(const std::vector<std::string>& command, const Environment& environment = {});
    ~ChildProcess();  ///< kills it
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    bool write(std::string_view text);
    void closeInput();
    /// The next line without its end; nothing when there is none within `patience`, or ever again.
    std::optional<std::string> readLine(std::chrono::milliseconds patience);
    /// Waits until there is something to read, at most that long.
    bool waitForOutput(std::chrono::microseconds patience) const;

    void signal(int number) const;
    /// Sends SIGKILL and waits for the end. What it wrote before can still be read.
    void kill();
    /// Waits for the end: the exit code, or minus the number of the signal that ended it. -1000 when it does not end in time.
    int wait(std::chrono::milliseconds patience);

private:
    pid_t m_pid = -1;
    int m_input = -1;
    int m_output = -1;
    std::string m_read;
    std::optional<int> m_status;

    bool fill(std::chrono::milliseconds patience);
    std::optional<std::string> takeLine();
};

struct ProcessResult {
    int exitCode = 0;  ///< minus the signal that ended it
    std::string out;
    std::string err;
};

/// Runs a program to its end.
ProcessResult runProcess(const std::vector<std::string>& command, const Environment& environment = {});

}  // namespace stance
