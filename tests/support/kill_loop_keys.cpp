// What the kill loop presses: the keys an athlete would, by what the session is at, and now and then another.
#include "tests/support/kill_loop.h"

#include <array>

namespace stance {

std::string KillLoop::nextCommand()
{
    const std::string page = m_state.at("page");
    if (page == "today") {
        return "key Return";
    }
    return page == "session" ? commandInSession() : "key Ctrl+1";
}

std::string KillLoop::commandInSession()
{
    // Any time: undo, redo, pause, back, skip, one more set.
    constexpr std::array anyTime{"key Backspace", "key Backspace", "key Ctrl+Shift+Z", "key P", "key Left", "key Right", "key A"};
    if (roll(12) == 0) {
        return anyTime.at(static_cast<std::size_t>(roll(static_cast<int>(anyTime.size()))));
    }
    const std::string phase = m_state.at("phase");
    const auto advance = [this](int most) { return "advance " + std::to_string(200 + roll(most)); };
    const int choice = roll(10);
    if (phase == "get_ready" || phase == "change_side") {
        return choice < 4 ? "advance 1200" : choice < 6 ? "key Right" : "key Space";
    }
    if (phase == "work") {
        constexpr std::array faults{"key F", "key 1", "key 2"};
        return choice < 6   ? "key Space"
               : choice < 7 ? "key Return"
               : choice < 8 ? faults.at(static_cast<std::size_t>(roll(3)))
                            : advance(3000);
    }
    if (phase == "hold" || phase == "breathe") {
        return choice < 8 ? advance(15000) : "key Return";
    }
    if (phase == "rest") {
        return commandInRest();
    }
    if (phase == "summary") {
        constexpr std::array keys{"key 6", "key 7", "key Return", "key Backspace"};
        return keys.at(static_cast<std::size_t>(roll(4)));
    }
    return roll(20) == 0 ? "click End here" : roll(40) == 0 ? "click Finish as it stands" : "key Space";  // paused
}

std::string KillLoop::commandInRest()
{
    constexpr std::array keys{"key I", "key 2",     "key R",  "key 9",    "key Return", "key F", "key 1",
                              "key N", "type heel", "key Up", "key Down", "key -",      "key +", "key Return"};
    const int choice = roll(40);
    if (choice < 14) {
        return keys.at(static_cast<std::size_t>(choice));
    }
    if (choice == 14) {
        return "suspend " + std::to_string(3000 + roll(60000));
    }
    return choice < 30 ? "key Space" : "advance " + std::to_string(500 + roll(30000));
}

}  // namespace stance
