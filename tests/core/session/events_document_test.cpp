// docs/events.md is a closed table: every command and every event is in it, and nothing else.
#include "core/history/athlete_event_json.h"
#include "core/session/command.h"
#include "core/session/event_json.h"

#include <gmock/gmock.h>

#include <fstream>
#include <string_view>
#include <utility>

namespace stance {
namespace {

std::vector<std::string> documentLines()
{
    std::ifstream in(std::string(STANCE_SOURCE_DIR) + "/docs/events.md");
    EXPECT_TRUE(in.is_open());
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> quoted(const std::string& cell)
{
    std::vector<std::string> words;
    std::size_t open = cell.find('`');
    while (open != std::string::npos) {
        const std::size_t close = cell.find('`', open + 1);
        if (close == std::string::npos) {
            break;
        }
        words.push_back(cell.substr(open + 1, close - open - 1));
        open = cell.find('`', close + 1);
    }
    return words;
}

/// Name and fields of each row under the heading, up to the next heading of that rank. Rows begin with a name in back quotes.
std::vector<EventForm> rowsUnder(const std::string& heading)
{
    std::vector<EventForm> rows;
    bool inside = false;
    for (const std::string& line : documentLines()) {
        if (line.starts_with("## ")) {
            inside = line == "## " + heading;
        }
        if (!inside || !line.starts_with("| `")) {
            continue;
        }
        const std::size_t second = line.find('|', 1);
        const std::size_t third = line.find('|', second + 1);
        rows.push_back({quoted(line.substr(0, second)).front(), quoted(line.substr(second, third - second))});
    }
    return rows;
}

template <class Event>
std::string_view typeName()
{
    const std::string_view function = __PRETTY_FUNCTION__;  // "… [with Event = stance::Undo; …]"
    const std::size_t start = function.find("stance::", function.find("Event = ")) + std::string_view("stance::").size();
    return function.substr(start, function.find_first_of(";]", start) - start);
}

template <class... Commands>
std::vector<std::string> namesOf(std::type_identity<std::variant<Commands...>>)
{
    return {std::string(typeName<Commands>())...};
}

TEST(EventsDocument, hasEverySessionEventWithItsFields)
{
    const std::vector<EventForm> rows = rowsUnder("Session events");
    std::vector<std::string> expected;
    std::vector<std::string> documented;
    for (const EventForm& form : eventForms()) {
        expected.push_back(form.name + " " + testing::PrintToString(form.fields));
    }
    for (const EventForm& row : rows) {
        documented.push_back(row.name + " " + testing::PrintToString(row.fields));
    }
    EXPECT_THAT(documented, testing::UnorderedElementsAreArray(expected));
}

TEST(EventsDocument, hasEverySessionCommandOnce)
{
    std::vector<std::string> documented;
    for (const EventForm& row : rowsUnder("Session commands")) {
        documented.push_back(row.name);
    }
    EXPECT_THAT(documented, testing::UnorderedElementsAreArray(namesOf(std::type_identity<SessionCommand>{})));
}

TEST(EventsDocument, hasEveryAthleteEventWithItsFields)
{
    const std::vector<EventForm> rows = rowsUnder("Athlete events");
    std::vector<std::string> expected;
    std::vector<std::string> documented;
    for (const EventForm& form : athleteEventForms()) {
        expected.push_back(form.name + " " + testing::PrintToString(form.fields));
    }
    for (const EventForm& row : rows) {
        documented.push_back(row.name + " " + testing::PrintToString(row.fields));
    }
    EXPECT_THAT(documented, testing::UnorderedElementsAreArray(expected));
}

}  // namespace
}  // namespace stance
