// One sentence for every way a file can be refused: what is wrong, where, and what to do.
#include "app/text/phrases.h"
#include "app/text/translate.h"

#include <QStringList>

namespace stance {

namespace {

/// %1 the file, %2 the place, %3 the detail.
QString sentenceFor(DocumentProblem problem)
{
    switch (problem) {
        case DocumentProblem::Unreadable:
            return Text::tr("%1 could not be read (%3); check that it exists and that you may read it.");
        case DocumentProblem::TooLarge: return Text::tr("%1 was not read because it is larger than %3 bytes; use a smaller file.");
        case DocumentProblem::TooDeep: return Text::tr("%1 was not read because it is nested too deeply at %2; flatten it there.");
        case DocumentProblem::NotJson:
            return Text::tr("%1 was not read because it is not JSON at %2; correct it there and try again.");
        case DocumentProblem::WrongFormat: return Text::tr("%1 is not a file of the kind “%3”; choose another file.");
        case DocumentProblem::NewerVersion:
            return Text::tr("%1 was written for a newer version of Stance (format %3); install that version to read it.");
        case DocumentProblem::MissingField: return Text::tr("%1 was not read because “%3” is missing at %2; add it there.");
        case DocumentProblem::UnknownField:
            return Text::tr("%1 was not read because %2 is not a known field; correct its name or remove it.");
        case DocumentProblem::DuplicateField: return Text::tr("%1 was not read because %2 is there twice; remove one of the two.");
        case DocumentProblem::WrongType: return Text::tr("%1 was not read because %2 must be of the type %3; correct it there.");
        case DocumentProblem::OutOfRange: return Text::tr("%1 was not read because %2 is out of range; allowed is %3.");
        case DocumentProblem::UnknownName:
            return Text::tr("%1 was not read because “%3” at %2 is not a known word; correct it there.");
        case DocumentProblem::DuplicateId:
            return Text::tr("%1 was not read because the id “%3” at %2 is used twice; give one another id.");
        case DocumentProblem::UnknownId:
            return Text::tr("%1 was not read because there is nothing with the id “%3”, named at %2; correct it there.");
        case DocumentProblem::LadderCycle:
            return Text::tr("%1 was not read because the ladder of “%3” leads back to itself; remove one of its rungs.");
        case DocumentProblem::OneWayRung:
            return Text::tr("%1 was not read because the rung at %2 has no way back from “%3”; add it there.");
        case DocumentProblem::BadId:
            return Text::tr("%1 was not read because “%3” at %2 is not an id; use small letters, digits and hyphens.");
        case DocumentProblem::TextTooLong:
            return Text::tr("%1 was not read because the text at %2 is too long; %3 characters are allowed.");
        case DocumentProblem::Inconsistent:
            return Text::tr("%1 was not read because %3 contradict each other at %2; change one of them.");
        case DocumentProblem::Empty: return Text::tr("%1 was not read because the list at %2 is empty; add at least one entry.");
    }
    return {};
}

}  // namespace

QString phrase(const DocumentError& error)
{
    const QString where = error.where.empty() ? Text::tr("the top of the file") : fromCore(error.where);
    return filled(sentenceFor(error.problem), {fromCore(error.file), where, fromCore(error.detail)});
}

}  // namespace stance
