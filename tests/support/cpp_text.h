// The little C++ that the tests of the source text read: where literals end and comments stand.
#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace stance {

/// Where the string or character literal that opens at `start` ends: one past its closing quote, or the end of the text.
inline std::size_t endOfLiteral(std::string_view text, std::size_t start)
{
    const char quote = text[start];
    if (quote == '"' && start > 0 && text[start - 1] == 'R') {
        const std::size_t open = text.find('(', start);
        if (open == std::string_view::npos) {
            return text.size();
        }
        const std::string close = ')' + std::string(text.substr(start + 1, open - start - 1)) + '"';
        const std::size_t end = text.find(close, open);
        return end == std::string_view::npos ? text.size() : end + close.size();
    }
    for (std::size_t i = start + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == quote || text[i] == '\n') {
            return i + 1;
        }
    }
    return text.size();
}

/// The text without comments, with every line where it was. Comment signs inside literals are no comments.
inline std::string withoutComments(std::string_view text)
{
    std::string code;
    std::size_t i = 0;
    while (i < text.size()) {
        const bool digitSeparator = text[i] == '\'' && i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0;
        if (text.substr(i, 2) == "//") {
            i = std::min(text.find('\n', i), text.size());
        } else if (text.substr(i, 2) == "/*") {
            const std::size_t close = text.find("*/", i + 2);
            const std::size_t end = close == std::string_view::npos ? text.size() : close + 2;
            const std::string_view comment = text.substr(i, end - i);
            code.append(static_cast<std::size_t>(std::count(comment.begin(), comment.end(), '\n')), '\n');
            i = end;
        } else if (text[i] == '"' || (text[i] == '\'' && !digitSeparator)) {
            const std::size_t end = endOfLiteral(text, i);
            code += text.substr(i, end - i);
            i = end;
        } else {
            code += text[i++];
        }
    }
    return code;
}

inline std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace stance
