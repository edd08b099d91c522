#include "core/program/action_json.h"

#include "core/base/units_json.h"
#include "core/program/action_fit.h"
#include "core/program/axis_json.h"
#include "core/program/gate_json.h"
#include "core/program/rule_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr Limits anyValue{-1'000'000, 1'000'000};
constexpr int highestEffort = 10;  ///< rpe 10 is nothing in reserve

constexpr Named<ValueBase> plainBaseEntries[] = {
    {ValueBase::Current, "current"},
    {ValueBase::Performed, "performed"},
    {ValueBase::PerformedLowest, "performed_lowest"},
    {ValueBase::PerformedFirst, "performed_first"},
    {ValueBase::PerformedLast, "performed_last"},
};
constexpr NameTable<ValueBase> plainBaseNames{plainBaseEntries};

constexpr Named<ValueBase> namedBaseEntries[] = {
    {ValueBase::Basis, "basis:"},
    {ValueBase::Remembered, "remembered:"},
    {ValueBase::Estimate, "estimate:"},
};

/// Such an operation finds its axis by itself.
bool findsAxis(ActionOp op)
{
    return op == ActionOp::StepDown || op == ActionOp::Regain;
}

/// Reads the fields of an action that moves an axis.
class MoveReader {
public:
    MoveReader(JsonFields& fields, const ActionScope& scope) : m_fields(fields), m_scope(scope) {}

    Action read()
    {
        const JsonValue op = m_fields["op"];
        m_action.op = op.name(actionOpNames);
        const JsonValue axis = m_fields["axis"];
        if (findsAxis(m_action.op)) {
            expect(!axis.present(), axis, "axis");
            expect(m_scope.pass != RulePass::InSession, op, "in_session");
            return m_action;
        }
        expectWord(m_fields["sides"], "both");
        m_word = readAxis(axis, m_scope.slot);
        m_action.axis = m_word.axis;
        expect(opFits(m_action.axis.kind, m_action.op), op, axisText());
        expect(m_scope.pass != RulePass::InSession || movesInSession(m_action.axis.kind), axis, "in_session, " + axisText());
        if (m_fields.failed()) {
            return m_action;
        }
        readUnit(m_fields["unit"]);
        readNumber(m_fields["value"]);
        readBase(m_fields["of"]);
        readSets(m_fields["sets"]);
        readEnds(m_fields["min"], m_fields["max"]);
        readRemember(m_fields["remember"]);
        readTable(m_fields["observe"], m_fields["rows"]);
        return m_action;
    }

private:
    /// Refuses `value`, which does not go with the operation, unless `holds`.
    void expect(bool holds, const JsonValue& value, const std::string& other) const
    {
        if (!holds) {
            value.refuse(DocumentProblem::Inconsistent, "op " + std::string(nameOf(m_action.op)) + ", " + other);
        }
    }

    std::string axisText() const { return "axis " + (m_word.rpe ? std::string("rpe") : writeAxis(m_word.axis)); }

    void readUnit(const JsonValue& value)
    {
        m_action.unit = value.name(valueUnitNames, ValueUnit::Plain);
        if (value.present() && m_action.unit == ValueUnit::Plain) {
            value.refuse(DocumentProblem::UnknownName, std::string(nameOf(ValueUnit::Plain)));
        }
        expect(unitFits(m_action.unit, m_action.axis.kind, m_action.op), value, "unit, " + axisText());
    }

    void readNumber(const JsonValue& value)
    {
        if (takesValue(m_action.op)) {
            m_action.value = numberFor(value, m_action.op);
        } else {
            expect(!value.present(), value, "value");
        }
    }

    /// The number that `op` needs on this axis, as effort in reserve where it was given as exertion.
    double numberFor(const JsonValue& value, ActionOp op) const
    {
        const AxisKind kind = m_action.axis.kind;
        if (op == ActionOp::Mul) {
            const double factor = value.number({0, 100});
            if (!value.failed() && factor <= 0) {
                value.refuse(DocumentProblem::OutOfRange, "above 0 to 100");
            }
            return factor;
        }
        if (op == ActionOp::Set) {
            const Limits limits = limitsOf(m_action.axis, m_scope.slot);
            if (isLoad(kind)) {
                return value.number(limits);
            }
            return m_word.rpe ? highestEffort - value.integer(limits) : value.integer(limits);
        }
        if (kind == AxisKind::Rir) {
            constexpr Limits change{-highestEffort, highestEffort};
            return m_word.rpe ? -value.integer(change) : value.integer(change);
        }
        return value.number(anyValue);
    }

