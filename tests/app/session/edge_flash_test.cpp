#include "app/session/edge_flash.h"

#include <gtest/gtest.h>

#include <QPainter>

namespace stance {
namespace {

using namespace std::chrono_literals;

/// Counts how often the edge lights up anew.
class EdgeFlashTest : public testing::Test {
protected:
    EdgeFlashTest()
    {
        parent.resize(400, 300);
        parent.show();
    }

    bool lights(Millis now)
    {
        flash->hide();
        flash->flash(theme().phase(PhaseLook::Work), now);
        return flash->isVisible();
    }

    QWidget parent;
    EdgeFlash* flash = new EdgeFlash(&parent);
};

TEST_F(EdgeFlashTest, lightsUpTheEdgeAndNothingElse)
{
    ASSERT_TRUE(lights(1s));
    QImage picture(parent.size(), QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    flash->render(&picture, QPoint(), QRegion(), QWidget::RenderFlags());
    EXPECT_EQ(picture.pixelColor(5, 150).rgb(), theme().phase(PhaseLook::Work).fill.rgb());
    EXPECT_EQ(picture.pixelColor(200, 5).rgb(), theme().phase(PhaseLook::Work).fill.rgb());
    EXPECT_EQ(picture.pixelColor(200, 150).alpha(), 0);
    EXPECT_TRUE(flash->testAttribute(Qt::WA_TransparentForMouseEvents));
}

TEST_F(EdgeFlashTest, neverMoreThanThreeTimesASecond)
{
    int flashes = 0;
    for (Millis now{0}; now < 10s; now += 50ms) {
        flashes += lights(now) ? 1 : 0;
    }
    EXPECT_LE(flashes, 30);
    EXPECT_GE(flashes, 20);
}

TEST_F(EdgeFlashTest, comesBackAfterTheClockOfTheMachineBeganAnew)
{
    ASSERT_TRUE(lights(1h));
    EXPECT_TRUE(lights(20s));
}

}  // namespace
}  // namespace stance
