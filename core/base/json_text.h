// Guarded JSON reading: limits are checked before a parser sees the text.
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace stance {

constexpr std::size_t maxJsonBytes = 16U * 1024U * 1024U;
constexpr int maxJsonDepth = 64;

/// Parses JSON after refusing text over `maxBytes`, deeper than 64 levels, or with duplicate keys in one object.
/// Never throws. (The parser of Debian 12 crashes on freeing very deep documents, so depth is checked on the raw text.)
Result<nlohmann::json, DocumentError> parseJson(std::string_view text, const std::string& name,
                                                std::size_t maxBytes = maxJsonBytes);

/// One step of a JSON pointer (RFC 6901), with its slash: "a/b" becomes "/a~1b".
std::string pointerStep(std::string_view key);

}  // namespace stance
