#include "app/widgets/set_text.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace stance {
namespace {

const QString words = QStringLiteral("Lower yourself slowly until the thigh is level with the floor");

Paragraph body()
{
    return Paragraph{fontFor(TextStyle::Body), 0};
}

double measured(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString together(const SetText& set)
{
    QStringList lines;
    for (const SetLine& line : set.lines) {
        lines << line.words;
    }
    return lines.join(QLatin1Char(' '));
}

TEST(SetText, aWidthThatIsRememberedIsThatOfItsOwnFont)
{
    const QFont small = fontFor(TextStyle::Small);
    QFont spaced = small;
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    for (int i = 0; i < 2; ++i) {  // measured, then remembered
        EXPECT_DOUBLE_EQ(textWidth(small, words), measured(words, small));
        EXPECT_DOUBLE_EQ(textWidth(spaced, words), measured(words, spaced));
    }
    EXPECT_GT(textWidth(spaced, words), textWidth(small, words));
}

TEST(SetText, wordsAreBrokenIntoLinesThatFitAndNoneIsLost)
{
    const Paragraph paragraph = body();
    const double width = textWidth(paragraph.font, words) / 2.5;
    for (int i = 0; i < 2; ++i) {
        const SetText set = setText(words, paragraph, width);
        ASSERT_GE(set.lines.size(), 3);
        EXPECT_EQ(together(set), words);
        EXPECT_DOUBLE_EQ(set.height, pitchOf(paragraph) * static_cast<double>(set.lines.size()));
        EXPECT_DOUBLE_EQ(set.lines.at(1).top, pitchOf(paragraph));
        for (const SetLine& line : set.lines) {
            EXPECT_LE(textWidth(paragraph.font, line.words), width);
        }
    }
}

TEST(SetText, anotherWidthIsSetAnew)
{
    const Paragraph paragraph = body();
    const double whole = textWidth(paragraph.font, words) + 1;
    EXPECT_GT(setText(words, paragraph, whole / 3).lines.size(), 1);
    EXPECT_EQ(setText(words, paragraph, whole).lines.size(), 1);
}

TEST(SetText, theLastLineAllowedIsElided)
{
    Paragraph paragraph = body();
    paragraph.maximumLines = 2;
    const SetText set = setText(words, paragraph, textWidth(paragraph.font, words) / 4);
    ASSERT_EQ(set.lines.size(), 2);
    EXPECT_TRUE(set.lines.back().words.endsWith(QChar(0x2026)));
}

TEST(SetText, aSingleLineIsElidedAndBreaksNowhere)
{
    Paragraph paragraph = body();
    paragraph.overflow = Overflow::Elide;
    const QString twoLines = words + QLatin1Char('\n') + words;
    const double width = textWidth(paragraph.font, words) / 2;
    const SetText set = setText(twoLines, paragraph, width);
    ASSERT_EQ(set.lines.size(), 1);
    EXPECT_TRUE(set.lines.front().words.endsWith(QChar(0x2026)));
    EXPECT_LE(textWidth(paragraph.font, set.lines.front().words), width);
    EXPECT_EQ(setText(words, paragraph, 2 * width + 1).lines.front().words, words);
}

TEST(SetText, aWrittenBreakIsKept)
{
    const SetText set = setText(QStringLiteral("one\ntwo"), body(), 1000);
    ASSERT_EQ(set.lines.size(), 2);
    EXPECT_EQ(set.lines.front().words, QStringLiteral("one"));
    EXPECT_EQ(set.lines.back().words, QStringLiteral("two"));
}

}  // namespace
}  // namespace stance
