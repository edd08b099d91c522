#include "tests/bench/process_figures.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

namespace stance::bench {
namespace {

using Clock = std::chrono::steady_clock;

double processorSeconds(pid_t process)
{
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    std::string text;
    std::getline(stat, text);
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string field;
    double ticks = 0;
    for (int i = 3; fields >> field; ++i) {
        if (i == 14 || i == 15) {
            ticks += std::stod(field);
        }
    }
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double proportionalKiB(pid_t process)
{
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    std::string line;
    while (std::getline(rollup, line)) {
        if (line.rfind("Pss:", 0) == 0) {
            return std::stod(line.substr(4));
        }
    }
    return 0;
}

bool waitForFrame(int output)
{
    std::string text;
    char byte = 0;
    while (read(output, &byte, 1) == 1) {
        text += byte;
        if (text.find("FRAME\n") != std::string::npos) {
            return true;
        }
    }
    return false;
}

pid_t start(const std::vector<std::string>& command, int& output)
{
    int pipes[2];
    if (pipe(pipes) != 0) {
        std::exit(1);
    }
    const pid_t child = fork();
    if (child == 0) {
        dup2(pipes[1], STDOUT_FILENO);
        close(pipes[0]);
        std::vector<char*> arguments;
        for (const std::string& word : command) {
            arguments.push_back(const_cast<char*>(word.c_str()));
        }
        arguments.push_back(nullptr);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(pipes[1]);
    output = pipes[0];
    return child;
}

}  // namespace

ProcessFigures watch(const std::vector<std::string>& command, double idleFor)
{
    ProcessFigures figures;
    int output = -1;
    const auto begin = Clock::now();
    const pid_t child = start(command, output);
    if (!waitForFrame(output)) {
        std::fprintf(stderr, "%s ended before its first frame\n", command.front().c_str());
        std::exit(1);
    }
    figures.firstFrameMs = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    if (idleFor > 0) {
        std::this_thread::sleep_for(std::chrono::seconds{2});
        figures.pssKiB = proportionalKiB(child);
        const double before = processorSeconds(child);
        std::this_thread::sleep_for(std::chrono::duration<double>(idleFor));
        figures.idleSeconds = processorSeconds(child) - before;
    }
    kill(child, SIGTERM);
    int status = 0;
    waitpid(child, &status, 0);
    close(output);
    return figures;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

}  // namespace stance::bench
