// What is doubtful in a program, in words: what is wrong and what to do about it.
#pragma once

#include "core/progression/lint.h"

#include <QString>

namespace stance {

/// Two sentences.
struct LintText {
    QString what;
    QString remedy;
};

LintText textOf(const LintProblem& problem);

}  // namespace stance
