// What holds for every program and every log, however it was trained.
#include "core/progression/outlook.h"
#include "tests/support/training_script.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <tuple>

namespace stance {
namespace {

using test::Did;
using test::Sets;
using test::TrainingScript;

struct Day {
    Sets left;
    Sets right;
    int wait = 0;
    int morning = -1;  ///< below 0: not told
    bool settled = true;
};

struct Case {
    std::string slot;
    bool oneSided = false;
    std::vector<Day> days;
};

std::string slotText(const std::string& exercise, const std::string& sets, const std::string& progression)
{
    return "\"exercise\": \"" + exercise + "\", \"sets\": " + sets + ", \"progression\": " + progression;
}

const std::vector<std::pair<std::string, bool>>& slots()
{
    static const std::string range =
        R"({"count": 3, "reps": {"min": 8, "max": 12}, "load": {"value": 30, "unit": "kg"}, "rir": 2})";
    static const std::string fixed = R"({"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}})";
    static const std::string rack =
        R"("rounding": {"bar": {"value": 20, "unit": "kg"}, "plates": [{"weight": {"value": 1.25, "unit": "kg"}, "count": 4},
           {"weight": {"value": 5, "unit": "kg"}, "count": 8}]})";
    static const std::vector<std::pair<std::string, bool>> all{
        {slotText("squat", range, R"({"template": "double"})"), false},
        {slotText("squat", range, R"({"template": "double", )" + rack + "}"), false},
        {slotText("squat", fixed, R"({"template": "linear"})"), false},
        {slotText("squat", fixed, R"({"template": "linear-deload"})"), false},
        {slotText("squat", fixed, R"({"template": "two-for-two", )" + rack + "}"), false},
        {slotText("lunge", range, R"({"template": "double", "sides": "each"})"), true},
        {slotText("lunge", range, R"({"template": "double"})"), true},
        {slotText("plank", R"({"count": 3, "hold_s": 30})", R"({"template": "hold"})"), false},
        {slotText("leg-reach", R"({"count": 2, "reps": {"min": 6, "max": 10}})", R"({"template": "reps-then-sets"})"), false},
        {slotText("pull-up", R"({"count": 3, "reps": {"min": 4, "max": 8}, "load": {"value": 30, "unit": "kg"}})",
                  R"({"template": "double"})"),
         false},
    };
    return all;
}

rc::Gen<Did> anyDid()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 40), rc::gen::weightedElement<int>({{8, -1}, {1, 2}, {1, 4}, {1, 7}}),
                                       rc::gen::weightedElement<int>({{9, 0}, {1, 1}})),
                        [](const std::tuple<int, int, int>& drawn) {
                            const auto [amount, pain, skipped] = drawn;
                            // Mostly as prescribed, else some number of its own.
                            Did did = amount > 20 ? Did() : Did(amount);
                            if (pain >= 0) {
                                did = did.hurt(pain);
                            }
                            did.skipped = skipped == 1;
                            return did;
                        });
}

rc::Gen<Day> anyDay()
{
    return rc::gen::build<Day>(rc::gen::set(&Day::left, rc::gen::container<Sets>(3, anyDid())),
                               rc::gen::set(&Day::right, rc::gen::container<Sets>(3, anyDid())),
                               rc::gen::set(&Day::wait, rc::gen::weightedElement<int>({{8, 0}, {1, 12}, {1, 30}})),
                               rc::gen::set(&Day::morning, rc::gen::inRange(-6, 5)),
                               rc::gen::set(&Day::settled, rc::gen::weightedElement<bool>({{6, true}, {1, false}})));
}

rc::Gen<Case> anyCase()
{
    return rc::gen::mapcat(rc::gen::elementOf(slots()), [](const std::pair<std::string, bool>& slot) {
        return rc::gen::build<Case>(rc::gen::set(&Case::slot, rc::gen::just(slot.first)),
                                    rc::gen::set(&Case::oneSided, rc::gen::just(slot.second)),
                                    rc::gen::set(&Case::days, rc::gen::resize(8, rc::gen::container<std::vector<Day>>(anyDay()))));
    });
}

void train(TrainingScript& script, const Case& test, const Day& day, bool mirrored = false)
{
    if (!test.oneSided) {
        script.train(day.left);
    } else if (mirrored) {
        script.trainSides(day.right, day.left);
    } else {
        script.trainSides(day.left, day.right);
    }
}

void tellMorning(TrainingScript& script, const Day& day)
{
    if (day.morning >= 0) {
        script.morning(day.morning, day.settled);
    }
}

void pass(TrainingScript& script, const Day& day)
{
    tellMorning(script, day);
    if (day.wait > 0) {
        script.wait(day.wait);
    }
}

double hardness(const SlotOutlook& slot, const SetTarget& set)
{
    const double load = set.load ? set.load->kilograms() : 0.0;
    return slot.loadKind == LoadKind::Assistance ? -load : load;
}

/// Whether any axis of `after` asks for more than `before` did.
bool asksForMore(const SlotOutlook& before, const SlotOutlook& after)
{
    const auto harder = [&](const Prescription& a, const Prescription& b) {
        if (b.sets.size() > a.sets.size()) {
            return true;
        }
        for (std::size_t i = 0; i < b.sets.size(); ++i) {
            if (b.sets[i].amountMax > a.sets[i].amountMax || hardness(after, b.sets[i]) > hardness(before, a.sets[i]) + 0.001) {
                return true;
            }
        }
        return false;
    };
    const bool left = harder(before.prescription, after.prescription);
    return left || (before.right && after.right && harder(*before.right, *after.right));
}

