// Pain is told in the rest, by keys and by mouse, with its place.
#include "app/widgets/chip.h"
#include "app/widgets/number_scale.h"
#include "tests/app/session/page_fixture.h"

#include <QMenu>

namespace stance {
namespace {

using namespace std::chrono_literals;

class SessionPain : public SessionPageFixture {
protected:
    void restAfterFirstSet(const std::string& exercise)
    {
        open(planOnly(exercise));
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        ASSERT_EQ(session().phase(), Phase::Rest);
    }
    NumberScale* scale() { return shown<NumberScale>("log-pain"); }
    template <class Widget>
    Widget* shown(const char* name)
    {
        for (Widget* widget : page->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
};

TEST_F(SessionPain, xThenADigitTellsIt)
{
    restAfterFirstSet("hip-thrust");
    EXPECT_FALSE(record(0).pain);
    key(Qt::Key_X);
    key(Qt::Key_5);
    EXPECT_EQ(record(0).pain, (Pain{5, BodyPlace::Other, Side::Both}));
    EXPECT_EQ(scale()->value(), 5);
}

TEST_F(SessionPain, tenIsTypedAsOneAndNought)
{
    restAfterFirstSet("hip-thrust");
    key(Qt::Key_X);
    key(Qt::Key_1);
    EXPECT_EQ(record(0).pain->score, 1);
    key(Qt::Key_0);
    EXPECT_EQ(record(0).pain->score, 10);
    key(Qt::Key_0);
    EXPECT_EQ(record(0).pain->score, 0) << "a nought alone is no pain";
}

TEST_F(SessionPain, noughtIsAScoreAndPressedAgainItIsTakenBack)
{
    restAfterFirstSet("hip-thrust");
    const QRectF cells = scale()->rect();
    const QPoint first(qRound(cells.width() / 22), qRound(cells.height() / 2));
    QTest::mouseClick(scale(), Qt::LeftButton, {}, first);
    ASSERT_TRUE(record(0).pain);
    EXPECT_EQ(record(0).pain->score, 0);
    EXPECT_EQ(shown<Chip>("log-where"), nullptr) << "nothing hurts anywhere";
    QTest::mouseClick(scale(), Qt::LeftButton, {}, first);
    EXPECT_FALSE(record(0).pain);
}

TEST_F(SessionPain, thePlaceIsChosenFromAMenu)
{
    restAfterFirstSet("hip-thrust");
    key(Qt::Key_W);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr) << "without a pain there is no place";
    key(Qt::Key_X);
    key(Qt::Key_3);
    key(Qt::Key_W);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(record(0).pain, (Pain{3, BodyPlace::LowBack, Side::Both}));
}

TEST_F(SessionPain, ofOneSideIsOfThatSideAndCanBeUndone)
{
    restAfterFirstSet("hip-thrust");
    key(Qt::Key_X);
    key(Qt::Key_4);
    key(Qt::Key_Backspace);
    EXPECT_FALSE(record(0).pain);
    open(planOnly("single-leg-squat"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    while (session().phase() != Phase::Rest) {
        key(Qt::Key_Return);
    }
    key(Qt::Key_X);
    key(Qt::Key_2);
    const Side side = session().plan.steps[static_cast<std::size_t>(session().plan.indexOf(*session().lastDone))].side;
    EXPECT_NE(side, Side::Both);
    EXPECT_EQ(session().record(*session().lastDone).pain->side, side);
}

}  // namespace
}  // namespace stance
