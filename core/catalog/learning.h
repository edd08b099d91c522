// Learning: short cards on why hip extension matters and how sure that is, a glossary, and the phases of a running stride.
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace stance {

struct LearnStatement {
    std::string id;  ///< unique within its card
    Evidence evidence;
    bool against = false;  ///< speaks against the card, or limits it

    friend bool operator==(const LearnStatement&, const LearnStatement&) = default;
};

struct LearnCard {
    std::string id;
    std::vector<std::string> traces;    ///< rows of the source trace table
    std::vector<ExerciseId> exercises;  ///< that belong to it
    std::vector<LearnStatement> statements;
    std::string title;
    std::string lead;  ///< the message in two or three sentences

    friend bool operator==(const LearnCard&, const LearnCard&) = default;
};

struct GlossaryEntry {
    std::string id;
    std::string term;
    std::string meaning;

    friend bool operator==(const GlossaryEntry&, const GlossaryEntry&) = default;
};

struct RunningPhase {
    std::string id;
    double at = 0.0;       ///< share of one step's time at which the leg is there, 0 to below 1
    bool extends = false;  ///< the hip extends here
    std::string name;
    std::string text;

    friend bool operator==(const RunningPhase&, const RunningPhase&) = default;
};

struct Learning {
    std::vector<LearnCard> cards;
    std::vector<GlossaryEntry> glossary;
    std::vector<RunningPhase> phases;  ///< in the order of time

    friend bool operator==(const Learning&, const Learning&) = default;
};

/// Reads the two documents (form: docs/formats.md, 3.6): what there is, and the texts of one language. Exercises must be those of
/// the catalogue. The names are used in errors. A wrong file is refused whole.
Result<Learning, DocumentError> readLearning(std::string_view outline, const std::string& outlineName, std::string_view texts,
                                             const std::string& textsName, const Catalog& catalog);

}  // namespace stance
