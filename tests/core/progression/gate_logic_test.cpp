#include "core/progression/gate_logic.h"

#include <gtest/gtest.h>

#include <string>

namespace stance {
namespace {

GateLeaf reps(GateOp op, double value, SetQuantifier sets = SetQuantifier::Every)
{
    GateLeaf leaf;
    leaf.metric = "reps";
    leaf.op = op;
    leaf.value = value;
    leaf.sets = sets;
    return leaf;
}

GateLeaf toTarget(GateOp op, const std::string& field, double plus = 0)
{
    GateLeaf leaf = reps(op, 0);
    leaf.value = TargetValue{field, plus, 1};
    return leaf;
}

Gate gate(GateLeaf leaf)
{
    Gate result;
    result.leaf = std::move(leaf);
    return result;
}

Gate join(GateKind kind, std::vector<Gate> children)
{
    Gate result;
    result.kind = kind;
    result.children = std::move(children);
    return result;
}

bool leafImplies(const GateLeaf& b, const GateLeaf& a)
{
    return implies(gate(b), gate(a));
}

TEST(GateLogic, aStricterNumberImpliesALaxerOne)
{
    EXPECT_TRUE(leafImplies(reps(GateOp::GreaterOrEqual, 12), reps(GateOp::GreaterOrEqual, 10)));
    EXPECT_FALSE(leafImplies(reps(GateOp::GreaterOrEqual, 10), reps(GateOp::GreaterOrEqual, 12)));
    EXPECT_TRUE(leafImplies(reps(GateOp::Greater, 10), reps(GateOp::GreaterOrEqual, 10)));
    EXPECT_FALSE(leafImplies(reps(GateOp::GreaterOrEqual, 10), reps(GateOp::Greater, 10)));
    EXPECT_TRUE(leafImplies(reps(GateOp::Equal, 10), reps(GateOp::LessOrEqual, 10)));
    EXPECT_FALSE(leafImplies(reps(GateOp::NotEqual, 10), reps(GateOp::GreaterOrEqual, 0)));
}

TEST(GateLogic, everySetImpliesOneOfThemAndNotTheOtherWay)
{
    EXPECT_TRUE(leafImplies(reps(GateOp::GreaterOrEqual, 12), reps(GateOp::GreaterOrEqual, 12, SetQuantifier::Last)));
    EXPECT_FALSE(leafImplies(reps(GateOp::GreaterOrEqual, 12, SetQuantifier::Last), reps(GateOp::GreaterOrEqual, 12)));
}

TEST(GateLogic, targetsCompareOnlyWithTheSameField)
{
    EXPECT_TRUE(leafImplies(toTarget(GateOp::GreaterOrEqual, "reps_max", 2), toTarget(GateOp::GreaterOrEqual, "reps_max")));
    EXPECT_FALSE(leafImplies(toTarget(GateOp::GreaterOrEqual, "reps_max", 2), toTarget(GateOp::GreaterOrEqual, "reps_min")));
    EXPECT_FALSE(leafImplies(toTarget(GateOp::GreaterOrEqual, "reps_max"), reps(GateOp::GreaterOrEqual, 1)));
}

TEST(GateLogic, aMissingValueThatPassesImpliesNothingThatFails)
{
    GateLeaf passing = reps(GateOp::GreaterOrEqual, 12);
    passing.missing = MissingValue::Pass;
    EXPECT_FALSE(leafImplies(passing, reps(GateOp::GreaterOrEqual, 10)));
    EXPECT_TRUE(leafImplies(reps(GateOp::GreaterOrEqual, 12), passing));
}

TEST(GateLogic, conjunctionsImplyTheirPartsAndAlternativesAreImplied)
{
    const Gate many = gate(reps(GateOp::GreaterOrEqual, 12));
    const Gate few = gate(reps(GateOp::LessOrEqual, 3));
    EXPECT_TRUE(implies(join(GateKind::All, {many, few}), few));
    EXPECT_FALSE(implies(few, join(GateKind::All, {many, few})));
    EXPECT_TRUE(implies(few, join(GateKind::Any, {many, few})));
    EXPECT_FALSE(implies(join(GateKind::Any, {many, few}), few));
    EXPECT_TRUE(implies(join(GateKind::Not, {many}), join(GateKind::Not, {many})));
    EXPECT_FALSE(implies(join(GateKind::Not, {many}), many));
    // Not even eight implies not even twelve.
    const Gate eight = gate(reps(GateOp::GreaterOrEqual, 8));
    EXPECT_TRUE(implies(join(GateKind::Not, {eight}), join(GateKind::Not, {many})));
    EXPECT_FALSE(implies(join(GateKind::Not, {many}), join(GateKind::Not, {eight})));
}

TEST(GateLogic, gatesNestedToCostTimeAreAnsweredSoon)
{
    Gate any = gate(reps(GateOp::GreaterOrEqual, 12));
    Gate all = gate(reps(GateOp::GreaterOrEqual, 8));
    for (int depth = 0; depth < 40; ++depth) {
        any = join(GateKind::Any, {any});
        all = join(GateKind::All, {all});
    }
    EXPECT_FALSE(implies(all, any));
}

TEST(GateLogic, leavesExcludeEachOtherWhenNoNumberMeetsBoth)
{
    EXPECT_TRUE(excludeEachOther(reps(GateOp::GreaterOrEqual, 12), reps(GateOp::Less, 12)));
    EXPECT_FALSE(excludeEachOther(reps(GateOp::GreaterOrEqual, 12), reps(GateOp::LessOrEqual, 12)));
    EXPECT_TRUE(excludeEachOther(reps(GateOp::Equal, 10), reps(GateOp::Greater, 10)));
    EXPECT_TRUE(excludeEachOther(toTarget(GateOp::GreaterOrEqual, "reps_max"), toTarget(GateOp::Less, "reps_min")));
    EXPECT_FALSE(excludeEachOther(toTarget(GateOp::GreaterOrEqual, "reps_min"), toTarget(GateOp::Less, "reps_max")));
}

TEST(GateLogic, differentSetsDoNotExcludeEachOther)
{
    EXPECT_FALSE(
        excludeEachOther(reps(GateOp::GreaterOrEqual, 12, SetQuantifier::First), reps(GateOp::Less, 10, SetQuantifier::Last)));
    EXPECT_FALSE(
        excludeEachOther(reps(GateOp::GreaterOrEqual, 12, SetQuantifier::Any), reps(GateOp::Less, 10, SetQuantifier::Any)));
    EXPECT_TRUE(excludeEachOther(reps(GateOp::GreaterOrEqual, 12), reps(GateOp::Less, 10, SetQuantifier::Last)));
}

}  // namespace
}  // namespace stance
