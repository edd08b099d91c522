// Reasons, their stories, and targets set by hand, on the real page with keys and mouse.
#include "tests/app/today/today_fixture.h"

#include "app/widgets/stepper.h"

#include <sqlite3.h>

namespace stance::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class TodayReasons : public TodayFixture {
protected:
    void SetUp() override { use(gymProgram()); }

    void openMenu(const char* slot)
    {
        tabTo((std::string("more-") + slot).c_str());
        key(Qt::Key_Space);
    }
};

TEST_F(TodayReasons, aNewProgramIsDoneForTheFirstTime)
{
    show();
    EXPECT_EQ(row("thrust"), "Hip thrust, 3 × 8, 20 kg, first time");
}

TEST_F(TodayReasons, aTargetThatWasMetRisesAndSaysSo)
{
    train();
    show();
    EXPECT_THAT(row("thrust"), AllOf(HasSubstr("22.5 kg"), HasSubstr("+2.5 kg")));
    EXPECT_EQ(desk->state().view.workout->rows.front().reason.mark, TargetMark::Up);
}

TEST_F(TodayReasons, aMissedSetKeepsTheTargetAndIsNamed)
{
    train([](PerformedSet& set) {
        if (set.slot.value == "thrust" && set.setNo == 3) {
            set.amount.value = 6;
        }
    });
    show();
    EXPECT_THAT(row("thrust"), AllOf(HasSubstr("3 × 8, 20 kg"), HasSubstr("set 3")));
    EXPECT_EQ(desk->state().view.workout->rows.front().reason.mark, TargetMark::Same);
}

TEST_F(TodayReasons, aFaultThatKeepsComingBackIsNamedWithItsCue)
{
    const auto arched = [](PerformedSet& set) {
        if (set.slot.value == "thrust" && set.setNo == 2) {
            set.faults = {FaultFlag{FaultId("back-arches"), 3}};
        }
    };
    train(arched);
    train(arched);
    show();
    EXPECT_EQ(find("recurring-thrust"), nullptr) << "twice is not yet a habit";
    train();
    train(arched);
    show();
    const auto* line = find<Label>("recurring-thrust");
    ASSERT_NE(line, nullptr);
    EXPECT_THAT(line->text().toStdString(), HasSubstr("“Back arches” in 3 of the last 4 sessions"));
    const Fault* fault = shippedCatalog().find(ExerciseId("hip-thrust"))->findFault(FaultId("back-arches"));
    EXPECT_THAT(line->text().toStdString(), HasSubstr(fault->cue));
    EXPECT_EQ(find("recurring-squat"), nullptr);
    EXPECT_EQ(find("row-thrust")->accessibleDescription(), line->text());
}

TEST_F(TodayReasons, painHoldsTheTargetAndLowersItWhenItIsBad)
{
    const auto hurt = [](int score) {
        return [score](PerformedSet& set) {
            if (set.slot.value == "thrust") {
                set.pain = Pain{score, BodyPlace::KneeFront, Side::Right};
            }
        };
    };
    train(hurt(4));
    show();
    EXPECT_EQ(desk->state().view.workout->rows.front().reason.mark, TargetMark::Held);
    EXPECT_THAT(reason("thrust"), HasSubstr("pain"));
    train(hurt(7));
    desk->refresh();
    EXPECT_EQ(desk->state().view.workout->rows.front().reason.mark, TargetMark::Down);
}

TEST_F(TodayReasons, aClickOnTheReasonTellsTheWholeStory)
{
    train();
    show();
    click("reason-thrust");
    ASSERT_NE(sheet(), nullptr);
    EXPECT_THAT(sheet()->accessibleName().toStdString(), HasSubstr("Hip thrust"));
    EXPECT_TRUE(says(QStringLiteral("What raises it")));
    EXPECT_THAT(sheet()->accessibleDescription().toStdString(), HasSubstr("+2.5 kg"));
    EXPECT_EQ(sheet()->accessibleRole(), QAccessible::Dialog);
}

