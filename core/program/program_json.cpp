#include "core/program/program_json.h"

#include "core/base/json_fields.h"
#include "core/base/units_json.h"
#include "core/program/gate_json.h"
#include "core/program/program_names.h"
#include "core/program/rule_names.h"
#include "core/program/slot_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr int documentVersion = 1;
constexpr const char* documentFormat = "stance-program";
constexpr std::size_t nameLimit = 60;
constexpr std::size_t summaryLimit = 400;

/// A share above nothing and up to the whole.
double readFactor(const JsonValue& value)
{
    const double factor = value.number({0, 1});
    if (factor <= 0) {
        value.refuse(DocumentProblem::OutOfRange, "above 0 to 1");
    }
    return factor;
}

double readFactor(const JsonValue& value, double fallback)
{
    return value.present() ? readFactor(value) : fallback;
}

DeloadPlan readDeload(const JsonValue& value)
{
    DeloadPlan plan;
    JsonFields fields(value);
    plan.everyWeeks = fields["every_weeks"].integer({2, 52}, plan.everyWeeks);
    plan.loadFactor = readFactor(fields["load_factor"], plan.loadFactor);
    plan.setsFactor = readFactor(fields["sets_factor"], plan.setsFactor);
    fields.noOthers();
    return plan;
}

PainBands readPainBands(const JsonValue& value)
{
    constexpr Limits scores{0, 10};
    PainBands bands;
    JsonFields fields(value);
    bands.greenMax = fields["green_max"].integer(scores);
    const JsonValue amber = fields["amber_max"];
    bands.amberMax = amber.integer(scores);
    bands.morningHold = fields["morning_hold"].integer(scores, bands.morningHold);
    const JsonValue reduce = fields["morning_reduce"];
    bands.morningReduce = reduce.integer(scores, bands.morningReduce);
    fields.noOthers();
    if (bands.amberMax < bands.greenMax) {
        amber.refuse(DocumentProblem::Inconsistent, "green_max, amber_max");
    }
    if (bands.morningReduce < bands.morningHold) {
        reduce.refuse(DocumentProblem::Inconsistent, "morning_hold, morning_reduce");
    }
    return bands;
}

