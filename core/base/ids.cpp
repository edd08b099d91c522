#include "core/base/ids.h"

#include <algorithm>

namespace stance {

bool isValidId(const std::string& text)
{
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 64 && isWord(text.front())
           && std::all_of(text.begin(), text.end(), [&](char c) { return isWord(c) || c == '-'; });
}

}  // namespace stance
