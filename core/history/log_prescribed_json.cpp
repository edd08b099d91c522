#include "core/history/log_prescribed_json.h"

#include "core/base/base_names.h"
#include "core/base/units_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t mostSetsOfAnEntry = 20;

/// What the rows of a slot say about its sides; nothing when it has no rows.
std::optional<bool> rowsAreOneSided(const PrescribedSets& entry, const std::vector<PerformedSet>& rows)
{
    std::optional<bool> oneSided;
    for (const PerformedSet& row : rows) {
        if (entry.isOfSlot(row)) {
            oneSided = oneSided.value_or(false) || row.side != Side::Both;
        }
    }
    return oneSided;
}

std::vector<Side> sidesOf(const PrescribedSets& entry, const std::vector<PerformedSet>& rows, const Catalog& catalog)
{
    if (entry.side != Side::Both) {
        return {entry.side};
    }
    const Exercise* exercise = catalog.find(entry.exercise);
    const bool usually = exercise != nullptr && exercise->isOneSided();
    return rowsAreOneSided(entry, rows).value_or(usually) ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both};
}

/// In circuits the number of a set is that of its round.
bool goesByRounds(const PrescribedSets& entry, const std::vector<PerformedSet>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const PerformedSet& row) { return entry.isOfSlot(row) && row.round > 1; });
}

PerformedSet notDone(const PrescribedSets& entry, int setNo, Side side, bool byRounds)
{
    PerformedSet row;
    row.slot = entry.slot;
    row.track = entry.track;
    row.exercise = entry.exercise;
    row.measure = entry.measure;
    row.setNo = setNo;
    row.side = side;
    row.round = byRounds ? setNo : 1;
    row.kind = SetKind::NotDone;
    row.target = entry.sets[static_cast<std::size_t>(setNo - entry.from)];
    return row;
}

/// Behind the rows of its slot that come before it, or at the end where the slot has none.
void insertInOrder(std::vector<PerformedSet>& rows, const PrescribedSets& entry, PerformedSet row)
{
    auto at = rows.end();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (!entry.isOfSlot(*it)) {
            continue;
        }
        if (it->setNo > row.setNo) {
            at = std::min(at, it);
            break;
        }
        at = it + 1;
    }
    rows.insert(at, std::move(row));
}

void addMissing(std::vector<PerformedSet>& rows, const PrescribedSets& entry, const Catalog& catalog)
{
    const std::vector<Side> sides = sidesOf(entry, rows, catalog);
    const bool byRounds = goesByRounds(entry, rows);
    for (int setNo = entry.from; setNo <= entry.last(); ++setNo) {
        for (const Side side : sides) {
            const bool there = std::any_of(rows.begin(), rows.end(), [&](const PerformedSet& row) {
                return entry.speaksOf(row) && row.setNo == setNo && (row.side == side || row.side == Side::Both);
            });
            if (!there) {
                insertInOrder(rows, entry, notDone(entry, setNo, side, byRounds));
            }
        }
    }
}

void giveTarget(PerformedSet& row, std::optional<bool> added, const std::vector<PrescribedSets>& prescribed)
{
    const PrescribedSets* found = nullptr;
    for (const PrescribedSets& entry : prescribed) {
        // The one that holds the number, else the last one before it.
        if (entry.speaksOf(row) && entry.exercise == row.exercise && entry.measure == row.measure && row.setNo >= entry.from
            && (found == nullptr || entry.from > found->from)) {
            found = &entry;
        }
    }
    row.added = added.value_or(looksAdded(row, prescribed));
    row.targetKnown = found != nullptr && (row.added || row.setNo <= found->last());
    if (row.targetKnown) {
        row.target = found->sets[static_cast<std::size_t>(std::min(row.setNo, found->last()) - found->from)];
    }
}

/// Whether a target can be written in the fields of its measure; one that was never filled in cannot.
bool isSayable(const PerformedSet& row)
{
    const Limits limits = amountLimitsOf(row.measure.kind);
    const auto within = [&](int amount) { return amount >= limits.min && amount <= limits.max; };
    return row.target.openEnded || (within(row.target.amountMin) && within(row.target.amountMax));
}

/// The targets of one exercise in one slot, by side and set number.
struct Asked {
    PrescribedSets head;
    std::map<Side, std::map<int, SetTarget>> bySide;

    void joinEqualSides()
    {
        if (bySide.contains(Side::Left) && bySide.contains(Side::Right) && bySide[Side::Left] == bySide[Side::Right]) {
            bySide = {{Side::Both, bySide[Side::Left]}};
        }
    }
};