TEST_F(TodayReasons, theStoryOpensAndClosesByKeysAndGivesTheFocusBack)
{
    train();
    show();
    tabTo("reason-thrust");
    key(Qt::Key_Return);
    ASSERT_NE(sheet(), nullptr);
    key(Qt::Key_Tab);
    EXPECT_TRUE(sheet()->isAncestorOf(page.focusWidget())) << "Tab stays in the dialog";
    key(Qt::Key_Tab);
    EXPECT_TRUE(sheet()->isAncestorOf(page.focusWidget()));
    key(Qt::Key_Escape);
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(focusName(), "reason-thrust");
    key(Qt::Key_Return);
    ASSERT_NE(sheet(), nullptr);
    key(Qt::Key_Return);
    EXPECT_EQ(sheet(), nullptr) << "Enter presses Close";
}

TEST_F(TodayReasons, theStoryGoesWithThePage)
{
    show();
    click("reason-thrust");
    page.hide();
    page.show();
    settle();
    EXPECT_EQ(sheet(), nullptr);
}

TEST_F(TodayReasons, aTargetIsSetByKeysAlone)
{
    train();
    show();
    openMenu("thrust");
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_NE(sheet(), nullptr);
    EXPECT_EQ(focusName(), "target-sets");
    key(Qt::Key_Down);  // two sets
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    EXPECT_EQ(focusName(), "target-most");
    key(Qt::Key_Up);  // 8 to 9
    tabTo("target-load");
    key(Qt::Key_Down);  // 22.5 to 20 kg
    tabTo("target-reason");
    type(QStringLiteral("new bench"));
    EXPECT_THAT(eventsOf<ManualTarget>(), IsEmpty());
    key(Qt::Key_Return);
    EXPECT_EQ(sheet(), nullptr);
    const auto set = eventsOf<ManualTarget>();
    ASSERT_THAT(set, SizeIs(1));
    EXPECT_EQ(set.front().track, TrackId("hip-thrust"));
    EXPECT_EQ(set.front().reason, "new bench");
    const Prescription now = target("thrust");
    ASSERT_THAT(now.sets, SizeIs(2));
    EXPECT_EQ(now.sets.front().amountMin, 8);
    EXPECT_EQ(now.sets.front().amountMax, 9);
    EXPECT_EQ(now.sets.front().load, Load::fromThousandths(20'000, LoadUnit::Kilogram));
    EXPECT_EQ(row("thrust"), "Hip thrust, 2 × 8–9, 20 kg, set by hand: new bench");
    EXPECT_EQ(focusName(), "more-thrust") << "the focus is where it was";
    EXPECT_EQ(offered, TodayDesk::Offer::Undo);
}

TEST_F(TodayReasons, aTypedEndOfTheRangePushesTheOther)
{
    show();
    click("more-squat");
    chooseInMenu(QStringLiteral("Set target by hand…"));
    tabTo("target-least");
    type(QStringLiteral("12"));
    key(Qt::Key_Return);
    EXPECT_EQ(find<Stepper>("target-most")->value(), 12);
    click("target-save");
    EXPECT_EQ(target("squat").sets.front().amountMin, 12);
    EXPECT_EQ(target("squat").sets.front().amountMax, 12);
}

TEST_F(TodayReasons, oneSideCanBeSetByItself)
{
    show();
    click("more-squat");
    chooseInMenu(QStringLiteral("Set target by hand…"));
    tabTo("target-side");
    key(Qt::Key_Right);  // left
    tabTo("target-sets");
    key(Qt::Key_Up);
    click("target-save");
    ASSERT_THAT(eventsOf<ManualTarget>(), SizeIs(1));
    EXPECT_EQ(eventsOf<ManualTarget>().front().side, Side::Left);
    const auto due = training->due(clock.now()).value();
    EXPECT_THAT(due->plan.slots[1].prescription.sets, SizeIs(3));
    ASSERT_TRUE(due->plan.slots[1].right);
    EXPECT_THAT(due->plan.slots[1].right->sets, SizeIs(2));
    EXPECT_THAT(row("squat"), HasSubstr("left 3 × 6–10; right 2 × 6–10"));
    EXPECT_TRUE(says(QStringLiteral("3 × 6–10")));
    EXPECT_TRUE(says(QStringLiteral("2 × 6–10")));
}

TEST_F(TodayReasons, theReasonOfAHandStaysUntilTheRulesMoveTheTarget)
{
    show();
    ASSERT_TRUE(training->tell(ManualTarget{TrackId("hip-thrust"), Side::Both, target("thrust"), "new bench"}, clock.now()));
    train([](PerformedSet& set) { set.amount.value = std::max(1, set.amount.value - 2); });  // not earned
    desk->refresh();
    EXPECT_EQ(reason("thrust"), "set by hand: new bench");
    train();
    desk->refresh();
    EXPECT_THAT(reason("thrust"), HasSubstr("+2.5 kg"));
}

TEST_F(TodayReasons, undoAndRedoMoveTheTargetBackAndForth)
{
    show();
    const std::string before = row("thrust");
    Prescription heavy = target("thrust");
    heavy.sets.resize(5, heavy.sets.back());
    Q_EMIT page.targetChosen({TrackId("hip-thrust"), Side::Both, heavy, QStringLiteral("more")});
    const std::string after = row("thrust");
    ASSERT_NE(before, after);
    desk->undo(desk->undoStep().value());
    EXPECT_EQ(row("thrust"), before);
    EXPECT_EQ(offered, TodayDesk::Offer::Redo);
    EXPECT_FALSE(desk->undoStep());
    desk->redo(desk->redoStep().value());
    EXPECT_EQ(row("thrust"), after);
    EXPECT_EQ(offered, TodayDesk::Offer::Undo);
}

TEST_F(TodayReasons, theMenuKeyAndARightClickOpenTheMenu)
{
    show();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(4, 4), QPoint(40, 40));
    QApplication::sendEvent(find("row-squat"), &byKey);
    settle();
    chooseInMenu(QStringLiteral("Why this target"));
    ASSERT_NE(sheet(), nullptr);
    key(Qt::Key_Escape);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, QPoint(60, 10), QPoint(60, 60));
    QApplication::sendEvent(find("row-thrust"), &byMouse);
    settle();
    chooseInMenu(QStringLiteral("Set target by hand…"));
    EXPECT_THAT(sheet()->accessibleName().toStdString(), HasSubstr("Hip thrust"));
}

