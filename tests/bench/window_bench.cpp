// The first window, memory and idle time of Stance with years of training, beside a bare window in the same run.
#include "core/storage/database.h"
#include "tests/bench/process_figures.h"
#include "tests/support/training_years.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace {

using namespace stance;

constexpr int sessions = 2500;
constexpr int runs = 15;
constexpr double idleSeconds = 30;

}  // namespace

int main(int argc, char** argv)
{
    const bool quick = argc > 1 && std::string(argv[1]) == "--quick";
    std::string name = (std::filesystem::current_path() / "window-bench-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(name.data());
    std::printf("making %d sessions ...\n", sessions);
    {
        auto database = Database::open(folder / "stance.db");
        if (!database) {
            std::puts("the database could not be made");
            return 1;
        }
        const auto last = std::chrono::floor<Millis>(std::chrono::system_clock::now()) - std::chrono::hours{20};
        bench::trainForYears(**database, sessions, last);
    }
    std::printf("database: %.1f MiB\n", static_cast<double>(std::filesystem::file_size(folder / "stance.db")) / 1048576.0);
    const std::vector<std::string> real{STANCE_PROGRAM, "--data", folder.string(), "--report-first-frame"};
    const std::vector<std::string> bare{STANCE_BARE_WINDOW};
    std::vector<double> realMs;
    std::vector<double> bareMs;
    for (int i = 0; i < runs; ++i) {  // in turn, so that both meet the same machine
        bareMs.push_back(bench::watch(bare, 0).firstFrameMs);
        realMs.push_back(bench::watch(real, 0).firstFrameMs);
    }
    const double idle = quick ? 3 : idleSeconds;
    const auto bareFigures = bench::watch(bare, idle);
    const auto realFigures = bench::watch(real, idle);
    std::printf("first frame, median of %d: stance %.0f ms, bare window %.0f ms, ratio %.2f (aim: at most 1.5)\n", runs,
                bench::median(realMs), bench::median(bareMs), bench::median(realMs) / bench::median(bareMs));
    std::printf("memory (PSS): stance %.1f MiB, bare window %.1f MiB, ratio %.2f (aim: at most 1.6)\n", realFigures.pssKiB / 1024.0,
                bareFigures.pssKiB / 1024.0, realFigures.pssKiB / bareFigures.pssKiB);
    std::printf("idle on Today over %.0f s: stance %.2f s, bare window %.2f s of processor time (aim: none)\n", idle,
                realFigures.idleSeconds, bareFigures.idleSeconds);
    std::filesystem::remove_all(folder);
    return 0;
}
