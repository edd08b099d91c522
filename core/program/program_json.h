// The JSON form of programs (docs/formats.md).
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/program/program.h"

#include <string>
#include <string_view>

namespace stance {

/// Reads one program file. Refused whole, with place and reason, when anything in it is wrong: an unknown field,
/// an exercise or path rung that `catalog` does not have, a level value the exercise does not list, a measure that does
/// not fit, a duplicate slot or workout id. `name` is used in errors.
Result<Program, DocumentError> readProgram(std::string_view text, const std::string& name, const Catalog& catalog);

/// Writes the canonical form: readProgram(writeProgram(p)) equals p.
std::string writeProgram(const Program& program);

}  // namespace stance
