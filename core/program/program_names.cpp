#include "core/program/program_names.h"

namespace stance {
namespace {

constexpr Named<ProgramKind> programKindEntries[] = {
    {ProgramKind::Strength, "strength"},
    {ProgramKind::Mobility, "mobility"},
    {ProgramKind::Rehab, "rehab"},
    {ProgramKind::WarmUp, "warm-up"},
};

constexpr Named<BlockKind> blockKindEntries[] = {
    {BlockKind::Straight, "straight"},
    {BlockKind::Superset, "superset"},
    {BlockKind::Circuit, "circuit"},
};

constexpr Named<SideOrder> sideOrderEntries[] = {
    {SideOrder::Weaker, "weaker"},
    {SideOrder::Left, "left"},
    {SideOrder::Right, "right"},
    {SideOrder::Alternate, "alternate"},
};

constexpr Named<GateOp> gateOpEntries[] = {
    {GateOp::Less, "<"},      {GateOp::LessOrEqual, "<="},    {GateOp::Equal, "=="},
    {GateOp::NotEqual, "!="}, {GateOp::GreaterOrEqual, ">="}, {GateOp::Greater, ">"},
};

constexpr Named<SetQuantifier> setQuantifierEntries[] = {
    {SetQuantifier::Every, "every"},      {SetQuantifier::Any, "any"}, {SetQuantifier::Last, "last"},
    {SetQuantifier::First, "first"},      {SetQuantifier::Nth, "nth"}, {SetQuantifier::Heaviest, "heaviest"},
    {SetQuantifier::AtLeast, "at_least"},
};

constexpr Named<GateSide> gateSideEntries[] = {
    {GateSide::Each, "each"}, {GateSide::Weaker, "weaker"}, {GateSide::Stronger, "stronger"},
    {GateSide::Left, "left"}, {GateSide::Right, "right"},   {GateSide::Total, "total"},
};

constexpr Named<MissingValue> missingValueEntries[] = {
    {MissingValue::Fail, "fail"},
    {MissingValue::Pass, "pass"},
};

constexpr Named<WindowMode> windowModeEntries[] = {
    {WindowMode::Consecutive, "consecutive"},
    {WindowMode::Cumulative, "cumulative"},
    {WindowMode::OutOf, "k_of_n"},
};

}  // namespace

constinit const NameTable<ProgramKind> programKindNames(programKindEntries);
constinit const NameTable<BlockKind> blockKindNames(blockKindEntries);
constinit const NameTable<SideOrder> sideOrderNames(sideOrderEntries);
constinit const NameTable<GateOp> gateOpNames(gateOpEntries);
constinit const NameTable<SetQuantifier> setQuantifierNames(setQuantifierEntries);
constinit const NameTable<GateSide> gateSideNames(gateSideEntries);
constinit const NameTable<MissingValue> missingValueNames(missingValueEntries);
constinit const NameTable<WindowMode> windowModeNames(windowModeEntries);

}  // namespace stance
