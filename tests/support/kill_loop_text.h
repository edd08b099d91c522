// What a kill loop found, in words.
#pragma once

#include "tests/support/kill_loop.h"

#include <iomanip>
#include <ostream>

namespace stance {

inline void print(std::ostream& out, const KillReport& report)
{
    out << std::fixed << std::setprecision(2);
    out << report.rounds << " rounds, " << report.kills << " kills, " << report.commands << " commands acknowledged, "
        << report.landed << " on their way at the kill had landed, " << report.sessionsFinished << " sessions finished\n";
    out << report.seconds << " s, " << report.rounds / report.seconds << " rounds a second, "
        << 1000 * report.startSeconds / (2 * report.rounds + 1) << " ms from spawn to first answer\nkilled in:";
    for (const auto& [phase, count] : report.phases) {
        out << ' ' << phase << ' ' << count;
    }
    out << '\n' << report.losses.size() << " losses\n";
    for (const std::string& loss : report.losses) {
        out << "  " << loss << '\n';
    }
}

}  // namespace stance