std::vector<Asked> askedOf(const std::vector<PerformedSet>& rows)
{
    std::vector<Asked> all;
    for (const PerformedSet& row : rows) {
        if (row.added || !row.targetKnown || !isSayable(row)) {
            continue;
        }
        const auto same = std::find_if(all.begin(), all.end(), [&](const Asked& asked) {
            return std::tie(asked.head.slot, asked.head.track, asked.head.exercise) == std::tie(row.slot, row.track, row.exercise)
                   && asked.head.measure == row.measure;
        });
        Asked& asked = same != all.end() ? *same : all.emplace_back();
        asked.head = PrescribedSets{row.slot, row.track, row.exercise, row.measure, Side::Both, 1, {}};
        asked.bySide[row.side][row.setNo] = row.target;
    }
    return all;
}

/// Sets with running numbers, at most as many as an entry may have.
std::vector<PrescribedSets> runsOf(const Asked& asked)
{
    std::vector<PrescribedSets> runs;
    for (const auto& [side, targets] : asked.bySide) {
        int next = 0;
        for (const auto& [setNo, target] : targets) {
            if (setNo != next || runs.back().sets.size() == mostSetsOfAnEntry) {
                runs.push_back(asked.head);
                runs.back().side = side;
                runs.back().from = setNo;
            }
            runs.back().sets.push_back(target);
            next = setNo + 1;
        }
    }
    return runs;
}

}  // namespace

ordered_json writePrescribed(const PrescribedSets& entry)
{
    ordered_json json = ordered_json::object();
    if (!entry.slot.empty()) {
        json["slot"] = entry.slot.value;
    }
    if (entry.track.value != entry.exercise.value) {
        json["track"] = entry.track.value;
    }
    json["exercise"] = entry.exercise.value;
    json["measure"] = writeMeasure(entry.measure);
    if (entry.side != Side::Both) {
        json["side"] = nameOf(entry.side);
    }
    if (entry.from != 1) {
        json["from"] = entry.from;
    }
    json["sets"] = writeSets(entry.sets, entry.measure);
    return json;
}

bool PrescribedSets::isOfSlot(const PerformedSet& row) const
{
    return slot.empty() ? row.slot.empty() && row.track == track : row.slot == slot;
}

const Exercise& readExercise(const JsonValue& value, const Catalog& catalog)
{
    static const Exercise none;
    const ExerciseId id(value.id());
    const Exercise* exercise = catalog.find(id);
    if (exercise == nullptr) {
        value.refuse(DocumentProblem::UnknownId, id.value);
        return none;
    }
    return *exercise;
}

Measure readMeasureOf(const JsonValue& value, const Exercise& exercise, const Measure& usual)
{
    const Measure measure = value.present() ? readMeasure(value) : usual;
    if (!measureFits(measure, exercise)) {
        value.refuse(DocumentProblem::Inconsistent, "measure, " + exercise.id.value);
    }
    return measure;
}

PrescribedSets readPrescribed(const JsonValue& value, const Catalog& catalog)
{
    PrescribedSets entry;
    JsonFields fields(value);
    const Exercise& exercise = readExercise(fields["exercise"], catalog);
    const JsonValue slot = fields["slot"];
    const JsonValue track = fields["track"];
    entry.exercise = exercise.id;
    entry.slot = SlotId(slot.present() ? slot.id() : std::string());
    entry.track = TrackId(track.present() ? track.id() : exercise.id.value);
    entry.measure = readMeasureOf(fields["measure"], exercise, exercise.measure);
    entry.side = fields["side"].name(sideNames, Side::Both);
    const JsonValue from = fields["from"];
    entry.from = from.integer(setNoLimits, 1);
    // The slot of the program may take loads that the exercise by itself does not.
    static const std::vector<Basis> noBases;
    entry.sets = readSets(fields["sets"], TargetScope{entry.measure, exercise, LoadKind::External, noBases});
    fields["rest_s"].integer(restSecondsLimits, 0);
    fields.noOthers();
    if (entry.last() > setNoLimits.max) {
        from.refuse(DocumentProblem::Inconsistent, "from, sets");
    }
    return entry;
}

std::vector<PerformedSet> completeRows(std::vector<ReadRow> rows, const std::vector<PrescribedSets>& prescribed,
                                       const Catalog& catalog)
{
    std::vector<PerformedSet> sets;
    for (ReadRow& row : rows) {
        giveTarget(row.set, row.added, prescribed);
        sets.push_back(std::move(row.set));
    }
    for (const PrescribedSets& entry : prescribed) {
        addMissing(sets, entry, catalog);
    }
    return sets;
}

std::vector<PrescribedSets> prescribedOf(const std::vector<PerformedSet>& rows)
{
    std::vector<PrescribedSets> entries;
    for (Asked& asked : askedOf(rows)) {
        asked.joinEqualSides();
        const std::vector<PrescribedSets> runs = runsOf(asked);
        entries.insert(entries.end(), runs.begin(), runs.end());
    }
    return entries;
}

bool looksAdded(const PerformedSet& row, const std::vector<PrescribedSets>& prescribed)
{
    int last = 0;
    for (const PrescribedSets& entry : prescribed) {
        if (entry.speaksOf(row)) {
            last = std::max(last, entry.last());
        }
    }
    return last > 0 && row.setNo > last;
}

}  // namespace stance
