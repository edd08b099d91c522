#include "core/program/progression_json.h"

#include "core/base/units_json.h"
#include "core/program/prescription_json.h"
#include "core/program/program_names.h"
#include "core/program/rounding_json.h"
#include "core/program/rule_json.h"
#include "core/program/rule_names.h"
#include "core/program/slot_scope.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t wordLimit = 64;

/// Reads the parts of one progression in the order in which they need each other.
class ProgressionReader {
public:
    ProgressionReader(const SlotScope& scope, Slot& slot) : m_scope(scope), m_slot(slot), m_progression(slot.progression) {}

    void read(JsonFields& fields)
    {
        readParameters(fields["parameters"]);
        m_progression.rungs = readRungs(fields["rungs"]);
        fields["schemes"].list({0, 10}, [this](const JsonValue& scheme) {
            m_progression.schemes.push_back(readScheme(scheme));
            return true;
        });
        readTemplateOrRules(fields["template"], fields["rules"]);
        m_progression.bounds = fields["bounds"].list({0, 20}, [this](const JsonValue& bounds) { return readBoundsOnce(bounds); });
        readSides(fields["sides"], fields["max_asymmetry_pct"]);
        if (const JsonValue form = fields["form"]; form.present()) {
            m_progression.form = form.name(formGateNames);
        }
        readSlotRounding(fields["rounding"]);
    }

private:
    void readParameters(const JsonValue& value)
    {
        if (!value.present()) {
            return;
        }
        value.eachField([&](const std::string& name, const JsonValue& parameter) {
            if (parameter.isText()) {
                m_progression.parameters[name] = parameter.text(wordLimit);
            } else {
                m_progression.parameters[name] = parameter.number({-1'000'000, 1'000'000});
            }
        });
    }

    std::vector<RungPlan> readRungs(const JsonValue& value)
    {
        std::vector<RungPlan> rungs;
        if (!value.present()) {
            return rungs;
        }
        value.eachField([&](const std::string& name, const JsonValue& plan) {
            const ExerciseId id(name);
            const Exercise* exercise = m_scope.catalog.find(id);
            if (exercise == nullptr || std::find(m_slot.path.begin(), m_slot.path.end(), id) == m_slot.path.end()) {
                plan.refuse(DocumentProblem::UnknownId, name);
                return;
            }
            if (id == m_slot.exercise) {
                plan.refuse(DocumentProblem::Inconsistent, "rungs, sets");  // its plan is the slot's own
            }
            rungs.push_back(readRung(plan, *exercise));
        });
        return rungs;
    }

    RungPlan readRung(const JsonValue& value, const Exercise& exercise) const
    {
        RungPlan rung;
        JsonFields fields(value);
        rung.exercise = exercise.id;
        const JsonValue measure = fields["measure"];
        rung.measure = measure.present() ? readMeasure(measure) : m_scope.measureOf(exercise);
        if (!measureFits(rung.measure, exercise)) {
            measure.refuse(DocumentProblem::Inconsistent, "measure, " + exercise.id.value);
        }
        rung.prescription = readPrescription(fields, rung.measure, exercise);
        fields.noOthers();
        return rung;
    }

    Scheme readScheme(const JsonValue& value) const
    {
        Scheme scheme;
        JsonFields fields(value);
        const JsonValue id = fields["id"];
        scheme.id = id.id();
        if (m_scope.hasScheme(scheme.id)) {
            id.refuse(DocumentProblem::DuplicateId, scheme.id);
        }
        scheme.prescription = readPrescription(fields, m_slot.measure, m_scope.exercise);
        fields.noOthers();
        return scheme;
    }

    Prescription readPrescription(JsonFields& fields, const Measure& measure, const Exercise& exercise) const
    {
        Prescription prescription;
        const TargetScope targets{measure, exercise, m_scope.loadKindOf(exercise), m_scope.bases};
        prescription.sets = readSets(fields["sets"], targets);
        prescription.restSeconds = fields["rest_s"].integer(restSecondsLimits, m_slot.prescription.restSeconds);
        return prescription;
    }

    void readTemplateOrRules(const JsonValue& name, const JsonValue& rules)
    {
        if (name.present() && rules.present()) {
            rules.refuse(DocumentProblem::Inconsistent, "template, rules");
        }
        if (rules.present()) {
            m_progression.templateName.clear();
            m_progression.rules = readRules(rules, m_scope);
        } else {
            m_progression.templateName = name.text(wordLimit, m_progression.templateName);
        }
    }