    void readBase(const JsonValue& value)
    {
        if (!value.present()) {
            return;
        }
        const std::string word = value.text(80);
        if (const auto base = plainBaseNames.find(word)) {
            m_action.of = *base;
        } else {
            readNamedBase(value, word);
        }
        expect(baseFits(m_action.of, m_action.axis.kind, m_action.op), value, "of " + word + ", " + axisText());
        // A running session knows its sets and nothing of the program.
        const bool outside = m_action.of == ValueBase::Basis || m_action.of == ValueBase::Remembered;
        expect(m_scope.pass != RulePass::InSession || !outside, value, "in_session, of " + word);
    }

    void readNamedBase(const JsonValue& value, const std::string& word)
    {
        const auto entry = std::find_if(std::begin(namedBaseEntries), std::end(namedBaseEntries),
                                        [&](const Named<ValueBase>& candidate) { return word.starts_with(candidate.name); });
        if (entry == std::end(namedBaseEntries)) {
            value.refuse(DocumentProblem::UnknownName, word);
            return;
        }
        m_action.of = entry->value;
        m_action.ofName = word.substr(entry->name.size());
        if (!isKnownBase(m_action)) {
            const bool isWord = m_action.of == ValueBase::Estimate;
            value.refuse(isWord ? DocumentProblem::UnknownName : DocumentProblem::UnknownId, m_action.ofName);
        }
    }

    bool isKnownBase(const Action& action) const
    {
        const auto& remembered = m_scope.remembered;
        switch (action.of) {
            case ValueBase::Basis: return m_scope.slot.hasBasis(action.ofName);
            case ValueBase::Estimate: return isEstimateFormula(action.ofName);
            case ValueBase::Remembered: return std::find(remembered.begin(), remembered.end(), action.ofName) != remembered.end();
            case ValueBase::Current:
            case ValueBase::Performed:
            case ValueBase::PerformedLowest:
            case ValueBase::PerformedFirst:
            case ValueBase::PerformedLast: break;
        }
        return true;
    }

    /// In a session the sets to come are what is meant; elsewhere they are not there any more.
    void readSets(const JsonValue& value)
    {
        const bool inSession = m_scope.pass == RulePass::InSession;
        const bool perSet = setsFit(ActionSets::Remaining, m_action.axis.kind);
        const ActionSets usual = inSession && perSet ? ActionSets::Remaining : ActionSets::All;
        m_action.sets = value.name(actionSetsNames, usual);
        const std::string word(nameOf(m_action.sets));
        expect(setsFit(m_action.sets, m_action.axis.kind), value, "sets " + word + ", " + axisText());
        if (m_action.sets != usual && inSession != (m_action.sets == ActionSets::Remaining)) {
            value.refuse(DocumentProblem::Inconsistent, "phase, sets " + word);
        }
    }

    void readEnds(const JsonValue& min, const JsonValue& max)
    {
        const auto readEnd = [&](const JsonValue& value) -> std::optional<double> {
            if (!value.present()) {
                return std::nullopt;
            }
            expect(hasNumbers(m_action.axis.kind), value, "min, max, " + axisText());
            return value.failed() ? std::nullopt : std::optional(numberFor(value, ActionOp::Set));
        };
        m_action.min = readEnd(m_word.rpe ? max : min);
        m_action.max = readEnd(m_word.rpe ? min : max);
        if (m_action.min && m_action.max && *m_action.min > *m_action.max) {
            max.refuse(DocumentProblem::Inconsistent, "min, max");
        }
    }

    void readRemember(const JsonValue& value)
    {
        if (!value.present()) {
            return;
        }
        m_action.remember = value.id();
        if (!m_scope.slot.takesLoad()) {
            value.refuse(DocumentProblem::Inconsistent, "remember, " + m_scope.slot.slot.exercise.value);
        }
    }

    void readTable(const JsonValue& observe, const JsonValue& rows)
    {
        if (m_action.op != ActionOp::Table) {
            expect(!observe.present(), observe, "observe");
            expect(!rows.present(), rows, "rows");
            return;
        }
        m_action.observed = readObserved(observe, m_scope.slot);
        m_action.table = rows.list({1, 30}, [this](const JsonValue& row) { return readRow(row); });
    }

    TableRow readRow(const JsonValue& value) const
    {
        TableRow row;
        JsonFields fields(value);
        const auto readEnd = [](const JsonValue& end) {
            return end.present() ? std::optional(end.number(anyValue)) : std::nullopt;
        };
        row.from = readEnd(fields["from"]);
        row.to = readEnd(fields["to"]);
        if (row.from && row.to && *row.from > *row.to) {
            fields.refuse(DocumentProblem::Inconsistent, "from, to");
        }
        const JsonValue add = fields["add"];
        const JsonValue mul = fields["mul"];
        const JsonValue set = fields["set"];
        row.op = mul.present() ? ActionOp::Mul : set.present() ? ActionOp::Set : ActionOp::Add;
        const JsonValue& number = mul.present() ? mul : set.present() ? set : add;
        fields.noOthers();
        if (!opFits(m_action.axis.kind, row.op) || (row.op == ActionOp::Set && m_action.unit == ValueUnit::Percent)) {
            number.refuse(DocumentProblem::Inconsistent, std::string(nameOf(row.op)) + ", " + axisText());
        }
        if (add.present() + mul.present() + set.present() > 1) {
            fields.refuse(DocumentProblem::Inconsistent, "add, mul, set");
        }
        row.value = number.failed() ? 0 : numberFor(number, row.op);
        return row;
    }

