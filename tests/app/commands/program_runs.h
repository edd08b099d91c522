// What the tests of the command line share: the program, run in a folder of its own.
#pragma once

#include "tests/support/child_process.h"
#include "tests/support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace stance {

/// A home, a data folder and a runtime folder of its own, and no display.
class ProgramRuns {
public:
    ProgramRuns()
    {
        std::filesystem::create_directories(home());
        std::filesystem::create_directories(m_folder.path() / "run");
        std::filesystem::permissions(m_folder.path() / "run", std::filesystem::perms::owner_all);
    }

    std::string data() const { return (m_folder.path() / "data").string(); }
    std::filesystem::path database() const { return m_folder.path() / "data" / "stance.db"; }
    std::filesystem::path home() const { return m_folder.path() / "home"; }

    Environment environment(const char* platform = "no such platform") const
    {
        return {"HOME=" + home().string(),
                "XDG_RUNTIME_DIR=" + (m_folder.path() / "run").string(),
                std::string("QT_QPA_PLATFORM=") + platform,
                "XDG_DATA_HOME",
                "XDG_CONFIG_HOME",
                "XDG_STATE_HOME",
                "DISPLAY",
                "WAYLAND_DISPLAY",
                "DBUS_SESSION_BUS_ADDRESS"};
    }
    /// Without a platform that Qt knows: a verb that made a window would not get far.
    ProcessResult run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), STANCE_PROGRAM);
        return runProcess(arguments, environment());
    }
    ProcessResult runOnData(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--data", data()});
        return run(std::move(arguments));
    }
    /// The window in the background.
    std::unique_ptr<ChildProcess> open(std::vector<std::string> arguments = {}) const
    {
        arguments.insert(arguments.begin(), STANCE_PROGRAM);
        arguments.insert(arguments.end(), {"--data", data()});
        return std::make_unique<ChildProcess>(arguments, environment("offscreen"));
    }
    /// Plays these commands, each acknowledged, and closes the window.
    void play(const std::vector<std::string>& commands) const
    {
        const auto child = open({"drive", "--clock", "3600000"});
        static_cast<void>(child->readLine(patience));
        for (const std::string& command : commands) {
            child->write(command + "\n");
            static_cast<void>(child->readLine(patience));
        }
        child->write("quit\n");
        static_cast<void>(child->wait(patience));
    }

    static constexpr std::chrono::milliseconds patience{20000};

private:
    TempFolder m_folder;
};

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::filesystem::create_directories(file.parent_path());
    putBytes(file, bytes);
}

/// Whether it is one sentence on one line.
inline bool isOneLine(const std::string& text)
{
    return !text.empty() && text.find('\n') == text.size() - 1;
}

}  // namespace stance
