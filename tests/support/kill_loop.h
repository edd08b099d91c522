// KillLoop: plays the real program, kills it at any moment, and compares what it acknowledged with what the next start finds.
#pragma once

#include "core/base/stamp.h"
#include "core/session/session_log.h"
#include "tests/support/child_process.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace stance {

struct KillReport {
    int rounds = 0;
    int kills = 0;
    int commands = 0;  ///< acknowledged ones
    int landed = 0;    ///< commands that were under way at the kill and are in the journal
    int sessionsFinished = 0;
    std::map<std::string, int> phases;  ///< how often the program was killed in each
    double startSeconds = 0;            ///< all starts, from the spawn to the first answer
    double seconds = 0;
    std::vector<std::string> losses;  ///< each a sentence; empty when nothing was lost
};

/// `folder`: empty, for the data of the made-up athlete. The same seed presses the same keys; when the kills fall depends on the
/// machine.
class KillLoop {
public:
    KillLoop(std::string program, std::filesystem::path folder, unsigned seed);

    KillReport run(int rounds);

private:
    using State = nlohmann::json;

    std::string m_program;
    std::filesystem::path m_data;
    std::filesystem::path m_copy;
    std::filesystem::path m_run;  ///< where the program finds its runtime folder
    std::mt19937 m_random;
    std::unique_ptr<ChildProcess> m_child;
    State m_state;                    ///< as acknowledged last
    std::string m_inFlight;           ///< the command that may or may not have happened
    std::vector<EventBatch> m_known;  ///< of the session, as found after the last kill
    std::string m_knownSession;
    KillReport m_report;

    int roll(int below);
    void lost(const std::string& what);
    Environment environment() const;
    Millis clockNow() const;

    void start();
    bool takeAnswer(std::chrono::milliseconds patience);
    bool command(const std::string& text);
    std::string nextCommand();
    std::string commandInSession();
    std::string commandInRest();
    void playAndKill();

    std::vector<EventBatch> readJournal();
    void compareJournal(const std::vector<EventBatch>& batches);
    void compareReport(const std::vector<EventBatch>& batches);
    void compareStart(const std::vector<EventBatch>& batches, const State& before);
    void restartTwice(const std::vector<EventBatch>& batches);
};

}  // namespace stance
