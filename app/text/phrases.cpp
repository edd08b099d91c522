#include "app/text/phrases.h"

#include "app/text/format.h"
#include "app/text/translate.h"

#include <QStringList>

#include <algorithm>

namespace stance {

QString phrase(Refusal refusal)
{
    switch (refusal) {
        case Refusal::StaleSet: return Text::tr("The session has already moved on, so nothing was changed.");
        case Refusal::NotNow: return Text::tr("That is not possible at this moment of the session.");
        case Refusal::NotDue: return Text::tr("It is not time for that yet.");
        case Refusal::NothingBefore: return Text::tr("This is the first set; there is none before it.");
        case Refusal::NothingToUndo: return Text::tr("There is nothing to undo.");
        case Refusal::NothingToRedo: return Text::tr("There is nothing to redo.");
        case Refusal::OutOfRange: return Text::tr("That value is outside its range and was not kept; enter another one.");
        case Refusal::UnknownSet: return Text::tr("That set is not part of this session.");
        case Refusal::AlreadyStarted: return Text::tr("This session has already begun.");
        case Refusal::AlreadyClosed: return Text::tr("This session is closed; it can be read in History.");
        case Refusal::EmptyPlan:
            return Text::tr("This workout has no exercises, so there is nothing to start; choose another one.");
    }
    return {};
}

QString phrase(const StoreError& error)
{
    const QStringList file{fromCore(error.file)};
    const auto say = [&](const QString& sentence) { return filled(sentence, file); };
    switch (error.problem) {
        case StoreProblem::Full:
            return say(Text::tr("The disk of %1 is full, so nothing was saved; free some space and try again."));
        case StoreProblem::ReadOnly:
            return say(Text::tr("%1 cannot be written to, so nothing was saved; allow writing to the file and its folder."));
        case StoreProblem::InputOutput:
            return say(Text::tr("The disk reported an error with %1, so nothing was saved; check the disk and try again."));
        case StoreProblem::Locked: return say(Text::tr("%1 is in use by another window of Stance; close that one and try again."));
        case StoreProblem::Damaged:
            return say(Text::tr("%1 is damaged and was left as it is; put a backup in its place and start again."));
        case StoreProblem::Newer:
            return say(
                Text::tr("%1 was written by a newer version of Stance and was left as it is; install that version to open it."));
        case StoreProblem::NotOurs:
            return say(Text::tr("%1 belongs to another program and was left as it is; choose another folder for the data."));
        case StoreProblem::Unreachable:
            return say(Text::tr("%1 cannot be opened; check that its folder exists and that you may read and write in it."));
        case StoreProblem::Internal:
            return say(
                Text::tr("Something unexpected happened with %1, so nothing was saved; the log file says more. Please report it."));
    }
    return {};
}

QString faultSummary(const std::vector<FaultFlag>& faults, const Exercise* exercise)
{
    struct Counted {
        QString name;
        int reps;
    };
    std::vector<Counted> counts;
    for (const FaultFlag& flag : faults) {
        const Fault* fault = exercise ? exercise->findFault(flag.fault) : nullptr;
        const QString name = fault ? fromCore(fault->name).toLower() : Text::tr("other");
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const Counted& entry) { return entry.name == name; });
        if (known == counts.end()) {
            counts.push_back({name, 1});
        } else {
            ++known->reps;
        }
    }
    if (counts.empty()) {
        return Text::tr("clean");
    }
    std::stable_sort(counts.begin(), counts.end(), [](const Counted& a, const Counted& b) { return a.reps > b.reps; });
    QStringList parts;
    for (const Counted& entry : counts) {
        parts << Text::tr("%1 × %2", "number of reps and their fault").arg(QString::number(entry.reps), entry.name);
    }
    return parts.join(Text::tr(", ", "between faults"));
}

QString reservePhrase(RepsInReserve reserve)
{
    if (reserve <= 0) {
        return Text::tr("at my limit");
    }
    if (reserve >= 4) {
        return Text::tr("easy");
    }
    if (!reserve.isWhole()) {
        return Text::tr("could have done %1 more", "repetitions, a number and a half").arg(formatDecimal(reserve.value(), 1));
    }
    return counted(QT_TRANSLATE_N_NOOP("Text", "could have done %n more"), QT_TRANSLATE_N_NOOP("Text", "could have done %n more"),
                   reserve.whole());
}

}  // namespace stance
