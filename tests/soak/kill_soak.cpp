// The kill loop at length: 2,000 rounds, or as many as the first argument says; the second is the seed.
#include "tests/support/kill_loop.h"
#include "tests/support/kill_loop_text.h"
#include "tests/support/temp_folder.h"

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv)
{
    constexpr int usualRounds = 2000;
    constexpr unsigned usualSeed = 2026;
    const int rounds = argc > 1 ? std::atoi(argv[1]) : usualRounds;
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : usualSeed;
    const stance::TempFolder folder;
    const stance::KillReport report = stance::KillLoop(STANCE_PROGRAM, folder.path(), seed).run(rounds);
    stance::print(std::cout, report);
    return report.losses.empty() && report.rounds == rounds ? EXIT_SUCCESS : EXIT_FAILURE;
}
