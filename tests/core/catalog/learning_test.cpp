// What there is to learn: read strictly, and what we ship is told with its grade and with what speaks against it.
#include "core/catalog/learning.h"
#include "tests/support/documents.h"
#include "tests/support/plain_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace stance {
namespace {

using nlohmann::json;
using test::Refusal;
using Problem = DocumentProblem;

json shippedOutline()
{
    return json::parse(test::readSource("resources/learn/learn.json"));
}

json shippedTexts()
{
    return json::parse(test::readSource("resources/learn/learn.en.json"));
}

Result<Learning, DocumentError> read(const json& outline, const json& texts)
{
    return readLearning(outline.dump(), "outline", texts.dump(), "texts", test::shippedCatalog());
}

const Learning& shipped()
{
    static const Learning learning = read(shippedOutline(), shippedTexts()).value();
    return learning;
}

TEST(Learning, refusesAWrongOutlineWithPlaceAndReason)
{
    const Refusal refusals[] = {
        {"/format", R"("stance-safety")", Problem::WrongFormat, "/format", "stance-learn"},
        {"/version", "2", Problem::NewerVersion, "/version", "2"},
        {"/extra", "1", Problem::UnknownField, "/extra", ""},
        {"/cards", "[]", Problem::Empty, "/cards", ""},
        {"/cards/1/id", R"("three-stages")", Problem::DuplicateId, "/cards", "three-stages"},
        {"/cards/0/exercises/0", R"("nobody")", Problem::UnknownId, "/cards/0/exercises/0", "nobody"},
        {"/cards/0/statements", "[]", Problem::Empty, "/cards/0/statements", ""},
        {"/cards/0/statements/1/id", R"("series")", Problem::DuplicateId, "/cards/0", "series"},
        {"/cards/0/statements/0/grade", R"("sure")", Problem::UnknownName, "/cards/0/statements/0/grade", "sure"},
        {"/cards/0/statements/0/source", "", Problem::MissingField, "/cards/0/statements/0", "source"},
        {"/glossary/1", R"("hip-extension")", Problem::DuplicateId, "/glossary", "hip-extension"},
        {"/phases/1/at", "0", Problem::Inconsistent, "/phases", "at"},
        {"/phases/3/at", "1", Problem::Inconsistent, "/phases", "at"},
    };
    for (const Refusal& refusal : refusals) {
        const auto learning = read(test::edited(shippedOutline(), refusal), shippedTexts());
        ASSERT_FALSE(learning) << refusal.pointer;
        EXPECT_EQ(learning.error(), (DocumentError{"outline", refusal.where, refusal.problem, refusal.detail}));
    }
}

TEST(Learning, refusesWrongTextsWithPlaceAndReason)
{
    const Refusal refusals[] = {
        {"/format", "", Problem::WrongFormat, "/format", "stance-learn-text"},
        {"/language", "", Problem::MissingField, "", "language"},
        {"/cards/push-off", "", Problem::MissingField, "/cards", "push-off"},
        {"/cards/nothing", "{}", Problem::UnknownId, "/cards/nothing", "nothing"},
        {"/cards/push-off/title", R"("")", Problem::Empty, "/cards/push-off/title", ""},
        {"/cards/push-off/statements/franz-2009", "", Problem::MissingField, "/cards/push-off/statements", "franz-2009"},
        {"/glossary/rep/meaning", "", Problem::MissingField, "/glossary/rep", "meaning"},
        {"/phases/mid-stance", "", Problem::MissingField, "/phases", "mid-stance"},
        {"/phases/mid-stance/colour", "1", Problem::UnknownField, "/phases/mid-stance/colour", ""},
    };
    for (const Refusal& refusal : refusals) {
        const auto learning = read(shippedOutline(), test::edited(shippedTexts(), refusal));
        ASSERT_FALSE(learning) << refusal.pointer;
        EXPECT_EQ(learning.error(), (DocumentError{"texts", refusal.where, refusal.problem, refusal.detail}));
    }
}

TEST(Learning, hasACardForEveryRowThatAsksForOne)
{
    std::set<std::string> told;
    for (const LearnCard& card : shipped().cards) {
        told.insert(card.traces.begin(), card.traces.end());
    }
    EXPECT_THAT(told, testing::IsSupersetOf({"S1", "S67", "S68", "S69", "S70", "S77", "S78", "S80"}));
}

TEST(Learning, tellsOfEveryCardWhatSpeaksAgainstItOrLimitsIt)
{
    for (const LearnCard& card : shipped().cards) {
        EXPECT_TRUE(std::any_of(card.statements.begin(), card.statements.end(), [](const LearnStatement& statement) {
            return statement.against;
        })) << card.id;
    }
}

TEST(Learning, statesAsFactsOnlyWhatWasFoundAndPromisesNothing)
{
    for (const LearnCard& card : shipped().cards) {
        EXPECT_THAT(test::promisesIn(card.title + " " + card.lead), testing::IsEmpty()) << card.id;
        for (const LearnStatement& statement : card.statements) {
            EXPECT_NE(statement.evidence.grade, EvidenceGrade::Recalled) << card.id;
            EXPECT_NE(statement.evidence.grade, EvidenceGrade::Uncertain) << card.id;
            EXPECT_THAT(test::promisesIn(statement.evidence.text), testing::IsEmpty()) << statement.evidence.text;
        }
    }
}

TEST(Learning, explainsTheWordsThatTheProgramUses)
{
    std::set<std::string> ids;
    for (const GlossaryEntry& entry : shipped().glossary) {
        ids.insert(entry.id);
        EXPECT_THAT(test::promisesIn(entry.meaning), testing::IsEmpty()) << entry.id;
    }
    EXPECT_THAT(ids, testing::IsSupersetOf({"hip-extension", "mid-stance", "push-off", "rep", "set", "hold", "tempo", "rir", "rpe",
                                            "deload", "ladder", "limb-symmetry", "good-rep", "clean-set", "pain-light"}));
}

TEST(Learning, marksWhereInAStrideTheHipExtends)
{
    std::vector<std::string> extending;
    for (const RunningPhase& phase : shipped().phases) {
        if (phase.extends) {
            extending.push_back(phase.id);
        }
    }
    EXPECT_THAT(extending, testing::ElementsAre("mid-stance", "terminal-stance", "push-off"));
}

}  // namespace
}  // namespace stance
