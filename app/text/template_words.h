// What the named templates of progression do, in one sentence each.
#pragma once

#include "core/program/program.h"

#include <QString>

namespace stance {

/// The sentence of the template; of rules written out, that the program has its own. Never empty.
QString templateSentence(const Progression& progression);

}  // namespace stance
