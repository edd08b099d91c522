#include "app/commands/command_line.h"

#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/text/translate.h"
#include "core/progression/assumption.h"

#include <QFile>

#include <CLI/CLI.hpp>

#include <string>

namespace stance {
namespace {

/// What CLI11 fills, in its own types.
struct Raw {
    std::string data;
    std::string program;
    std::string log;
    std::string asOf;
    int weeks = 8;
    int sessionsPerWeek = 0;
    std::string assume = "all-done";
    std::string to;
    bool json = false;
    long long clock = 0;
    long long slept = 0;
    bool firstFrame = false;
};

struct VerbOption {
    CommandLine::Verb verb;
    CLI::App* app;
};

QString path(const std::string& bytes)
{
    return QFile::decodeName(QByteArray::fromStdString(bytes));
}

constexpr int mostWeeks = 104;
constexpr int mostSessionsPerWeek = 7;

std::string said(const QString& text)
{
    return text.toStdString();
}

void addProgramFile(CLI::App& sub, Raw& raw)
{
    sub.add_option("--program", raw.program, said(Text::tr("The program, a file")))->type_name("FILE")->required();
}

void addPlanOptions(CLI::App& sub, Raw& raw)
{
    addProgramFile(sub, raw);
    sub.add_option("--log", raw.log, said(Text::tr("What was trained, a file")))->type_name("FILE")->required();
    sub.add_option(
           "--as-of", raw.asOf,
           said(Text::tr("The day, or day and time, to plan for; the last entry of the log unless said, or now where it is empty")))
        ->type_name("DATE");
}

void addSimulateOptions(CLI::App& sub, Raw& raw)
{
    addProgramFile(sub, raw);
    sub.add_option("--weeks", raw.weeks, said(Text::tr("How many weeks")))
        ->type_name("N")
        ->check(CLI::Range(1, mostWeeks))
        ->capture_default_str();
    sub.add_option("--sessions", raw.sessionsPerWeek,
                   said(Text::tr("Sessions a week; else two where a stage has two workouts, else three")))
        ->type_name("N")
        ->check(CLI::Range(1, mostSessionsPerWeek));
    QStringList examples;
    for (const std::string_view example : assumptionExamples()) {
        examples << fromCore(std::string(example));
    }
    sub.add_option("--assume", raw.assume,
                   said(Text::tr("How it goes: %1; numbers may be others").arg(examples.join(QStringLiteral(", ")))))
        ->type_name("HOW")
        ->capture_default_str();
}

std::vector<VerbOption> addVerbs(CLI::App& app, Raw& raw)
{
    using Verb = CommandLine::Verb;
    app.add_flag("--report-first-frame", raw.firstFrame, "Print FRAME when the window is on the screen, for measurements")
        ->group("");
    std::vector<VerbOption> verbs;
    const auto add = [&](Verb verb, const char* name, const QString& what) {
        CLI::App* sub = app.add_subcommand(name, what.toStdString());
        sub->fallthrough();  // --data may stand behind the verb too
        verbs.push_back({verb, sub});
        return sub;
    };
    const auto withJson = [&](CLI::App* sub) {
        sub->add_flag("--json", raw.json, Text::tr("Print one JSON object").toStdString());
    };
    withJson(add(Verb::Catalog, "catalog", Text::tr("List the exercises")));
    withJson(add(Verb::Sessions, "sessions", Text::tr("List the sessions with their sets")));
    withJson(add(Verb::Check, "check", Text::tr("Look for damage in the database; changes nothing")));
    CLI::App* plan = add(Verb::Plan, "plan", Text::tr("Work out the next targets from a program and a log"));
    addPlanOptions(*plan, raw);
    withJson(plan);
    CLI::App* simulate = add(Verb::Simulate, "simulate", Text::tr("Show what a program asks for in the weeks to come"));
    addSimulateOptions(*simulate, raw);
    withJson(simulate);
    CLI::App* lint = add(Verb::Lint, "lint", Text::tr("Look for mistakes in a program"));
    lint->add_option("file", raw.program, said(Text::tr("The program, a file")))->type_name("FILE")->required();
    withJson(lint);
    // For tests and demonstrations, described in docs/testing.md.
    const auto hidden = [](CLI::App* sub) {
        sub->group("");
        return sub;
    };
    CLI::App* drive = hidden(add(Verb::Drive, "drive", Text::tr("Play the window by commands from standard input")));
    drive->add_option("--clock", raw.clock, "Milliseconds since the start of the machine, for a clock that only moves when told")
        ->check(CLI::NonNegativeNumber);
    drive->add_option("--slept", raw.slept, "Milliseconds of those that the machine was suspended")->check(CLI::NonNegativeNumber);
    for (CLI::App* sub : {hidden(add(Verb::Walk, "walk", Text::tr("Play one session and save pictures of it"))),
                          hidden(add(Verb::Shots, "shots", Text::tr("Save a picture of every page")))}) {
        sub->add_option("--to", raw.to, "Folder for the pictures")->required();
    }
    return verbs;
}

QString sentenceOf(const CLI::ParseError& error)
{
    const QString message = QString::fromStdString(error.what()).section(QLatin1Char('\n'), 0, 0);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)) {
        const QString words = message.section(QStringLiteral(": "), 1);
        return filled(Text::tr("“%1” is not something Stance knows; “stance --help” lists what it does."), {words});
    }
    return filled(Text::tr("The command line is not complete or not right (%1); “stance --help” says more."), {message});
}

