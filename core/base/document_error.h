// DocumentError: why a catalogue, program or bundle file was refused, and where. The file is refused whole.
#pragma once

#include <string>

namespace stance {

enum class DocumentProblem {
    Unreadable,      ///< the file cannot be opened or read; detail: the system's reason
    TooLarge,        ///< larger than the limit of its kind; detail: the limit in bytes
    TooDeep,         ///< nested deeper than 64 levels
    NotJson,         ///< not JSON; where: line and column
    WrongFormat,     ///< "format" is missing or another one; detail: the expected one
    NewerVersion,    ///< written by a later version; detail: the version found
    MissingField,    ///< where: the object; detail: the field
    UnknownField,    ///< where: the field
    DuplicateField,  ///< one object has the field twice; where: the field
    WrongType,       ///< where: the field; detail: the expected type
    OutOfRange,      ///< where: the field; detail: the allowed range
    UnknownName,     ///< a word from no list; detail: the word
    DuplicateId,     ///< detail: the id
    UnknownId,       ///< refers to an id that is not there; detail: the id
    LadderCycle,     ///< a ladder that leads back to itself; detail: an id on the cycle
    OneWayRung,      ///< a ladder edge whose other end does not point back; detail: the other end
    BadId,           ///< not a valid id; detail: the text
    TextTooLong,     ///< detail: the limit in characters
    Inconsistent,    ///< two fields that contradict each other; detail: both names
    Empty,           ///< a list that needs an entry
};

struct DocumentError {
    std::string file;   ///< the name the caller gave the document
    std::string where;  ///< JSON pointer ("/exercises/3/dose/sets"), or "line 12, column 3"
    DocumentProblem problem = DocumentProblem::NotJson;
    std::string detail;

    friend bool operator==(const DocumentError&, const DocumentError&) = default;
};

}  // namespace stance
