// One word or two for every value of the enums a person meets. As they stand inside a sentence; sentenceCase() for a title.
#pragma once

#include "core/base/body.h"
#include "core/catalog/exercise.h"
#include "core/history/performed_set.h"
#include "core/session/session.h"

#include <QString>

#include <vector>

namespace stance {

/// The first letter as a capital.
QString sentenceCase(const QString& text);

QString word(Category value);       ///< "strength"
QString word(Pattern value);        ///< "single-leg squat"
QString word(Equipment value);      ///< "dumbbell"
QString word(Muscle value);         ///< "buttock (gluteus maximus)"
QString word(BodyPlace value);      ///< "front of the knee"
QString word(Side value);           ///< "left", "right", "both sides"
QString word(SessionState value);   ///< "finished", "ended early", "unfinished"
QString word(SetKind value);        ///< "done", "skipped", "not done", "under way"
QString word(StopReason value);     ///< "pain"
QString word(FaultTag value);       ///< "knee falls in"
QString word(EvidenceGrade value);  ///< "looked up", "from the source article"
QString word(TempoPart value);      ///< "lower"
QString word(BreathPart value);     ///< "in"
QString word(Laterality value);     ///< "one side after the other"
QString word(MeasureKind value);    ///< what the sets are counted in: "repetitions", "seconds held"

/// "mat, step", or "no equipment".
QString equipmentLine(const std::vector<Equipment>& equipment);
/// The place of a pain with its side: "calf, left".
QString painPlace(const Pain& pain);
/// How sure the statement is, as one sentence.
QString gradeSentence(EvidenceGrade grade);

}  // namespace stance
