// Lighter days, the question of the morning, and pain before training, on the real page.
#include "tests/app/today/today_fixture.h"

#include "app/widgets/number_scale.h"

namespace stance::test {
namespace {

using std::chrono::hours;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr Pain knee{4, BodyPlace::KneeFront, Side::Right};

void hurtKnee(PerformedSet& set)
{
    if (set.slot.value == "thrust") {
        set.pain = knee;
    }
}

class TodayEvents : public TodayFixture {
protected:
    void SetUp() override { use(gymProgram()); }

    void openMenu(const char* slot) { click((std::string("more-") + slot).c_str()); }
    void clickScore(const char* name, int score)
    {
        auto* scale = find<NumberScale>(name);
        ASSERT_NE(scale, nullptr);
        const double cell = (scale->width() + 4.0) / 11.0;
        QTest::mouseClick(scale, Qt::LeftButton, {}, QPoint(qRound(cell * (score + 0.45)), scale->height() / 2));
        settle();
    }
    QString lastSaid() { return said.isEmpty() ? QString() : said.last(); }
};

TEST_F(TodayEvents, lighterDaysLieOverAllTargetsAndEnd)
{
    train();
    show();
    const std::string before = row("thrust");
    openMenu("squat");
    chooseInMenu(QStringLiteral("Plan lighter days…"));
    ASSERT_NE(sheet(), nullptr);
    EXPECT_TRUE(says(QStringLiteral("loads 10 % lighter"))) << "it says what will happen";
    click("lighter-start");
    ASSERT_THAT(eventsOf<PlannedDeload>(), SizeIs(1));
    EXPECT_EQ(eventsOf<PlannedDeload>().front(), (PlannedDeload{7, 0.9, 0.6, std::nullopt}));
    EXPECT_THAT(row("thrust"), AllOf(HasSubstr("2 × 8, 20.25 kg"), HasSubstr("lighter")));
    EXPECT_EQ(desk->state().view.workout->rows.front().reason.mark, TargetMark::Lighter);
    EXPECT_TRUE(says(QStringLiteral("Lighter days until")));
    click("lighter-end");
    EXPECT_EQ(row("thrust"), before);
    EXPECT_FALSE(says(QStringLiteral("Lighter days until")));
}

TEST_F(TodayEvents, lighterDaysOfOneExerciseLeaveTheOthersAlone)
{
    show();
    const std::string squat = row("squat");
    openMenu("thrust");
    chooseInMenu(QStringLiteral("Plan lighter days…"));
    tabTo("lighter-scope");
    key(Qt::Key_Right);
    tabTo("lighter-days");
    type(QStringLiteral("3"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    ASSERT_THAT(eventsOf<PlannedDeload>(), SizeIs(1));
    EXPECT_EQ(eventsOf<PlannedDeload>().front(), (PlannedDeload{3, 0.9, 0.6, TrackId("hip-thrust")}));
    EXPECT_THAT(row("thrust"), HasSubstr("lighter"));
    EXPECT_EQ(row("squat"), squat);
    EXPECT_EQ(find("lighter-end"), nullptr);
    openMenu("thrust");
    chooseInMenu(QStringLiteral("End the lighter days of this exercise"));
    EXPECT_THAT(row("thrust"), Not(HasSubstr("lighter")));
}

TEST_F(TodayEvents, lighterDaysEndByThemselves)
{
    show();
    Q_EMIT page.lighterDaysPlanned(std::nullopt, 7);
    ASSERT_THAT(row("thrust"), HasSubstr("lighter"));
    clock.advance(hours{24 * 7});
    desk->refresh();
    EXPECT_THAT(row("thrust"), Not(HasSubstr("lighter")));
}

TEST_F(TodayEvents, aTargetSetDuringLighterDaysIsTheOneBeneathThem)
{
    show();
    Q_EMIT page.lighterDaysPlanned(std::nullopt, 7);
    openMenu("thrust");
    chooseInMenu(QStringLiteral("Set target by hand…"));
    EXPECT_TRUE(says(QStringLiteral("Lighter days are under way")));
    tabTo("target-most");
    key(Qt::Key_Up);
    click("target-save");
    Q_EMIT page.lighterDaysEnded(std::nullopt);
    EXPECT_THAT(row("thrust"), HasSubstr("3 × 8–9, 20 kg, set by hand"));
}

TEST_F(TodayEvents, theMorningAfterPainIsAskedAbout)
{
    trainToday(hurtKnee);
    show();
    EXPECT_EQ(find("morning"), nullptr) << "not on the same day";
    clock.advance(hours{10});
    desk->refresh();
    ASSERT_NE(find("morning"), nullptr);
    EXPECT_TRUE(says(QStringLiteral("This morning: front of the knee, right")));
    clock.advance(hours{27});
    desk->refresh();
    EXPECT_EQ(find("morning"), nullptr) << "not after 36 hours";
}

TEST_F(TodayEvents, nothingIsAskedWhereNothingHurt)
{
    trainToday();
    clock.advance(hours{10});
    show();
    EXPECT_EQ(find("morning"), nullptr);
}

TEST_F(TodayEvents, noPainIsOnePress)
{
    const SessionId session = trainToday(hurtKnee);
    clock.advance(hours{10});
    show();
    click("morning-none");
    ASSERT_THAT(eventsOf<MorningPain>(), SizeIs(1));
    EXPECT_EQ(eventsOf<MorningPain>().front(), (MorningPain{Pain{0, knee.place, knee.side}, true, session}));
    EXPECT_EQ(find("morning"), nullptr);
}

TEST_F(TodayEvents, aBadMorningLowersTheNextTargetInTwoPresses)
{
    train();
    trainToday([](PerformedSet& set) { set.pain = Pain{2, BodyPlace::KneeFront, Side::Right}; });
    clock.advance(hours{10});
    show();
    EXPECT_THAT(row("thrust"), HasSubstr("25 kg")) << "a slight pain lets it rise";
    clickScore("morning-score", 5);
    EXPECT_THAT(eventsOf<MorningPain>(), IsEmpty()) << "whether it settled is asked first";
    click("morning-settled");
    ASSERT_THAT(eventsOf<MorningPain>(), SizeIs(1));
    EXPECT_EQ(eventsOf<MorningPain>().front().pain, (Pain{5, BodyPlace::KneeFront, Side::Right}));
    EXPECT_TRUE(eventsOf<MorningPain>().front().settled);
    EXPECT_EQ(target("thrust").sets.front().load, Load::fromThousandths(20'000, LoadUnit::Kilogram));
    EXPECT_EQ(desk->state().view.workout->rows.front().reason.mark, TargetMark::Down);
    EXPECT_THAT(reason("thrust"), HasSubstr("5"));
    EXPECT_EQ(find("morning"), nullptr);
    desk->undo(desk->undoStep().value());
    EXPECT_THAT(row("thrust"), HasSubstr("25 kg"));
    EXPECT_NE(find("morning"), nullptr) << "and it may be answered again";
}

TEST_F(TodayEvents, theAnswerCanBeGivenByKeys)
{
    trainToday(hurtKnee);
    clock.advance(hours{10});
    show();
    tabTo("morning-score");
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_Right);
    }
    EXPECT_EQ(find("morning-settled"), nullptr) << "passing over a number does not choose it";
    key(Qt::Key_Return);
    EXPECT_EQ(focusName(), "morning-settled");
    tabTo("morning-unsettled");
    key(Qt::Key_Return);
    ASSERT_THAT(eventsOf<MorningPain>(), SizeIs(1));
    EXPECT_EQ(eventsOf<MorningPain>().front().pain.score, 3);
    EXPECT_FALSE(eventsOf<MorningPain>().front().settled);
}

TEST_F(TodayEvents, anotherPlaceIsSaidInADialog)
{
    trainToday(hurtKnee);
    clock.advance(hours{10});
    show();
    click("morning-elsewhere");
    ASSERT_NE(sheet(), nullptr);
    key(Qt::Key_6);
    for (QAbstractButton* chip : sheet()->findChildren<QAbstractButton*>()) {
        if (chip->text() == QStringLiteral("Calf")) {
            QTest::mouseClick(chip, Qt::LeftButton);
        }
    }
    click("pain-save");
    ASSERT_THAT(eventsOf<MorningPain>(), SizeIs(1));
    EXPECT_EQ(eventsOf<MorningPain>().front().pain, (Pain{6, BodyPlace::Calf, Side::Right}));
}

TEST_F(TodayEvents, theQuestionCanBePutAsideForTheDay)
{
    trainToday(hurtKnee);
    clock.advance(hours{10});
    show();
    click("morning-dismiss");
    EXPECT_EQ(find("morning"), nullptr);
    desk->refresh();
    EXPECT_EQ(find("morning"), nullptr);
    EXPECT_THAT(eventsOf<MorningPain>(), IsEmpty());
    clock.advance(hours{22});  // the next training day, and still within 36 hours
    desk->refresh();
    EXPECT_NE(find("morning"), nullptr);
}

TEST_F(TodayEvents, anOpenPageNoticesTheMorning)
{
    trainToday(hurtKnee);
    show();
    ASSERT_TRUE(desk->state().goodTo);
    clock.advance(std::chrono::duration_cast<Millis>(*desk->state().goodTo - clock.now().utc) - Millis{1});
    EXPECT_LT(clock.now().utc, *desk->state().goodTo);
    desk->refresh();
    EXPECT_EQ(find("morning"), nullptr);
    clock.advance(Millis{1});
    QMetaObject::invokeMethod(desk->findChild<QTimer*>(QStringLiteral("watch")), "timeout");
    EXPECT_NE(find("morning"), nullptr);
}

TEST_F(TodayEvents, painBeforeTrainingIsOfferedBesideStart)
{
    show();
    click("pain-before");
    ASSERT_NE(sheet(), nullptr);
    EXPECT_FALSE(find<QAbstractButton>("pain-save")->isEnabled()) << "a score comes first";
    key(Qt::Key_2);
    EXPECT_FALSE(find<QAbstractButton>("pain-save")->isEnabled()) << "and a place";
    for (QAbstractButton* chip : sheet()->findChildren<QAbstractButton*>()) {
        if (chip->text() == QStringLiteral("Achilles")) {
            QTest::mouseClick(chip, Qt::LeftButton);
        }
    }
    key(Qt::Key_Return);
    ASSERT_THAT(eventsOf<PainBefore>(), SizeIs(1));
    EXPECT_EQ(eventsOf<PainBefore>().front().pain, (Pain{2, BodyPlace::Achilles, Side::Both}));
    EXPECT_EQ(find<QAbstractButton>("pain-before")->text(), QStringLiteral("Pain now 2 of 10"));
}

TEST_F(TodayEvents, inAnOrdinaryProgramEnterStartsAtOnce)
{
    show();
    int starts = 0;
    QObject::connect(&page, &TodayPage::startRequested, &page, [&] { ++starts; });
    page.setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(starts, 1);
    EXPECT_EQ(sheet(), nullptr);
}

class TodayRehab : public TodayEvents {
protected:
    void SetUp() override
    {
        use(gymProgram("rehab"));
        QObject::connect(&page, &TodayPage::startRequested, &page,
                         [this] { toldAtStart.push_back(eventsOf<PainBefore>().size()); });
    }

    std::vector<std::size_t> toldAtStart;  ///< at each start, how many answers were in the journal
};

TEST_F(TodayRehab, painIsAskedBeforeTheStartAndAnsweredInTwoKeys)
{
    show();
    page.setFocus();
    key(Qt::Key_Return);
    ASSERT_NE(sheet(), nullptr);
    EXPECT_THAT(toldAtStart, IsEmpty());
    key(Qt::Key_0);
    key(Qt::Key_Return);
    EXPECT_THAT(toldAtStart, ElementsAre(1U)) << "the answer is durable before the session begins";
    EXPECT_EQ(eventsOf<PainBefore>().front().pain.score, 0);
    key(Qt::Key_Return);
    EXPECT_THAT(toldAtStart, SizeIs(2)) << "and it is not asked twice";
}

TEST_F(TodayRehab, theQuestionMayBePassedOver)
{
    show();
    click("start");
    click("pain-pass");
    EXPECT_THAT(toldAtStart, ElementsAre(0U));
}

TEST_F(TodayRehab, escapeDoesNotStart)
{
    show();
    click("start");
    key(Qt::Key_Escape);
    EXPECT_THAT(toldAtStart, IsEmpty());
    EXPECT_EQ(sheet(), nullptr);
}

TEST_F(TodayRehab, itIsAskedAfterEverySession)
{
    trainToday();
    clock.advance(hours{10});
    show();
    ASSERT_NE(find("morning"), nullptr);
    clickScore("morning-score", 3);  // nobody said where, so that is asked
    ASSERT_NE(sheet(), nullptr);
}

TEST_F(TodayRehab, itsBandsAreNarrower)
{
    show();
    EXPECT_EQ(desk->state().view.bands.amberFrom, 3);
    EXPECT_EQ(desk->state().view.bands.redFrom, 5);
}

}  // namespace
}  // namespace stance::test
