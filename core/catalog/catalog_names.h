// The words that files use for what an exercise is.
#pragma once

#include "core/base/name_table.h"
#include "core/catalog/exercise.h"

#include <string_view>

namespace stance {

extern const NameTable<Category> categoryNames;            ///< breathing, control, strength, ...
extern const NameTable<Pattern> patternNames;              ///< breathing, core_stability, hip_extension, ...
extern const NameTable<Laterality> lateralityNames;        ///< bilateral, unilateral, alternating
extern const NameTable<Equipment> equipmentNames;          ///< mat, bench, chair, ...
extern const NameTable<Muscle> muscleNames;                ///< gluteus_maximus, gluteus_medius, hamstrings, ...
extern const NameTable<FaultTag> faultTagNames;            ///< lumbar-extension, lumbar-flexion, hamstring-dominant, ...
extern const NameTable<EvidenceGrade> evidenceGradeNames;  ///< found, recalled, convention, ...

/// The word of a value.
inline std::string_view nameOf(Category value)
{
    return categoryNames.of(value);
}
inline std::string_view nameOf(Pattern value)
{
    return patternNames.of(value);
}
inline std::string_view nameOf(Laterality value)
{
    return lateralityNames.of(value);
}
inline std::string_view nameOf(Equipment value)
{
    return equipmentNames.of(value);
}
inline std::string_view nameOf(Muscle value)
{
    return muscleNames.of(value);
}
inline std::string_view nameOf(FaultTag value)
{
    return faultTagNames.of(value);
}
inline std::string_view nameOf(EvidenceGrade value)
{
    return evidenceGradeNames.of(value);
}

}  // namespace stance
