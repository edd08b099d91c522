#include "app/text/phrases.h"

#include "app/text/translate.h"

#include <gtest/gtest.h>

#include <array>

namespace stance {
namespace {

std::string text(const QString& string)
{
    return string.toStdString();
}

Exercise squat()
{
    Exercise exercise;
    Fault knee;
    knee.id = FaultId("knee-valgus");
    knee.name = "Knee falls in";
    Fault heel;
    heel.id = FaultId("heel-lifts");
    heel.name = "Heel lifts";
    exercise.faults = {knee, heel};
    return exercise;
}

TEST(Phrases, everyRefusalIsOneSentence)
{
    for (const Refusal refusal : {Refusal::StaleSet, Refusal::NotNow, Refusal::NotDue, Refusal::NothingBefore,
                                  Refusal::NothingToUndo, Refusal::NothingToRedo, Refusal::OutOfRange, Refusal::UnknownSet,
                                  Refusal::AlreadyStarted, Refusal::AlreadyClosed, Refusal::EmptyPlan}) {
        const QString sentence = phrase(refusal);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << text(sentence);
        EXPECT_FALSE(sentence.contains(QLatin1Char('!'))) << text(sentence);
    }
}

TEST(Phrases, everyStoreErrorNamesTheFile)
{
    for (const StoreProblem problem :
         {StoreProblem::Full, StoreProblem::ReadOnly, StoreProblem::InputOutput, StoreProblem::Locked, StoreProblem::Damaged,
          StoreProblem::Newer, StoreProblem::NotOurs, StoreProblem::Unreachable, StoreProblem::Internal}) {
        const QString sentence = phrase(StoreError{problem, "/data/%1.db", 13, "SQLITE_FULL"});
        EXPECT_TRUE(sentence.contains(QStringLiteral("/data/%1.db"))) << text(sentence);
        EXPECT_FALSE(sentence.contains(QStringLiteral("SQLITE"))) << text(sentence);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << text(sentence);
    }
}

TEST(Phrases, aDocumentErrorSaysWhatWhereAndWhatToDo)
{
    EXPECT_EQ(text(phrase(DocumentError{"mine.json", "/exercises/3", DocumentProblem::MissingField, "dose"})),
              "mine.json was not read because “dose” is missing at /exercises/3; add it there.");
    EXPECT_EQ(text(phrase(DocumentError{"mine.json", "/sets", DocumentProblem::OutOfRange, "1 to 20"})),
              "mine.json was not read because /sets is out of range; allowed is 1 to 20.");
    EXPECT_EQ(text(phrase(DocumentError{"mine.json", "/version", DocumentProblem::WrongType, "whole number"})),
              "mine.json was not read because /version must be of the type whole number; correct it there.");
    EXPECT_EQ(text(phrase(DocumentError{"mine.json", "", DocumentProblem::Empty, ""})),
              "mine.json was not read because the list at the top of the file is empty; add at least one entry.");
}

TEST(Phrases, noDocumentProblemLeavesAPlaceUnfilled)
{
    for (int i = 0; i <= static_cast<int>(DocumentProblem::Empty); ++i) {
        const QString sentence = phrase(DocumentError{"f", "w", static_cast<DocumentProblem>(i), "d"});
        EXPECT_FALSE(sentence.isEmpty());
        EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << text(sentence);
    }
}

TEST(Phrases, aSetWithoutFaultsIsClean)
{
    const Exercise exercise = squat();
    EXPECT_EQ(text(faultSummary({}, &exercise)), "clean");
}

TEST(Phrases, faultsAreCountedMostFrequentFirst)
{
    const Exercise exercise = squat();
    const FaultFlag heel{FaultId("heel-lifts"), 1};
    const FaultFlag knee{FaultId("knee-valgus"), 2};
    EXPECT_EQ(text(faultSummary({knee}, &exercise)), "1 × knee falls in");
    EXPECT_EQ(text(faultSummary({heel, knee, knee}, &exercise)), "2 × knee falls in, 1 × heel lifts");
    EXPECT_EQ(text(faultSummary({knee}, nullptr)), "1 × other");
}

TEST(Phrases, effortInReserveIsSaidInWords)
{
    EXPECT_EQ(text(reservePhrase(0)), "at my limit");
    EXPECT_EQ(text(reservePhrase(2)), "could have done 2 more");
    EXPECT_EQ(text(reservePhrase(7)), "easy");
}

TEST(Phrases, painSaysItsPlaceAndSide)
{
    EXPECT_EQ(text(painPlace({4, BodyPlace::Calf, Side::Left})), "calf, left");
    EXPECT_EQ(text(painPlace({4, BodyPlace::LowBack, Side::Both})), "low back");
}

TEST(Phrases, nothingToHaveAtHandIsSaid)
{
    EXPECT_EQ(text(equipmentLine({})), "no equipment");
    EXPECT_EQ(text(equipmentLine({Equipment::Mat, Equipment::Step})), "mat, step");
}

TEST(Phrases, valuesThatLookLikePlacesStayAsTheyAre)
{
    EXPECT_EQ(text(filled(QStringLiteral("%1 and %3"), {QStringLiteral("%3"), QStringLiteral("b"), QStringLiteral("c")})),
              "%3 and c");
}

}  // namespace
}  // namespace stance