    JsonFields& m_fields;
    const ActionScope& m_scope;
    AxisWord m_word;
    Action m_action;
};

/// {"sessions": 2} or {"days": 3}.
Action readFreeze(const JsonValue& value)
{
    Action action;
    action.kind = ActionKind::Freeze;
    JsonFields fields(value);
    const JsonValue sessions = fields["sessions"];
    const JsonValue days = fields["days"];
    if (sessions.present() && days.present()) {
        fields.refuse(DocumentProblem::Inconsistent, "sessions, days");
    }
    if (days.present()) {
        action.freezeDays = days.integer({1, 365});
    } else {
        action.freezeSessions = sessions.integer({1, 100});
    }
    fields.noOthers();
    return action;
}

void expectTrue(const JsonValue& value)
{
    if (!value.boolean(false)) {
        value.refuse(DocumentProblem::OutOfRange, "true");
    }
}

std::string writeBase(const Action& action)
{
    const auto entry = std::find_if(std::begin(namedBaseEntries), std::end(namedBaseEntries),
                                    [&](const Named<ValueBase>& candidate) { return candidate.value == action.of; });
    if (entry != std::end(namedBaseEntries)) {
        return std::string(entry->name) + action.ofName;
    }
    return std::string(plainBaseNames.of(action.of));
}

ordered_json writeRow(const TableRow& row)
{
    ordered_json json = ordered_json::object();
    if (row.from) {
        json["from"] = writeNumber(*row.from);
    }
    if (row.to) {
        json["to"] = writeNumber(*row.to);
    }
    json[std::string(nameOf(row.op))] = writeNumber(row.value);
    return json;
}

ordered_json writeMove(const Action& action)
{
    if (findsAxis(action.op)) {
        return {{"op", nameOf(action.op)}};
    }
    ordered_json json{{"axis", writeAxis(action.axis)}, {"op", nameOf(action.op)}};
    if (takesValue(action.op)) {
        json["value"] = writeNumber(action.value);
    }
    if (action.unit != ValueUnit::Plain) {
        json["unit"] = nameOf(action.unit);
    }
    if (action.of != ValueBase::Current) {
        json["of"] = writeBase(action);
    }
    if (action.sets != ActionSets::All) {
        json["sets"] = nameOf(action.sets);
    }
    if (action.min) {
        json["min"] = writeNumber(*action.min);
    }
    if (action.max) {
        json["max"] = writeNumber(*action.max);
    }
    if (!action.remember.empty()) {
        json["remember"] = action.remember;
    }
    if (action.op == ActionOp::Table) {
        json["observe"] = writeObserved(action.observed);
        json["rows"] = ordered_json::array();
        std::transform(action.table.begin(), action.table.end(), std::back_inserter(json["rows"]), writeRow);
    }
    return json;
}

}  // namespace

Action readAction(const JsonValue& value, const ActionScope& scope)
{
    Action action;
    JsonFields fields(value);
    if (const JsonValue hold = fields["hold"]; hold.present()) {
        action.kind = ActionKind::Hold;
        expectTrue(hold);
    } else if (const JsonValue stop = fields["stop"]; stop.present()) {
        action.kind = ActionKind::Stop;
        expectTrue(stop);
    } else if (const JsonValue freeze = fields["freeze"]; freeze.present()) {
        action = readFreeze(freeze);
    } else if (const JsonValue suggest = fields["suggest"]; suggest.present()) {
        action.kind = ActionKind::Suggest;
        action.suggestion = suggest.name(suggestionNames);
    } else {
        action = MoveReader(fields, scope).read();
    }
    fields.noOthers();
    return action;
}

ordered_json writeAction(const Action& action)
{
    switch (action.kind) {
        case ActionKind::Hold: return {{"hold", true}};
        case ActionKind::Stop: return {{"stop", true}};
        case ActionKind::Freeze:
            return {{"freeze", action.freezeDays > 0 ? ordered_json{{"days", action.freezeDays}}
                                                     : ordered_json{{"sessions", action.freezeSessions}}}};
        case ActionKind::Suggest: return {{"suggest", nameOf(action.suggestion)}};
        case ActionKind::Move: break;
    }
    return writeMove(action);
}

}  // namespace stance
