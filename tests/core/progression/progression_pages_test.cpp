// docs/progression-rules.md and docs/progression-families.md are what the program does: expansions, parameters, played logs.
#include "core/progression/in_session.h"
#include "core/progression/standing_rules.h"
#include "core/progression/template_types.h"
#include "tests/support/documents.h"
#include "tests/support/told_training.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace stance {
namespace {

using namespace test;

std::vector<std::string> linesIn(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// The text from the heading to the next one of the same or a higher rank.
std::string sectionOf(const std::string& page, const std::string& heading)
{
    std::string section;
    bool inside = false;
    const std::size_t rank = heading.find(' ');
    for (const std::string& line : linesIn(page)) {
        const std::size_t own = line.starts_with("#") ? line.find(' ') : std::string::npos;
        if (line == heading) {
            inside = true;
        } else if (inside && own != std::string::npos && own <= rank) {
            break;
        } else if (inside) {
            section += line + "\n";
        }
    }
    EXPECT_TRUE(inside) << "no section " << heading;
    return section;
}

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    std::istringstream in(line.substr(1));
    for (std::string cell; std::getline(in, cell, '|');) {
        const std::size_t begin = cell.find_first_not_of(' ');
        cells.push_back(begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
    }
    return cells;
}

/// A slot as JSON with the rows of the table behind it.
struct PlayedSlot {
    std::string json;
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};

std::vector<PlayedSlot> slotsIn(const std::string& section)
{
    std::vector<PlayedSlot> slots;
    bool json = false;
    for (const std::string& line : linesIn(section)) {
        if (line == "```json") {
            slots.emplace_back();
            json = true;
        } else if (line == "```") {
            json = false;
        } else if (json) {
            slots.back().json += line + "\n";
        } else if (line.starts_with("|") && !line.starts_with("|--") && !slots.empty()) {
            PlayedSlot& slot = slots.back();
            if (slot.head.empty()) {
                slot.head = cellsOf(line);
            } else {
                slot.rows.push_back(cellsOf(line));
            }
        }
    }
    return slots;
}

const Slot& mainSlot(TrainingScript& script)
{
    return script.plan().stages.front().workouts.front().blocks.front().slots.front();
}

std::string rulesPage()
{
    return readSource("docs/progression-rules.md");
}

TEST(RulesPage, showsWhatEachTemplateStandsFor)
{
    const std::string page = rulesPage();
    for (const TemplateInfo& info : templateCatalog()) {
        SCOPED_TRACE(info.name);
        const std::vector<PlayedSlot> blocks = slotsIn(sectionOf(page, "### `" + info.name + "`"));
        if (info.name == "none") {
            EXPECT_TRUE(blocks.empty());
            continue;
        }
        ASSERT_EQ(blocks.size(), 2U);
        TrainingScript script = scriptOf(blocks[0].json);
        const Slot& slot = mainSlot(script);
        EXPECT_EQ(slot.progression.templateName, info.name);
        const Exercise& exercise = *gym().find(slot.exercise);
        const auto chosen = readTemplate(slot, exercise, script.plan());
        ASSERT_TRUE(chosen);

        nlohmann::ordered_json written = nlohmann::ordered_json::parse(blocks[0].json);
        nlohmann::ordered_json& own = written.contains("slot") ? written["slot"] : written;
        own["progression"].erase("template");
        own["progression"].erase("parameters");
        own["progression"]["rules"] = nlohmann::ordered_json::parse(blocks[1].json);
        TrainingScript spelled = scriptOf(written.dump());
        EXPECT_EQ(mainSlot(spelled).progression.rules, rulesOf(*chosen, slot, exercise));
    }
}

TEST(RulesPage, namesEveryParameterAndNoOther)
{
    const std::string page = rulesPage();
    for (const TemplateInfo& info : templateCatalog()) {
        SCOPED_TRACE(info.name);
        std::vector<std::string> named;
        for (const std::string& line : linesIn(sectionOf(page, "### `" + info.name + "`"))) {
            if (!line.starts_with("| `")) {
                continue;
            }
            const std::string cell = cellsOf(line).front();
            for (std::size_t from = cell.find('`'); from != std::string::npos; from = cell.find('`', from + 1)) {
                const std::size_t to = cell.find('`', from + 1);
                named.push_back(cell.substr(from + 1, to - from - 1));
                from = to;
            }
        }
        std::vector<std::string> known;
        for (const TemplateParameter& parameter : info.parameters) {
            known.push_back(parameter.name);
        }
        std::sort(named.begin(), named.end());
        std::sort(known.begin(), known.end());
        EXPECT_EQ(named, known);
    }
}

TEST(RulesPage, namesEveryStandingRule)
{
    const std::string section = sectionOf(rulesPage(), "## 3. Rules every slot has");
    Program program;
    program.kind = ProgramKind::Rehab;
    for (const Rule& rule : standingRules(program, FormGate::Clean)) {
        EXPECT_NE(section.find("| `" + rule.id + "` |"), std::string::npos) << rule.id;
    }
}

TEST(RulesPage, hasARowForEachOfTheFamilies)
{
    const std::string section = sectionOf(rulesPage(), "## 5. Families");
    for (int family = 1; family <= 38; ++family) {
        EXPECT_NE(section.find("\n| " + std::to_string(family) + " | "), std::string::npos) << family;
    }
}

/// The sections of the page, "## 7. Rep chain".
std::vector<std::string> familyHeadings()
{
    std::vector<std::string> headings;
    for (const std::string& line : linesIn(readSource("docs/progression-families.md"))) {
        if (line.starts_with("## ")) {
            headings.push_back(line);
        }
    }
    return headings;
}

TEST(FamiliesPage, hasAllFamiliesInTheirOrder)
{
    const std::vector<std::string> headings = familyHeadings();
    ASSERT_EQ(headings.size(), 38U);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        EXPECT_TRUE(headings[i].starts_with("## " + std::to_string(i + 1) + ". ")) << headings[i];
    }
}

TEST(FamiliesPage, playsAsItSays)
{
    const std::string page = readSource("docs/progression-families.md");
    int rows = 0;
    for (const std::string& heading : familyHeadings()) {
        for (const PlayedSlot& played : slotsIn(sectionOf(page, heading))) {
            TrainingScript script = scriptOf(played.json);
            if (played.head.empty() || played.head.front() != "done") {
                continue;
            }
            for (const auto& row : played.rows) {
                ASSERT_EQ(row.size(), 2U) << heading;
                SCOPED_TRACE(heading + ": " + row[0]);
                play(script, row[0]);
                EXPECT_EQ(shownLike(script, row[1]), row[1]);
                ++rows;
            }
        }
    }
    EXPECT_GT(rows, 100);
}

/// "5 @ 95 kg, 5 @ 95 kg": the sets of a prescription from the given one on.
std::string remaining(const Prescription& prescription, std::size_t done)
{
    std::string text;
    for (std::size_t i = done; i < prescription.sets.size(); ++i) {
        std::ostringstream set;
        set << prescription.sets[i].amountMax << " @ " << prescription.sets[i].load->kilograms() << " kg";
        text += (text.empty() ? "" : ", ") + set.str();
    }
    return text;
}

TEST(FamiliesPage, changesTheSetsToComeAsItSays)
{
    const std::string page = readSource("docs/progression-families.md");
    const std::vector<PlayedSlot> played = slotsIn(sectionOf(page, "## 31. Back-off in the session"));
    ASSERT_EQ(played.size(), 1U);
    ASSERT_FALSE(played[0].rows.empty());
    for (const auto& row : played[0].rows) {
        SCOPED_TRACE(row[0]);
        TrainingScript script = scriptOf(played[0].json);
        const Slot& slot = mainSlot(script);
        const auto sets = setsOf(row[0]);
        ASSERT_TRUE(sets);
        const Prescription prescription = script.slot().prescription;
        script.train(*sets);
        std::vector<PerformedSet> done = script.log().sessions.back().sets;
        done.resize(sets->size());
        const LoadStock stock = slot.progression.rounding->stock;
        const InSessionChange change = inSession({gym(), script.plan(), slot, prescription, done, stock});
        EXPECT_EQ(remaining(change.prescription, sets->size()), row[1]);
    }
}

}  // namespace
}  // namespace stance