/// What the page shows at the moment a transaction is committed.
struct Witness {
    std::function<std::string()> look;
    std::vector<std::string> seen;

    static int atCommit(void* self)
    {
        auto* witness = static_cast<Witness*>(self);
        witness->seen.push_back(witness->look());
        return 0;
    }
};

TEST_F(TodayReasons, theEventIsInTheJournalBeforeThePageShowsIt)
{
    show();
    const std::string before = row("thrust");
    Witness witness{[this] { return row("thrust"); }, {}};
    sqlite3_commit_hook(database->handle(), Witness::atCommit, &witness);
    Prescription heavy = target("thrust");
    heavy.sets.resize(5, heavy.sets.back());
    Q_EMIT page.targetChosen({TrackId("hip-thrust"), Side::Both, heavy, QStringLiteral("more")});
    sqlite3_commit_hook(database->handle(), nullptr, nullptr);
    EXPECT_THAT(witness.seen, ElementsAre(before));
    EXPECT_NE(row("thrust"), before);
}

TEST_F(TodayReasons, whatCannotBeSavedIsNotShown)
{
    show();
    const std::string before = row("thrust");
    ASSERT_EQ(sqlite3_exec(database->handle(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr), SQLITE_OK);
    Prescription heavy = target("thrust");
    heavy.sets.resize(5, heavy.sets.back());
    Q_EMIT page.targetChosen({TrackId("hip-thrust"), Side::Both, heavy, QStringLiteral("more")});
    EXPECT_EQ(row("thrust"), before);
    EXPECT_THAT(failures, SizeIs(1));
    EXPECT_TRUE(said.isEmpty());
}

}  // namespace
}  // namespace stance::test
