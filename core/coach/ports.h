// The two ports through which the coach knows the world: what time it is, and where a batch becomes durable.
#pragma once

#include "core/base/result.h"
#include "core/base/stamp.h"
#include "core/session/session.h"

#include <string>
#include <variant>

namespace stance {

class Clock {
public:
    virtual ~Clock() = default;
    /// Every clock of the machine, read once.
    virtual Stamp now() const = 0;
};

enum class StoreProblem {
    Full,         ///< no space left
    ReadOnly,     ///< file or folder cannot be written
    InputOutput,  ///< the disk reported an error
    Locked,       ///< another process holds the database
    Damaged,      ///< the file is not a database, or its checks fail
    Newer,        ///< written by a later version of Stance
    NotOurs,      ///< a database of another program
    Unreachable,  ///< the folder or file cannot be opened
    Internal,     ///< anything else; a bug
};

/// Why the store did not do it. Nothing of the operation is in the file.
struct StoreError {
    StoreProblem problem = StoreProblem::Internal;
    std::string file;
    int code = 0;        ///< SQLite's extended result code, 0 if none
    std::string detail;  ///< for the log, never for the screen: code words, version numbers

    friend bool operator==(const StoreError&, const StoreError&) = default;
};

class Journal {
public:
    virtual ~Journal() = default;
    /// Makes the batch durable, with everything derived from it (`after`: the session with the batch applied), in one
    /// transaction. When it returns a value, the batch survives a crash of the program and of the machine.
    virtual Result<std::monostate, StoreError> append(const EventBatch& batch, const Session& after) = 0;
};

}  // namespace stance