CommandLine cooked(const CLI::App& app, const std::vector<VerbOption>& verbs, const Raw& raw)
{
    CommandLine line;
    for (const VerbOption& option : verbs) {
        if (option.app->parsed()) {
            line.verb = option.verb;
        }
        if (option.verb == CommandLine::Verb::Drive && option.app->count("--clock") > 0) {
            line.clock = std::chrono::milliseconds{raw.clock};
        }
        if (option.verb == CommandLine::Verb::Plan && option.app->count("--as-of") > 0) {
            line.asOf = QString::fromStdString(raw.asOf);
        }
    }
    if (app.count("--data") > 0) {
        line.data = path(raw.data);
    }
    line.json = raw.json;
    line.program = path(raw.program);
    line.log = path(raw.log);
    line.weeks = raw.weeks;
    line.sessionsPerWeek = raw.sessionsPerWeek;
    line.assume = QString::fromStdString(raw.assume);
    line.to = path(raw.to);
    line.slept = std::chrono::milliseconds{raw.slept};
    line.reportFirstFrame = raw.firstFrame;
    return line;
}

}  // namespace

Result<CommandLine, ExitCode> readCommandLine(int argc, const char* const* argv)
{
    Raw raw;
    CLI::App app(
        Text::tr("A form-first coach for strength and mobility exercises. Without a verb it opens its window.").toStdString(),
        "stance");
    app.add_option("--data", raw.data, Text::tr("Folder for everything Stance keeps, in place of the usual ones").toStdString())
        ->type_name("DIR");
    app.set_version_flag("--version", "stance " STANCE_VERSION, Text::tr("Print the version").toStdString());
    app.set_help_flag("--help,-h", Text::tr("Print this help").toStdString());
    app.require_subcommand(0, 1);
    const std::vector<VerbOption> verbs = addVerbs(app, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return fail(print(QString::fromStdString(app.help())));
    } catch (const CLI::CallForVersion& version) {
        return fail(print(QString::fromUtf8(version.what()) + QLatin1Char('\n')));
    } catch (const CLI::ParseError& error) {
        return fail(complain(sentenceOf(error), ExitCode::Usage));
    }
    if (app.count("--data") > 0 && raw.data.empty()) {
        return fail(complain(Text::tr("--data needs the name of a folder behind it; “stance --help” says more."), ExitCode::Usage));
    }
    return cooked(app, verbs, raw);
}

ExitCode run(const CommandLine& line, int argc, char** argv)
{
    switch (line.verb) {
        case CommandLine::Verb::Window: return runWindow(line, argc, argv);
        case CommandLine::Verb::Catalog: return runCatalog(line);
        case CommandLine::Verb::Sessions: return runSessions(line);
        case CommandLine::Verb::Check: return runCheck(line);
        case CommandLine::Verb::Plan: return runPlan(line);
        case CommandLine::Verb::Simulate: return runSimulate(line);
        case CommandLine::Verb::Lint: return runLint(line);
        case CommandLine::Verb::Drive: return runDrive(line, argc, argv);
        case CommandLine::Verb::Walk: return runWalk(line, argc, argv);
        case CommandLine::Verb::Shots: return runShots(line, argc, argv);
    }
    return ExitCode::Internal;
}

}  // namespace stance
