// What shipped texts must not say: promises, and anything that shouts.
#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace stance::test {

inline std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The words of a text that promise too much or shout; "healthy" is only a word for people.
inline std::vector<std::string> promisesIn(const std::string& text)
{
    std::string said = lower(text);
    for (std::size_t at = said.find("healthy"); at != std::string::npos; at = said.find("healthy")) {
        said.replace(at, 7, "well");
    }
    std::vector<std::string> found;
    for (const char* word : {"cure", "heal", "guarantee", "prevent", "pain-free", "never", "!", "fix your", "best ", "perfect"}) {
        if (said.find(word) != std::string::npos) {
            found.emplace_back(word);
        }
    }
    return found;
}

}  // namespace stance::test