    AxisBounds readBoundsOnce(const JsonValue& value)
    {
        AxisBounds bounds = readBounds(value, m_scope);
        if (std::find(m_bounded.begin(), m_bounded.end(), bounds.axis) != m_bounded.end()) {
            value.refuse(DocumentProblem::Inconsistent, "two bounds of one axis");
        }
        m_bounded.push_back(bounds.axis);
        return bounds;
    }

    void readSides(const JsonValue& sides, const JsonValue& asymmetry)
    {
        m_progression.sides = sides.name(judgedSidesNames, JudgedSides::Same);
        if (m_progression.sides == JudgedSides::Each && !m_scope.exercise.isOneSided()) {
            sides.refuse(DocumentProblem::Inconsistent, "sides, " + m_slot.exercise.value);
        }
        if (asymmetry.present()) {
            m_progression.maxAsymmetryPercent = asymmetry.number({0, 100});
            if (m_progression.sides != JudgedSides::Each || !m_scope.takesLoad()) {
                asymmetry.refuse(DocumentProblem::Inconsistent, "sides, max_asymmetry_pct");
            }
        }
    }

    void readSlotRounding(const JsonValue& value)
    {
        if (!value.present()) {
            return;
        }
        m_progression.rounding = readRounding(value);
        if (!m_scope.takesLoad()) {
            value.refuse(DocumentProblem::Inconsistent, "rounding, " + m_slot.exercise.value);
        }
    }

    const SlotScope& m_scope;
    Slot& m_slot;
    Progression& m_progression;
    std::vector<Axis> m_bounded;
};

ordered_json writePrescription(const Prescription& prescription, const Measure& measure)
{
    return {{"sets", writeSets(prescription.sets, measure)}, {"rest_s", prescription.restSeconds}};
}

template <class Items, class Write>
void writeSome(ordered_json& json, const char* name, const Items& items, Write write)
{
    for (const auto& item : items) {
        json[name].push_back(write(item));
    }
}

ordered_json writeScheme(const Scheme& scheme, const Measure& measure)
{
    ordered_json json{{"id", scheme.id}};
    json.update(writePrescription(scheme.prescription, measure));
    return json;
}

ordered_json writeRung(const RungPlan& rung)
{
    ordered_json json{{"measure", writeMeasure(rung.measure)}};
    json.update(writePrescription(rung.prescription, rung.measure));
    return json;
}

}  // namespace

void readProgression(const JsonValue& value, const Catalog& catalog, const std::vector<Basis>& bases, Slot& slot)
{
    if (!value.present()) {
        return;
    }
    static const Exercise none;
    const Exercise* exercise = catalog.find(slot.exercise);
    const SlotScope scope{catalog, bases, exercise == nullptr ? none : *exercise, slot};
    JsonFields fields(value);
    ProgressionReader(scope, slot).read(fields);
    fields.noOthers();
}

ordered_json writeProgression(const Slot& slot)
{
    const Progression& progression = slot.progression;
    ordered_json json = ordered_json::object();
    if (progression.rules.empty()) {
        json["template"] = progression.templateName;
    }
    for (const auto& [name, value] : progression.parameters) {
        const double* number = std::get_if<double>(&value);
        json["parameters"][name] = number != nullptr ? writeNumber(*number) : ordered_json(std::get<std::string>(value));
    }
    writeSome(json, "rules", progression.rules, writeRule);
    writeSome(json, "bounds", progression.bounds, writeBounds);
    for (const RungPlan& rung : progression.rungs) {
        json["rungs"][rung.exercise.value] = writeRung(rung);
    }
    writeSome(json, "schemes", progression.schemes, [&](const Scheme& scheme) { return writeScheme(scheme, slot.measure); });
    if (progression.sides != JudgedSides::Same) {
        json["sides"] = nameOf(progression.sides);
    }
    if (progression.maxAsymmetryPercent) {
        json["max_asymmetry_pct"] = writeNumber(*progression.maxAsymmetryPercent);
    }
    if (progression.form) {
        json["form"] = nameOf(*progression.form);
    }
    if (progression.rounding) {
        json["rounding"] = writeRounding(*progression.rounding);
    }
    return json;
}

}  // namespace stance
