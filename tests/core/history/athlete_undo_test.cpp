#include "core/history/athlete_undo.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

/// A journal of changes, numbered from 1.
class AthleteUndoTest : public testing::Test {
protected:
    std::int64_t add(AthleteEvent event)
    {
        AthleteEntry entry;
        entry.sequence = static_cast<std::int64_t>(journal.size()) + 1;
        entry.event = std::move(event);
        journal.insert(journal.begin(), entry);
        return entry.sequence;
    }
    std::int64_t change(int score) { return add(PainBefore{Pain{score, BodyPlace::Calf, Side::Left}}); }
    void undo() { add(AthleteEventRetracted{athleteUndo(journal).undo.value().retracts}); }
    void redo() { add(AthleteEventRetracted{athleteUndo(journal).redo.value().retracts}); }
    std::int64_t nextUndo() { return sequenceOf(athleteUndo(journal).undo); }
    std::int64_t nextRedo() { return sequenceOf(athleteUndo(journal).redo); }
    /// Sequences of the changes that stand.
    std::vector<std::int64_t> live()
    {
        std::vector<AthleteEntry> inOrder = journal;
        std::reverse(inOrder.begin(), inOrder.end());
        std::vector<std::int64_t> sequences;
        for (const AthleteEntry& entry : standing(inOrder)) {
            sequences.push_back(entry.sequence);
        }
        return sequences;
    }

    std::vector<AthleteEntry> journal;  ///< newest first

private:
    static std::int64_t sequenceOf(const std::optional<AthleteUndoStep>& step) { return step ? step->change.sequence : 0; }
};

using Sequences = std::vector<std::int64_t>;

TEST_F(AthleteUndoTest, goesBackChangeByChangeAndForthAgain)
{
    change(1);
    change(2);
    undo();
    EXPECT_EQ(live(), Sequences{1});
    undo();
    EXPECT_EQ(live(), Sequences{});
    EXPECT_EQ(nextUndo(), 0);
    redo();
    EXPECT_EQ(live(), Sequences{1});
    redo();
    EXPECT_EQ(live(), (Sequences{1, 2}));
    EXPECT_EQ(nextRedo(), 0);
    undo();
    EXPECT_EQ(live(), Sequences{1});
    redo();
    EXPECT_EQ(live(), (Sequences{1, 2}));
}

TEST_F(AthleteUndoTest, aNewChangeEndsRedo)
{
    change(1);
    undo();
    EXPECT_EQ(nextRedo(), 1);
    change(2);
    EXPECT_EQ(nextRedo(), 0);
    EXPECT_EQ(nextUndo(), 3);
}

TEST_F(AthleteUndoTest, undoPassesOverWhatIsGoneAlready)
{
    change(1);
    change(2);
    undo();
    change(3);
    undo();
    EXPECT_EQ(nextUndo(), 1);
}

TEST_F(AthleteUndoTest, aProgramThatCameIntoForceIsNotTakenBack)
{
    change(1);
    add(ProgramInForce{ProgramId{"hips"}, 1, false, false});
    EXPECT_EQ(nextUndo(), 1);
    undo();
    EXPECT_EQ(nextRedo(), 1);
}

TEST_F(AthleteUndoTest, withoutChangesThereIsNothingToTakeBack)
{
    EXPECT_EQ(nextUndo(), 0);
    EXPECT_EQ(nextRedo(), 0);
}

}  // namespace
}  // namespace stance
