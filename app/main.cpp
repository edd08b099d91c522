// The program: reads the command line and does what it says.
#include "app/commands/command_line.h"

#include <csignal>

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is an answer of write(), not an end
    const auto line = stance::readCommandLine(argc, argv);
    return static_cast<int>(line ? stance::run(*line, argc, argv) : line.error());
}
