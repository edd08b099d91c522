#include "app/commands/outlook_report.h"

#include "app/commands/output.h"
#include "app/commands/trace_report.h"
#include "app/text/progression_text.h"
#include "app/text/rule_words.h"
#include "app/text/translate.h"
#include "core/base/base_names.h"
#include "core/base/units_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace stance {
namespace {

using Json = nlohmann::ordered_json;

const char* nameOf(Decision value)
{
    switch (value) {
        case Decision::Progress: return "progress";
        case Decision::Hold: return "hold";
        case Decision::Regress: return "regress";
        case Decision::NextRung: return "next_rung";
        case Decision::PreviousRung: return "previous_rung";
        case Decision::Deload: return "deload";
    }
    return "";
}

/// The unit the program writes its loads in.
LoadUnit unitOf(const SlotOutlook& slot)
{
    for (const SetTarget& set : slot.prescription.sets) {
        if (set.load) {
            return set.load->unit;
        }
    }
    return LoadUnit::Kilogram;
}

Json setAsJson(const SetTarget& set, const SetTarget& exact, Side side, const Measure& measure, int restSeconds)
{
    Json json{{"side", nameOf(side)}};
    const std::string amount(amountFieldOf(measure.kind));
    if (!set.openEnded || set.amountMax > 0) {
        json[amount] = set.amountMax;
        json[amount + "_min"] = set.amountMin;
    }
    if (set.openEnded) {
        json["amrap"] = true;
    }
    if (set.load) {
        json["load_kg"] = set.load->kilograms();
    }
    if (exact.load) {
        json["load_exact_kg"] = exact.load->kilograms();
    }
    for (const Level& level : set.levels) {
        json["level"][level.axis] = level.value;
    }
    if (set.tempo) {
        json["tempo"] = writeTempo(*set.tempo);
    }
    if (set.breath) {
        json["breath"] = writeBreath(*set.breath);
    }
    if (set.rir) {
        json["rir"] = writeReserve(*set.rir);
    }
    json["rest_s"] = restSeconds;
    return json;
}

/// Sets in order; of one-sided exercises the left and the right row of each.
Json setsAsJson(const SlotOutlook& slot, const Catalog& catalog)
{
    const Exercise* exercise = catalog.find(slot.exercise);
    const bool oneSided = exercise != nullptr && exercise->isOneSided();
    const Prescription& right = slot.right ? *slot.right : slot.prescription;
    const Prescription& rightExact = slot.rightExact ? *slot.rightExact : slot.exact;
    Json sets = Json::array();
    const auto add = [&](const Prescription& prescription, const Prescription& exact, std::size_t index, Side side) {
        if (index < prescription.sets.size() && index < exact.sets.size()) {
            sets.push_back(setAsJson(prescription.sets[index], exact.sets[index], side, slot.measure, prescription.restSeconds));
        }
    };
    const std::size_t count = std::max(slot.prescription.sets.size(), right.sets.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (oneSided) {
            add(slot.prescription, slot.exact, i, Side::Left);
            add(right, rightExact, i, Side::Right);
        } else {
            add(slot.prescription, slot.exact, i, Side::Both);
        }
    }
    return sets;
}

Json slotAsJson(const SlotOutlook& slot, const Catalog& catalog)
{
    return {{"slot", slot.slot->id.value},
            {"stage", slot.stage->id.value},
            {"workout", slot.workout->id.value},
            {"track", slot.slot->track.value},
            {"exercise", slot.exercise.value},
            {"decision", nameOf(slot.decision)},
            {"prescription", {{"sets", setsAsJson(slot, catalog)}}},
            {"reason", reasonLine(slot, catalog, unitOf(slot)).toStdString()}};
}

QString printed(const Json& json)
{
    return QString::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + QLatin1Char('\n');
}

QString nameOf(const SlotOutlook& slot, const Catalog& catalog)
{
    const Exercise* exercise = catalog.find(slot.exercise);
    return fromCore(exercise != nullptr ? exercise->shortName : slot.exercise.value);
}

/// Exercise, target and reason: the last columns of each table.
QStringList cells(const SlotOutlook& slot, const Catalog& catalog)
{
    const LoadUnit unit = unitOf(slot);
    return {nameOf(slot, catalog), targetLine(slot, unit), reasonLine(slot, catalog, unit)};
}

}  // namespace

QString planAsJson(const Outlook& outlook, const std::string& asOf, const Catalog& catalog)
{
    Json slots = Json::array();
    for (const SlotOutlook& slot : outlook.slots) {
        Json json = slotAsJson(slot, catalog);
        json["trace"] = traceAsJson(slot, catalog, unitOf(slot));
        slots.push_back(std::move(json));
    }
    return printed({{"as_of", asOf},
                    {"program", outlook.program->id.value},
                    {"stage", outlook.program->stages.at(outlook.stage).id.value},
                    {"week", outlook.week},
                    {"slots", std::move(slots)}});
}

QString planAsText(const Outlook& outlook, const Catalog& catalog)
{
    const Stage& stage = outlook.program->stages.at(outlook.stage);
    QString text = filled(Text::tr("%1, week %2, stage “%3”"),
                          {fromCore(outlook.program->name), QString::number(outlook.week), fromCore(stage.name)})
                   + QLatin1Char('\n');
    for (const Workout& workout : stage.workouts) {
        std::vector<QStringList> rows{{Text::tr("EXERCISE"), Text::tr("TARGET"), Text::tr("WHY")}};
        for (const SlotOutlook& slot : outlook.slots) {
            if (slot.workout == &workout) {
                rows.push_back(cells(slot, catalog));
            }
        }
        text += QLatin1Char('\n') + fromCore(workout.name) + QLatin1Char('\n') + table(rows);
    }
    return text;
}

QString simulationAsJson(const Program& program, const Simulation& simulation, const SimulationOptions& options,
                         const QString& assumed, const Catalog& catalog)
{
    Json weeks = Json::array();
    for (int week = 1; week <= options.weeks; ++week) {
        Json slots = Json::array();
        for (const SimulatedSlot& entry : simulation.slots) {
            if (entry.week == week) {
                Json json{{"session", entry.session}};
                json.update(slotAsJson(entry.outlook, catalog));
                slots.push_back(std::move(json));
            }
        }
        weeks.push_back({{"week", week}, {"slots", std::move(slots)}});
    }
    return printed({{"program", program.id.value}, {"assume", assumed.toStdString()}, {"weeks", std::move(weeks)}});
}

QString simulationAsText(const Simulation& simulation, const Catalog& catalog)
{
    std::vector<QStringList> rows{
        {Text::tr("WEEK"), Text::tr("SESSION"), Text::tr("EXERCISE"), Text::tr("TARGET"), Text::tr("DECISION"), Text::tr("WHY")}};
    int session = 0;
    for (const SimulatedSlot& entry : simulation.slots) {
        const bool first = entry.session != session;
        session = entry.session;
        QStringList row = cells(entry.outlook, catalog);
        row.insert(2, word(entry.outlook.decision));
        row.prepend(first ? QString::number(entry.session) : QString());
        row.prepend(first ? QString::number(entry.week) : QString());
        rows.push_back(row);
    }
    return table(rows, {0, 1});
}

}  // namespace stance
