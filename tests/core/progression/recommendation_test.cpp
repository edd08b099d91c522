#include "core/progression/recommendation.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

Slot squat()
{
    Slot slot;
    slot.id = SlotId{"squat"};
    slot.track = TrackId{"single-leg-squat"};
    slot.prescription.sets.resize(3);
    slot.prescription.restSeconds = 75;
    return slot;
}

PerformedSet performed(const std::string& track, SetKind kind)
{
    PerformedSet set;
    set.track = TrackId{track};
    set.kind = kind;
    return set;
}

TEST(Recommendation, isThePrescriptionOfTheProgram)
{
    EXPECT_EQ(recommend(squat(), {}).prescription, squat().prescription);
}

TEST(Recommendation, aTrackNeverTrainedIsAFirstTime)
{
    EXPECT_EQ(recommend(squat(), {}).change, TargetChange::First);
    const std::vector<PerformedSet> others{performed("hip-thrust", SetKind::Done)};
    EXPECT_EQ(recommend(squat(), others).change, TargetChange::First);
}

TEST(Recommendation, setsThatWereNotDoneAreNoTraining)
{
    const std::vector<PerformedSet> sets{performed("single-leg-squat", SetKind::Skipped),
                                         performed("single-leg-squat", SetKind::NotDone),
                                         performed("single-leg-squat", SetKind::Open)};
    EXPECT_EQ(recommend(squat(), sets).change, TargetChange::First);
}

TEST(Recommendation, aTrackTrainedBeforeStandsAsItWas)
{
    const std::vector<PerformedSet> sets{performed("single-leg-squat", SetKind::Skipped),
                                         performed("single-leg-squat", SetKind::Done)};
    EXPECT_EQ(recommend(squat(), sets).change, TargetChange::Same);
}

}  // namespace
}  // namespace stance
