// The words that files use for programs and gates.
#pragma once

#include "core/base/name_table.h"
#include "core/program/gate.h"
#include "core/program/program.h"

#include <string_view>

namespace stance {

extern const NameTable<ProgramKind> programKindNames;      ///< strength, mobility, rehab, ...
extern const NameTable<BlockKind> blockKindNames;          ///< straight, superset, circuit
extern const NameTable<SideOrder> sideOrderNames;          ///< weaker, left, right, ...
extern const NameTable<GateOp> gateOpNames;                ///< <, <=, ==, ...
extern const NameTable<SetQuantifier> setQuantifierNames;  ///< every, any, last, ...
extern const NameTable<GateSide> gateSideNames;            ///< each, weaker, stronger, ...
extern const NameTable<MissingValue> missingValueNames;    ///< fail, pass
extern const NameTable<WindowMode> windowModeNames;        ///< consecutive, cumulative, k_of_n

/// The word of a value.
inline std::string_view nameOf(ProgramKind value)
{
    return programKindNames.of(value);
}
inline std::string_view nameOf(BlockKind value)
{
    return blockKindNames.of(value);
}
inline std::string_view nameOf(SideOrder value)
{
    return sideOrderNames.of(value);
}
inline std::string_view nameOf(GateOp value)
{
    return gateOpNames.of(value);
}
inline std::string_view nameOf(SetQuantifier value)
{
    return setQuantifierNames.of(value);
}
inline std::string_view nameOf(GateSide value)
{
    return gateSideNames.of(value);
}
inline std::string_view nameOf(MissingValue value)
{
    return missingValueNames.of(value);
}
inline std::string_view nameOf(WindowMode value)
{
    return windowModeNames.of(value);
}

}  // namespace stance