/// Longer and longer breaks.
std::vector<BreakBand> readBreaks(const JsonValue& value)
{
    int shorter = 0;
    return value.list({0, 10}, [&](const JsonValue& item) {
        BreakBand band;
        JsonFields fields(item);
        const JsonValue days = fields["days"];
        band.days = days.integer({1, 3'650});
        if (band.days <= shorter) {
            days.refuse(DocumentProblem::Inconsistent, "days, days");
        }
        shorter = band.days;
        band.factor = readFactor(fields["factor"]);
        band.retest = fields["retest"].boolean(false);
        fields.noOthers();
        return band;
    });
}

/// Reads one program against a catalogue, remembering the ids that must not come twice.
class ProgramReader {
public:
    explicit ProgramReader(const Catalog& catalog) : m_catalog(catalog) {}

    Program readProgram(const JsonValue& value)
    {
        Program program;
        JsonFields fields(value);
        fields.header(documentFormat, documentVersion);
        program.id = ProgramId(fields["id"].id());
        program.revision = fields["revision"].integer({1, 1'000'000});
        program.kind = fields["kind"].name(programKindNames);
        program.name = fields["name"].text(nameLimit);
        program.summary = fields["summary"].text(summaryLimit, "");
        const JsonValue bases = fields["bases"];
        readBases(bases);
        readSettings(fields, program);
        program.stages = fields["stages"].list({1, 20}, [this](const JsonValue& stage) { return readStage(stage); });
        expectTracksOf(bases);
        program.bases = std::move(m_bases);
        fields.noOthers();
        return program;
    }

private:
    void readBases(const JsonValue& value)
    {
        value.list({0, 20}, [this](const JsonValue& item) {
            Basis basis;
            JsonFields fields(item);
            const JsonValue id = fields["id"];
            basis.id = id.id();
            if (std::any_of(m_bases.begin(), m_bases.end(), [&](const Basis& other) { return other.id == basis.id; })) {
                id.refuse(DocumentProblem::DuplicateId, basis.id);
            }
            basis.load = readLoad(fields["load"]);
            const JsonValue formula = fields["formula"];
            const JsonValue track = fields["track"];
            if (formula.present()) {
                basis.formula = readFormula(formula);
                basis.track = TrackId(track.id());
            } else if (track.present()) {
                track.refuse(DocumentProblem::Inconsistent, "formula, track");
            }
            fields.noOthers();
            m_bases.push_back(std::move(basis));
            return true;
        });
    }

    static std::string readFormula(const JsonValue& value)
    {
        std::string formula = value.text(16);
        if (!isEstimateFormula(formula)) {
            value.refuse(DocumentProblem::UnknownName, formula);
        }
        return formula;
    }

    /// Tracks are known once all slots are read.
    void expectTracksOf(const JsonValue& bases) const
    {
        bases.list({0, 20}, [this](const JsonValue& item) {
            JsonFields fields(item);
            if (const JsonValue track = fields["track"]; track.present() && !m_tracks.contains(track.id())) {
                track.refuse(DocumentProblem::UnknownId, track.id());
            }
            return true;
        });
    }

    static void readSettings(JsonFields& fields, Program& program)
    {
        if (const JsonValue deload = fields["deload"]; deload.present()) {
            program.deload = readDeload(deload);
        }
        if (const JsonValue bands = fields["pain_bands"]; bands.present()) {
            program.pain = readPainBands(bands);
        }
        program.breaks = readBreaks(fields["breaks"]);
    }

    Stage readStage(const JsonValue& value)
    {
        Stage stage;
        JsonFields fields(value);
        stage.id = newId<StageId>(fields["id"], m_stages);
        stage.name = fields["name"].text(nameLimit);
        stage.weeks = fields["weeks"].integer({0, 104}, 0);
        if (const JsonValue gate = fields["gate"]; gate.present()) {
            stage.gate = readGate(gate, m_catalog);
        }
        stage.workouts = fields["workouts"].list({1, 14}, [this](const JsonValue& workout) { return readWorkout(workout); });
        fields.noOthers();
        return stage;
    }

    Workout readWorkout(const JsonValue& value)
    {
        Workout workout;
        JsonFields fields(value);
        workout.id = newId<WorkoutId>(fields["id"], m_workouts);
        workout.name = fields["name"].text(nameLimit);
        workout.blocks = fields["blocks"].list({1, 30}, [this](const JsonValue& block) { return readBlock(block); });
        fields.noOthers();
        return workout;
    }

    Block readBlock(const JsonValue& value)
    {
        Block block;
        JsonFields fields(value);
        block.kind = fields["kind"].name(blockKindNames, BlockKind::Straight);
        const JsonValue rounds = fields["rounds"];
        block.rounds = rounds.integer({1, 20}, 1);
        if (block.kind == BlockKind::Straight && block.rounds != 1) {
            rounds.refuse(DocumentProblem::Inconsistent, "kind, rounds");
        }
        block.restBetweenRoundsSeconds = fields["rest_between_rounds_s"].integer({0, 900}, 0);
        block.slots = fields["slots"].list({1, 30}, [this](const JsonValue& slot) {
            newId<SlotId>(JsonFields(slot)["id"], m_slots);
            Slot read = readSlot(slot, m_catalog, m_bases);
            m_tracks.insert(read.track.value);
            return read;
        });
        fields.noOthers();
        return block;
    }

    template <class IdType>
    static IdType newId(const JsonValue& value, std::unordered_set<std::string>& taken)
    {
        IdType id(value.id());
        if (!taken.insert(id.value).second) {
            value.refuse(DocumentProblem::DuplicateId, id.value);
        }
        return id;
    }

    const Catalog& m_catalog;
    std::vector<Basis> m_bases;
    std::unordered_set<std::string> m_tracks;
    std::unordered_set<std::string> m_stages;
    std::unordered_set<std::string> m_workouts;
    std::unordered_set<std::string> m_slots;
};

template <class Items, class Write>
ordered_json writeList(const Items& items, Write write)
{
    ordered_json json = ordered_json::array();
    for (const auto& item : items) {
        json.push_back(write(item));
    }
    return json;
}

ordered_json writeBlock(const Block& block)
{
    return {{"kind", nameOf(block.kind)},
            {"rounds", block.rounds},
            {"rest_between_rounds_s", block.restBetweenRoundsSeconds},
            {"slots", writeList(block.slots, writeSlot)}};
}

ordered_json writeWorkout(const Workout& workout)
{
    return {{"id", workout.id.value}, {"name", workout.name}, {"blocks", writeList(workout.blocks, writeBlock)}};
}

ordered_json writeStage(const Stage& stage)
{
    ordered_json json{{"id", stage.id.value}, {"name", stage.name}, {"weeks", stage.weeks}};
    if (stage.gate) {
        json["gate"] = writeGate(*stage.gate);
    }
    json["workouts"] = writeList(stage.workouts, writeWorkout);
    return json;
}

ordered_json writeBasis(const Basis& basis)
{
    ordered_json json{{"id", basis.id}, {"load", writeLoad(basis.load)}};
    if (!basis.formula.empty()) {
        json["formula"] = basis.formula;
        json["track"] = basis.track.value;
    }
    return json;
}

ordered_json writeBreak(const BreakBand& band)
{
    return {{"days", band.days}, {"factor", writeNumber(band.factor)}, {"retest", band.retest}};
}

void writeSettings(const Program& program, ordered_json& json)
{
    if (!program.bases.empty()) {
        json["bases"] = writeList(program.bases, writeBasis);
    }
    if (program.deload) {
        json["deload"] = {{"every_weeks", program.deload->everyWeeks},
                          {"load_factor", writeNumber(program.deload->loadFactor)},
                          {"sets_factor", writeNumber(program.deload->setsFactor)}};
    }
    if (program.pain) {
        json["pain_bands"] = {{"green_max", program.pain->greenMax},
                              {"amber_max", program.pain->amberMax},
                              {"morning_hold", program.pain->morningHold},
                              {"morning_reduce", program.pain->morningReduce}};
    }
    if (!program.breaks.empty()) {
        json["breaks"] = writeList(program.breaks, writeBreak);
    }
}

}  // namespace

Result<Program, DocumentError> readProgram(std::string_view text, const std::string& name, const Catalog& catalog)
{
    return parseJson(text, name).and_then([&](const nlohmann::json& document) {
        return readDocument(document, name, [&](const JsonValue& root) { return ProgramReader(catalog).readProgram(root); });
    });
}

std::string writeProgram(const Program& program)
{
    ordered_json json{{"format", documentFormat},     {"version", documentVersion},   {"id", program.id.value},
                      {"revision", program.revision}, {"kind", nameOf(program.kind)}, {"name", program.name}};
    if (!program.summary.empty()) {
        json["summary"] = program.summary;
    }
    writeSettings(program, json);
    json["stages"] = writeList(program.stages, writeStage);
    // Text typed into an editor may hold broken UTF-8; dump would throw on it.
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace stance
