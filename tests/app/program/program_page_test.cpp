// The program page over a real database: what is shipped, what is followed, and the weeks ahead.
#include "app/program/program_page.h"

#include "app/program/program_detail.h"
#include "app/shell/program_desk.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "tests/app/today/today_fixture.h"

#include <QSignalSpy>

namespace stance::test {
namespace {

class ProgramPageTest : public testing::Test {
protected:
    ProgramPageTest()
    {
        content = loadContent().value();
        database = openDatabase(folder / "stance.db");
        journal = std::make_unique<SqliteJournal>(*database);
        queries = std::make_unique<SessionQueries>(*database);
        training = std::make_unique<Training>(content, *database, *journal);
        desk = std::make_unique<ProgramDesk>(TodaySources{content, *training, *queries, settings, clock}, page);
        QObject::connect(desk.get(), &ProgramDesk::said, &page, [this](const QString& words) { said << words; });
        page.resize(1184, 800);
        page.show();
        page.activateWindow();
        desk->refresh();
        settle();
    }

    void open(const char* program)
    {
        auto* card = page.findChild<CardButton*>(QStringLiteral("program-%1").arg(QString::fromLatin1(program)));
        ASSERT_NE(card, nullptr) << program;
        QTest::mouseClick(card, Qt::LeftButton);
        settle();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    Button* use() { return page.findChild<Button*>(QStringLiteral("use")); }
    bool says(const QString& text)
    {
        const auto labels = page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](Label* label) { return label->isVisible() && label->text().contains(text); });
    }
    std::vector<std::string> beside()
    {
        std::vector<std::string> ids;
        const auto programs = training->beside();
        for (const Program* program : *programs) {
            ids.push_back(program->id.value);
        }
        return ids;
    }
    /// What the next start of Stance finds.
    std::string mainAfterRestart()
    {
        Training later(content, *database, *journal);
        return later.program().id.value;
    }

    TempFolder folder;
    ManualClock clock;
    Settings settings{QString()};
    Content content;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqliteJournal> journal;
    std::unique_ptr<SessionQueries> queries;
    std::unique_ptr<Training> training;
    ProgramPage page;
    std::unique_ptr<ProgramDesk> desk;
    QStringList said;
};

TEST_F(ProgramPageTest, offersEveryShippedProgram)
{
    for (const ProgramId& id : content.programs.ids()) {
        EXPECT_NE(page.findChild<CardButton*>(QStringLiteral("program-%1").arg(QString::fromStdString(id.value))), nullptr)
            << id.value;
    }
    EXPECT_EQ(content.programs.ids().size(), 7U);
}

TEST_F(ProgramPageTest, followingAProgramIsDurable)
{
    open("foundation-6wk");
    ASSERT_TRUE(page.isProgramOpen());
    QTest::mouseClick(use(), Qt::LeftButton);
    settle();
    EXPECT_EQ(training->program().id, ProgramId("foundation-6wk"));
    EXPECT_EQ(mainAfterRestart(), "foundation-6wk");
    EXPECT_FALSE(use()->isVisible());
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(training->due(clock.now()).value()->plan.program, ProgramId("foundation-6wk"));
}

TEST_F(ProgramPageTest, aCompanionStandsBesideTheMainProgramUntilItIsLeft)
{
    open("desk-hip-mobility");
    QTest::mouseClick(use(), Qt::LeftButton);
    settle();
    EXPECT_EQ(beside(), std::vector<std::string>{"desk-hip-mobility"});
    EXPECT_EQ(training->program().id, content.programs.first().id);
    page.showList();
    open("pre-run-10");
    QTest::mouseClick(use(), Qt::LeftButton);
    settle();
    EXPECT_EQ(beside(), (std::vector<std::string>{"desk-hip-mobility", "pre-run-10"}));
    QTest::mouseClick(use(), Qt::LeftButton);
    settle();
    EXPECT_EQ(beside(), std::vector<std::string>{"desk-hip-mobility"});
}

TEST_F(ProgramPageTest, aSessionOfACompanionCanBePlanned)
{
    const Program* companion = content.programs.find(ProgramId("pre-run-10"), content.catalog);
    ASSERT_NE(companion, nullptr);
    ASSERT_TRUE(training->follow(*companion, clock.now()));
    const auto due = training->due(*companion, clock.now()).value();
    ASSERT_TRUE(due);
    EXPECT_EQ(due->plan.program, companion->id);
    EXPECT_FALSE(due->plan.steps.empty());
    // Saying so again changes nothing.
    const auto before = queries->athleteEvents()->size();
    ASSERT_TRUE(training->putInForce(*companion, clock.now()));
    EXPECT_EQ(queries->athleteEvents()->size(), before);
}

TEST_F(ProgramPageTest, theWeeksAheadFollowTheAssumption)
{
    open("hip-extension-start");
    EXPECT_TRUE(says(QStringLiteral("Week 6")));
    const auto shown = [this] {
        QStringList texts;
        for (const Label* label : page.findChild<ProgramDetail*>()->findChildren<Label*>()) {
            texts << label->text();
        }
        return texts;
    };
    const QStringList allDone = shown();
    EXPECT_FALSE(allDone.filter(QStringLiteral("kg")).isEmpty()) << "loads rise when every session is done";
    QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("assume-2")), Qt::LeftButton);
    settle();
    EXPECT_TRUE(shown().filter(QStringLiteral("5 kg")).isEmpty()) << "nothing rises with a pain of 5";
}

TEST_F(ProgramPageTest, everyStageIsShown)
{
    open("runner-strength-8wk");
    const Program* program = content.programs.find(ProgramId("runner-strength-8wk"), content.catalog);
    ASSERT_EQ(program->stages.size(), 6U);
    QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("stage-5")), Qt::LeftButton);
    settle();
    for (const Workout& workout : program->stages.back().workouts) {
        EXPECT_TRUE(says(QString::fromStdString(workout.name))) << workout.name;
    }
}

TEST_F(ProgramPageTest, escapeLeadsBackToTheCard)
{
    open("race-maintenance");
    QTest::keyClick(&page, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(page.isProgramOpen());
    EXPECT_TRUE(page.findChild<CardButton*>(QStringLiteral("program-race-maintenance"))->hasFocus());
}

TEST_F(ProgramPageTest, aRowLeadsToItsExercise)
{
    open("hip-extension-start");
    QSignalSpy asked(&page, &ProgramPage::exerciseRequested);
    const auto rows = page.findChild<ProgramDetail*>()->findChildren<CardButton*>();
    ASSERT_FALSE(rows.empty());
    QTest::mouseClick(rows.front(), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<ExerciseId>(), ExerciseId("crook-breathing"));
}

}  // namespace
}  // namespace stance::test
