#include "core/history/athlete_undo.h"

#include <algorithm>
#include <set>

namespace stance {
namespace {

const AthleteEventRetracted* retractionOf(const AthleteEntry& entry)
{
    return std::get_if<AthleteEventRetracted>(&entry.event);
}

bool isChange(const AthleteEntry& entry)
{
    return retractionOf(entry) == nullptr && !std::holds_alternative<ProgramInForce>(entry.event);
}

}  // namespace

AthleteUndo athleteUndo(const std::vector<AthleteEntry>& newest)
{
    AthleteUndo result;
    std::set<std::int64_t> retracted;
    bool somethingNew = false;
    for (const AthleteEntry& entry : newest) {
        const bool stands = !retracted.contains(entry.sequence);
        if (const AthleteEventRetracted* retraction = retractionOf(entry); retraction != nullptr && stands) {
            retracted.insert(retraction->sequence);
            const auto change = std::find_if(newest.begin(), newest.end(),
                                             [&](const AthleteEntry& other) { return other.sequence == retraction->sequence; });
            if (!result.redo && !somethingNew && change != newest.end() && isChange(*change)) {
                result.redo = AthleteUndoStep{entry.sequence, *change};
            }
        } else if (isChange(entry)) {
            somethingNew = true;
            if (stands && !result.undo) {
                result.undo = AthleteUndoStep{entry.sequence, entry};
            }
        }
    }
    return result;
}

}  // namespace stance
