// Holds the plan of the house (docs/architecture.md): who may include whom, and that nobody below app/platform asks the time.
#include "tests/support/cpp_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace stance {
namespace {

using std::string_view_literals::operator""sv;

// A room of core may include itself and the rooms before it.
constexpr std::array coreRooms{"base"sv,        "catalog"sv,  "program"sv, "session"sv, "history"sv,
                               "progression"sv, "schedule"sv, "coach"sv,   "storage"sv, "exchange"sv};
// What a person sees as one page. Pages know nothing of each other.
constexpr std::array pages{"today"sv,    "session"sv,  "library"sv, "program"sv, "history"sv,
                           "selftest"sv, "settings"sv, "welcome"sv, "safety"sv};
// What pages are made of: knows neither a page nor the shell around the pages.
constexpr std::array pageParts{"widgets"sv, "text"sv, "platform"sv, "audio"sv, "figure"sv};
// The other rooms of app. A new room has to be added to one of the lists, so that a rule for it is thought of.
constexpr std::array otherAppRooms{"commands"sv, "drive"sv, "shell"sv};

struct SourceFile {
    std::string path;  ///< from the root of the repository: core/base/load.h
    std::string text;
};

struct Include {
    std::size_t line = 0;
    std::string path;
    bool angled = false;  ///< <…> instead of "…"

    friend bool operator==(const Include&, const Include&) = default;
};

struct Violation {
    std::string path;
    std::size_t line = 0;
    std::string what;
};

void PrintTo(const Include& include, std::ostream* out)
{
    *out << include.line << ": " << include.path;
}

void PrintTo(const Violation& violation, std::ostream* out)
{
    *out << violation.path << ':' << violation.line << ": " << violation.what;
}

bool contains(const auto& list, std::string_view entry)
{
    return std::find(list.begin(), list.end(), entry) != list.end();
}

std::vector<Include> includesOf(std::string_view text)
{
    static const std::regex form(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::vector<Include> includes;
    const std::vector<std::string> lines = linesOf(withoutComments(text));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch match;
        if (lines[i].find('#') != std::string::npos && std::regex_search(lines[i], match, form)) {
            includes.push_back({i + 1, match[2], match[1] == "<"});
        }
    }
    return includes;
}

/// core/base/load.h: the tree is "core", the room is "base". A file right in its tree has no room.
struct Place {
    std::string tree;
    std::string room;
};

Place placeOf(std::string_view path)
{
    const std::size_t first = path.find('/');
    if (first == std::string_view::npos) {
        return {};
    }
    const std::size_t second = path.find('/', first + 1);
    return {std::string(path.substr(0, first)),
            second == std::string_view::npos ? "" : std::string(path.substr(first + 1, second - first - 1))};
}

bool isQtHeader(const Include& include)
{
    const std::string& path = include.path;
    return include.angled && path.size() > 1 && path[0] == 'Q'
           && (std::isupper(static_cast<unsigned char>(path[1])) != 0 || path[1] == 't');
}

/// What is wrong with this include in a file of core; "" when nothing is.
std::string faultInCore(const Place& from, const Include& include)
{
    if (isQtHeader(include)) {
        return "core is without Qt, but this includes <" + include.path + ">";
    }
    const Place to = placeOf(include.path);
    if (to.tree == "app") {
        return "core knows nothing of app, but this includes " + include.path;
    }
    if (include.angled && to.tree != "core") {
        return "";
    }
    if (to.tree != "core") {
        return "includes of ours start at the root of the repository (core/…), not " + include.path;
    }
    const auto fromRoom = std::find(coreRooms.begin(), coreRooms.end(), from.room);
    const auto toRoom = std::find(coreRooms.begin(), coreRooms.end(), to.room);
    if (toRoom == coreRooms.end()) {
        return "there is no room of core named in " + include.path;
    }
    return toRoom > fromRoom ? "core/" + from.room + " may not include core/" + to.room + ", which comes after it" : "";
}

/// What is wrong with this include in a file of app; "" when nothing is.
std::string faultInApp(const Place& from, const Include& include)
{
    const Place to = placeOf(include.path);
    if (!include.angled && to.tree != "app" && to.tree != "core" && !include.path.ends_with(".moc")) {
        return "includes of ours start at the root of the repository (app/…), not " + include.path;
    }
    if (to.tree != "app") {
        return "";
    }
    if (contains(pages, from.room) && contains(pages, to.room) && from.room != to.room) {
        return "a page may not include another page: app/" + from.room + " and app/" + to.room;
    }
    if (contains(pageParts, from.room) && (contains(pages, to.room) || to.room == "shell")) {
        return "app/" + from.room + " is a part of pages and may not include app/" + to.room;
    }
    return "";
}

std::vector<Violation> includeViolations(const SourceFile& file)
{
    const Place from = placeOf(file.path);
    const bool inCore = from.tree == "core";
    std::vector<Violation> found;
    if (inCore && !contains(coreRooms, from.room)) {
        found.push_back({file.path, 0, "its folder is not in the list of core's rooms"});
        return found;
    }
    if (!inCore && !from.room.empty() && !contains(pages, from.room) && !contains(pageParts, from.room)
        && !contains(otherAppRooms, from.room)) {
        found.push_back({file.path, 0, "its folder is in no list of app's rooms"});
        return found;
    }
    for (const Include& include : includesOf(file.text)) {
        const std::string fault = inCore ? faultInCore(from, include) : faultInApp(from, include);
        if (!fault.empty()) {
            found.push_back({file.path, include.line, fault});
        }
    }
    return found;
}

/// Time and chance enter at app/platform and are handed on; anywhere else they would make a run unrepeatable.
std::vector<Violation> clockViolations(const SourceFile& file)
{
    static const std::regex asking(R"(\b\w*[Cc]lock::now\b)"
                                   R"(|\bQ(DateTime|Date|Time)::current\w*)"
                                   R"(|\btime\s*\(\s*(nullptr|NULL|0)\s*\))"
                                   R"(|\b(std::|::)s?rand\b|\brandom_device\b|\b(clock_gettime|gettimeofday)\b)");
    if (file.path.starts_with("app/platform/")) {
        return {};
    }
    std::vector<Violation> found;
    const std::vector<std::string> lines = linesOf(withoutComments(file.text));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch match;
        // Regular expressions are slow here; most lines hold none of these words.
        const bool worthALook = std::ranges::any_of(std::array{"now", "current", "time", "rand"},
                                                    [&](const char* word) { return lines[i].find(word) != std::string::npos; });
        if (worthALook && std::regex_search(lines[i], match, asking)) {
            found.push_back({file.path, i + 1, "only app/platform may ask for " + match.str()});
        }
    }
    return found;
}

