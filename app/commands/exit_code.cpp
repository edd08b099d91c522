#include "app/commands/exit_code.h"

#include "app/text/phrases.h"
#include "app/text/translate.h"

namespace stance {
namespace {

QString sentence(const PathError& error)
{
    switch (error.problem) {
        case PathProblem::NoHome:
            return filled(
                Text::tr("There is no place for your data because %1 names no folder; set it, or choose a folder with --data."),
                {error.path});
        case PathProblem::NotAFolder:
            return filled(Text::tr("%1 is not a folder; choose another one with --data, or move what stands in its place."),
                          {error.path});
        case PathProblem::CannotCreate:
            return filled(
                Text::tr(
                    "The folder %1 could not be made; allow writing in the folder above it, or choose another one with --data."),
                {error.path});
        case PathProblem::NotWritable:
            return filled(Text::tr("No file can be made in the folder %1; allow writing in it, or choose another one with --data."),
                          {error.path});
    }
    return {};
}

}  // namespace

ExitCode exitCodeOf(const StoreError& error)
{
    switch (error.problem) {
        case StoreProblem::Damaged: return ExitCode::Damaged;
        case StoreProblem::Newer: return ExitCode::Newer;
        case StoreProblem::Locked: return ExitCode::Locked;
        case StoreProblem::Full:
        case StoreProblem::ReadOnly:
        case StoreProblem::NotOurs:
        case StoreProblem::Unreachable: return ExitCode::Usage;
        case StoreProblem::InputOutput:
        case StoreProblem::Internal: break;
    }
    return ExitCode::Internal;
}

ExitCode exitCodeOf(const StartError& error)
{
    if (const auto* store = std::get_if<StoreError>(&error)) {
        return exitCodeOf(*store);
    }
    // A document that ships with the program and cannot be read is a fault of the build.
    return std::holds_alternative<PathError>(error) ? ExitCode::Usage : ExitCode::Internal;
}

QString phrase(const StartError& error)
{
    if (const auto* path = std::get_if<PathError>(&error)) {
        return sentence(*path);
    }
    if (const auto* store = std::get_if<StoreError>(&error)) {
        return phrase(*store);
    }
    return phrase(std::get<DocumentError>(error));
}

}  // namespace stance
