#include "core/history/performed_set_json.h"

#include "core/base/json_text.h"
#include "core/history/history_json.h"

namespace stance {

std::string toJson(const PerformedSet& set)
{
    return history_json::write(set).dump(-1, ' ', false, history_json::Json::error_handler_t::replace);
}

Result<PerformedSet, DocumentError> performedSetFromJson(std::string_view text, const std::string& name)
{
    const auto json = parseJson(text, name);
    if (!json) {
        return fail(json.error());
    }
    return readDocument(*json, name, [](const JsonValue& root) {
        PerformedSet set;
        history_json::read(root, set);
        return set;
    });
}

std::string_view nameOf(SetKind kind)
{
    return history_json::setKindNames.of(kind);
}

}  // namespace stance