std::vector<SourceFile> allSources()
{
    const std::filesystem::path root(STANCE_SOURCE_DIR);
    std::vector<SourceFile> sources;
    for (const char* const tree : {"core", "app"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / tree)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp")) {
                std::ifstream in(entry.path(), std::ios::binary);
                sources.push_back({std::filesystem::relative(entry.path(), root).generic_string(),
                                   std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>())});
            }
        }
    }
    return sources;
}

/// One file with one include, checked.
std::vector<Violation> including(const std::string& file, const std::string& included)
{
    return includeViolations({file, "#include " + included + "\n"});
}

using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// ---- The house as it stands ----

TEST(Layering, theWalkFindsTheSources)
{
    EXPECT_THAT(allSources(), testing::Contains(Field(&SourceFile::path, "core/base/stamp.cpp")));
    EXPECT_THAT(allSources(), testing::Contains(Field(&SourceFile::path, testing::StartsWith("app/"))));
}

TEST(Layering, everyIncludeKeepsToThePlan)
{
    for (const SourceFile& file : allSources()) {
        EXPECT_THAT(includeViolations(file), IsEmpty());
    }
}

TEST(Layering, onlyThePlatformAsksForTimeOrChance)
{
    for (const SourceFile& file : allSources()) {
        EXPECT_THAT(clockViolations(file), IsEmpty());
    }
}

// ---- The checks themselves ----

TEST(Layering, aRoomOfCoreMayIncludeItselfAndTheRoomsBeforeIt)
{
    EXPECT_THAT(including("core/session/fold.cpp", "\"core/session/session.h\""), IsEmpty());
    EXPECT_THAT(including("core/session/fold.cpp", "\"core/base/stamp.h\""), IsEmpty());
    EXPECT_THAT(including("core/session/fold.cpp", "<vector>"), IsEmpty());
}

TEST(Layering, aRoomOfCoreMayNotIncludeALaterOne)
{
    EXPECT_THAT(including("core/base/load.h", "\"core/catalog/catalog.h\""), SizeIs(1));
    EXPECT_THAT(including("core/session/fold.cpp", "\"core/history/records.h\""), SizeIs(1));
    EXPECT_THAT(including("core/storage/database.cpp", "\"core/exchange/csv.h\""), SizeIs(1));
    EXPECT_THAT(including("core/base/load.h", "<core/catalog/catalog.h>"), SizeIs(1));
}

TEST(Layering, coreMayIncludeNeitherQtNorApp)
{
    EXPECT_THAT(including("core/base/load.h", "<QString>"), SizeIs(1));
    EXPECT_THAT(including("core/base/load.h", "<QtCore/QString>"), SizeIs(1));
    EXPECT_THAT(including("core/coach/runner.h", "\"app/text/phrases.h\""), SizeIs(1));
}