bool hurtsAbove(const Sets& sets, int limit)
{
    return std::any_of(sets.begin(), sets.end(),
                       [&](const Did& did) { return did.pain && !did.skipped && did.pain->score > limit; });
}

/// A score the standing rules close their gates for. A session that was skipped altogether is not judged.
bool closesAGate(const Case& test, const Day& day)
{
    return hurtsAbove(day.left, 3) || (test.oneSided && hurtsAbove(day.right, 3)) || day.morning > 1
           || (day.morning >= 0 && !day.settled);
}

bool allSkipped(const Case& test, const Day& day)
{
    const auto skipped = [](const Sets& sets) {
        return std::all_of(sets.begin(), sets.end(), [](const Did& did) { return did.skipped; });
    };
    return skipped(day.left) && (!test.oneSided || skipped(day.right));
}

bool sameAnswer(const SlotOutlook& a, const SlotOutlook& b)
{
    return a.prescription == b.prescription && a.exact == b.exact && a.right == b.right && a.decision == b.decision
           && a.trace == b.trace;
}

RC_GTEST_PROP(OutlookProperties, NothingRisesWhileASafetyGateIsClosed, ())
{
    const Case test = *anyCase();
    TrainingScript script = TrainingScript::of(test.slot);
    for (const Day& day : test.days) {
        const SlotOutlook before = script.slot();
        train(script, test, day);
        pass(script, day);
        if (closesAGate(test, day) && !allSkipped(test, day)) {
            RC_ASSERT(!asksForMore(before, script.slot()));
        }
    }
}

RC_GTEST_PROP(OutlookProperties, FoldingAgainGivesTheSame, ())
{
    const Case test = *anyCase();
    TrainingScript script = TrainingScript::of(test.slot);
    for (const Day& day : test.days) {
        train(script, test, day);
        pass(script, day);
    }
    const Program* programs[] = {&script.plan()};
    const OutlookInput input{test::gym(), programs, script.log(), script.now(), std::chrono::minutes{0}};
    const Outlook once = outlook(input);
    // Sessions may come in any order.
    std::reverse(script.log().sessions.begin(), script.log().sessions.end());
    const Outlook again = outlook(input);
    RC_ASSERT(sameAnswer(once.slots.front(), again.slots.front()));
}

RC_GTEST_PROP(OutlookProperties, AnEditChangesOnlyWhatFollows, ())
{
    const Case test = *anyCase();
    RC_PRE(test.days.size() > 1);
    TrainingScript script = TrainingScript::of(test.slot);
    std::vector<UtcTime> starts;
    std::vector<SlotOutlook> shown;
    for (const Day& day : test.days) {
        starts.push_back(script.now());
        shown.push_back(script.slot());
        train(script, test, day);
        pass(script, day);
    }
    const auto edited = *rc::gen::inRange<std::size_t>(0, test.days.size());
    for (PerformedSet& set : script.log().sessions[edited].sets) {
        set.amount.value = 1;
        set.goodAmount = 1;
    }
    const Program* programs[] = {&script.plan()};
    for (std::size_t i = 0; i <= edited; ++i) {
        const Outlook then = outlook({test::gym(), programs, script.log(), starts[i], std::chrono::minutes{0}});
        RC_ASSERT(sameAnswer(then.slots.front(), shown[i]));
    }
}

bool isLowerOrSaysWhyNot(const SlotOutlook& before, const SlotOutlook& after)
{
    if (after.decision != Decision::Regress) {
        return true;
    }
    const bool told = std::any_of(after.trace.limits.begin(), after.trace.limits.end(), [](const LimitTrace& limit) {
        return limit.kind == LimitKind::NoLighter || limit.kind == LimitKind::NothingToLower || limit.kind == LimitKind::BoundMin;
    });
    bool roundedDown = true;
    for (std::size_t i = 0; i < after.prescription.sets.size(); ++i) {
        roundedDown = roundedDown && hardness(after, after.prescription.sets[i]) <= hardness(after, after.exact.sets[i]) + 0.001;
    }
    return told || (roundedDown && !asksForMore(before, after));
}

RC_GTEST_PROP(OutlookProperties, EveryReductionIsLowerOrSaysWhyNot, ())
{
    const Case test = *anyCase();
    TrainingScript script = TrainingScript::of(test.slot);
    for (const Day& day : test.days) {
        const SlotOutlook before = script.slot();
        train(script, test, day);
        tellMorning(script, day);
        const SlotOutlook trained = script.slot();
        RC_ASSERT(isLowerOrSaysWhyNot(before, trained));
        // A break lowers what the session left behind, which may have risen.
        script.wait(day.wait);
        RC_ASSERT(isLowerOrSaysWhyNot(trained, script.slot()));
    }
}

RC_GTEST_PROP(OutlookProperties, LeftAndRightAreTreatedAlike, ())
{
    const Case test = *rc::gen::suchThat(anyCase(), [](const Case& drawn) { return drawn.oneSided; });
    TrainingScript script = TrainingScript::of(test.slot);
    TrainingScript mirror = TrainingScript::of(test.slot);
    for (const Day& day : test.days) {
        train(script, test, day);
        train(mirror, test, day, true);
        pass(script, day);
        pass(mirror, day);
    }
    const SlotOutlook own = script.slot();
    const SlotOutlook other = mirror.slot();
    RC_ASSERT(own.decision == other.decision);
    RC_ASSERT(own.right.value_or(own.prescription) == other.prescription);
    RC_ASSERT(own.prescription == other.right.value_or(other.prescription));
}

}  // namespace
}  // namespace stance
