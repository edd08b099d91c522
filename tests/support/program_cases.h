// Programs that are good, and changes that make them wrong: for the reader and for the schema, which must agree.
#pragma once

#include "core/base/document_error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace stance::test {

/// Stages, blocks, paths, levels, gates of stages; no rules.
nlohmann::json plainProgram();
/// Bases, pain bands, breaks, and slots with rules, bounds, rungs, schemes and rounding.
nlohmann::json ruledProgram();

/// Whether the schema can see that a document is wrong, or only the reader: it knows the catalogue and compares fields.
enum class SeenBy { Schema, ReaderAlone };

struct ProgramCase {
    std::string pointer;  ///< JSON pointer of the changed value; a new field adds
    std::string value;    ///< as JSON; "" removes it
    DocumentProblem problem;
    std::string where;  ///< of the refusal
    std::string detail;
    SeenBy seenBy = SeenBy::Schema;
};

/// Changes of plainProgram() without rules, of ruledProgram() in its settings and progressions, and in the rules of its first slot.
std::vector<ProgramCase> plainCases();
std::vector<ProgramCase> settingCases();
std::vector<ProgramCase> ruleCases();

/// Changes that leave ruledProgram() good.
std::vector<ProgramCase> harmlessCases();

nlohmann::json changed(nlohmann::json document, const ProgramCase& change);

}  // namespace stance::test
