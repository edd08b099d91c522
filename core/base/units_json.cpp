#include "core/base/units_json.h"

#include "core/base/base_names.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr Limits partLimits{0, 30};

/// The parts between the dashes of "3-1-X-1"; nothing when it is not of that form.
std::optional<std::array<std::optional<int>, 4>> parseTempoParts(const std::string& text)
{
    std::array<std::optional<int>, 4> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t dash = text.find('-', from);
        if ((dash == std::string::npos) != (i + 1 == parts.size())) {
            return std::nullopt;
        }
        const std::string part = text.substr(from, dash - from);
        from = dash + 1;
        if (part == "X") {
            continue;
        }
        if (part.empty() || part.size() > 2 || part.find_first_not_of("0123456789") != std::string::npos) {
            return std::nullopt;
        }
        parts[i] = std::stoi(part);
        if (*parts[i] > partLimits.max) {
            return std::nullopt;
        }
    }
    return parts;
}

/// 4, or [6, 8].
SecondsRange readSecondsRange(const JsonValue& value)
{
    if (!value.isList()) {
        const int seconds = value.integer(partLimits);
        return {seconds, seconds};
    }
    const auto ends = value.list({2, 2}, [](const JsonValue& item) { return item.integer(partLimits); });
    if (value.failed()) {
        return {};
    }
    if (ends[0] > ends[1]) {
        value.refuse(DocumentProblem::Inconsistent, "min, max");
    }
    return {ends[0], ends[1]};
}

ordered_json writeSecondsRange(const SecondsRange& range)
{
    return range.min == range.max ? ordered_json(range.min) : ordered_json::array({range.min, range.max});
}

}  // namespace

Measure readMeasure(const JsonValue& value)
{
    Measure measure;
    if (!value.isObject()) {
        measure.kind = value.name(measureNames);
        if (measure.kind == MeasureKind::RepsHeld) {
            value.refuse(DocumentProblem::MissingField, "held_s");
        }
        return measure;
    }
    JsonFields fields(value);
    measure.kind = fields["kind"].name(measureNames);
    if (measure.kind == MeasureKind::RepsHeld) {
        measure.heldSeconds = fields["held_s"].integer({1, 120});
    }
    fields.noOthers();
    return measure;
}

ordered_json writeMeasure(const Measure& measure)
{
    if (measure.kind == MeasureKind::RepsHeld) {
        return {{"kind", nameOf(measure.kind)}, {"held_s", measure.heldSeconds}};
    }
    return nameOf(measure.kind);
}

Tempo readTempo(const JsonValue& value, TempoPart startsWith)
{
    const auto parts = parseTempoParts(value.text(16));
    if (!parts) {
        value.refuse(DocumentProblem::OutOfRange, "3-1-2-1, each 0 to 30 or X");
        return {};
    }
    return {(*parts)[0], (*parts)[1], (*parts)[2], (*parts)[3], startsWith};
}

TempoPart readTempoStart(const JsonValue& value, TempoPart fallback)
{
    const TempoPart start = value.name(tempoPartNames, fallback);
    if (start != TempoPart::Lower && start != TempoPart::Drive) {
        value.refuse(DocumentProblem::OutOfRange, "lower, drive");
    }
    return start;
}

std::string writeTempo(const Tempo& tempo)
{
    std::string text;
    for (const auto& part : {tempo.lower, tempo.pause, tempo.drive, tempo.squeeze}) {
        text += (text.empty() ? "" : "-") + (part ? std::to_string(*part) : std::string("X"));
    }
    return text;
}

BreathPattern readBreath(const JsonValue& value)
{
    BreathPattern breath;
    JsonFields fields(value);
    breath.in = readSecondsRange(fields["in_s"]);
    breath.out = readSecondsRange(fields["out_s"]);
    if (const JsonValue pause = fields["pause_s"]; pause.present()) {
        breath.pause = readSecondsRange(pause);
    }
    fields.noOthers();
    if (breath.in.min == 0 || breath.out.min == 0) {
        fields.refuse(DocumentProblem::OutOfRange, "in_s and out_s from 1");
    }
    return breath;
}

ordered_json writeBreath(const BreathPattern& breath)
{
    return {{"in_s", writeSecondsRange(breath.in)},
            {"out_s", writeSecondsRange(breath.out)},
            {"pause_s", writeSecondsRange(breath.pause)}};
}

RepsInReserve readReserve(const JsonValue& value)
{
    const double halves = 2 * value.number({0, 10});
    if (!value.failed() && halves != std::floor(halves)) {
        value.refuse(DocumentProblem::WrongType, "whole or half number");
    }
    return RepsInReserve::fromHalves(static_cast<int>(halves));
}

std::optional<RepsInReserve> readEffort(const JsonValue& rir, const JsonValue& rpe)
{
    if (rir.present() && rpe.present()) {
        rpe.refuse(DocumentProblem::Inconsistent, "rir, rpe");
    }
    if (rir.present()) {
        return readReserve(rir);
    }
    constexpr int halvesOfTen = 20;
    return rpe.present() ? std::optional(RepsInReserve::fromHalves(halvesOfTen - readReserve(rpe).halves())) : std::nullopt;
}

ordered_json writeReserve(RepsInReserve reserve)
{
    return writeNumber(reserve.value());
}

Load readLoad(const JsonValue& value)
{
    JsonFields fields(value);
    const LoadUnit unit = fields["unit"].name(loadUnitNames);
    const JsonValue entered = fields["value"];
    const double thousandths = entered.number({0, 5'000}) * 1000;
    fields.noOthers();
    if (fields.failed()) {
        return {};
    }
    // What a person enters has three decimals at most; more come from a calculation, and are kept to the microgram.
    const bool typed = std::abs(thousandths - std::round(thousandths)) <= 1e-6;
    const double micrograms = thousandths / 1000 * static_cast<double>(microgramsPer(unit));
    const Load load =
        typed ? Load::fromThousandths(std::llround(thousandths), unit) : loadFromMicrograms(std::llround(micrograms), unit);
    if (load.micrograms > maxLoadMicrograms) {
        entered.refuse(DocumentProblem::OutOfRange, "0 to 2000 kg");
    }
    return load;
}

ordered_json writeLoad(const Load& load)
{
    const bool typed = Load::fromThousandths(load.enteredThousandths, load.unit).micrograms == load.micrograms;
    const double value = typed ? static_cast<double>(load.enteredThousandths) / 1000.0
                               : static_cast<double>(load.micrograms) / static_cast<double>(microgramsPer(load.unit));
    return {{"value", writeNumber(value)}, {"unit", nameOf(load.unit)}};
}

ordered_json writeNumber(double value)
{
    return std::floor(value) == value ? ordered_json(static_cast<std::int64_t>(value)) : ordered_json(value);
}

}  // namespace stance