TEST(Layering, headersAreNamedFromTheRoot)
{
    EXPECT_THAT(including("app/today/today_page.cpp", "\"today_page.h\""), SizeIs(1));
    EXPECT_THAT(including("app/today/today_page.cpp", "\"today_page.moc\""), IsEmpty());
    EXPECT_THAT(including("core/base/load.cpp", "\"load.h\""), SizeIs(1));
    EXPECT_THAT(including("core/base/load.cpp", "\"../exchange/csv.h\""), SizeIs(1));
}

TEST(Layering, aFolderOutsideThePlanIsNoticed)
{
    EXPECT_THAT(including("core/misc/things.h", "<vector>"), SizeIs(1));
    EXPECT_THAT(including("core/things.h", "<vector>"), SizeIs(1));
    EXPECT_THAT(including("app/misc/things.h", "<vector>"), SizeIs(1));
    EXPECT_THAT(including("core/base/load.h", "\"core/misc/things.h\""), SizeIs(1));
}

TEST(Layering, aPageMayNotIncludeAnotherPage)
{
    EXPECT_THAT(including("app/today/today_page.cpp", "\"app/session/session_page.h\""), SizeIs(1));
    EXPECT_THAT(including("app/today/today_page.cpp", "\"app/today/workout_card.h\""), IsEmpty());
    EXPECT_THAT(including("app/today/today_page.cpp", "\"app/widgets/ring.h\""), IsEmpty());
    EXPECT_THAT(including("app/today/today_page.cpp", "\"core/session/session.h\""), IsEmpty());
    EXPECT_THAT(including("app/shell/main_window.cpp", "\"app/today/today_page.h\""), IsEmpty());
}

TEST(Layering, partsOfPagesKnowNeitherPagesNorTheShell)
{
    EXPECT_THAT(including("app/widgets/ring.cpp", "\"app/session/session_page.h\""), SizeIs(1));
    EXPECT_THAT(including("app/text/phrases.cpp", "\"app/shell/main_window.h\""), SizeIs(1));
    EXPECT_THAT(including("app/platform/clock.cpp", "\"app/settings/settings_page.h\""), SizeIs(1));
    EXPECT_THAT(including("app/audio/player.cpp", "\"app/library/card.h\""), SizeIs(1));
    EXPECT_THAT(including("app/audio/player.cpp", "\"app/platform/settings.h\""), IsEmpty());
}

TEST(Layering, askingForTimeOrChanceIsFound)
{
    const std::array asking{
        "auto t = std::chrono::system_clock::now();",
        "auto t = std::chrono::steady_clock::now();",
        "auto t = Clock::now();",
        "QDateTime::currentDateTimeUtc()",
        "QDate::currentDate()",
        "time(nullptr)",
        "std::time( NULL )",
        "std::rand()",
        "std::random_device seed;",
    };
    for (const char* const line : asking) {
        EXPECT_THAT(clockViolations({"core/session/decide.cpp", line}), SizeIs(1)) << line;
        EXPECT_THAT(clockViolations({"app/session/session_page.cpp", line}), SizeIs(1)) << line;
        EXPECT_THAT(clockViolations({"app/platform/system_clock.cpp", line}), IsEmpty()) << line;
    }
    EXPECT_THAT(clockViolations({"core/coach/runner.cpp", "const Stamp stamp = clock.now();"}), IsEmpty());
    EXPECT_THAT(clockViolations({"core/coach/runner.cpp", "restTime(0)"}), IsEmpty());
}

TEST(Layering, whatStandsInACommentIsNoCode)
{
    EXPECT_THAT(clockViolations({"core/base/stamp.h", "// never std::rand() or system_clock::now()\n"}), IsEmpty());
    EXPECT_THAT(clockViolations({"core/base/stamp.h", "/* time(nullptr)\n time(0) */ int one = 1'000;\n"}), IsEmpty());
    EXPECT_THAT(includesOf("// #include \"app/shell/theme.h\"\n"), IsEmpty());
}

TEST(Layering, linesAreCountedThroughComments)
{
    EXPECT_THAT(includesOf("/* two\nlines */\n#include \"core/base/load.h\"\n#  include <QtGui>\n"),
                ElementsAre(Include{3, "core/base/load.h", false}, Include{4, "QtGui", true}));
    const std::string raw = "auto text = R\"(\"// not a comment)\";\nauto link = \"http://x\"; auto r = std::rand();\n";
    EXPECT_THAT(clockViolations({"core/base/load.cpp", raw}), ElementsAre(Field(&Violation::line, 2U)));
}

TEST(Layering, aViolationSaysWhatIsWrong)
{
    EXPECT_THAT(including("core/base/load.h", "\"core/catalog/catalog.h\""),
                ElementsAre(Field(&Violation::what, HasSubstr("core/base may not include core/catalog"))));
}

}  // namespace
}  // namespace stance
