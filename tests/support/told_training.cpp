#include "tests/support/told_training.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <sstream>
#include <utility>

namespace stance::test {
namespace {

using Match = std::smatch;

std::vector<std::string> split(const std::string& text, char at)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, at);) {
        const std::size_t begin = part.find_first_not_of(' ');
        parts.push_back(begin == std::string::npos ? "" : part.substr(begin, part.find_last_not_of(' ') - begin + 1));
    }
    return parts;
}

std::optional<Did> didOf(const std::string& text)
{
    static const std::regex form(R"((\d+)(?: @ ([\d.]+) kg)?(?: rir (\d+))?(?: pain (\d+))?(?: fault ([a-z-]+) (\d+))?)");
    if (text == "not done") {
        return notDone();
    }
    Match match;
    if (!std::regex_match(text, match, form)) {
        return std::nullopt;
    }
    Did did(std::stoi(match[1]));
    did = match[2].matched ? did.kg(std::stod(match[2])) : did;
    did = match[3].matched ? did.reserve(std::stoi(match[3])) : did;
    did = match[4].matched ? did.hurt(std::stoi(match[4])) : did;
    return match[5].matched ? did.fault(match[5], std::stoi(match[6])) : did;
}

bool playEvent(TrainingScript& script, const std::string& text)
{
    Match match;
    const auto is = [&](const char* form) { return std::regex_match(text, match, std::regex(form)); };
    if (is("as asked(?:, (\\d+) times)?")) {
        script.asPrescribed(match[1].matched ? std::stoi(match[1]) : 1);
    } else if (is("(\\d+) days off")) {
        const auto since = script.now() - script.log().sessions.back().started;
        script.wait(std::stoi(match[1]) - static_cast<int>(std::chrono::floor<std::chrono::days>(since).count()));
    } else if (is("next morning pain (\\d+)")) {
        script.morning(std::stoi(match[1]));
    } else if (is("pain before (\\d+)")) {
        script.before(std::stoi(match[1]));
    } else if (is("readiness (\\d), soreness (\\d)")) {
        script.tell(Readiness{std::stoi(match[1]), std::stoi(match[2])});
    } else {
        return text == "–";
    }
    return true;
}

std::string wordOf(Suggestion suggestion)
{
    switch (suggestion) {
        case Suggestion::Swap: return "swap";
        case Suggestion::Retest: return "retest";
        case Suggestion::SeeProfessional: break;
    }
    return "see_professional";
}

}  // namespace

std::optional<Sets> setsOf(const std::string& text)
{
    Sets sets;
    for (const std::string& part : split(text, ',')) {
        const std::optional<Did> did = didOf(part);
        if (!did) {
            return std::nullopt;
        }
        sets.push_back(*did);
    }
    return sets;
}

void play(TrainingScript& script, const std::string& text)
{
    if (const auto sets = setsOf(text)) {
        script.train(*sets);
        return;
    }
    const std::vector<std::string> sides = split(text, ';');
    if (sides.size() == 2 && sides[0].starts_with("left ") && sides[1].starts_with("right ")) {
        const auto left = setsOf(sides[0].substr(5));
        const auto right = setsOf(sides[1].substr(6));
        ASSERT_TRUE(left && right) << text;
        script.trainSides(*left, *right);
        return;
    }
    EXPECT_TRUE(playEvent(script, text)) << "no row of a log: " << text;
}

std::string shownLike(TrainingScript& script, const std::string& text)
{
    std::string shown = script.next();
    if (text.find(", rest ") != std::string::npos) {
        shown += ", rest " + std::to_string(script.slot().prescription.restSeconds) + " s";
    }
    for (const Suggestion suggestion : script.slot().trace.suggestions) {
        shown += ", suggested: " + wordOf(suggestion);
    }
    return shown;
}

TrainingScript scriptOf(const std::string& json)
{
    using nlohmann::ordered_json;
    const ordered_json told = ordered_json::parse(json);
    ordered_json program{
        {"format", "stance-program"},     {"version", 1}, {"id", "plan"}, {"revision", 1}, {"kind", "strength"}, {"name", "Plan"},
        {"stages", ordered_json::array()}};
    ordered_json slot = told.contains("slot") ? told["slot"] : told;
    slot["id"] = "main";
    if (told.contains("slot")) {
        program.update(told);
        program.erase("slot");
    }
    ordered_json block{{"slots", ordered_json::array({slot})}};
    ordered_json workout{{"id", "day"}, {"name", "Day"}, {"blocks", ordered_json::array({block})}};
    program["stages"].push_back({{"id", "stage"}, {"name", "Stage"}, {"workouts", ordered_json::array({workout})}});
    return TrainingScript::program(program.dump());
}

}  // namespace stance::test
