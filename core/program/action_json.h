// The JSON form of the actions of a rule (docs/formats.md).
#pragma once

#include "core/base/json_fields.h"
#include "core/program/rule.h"
#include "core/program/slot_scope.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace stance {

/// Where an action stands.
struct ActionScope {
    const SlotScope& slot;
    RulePass pass = RulePass::Advance;
    const std::vector<std::string>& remembered;  ///< names that some rule of the slot remembers a load under
};

/// {"axis", "op", …}, {"op": "step_down"}, {"hold": true}, {"stop": true}, {"freeze": {…}} or {"suggest": …}. Refuses what
/// means nothing: an operation that the axis does not have, a value without use, a table without rows.
Action readAction(const JsonValue& value, const ActionScope& scope);
nlohmann::ordered_json writeAction(const Action& action);

}  // namespace stance
