#include "app/widgets/theme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace stance {
namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// Contrast ratio of WCAG 2.2.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

TEST(Theme, everyTextAndShapeHasEnoughContrastInBothThemes)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        ASSERT_FALSE(theme->contrastPairs().isEmpty());
        for (const ContrastPair& pair : theme->contrastPairs()) {
            EXPECT_GE(contrast(pair.ink, pair.ground), pair.atLeast)
                << (theme->dark ? "dark " : "light ") << pair.name.toStdString();
        }
    }
}

TEST(Theme, everyTokenHasAColourOfItsOwnName)
{
    QStringList names;
    for (const NamedColour& token : lightTheme().tokens()) {
        EXPECT_TRUE(token.colour.isValid()) << token.name.toStdString();
        EXPECT_FALSE(names.contains(token.name)) << token.name.toStdString();
        names << token.name;
    }
    EXPECT_EQ(names.size(), darkTheme().tokens().size());
}

}  // namespace
}  // namespace stance
