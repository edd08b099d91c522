#include "core/history/log_set_json.h"

#include "core/base/base_names.h"
#include "core/base/units_json.h"
#include "core/history/history_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr Limits roundLimits{1, 20};
constexpr Limits romLimits{0, 200};
constexpr Limits tempoDeviationLimits{0, 60};
constexpr Limits restTakenLimits{0, 86'400};
constexpr Limits faultsLimits{0, 500};
constexpr Limits repLimits{1, 10'000};
constexpr Limits painsLimits{0, 5};
constexpr std::size_t longestNote = 4'000;

// A row of a log is over.
constexpr Named<SetKind> kindEntries[] = {{SetKind::Done, "done"}, {SetKind::Skipped, "skipped"}, {SetKind::NotDone, "not_done"}};
constexpr NameTable<SetKind> kindNames{kindEntries};

/// What the slot was asked for with this exercise, else what the exercise counts by itself.
Measure usualMeasure(const PerformedSet& set, const std::vector<PrescribedSets>& prescribed, const Exercise& exercise)
{
    const auto entry = std::find_if(prescribed.begin(), prescribed.end(), [&](const PrescribedSets& candidate) {
        return candidate.isOfSlot(set) && candidate.exercise == set.exercise;
    });
    return entry == prescribed.end() ? exercise.measure : entry->measure;
}

/// The entry with a slot for the track of the row, or for its exercise where it names no track; nullptr when there is none, when
/// several slots have it, or when an entry without slot speaks of the row itself.
const PrescribedSets* onlySlotOf(const PerformedSet& set, bool trackNamed, const std::vector<PrescribedSets>& prescribed)
{
    const PrescribedSets* only = nullptr;
    for (const PrescribedSets& entry : prescribed) {
        if (entry.track != set.track && (trackNamed || entry.exercise != set.exercise)) {
            continue;
        }
        if (entry.slot.empty() || (only != nullptr && only->slot != entry.slot)) {
            return nullptr;
        }
        only = &entry;
    }
    return only;
}

void readPlace(JsonFields& fields, const std::vector<PrescribedSets>& prescribed, PerformedSet& set)
{
    const JsonValue slot = fields["slot"];
    const JsonValue track = fields["track"];
    set.slot = SlotId(slot.present() ? slot.id() : std::string());
    set.track = TrackId(track.present() ? track.id() : set.exercise.value);
    if (!slot.present()) {
        // A row that names no slot belongs to the only one that was asked for with its track.
        const PrescribedSets* entry = onlySlotOf(set, track.present(), prescribed);
        set.slot = entry == nullptr ? SlotId() : entry->slot;
        set.track = entry == nullptr ? set.track : entry->track;
    }
    set.setNo = fields["set_no"].integer(setNoLimits);
    set.round = fields["round"].integer(roundLimits, 1);
    set.side = fields["side"].name(sideNames, Side::Both);
    set.kind = fields["kind"].name(kindNames, SetKind::Done);
}

/// A set that was not done has no amount, or 0.
void readAmount(JsonFields& fields, PerformedSet& set)
{
    const MeasureKind kind = set.measure.kind;
    refuseOtherAmounts(fields, kind);
    const JsonValue amount = fields[amountFieldOf(kind)];
    const Limits limits = amountLimitsOf(kind);
    const bool done = set.kind == SetKind::Done;
    if (done || amount.present()) {
        set.amount.value = amount.integer({std::min(0, limits.min), limits.max});
    }
    if (!done && set.amount.value != 0) {
        amount.refuse(DocumentProblem::Inconsistent, "kind, " + std::string(amountFieldOf(kind)));
    }
    set.amount.source = fields["source"].name(sourceNames, done ? Source::Entered : Source::Assumed);
}

FaultFlag readFault(const JsonValue& value, const Exercise& exercise, const PerformedSet& set)
{
    FaultFlag flag;
    JsonFields fields(value);
    const JsonValue fault = fields["fault"];
    const JsonValue rep = fields["rep"];
    flag.fault = FaultId(fault.id());
    if (exercise.findFault(flag.fault) == nullptr) {
        fault.refuse(DocumentProblem::UnknownId, flag.fault.value);
    }
    if (rep.present()) {
        flag.rep = rep.integer(repLimits);
        if (flag.rep > set.amount.value) {
            rep.refuse(DocumentProblem::Inconsistent, "rep, " + std::string(amountFieldOf(set.measure.kind)));
        }
    }
    fields.noOthers();
    return flag;
}

/// The worst one, the first of equals.
std::optional<Pain> readPains(const JsonValue& value)
{
    std::optional<Pain> worst;
    value.list(painsLimits, [&](const JsonValue& item) {
        Pain pain;
        journal_json::read(item, pain);
        if (!worst || pain.score > worst->score) {
            worst = pain;
        }
        return true;
    });
    return worst;
}

void readMeasured(JsonFields& fields, PerformedSet& set)
{
    if (const JsonValue rest = fields["rest_s"]; rest.present()) {
        set.restSeconds = rest.integer(restTakenLimits);
    }
    if (const JsonValue deviation = fields["tempo_dev_s"]; deviation.present()) {
        set.tempoDeviationSeconds = deviation.number(tempoDeviationLimits);
    }
    if (const JsonValue rom = fields["rom_pct"]; rom.present()) {
        set.romPercent = rom.integer(romLimits);
    }
}

void writePlace(ordered_json& json, const PerformedSet& set)
{
    if (!set.slot.empty()) {
        json["slot"] = set.slot.value;
    }
    if (set.track.value != set.exercise.value) {
        json["track"] = set.track.value;
    }
    json["exercise"] = set.exercise.value;
    json["set_no"] = set.setNo;
    if (set.round != 1) {
        json["round"] = set.round;
    }
    if (set.side != Side::Both) {
        json["side"] = nameOf(set.side);
    }
}

void writeAmount(ordered_json& json, const PerformedSet& set)
{
    const bool done = set.kind == SetKind::Done;
    if (!done) {
        json["kind"] = kindNames.of(set.kind == SetKind::Open ? SetKind::NotDone : set.kind);
    } else {
        json[std::string(amountFieldOf(set.measure.kind))] = set.amount.value;
    }
    if (set.amount.source != (done ? Source::Entered : Source::Assumed)) {
        json["source"] = nameOf(set.amount.source);
    }
}

void writeBody(ordered_json& json, const PerformedSet& set)
{
    if (set.load) {
        json["load"] = writeLoad(*set.load);
    }
    for (const Level& level : set.levels) {
        json["levels"][level.axis] = level.value;
    }
    if (set.rir) {
        json["rir"] = writeReserve(*set.rir);
    }
    for (const FaultFlag& flag : set.faults) {
        json["faults"].push_back(history_json::write(flag));
    }
    if (set.pain) {
        json["pain"].push_back(journal_json::write(*set.pain));
    }
    if (set.restSeconds) {
        json["rest_s"] = *set.restSeconds;
    }
    if (set.tempoDeviationSeconds) {
        json["tempo_dev_s"] = *set.tempoDeviationSeconds;
    }
    if (set.romPercent) {
        json["rom_pct"] = *set.romPercent;
    }
    if (!set.note.empty()) {
        json["note"] = set.note;
    }
}

}  // namespace

ReadRow readLogRow(const JsonValue& value, const std::vector<PrescribedSets>& prescribed, const Catalog& catalog)
{
    ReadRow row;
    PerformedSet& set = row.set;
    JsonFields fields(value);
    const Exercise& exercise = readExercise(fields["exercise"], catalog);
    set.exercise = exercise.id;
    readPlace(fields, prescribed, set);
    set.measure = readMeasureOf(fields["measure"], exercise, usualMeasure(set, prescribed, exercise));
    if (const JsonValue added = fields["added"]; added.present()) {
        row.added = added.boolean(false);
    }
    readAmount(fields, set);
    if (const JsonValue load = fields["load"]; load.present()) {
        set.load = readLoad(load);
    }
    set.levels = readLevels(fields["levels"], exercise);
    set.rir = readEffort(fields["rir"], fields["rpe"]);
    set.faults = fields["faults"].list(faultsLimits, [&](const JsonValue& item) { return readFault(item, exercise, set); });
    set.pain = readPains(fields["pain"]);
    readMeasured(fields, set);
    set.note = fields["note"].text(longestNote, "");
    fields.noOthers();
    if (set.kind == SetKind::Done) {
        set.goodAmount = goodAmount(set.amount.value, set.faults);
    }
    return row;
}

ordered_json writeLogRow(const PerformedSet& set, const std::vector<PrescribedSets>& prescribed, const Catalog& catalog)
{
    ordered_json json = ordered_json::object();
    writePlace(json, set);
    const Exercise* exercise = catalog.find(set.exercise);
    if (exercise == nullptr || usualMeasure(set, prescribed, *exercise) != set.measure) {
        json["measure"] = writeMeasure(set.measure);
    }
    if (looksAdded(set, prescribed) != set.added) {
        json["added"] = set.added;
    }
    writeAmount(json, set);
    writeBody(json, set);
    return json;
}

}  // namespace stance
