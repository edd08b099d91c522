#include "tests/support/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

extern char** environ;

namespace stance {
namespace {

std::string nameIn(const std::string& assignment)
{
    return assignment.substr(0, assignment.find('='));
}

std::vector<std::string> mergedEnvironment(const Environment& changes)
{
    std::vector<std::string> merged;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string assignment = *entry;
        const bool changed = std::any_of(changes.begin(), changes.end(),
                                         [&](const std::string& change) { return nameIn(change) == nameIn(assignment); });
        if (!changed) {
            merged.push_back(assignment);
        }
    }
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(merged),
                 [](const std::string& change) { return change.find('=') != std::string::npos; });
    return merged;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/// Starts `command` with these files as its first three; -1 of them is left as it is.
pid_t spawn(std::vector<std::string> command, const Environment& environment, const std::array<int, 3>& files)
{
    std::vector<std::string> variables = mergedEnvironment(environment);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    for (int target = 0; target < 3; ++target) {
        if (files[static_cast<std::size_t>(target)] >= 0) {
            ::posix_spawn_file_actions_adddup2(&actions, files[static_cast<std::size_t>(target)], target);
        }
    }
    pid_t pid = -1;
    const int error =
        ::posix_spawn(&pid, command.front().c_str(), &actions, nullptr, pointersTo(command).data(), pointersTo(variables).data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        throw std::runtime_error("cannot start " + command.front());
    }
    return pid;
}

std::array<int, 2> makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    return ends;
}

int codeOf(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command, const Environment& environment)
{
    std::signal(SIGPIPE, SIG_IGN);  // writing to a killed child is an answer, not an end
    const std::array<int, 2> input = makePipe();
    const std::array<int, 2> output = makePipe();
    m_pid = spawn(command, environment, {input[0], output[1], -1});
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    m_output = output[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    closeInput();
    ::close(m_output);
}

bool ChildProcess::write(std::string_view text)
{
    return ::write(m_input, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

void ChildProcess::closeInput()
{
    if (m_input >= 0) {
        ::close(m_input);
        m_input = -1;
    }
}

std::optional<std::string> ChildProcess::takeLine()
{
    const std::size_t end = m_read.find('\n');
    if (end == std::string::npos) {
        return std::nullopt;
    }
    std::string line = m_read.substr(0, end);
    m_read.erase(0, end + 1);
    return line;
}

bool ChildProcess::waitForOutput(std::chrono::microseconds patience) const
{
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(patience);
    const timespec time{whole.count(), std::chrono::nanoseconds{patience - whole}.count()};
    pollfd ready{m_output, POLLIN, 0};
    return ::ppoll(&ready, 1, &time, nullptr) > 0;
}

bool ChildProcess::fill(std::chrono::milliseconds patience)
{
    if (!waitForOutput(patience)) {
        return false;
    }
    std::array<char, 65536> bytes{};
    const ssize_t count = ::read(m_output, bytes.data(), bytes.size());
    if (count <= 0) {
        return false;
    }
    m_read.append(bytes.data(), static_cast<std::size_t>(count));
    return true;
}

std::optional<std::string> ChildProcess::readLine(std::chrono::milliseconds patience)
{
    for (;;) {
        if (auto line = takeLine()) {
            return line;
        }
        if (!fill(patience)) {
            return std::nullopt;
        }
    }
}

void ChildProcess::signal(int number) const
{
    if (!m_status) {
        ::kill(m_pid, number);
    }
}

void ChildProcess::kill()
{
    if (!m_status) {
        ::kill(m_pid, SIGKILL);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_status = codeOf(status);
    }
}

int ChildProcess::wait(std::chrono::milliseconds patience)
{
    constexpr int stillRunning = -1000;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!m_status) {
        int status = 0;
        if (::waitpid(m_pid, &status, WNOHANG) == m_pid) {
            m_status = codeOf(status);
        } else if (std::chrono::steady_clock::now() > deadline) {
            return stillRunning;
        } else if (!fill(std::chrono::milliseconds{5})) {
            ::poll(nullptr, 0, 1);
        }
    }
    return *m_status;
}

ProcessResult runProcess(const std::vector<std::string>& command, const Environment& environment)
{
    // Files instead of pipes: nothing to drain, so no way for the two to wait for each other.
    const auto folder = std::filesystem::temp_directory_path();
    std::string outName = (folder / "stance-out-XXXXXX").string();
    std::string errName = (folder / "stance-err-XXXXXX").string();
    const int out = ::mkostemp(outName.data(), O_CLOEXEC);
    const int err = ::mkostemp(errName.data(), O_CLOEXEC);
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const pid_t pid = spawn(command, environment, {nothing, out, err});
    int status = 0;
    ::waitpid(pid, &status, 0);
    const auto take = [](int file, const std::string& name) {
        std::ifstream in(name, std::ios::binary);
        std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        ::close(file);
        std::filesystem::remove(name);
        return text;
    };
    ::close(nothing);
    return {codeOf(status), take(out, outName), take(err, errName)};
}

}  // namespace stance
