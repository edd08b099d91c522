#include "app/widgets/set_text.h"

#include <QCache>
#include <QFontMetricsF>
#include <QHashFunctions>
#include <QTextLayout>

#include <algorithm>

namespace stance {

namespace {

// More than the texts of the fullest page.
constexpr int rememberedWidths = 600;
constexpr int rememberedTexts = 300;

struct WidthKey {
    QString text;
    QFont font;

    friend bool operator==(const WidthKey&, const WidthKey&) = default;
    friend std::size_t qHash(const WidthKey& key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.font.pixelSize(), static_cast<int>(key.font.weight()));
    }
};

struct SetKey {
    WidthKey words;
    double lineHeight;
    Overflow overflow;
    int maximumLines;
    double width;

    friend bool operator==(const SetKey&, const SetKey&) = default;
    friend std::size_t qHash(const SetKey& key, std::size_t seed) { return qHashMulti(seed, key.words, key.width); }
};

/// The value for `key`, made only when it is not remembered.
template <class Key, class Value, class Make>
Value remembered(QCache<Key, Value>& cache, const Key& key, const Make& make)
{
    if (const Value* found = cache.object(key)) {
        return *found;
    }
    auto* made = new Value(make());
    Value result = *made;
    cache.insert(key, made);
    return result;
}

QString trimmedAtEnd(QString words)
{
    while (words.endsWith(QChar::LineSeparator) || words.endsWith(QLatin1Char(' '))) {
        words.chop(1);
    }
    return words;
}

SetText oneLine(const QString& text, const Paragraph& paragraph, double width)
{
    const QString flat = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return {{SetLine{trimmedAtEnd(fitted(flat, paragraph.font, width))}}, pitchOf(paragraph)};
}

SetText broken(const QString& text, const Paragraph& paragraph, double width)
{
    const double pitch = pitchOf(paragraph);
    const int limit = paragraph.maximumLines;
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), paragraph.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    SetText set;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int number = static_cast<int>(set.lines.size()) + 1;
        if (limit > 0 && number > limit) {
            break;
        }
        QString words = layout.text().mid(line.textStart(), line.textLength());
        if (number == limit) {
            words = fitted(layout.text().mid(line.textStart()), paragraph.font, width);
        }
        set.lines.append({trimmedAtEnd(words), set.height});
        set.height += pitch;
    }
    layout.endLayout();
    return set;
}

}  // namespace

double textWidth(const QFont& font, const QString& text)
{
    static QCache<WidthKey, double> cache(rememberedWidths);
    return remembered(cache, {text, font}, [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

double pitchOf(const Paragraph& paragraph)
{
    return paragraph.lineHeight > 0 ? paragraph.lineHeight : QFontMetricsF(paragraph.font).lineSpacing();
}

QString fitted(const QString& text, const QFont& font, double width)
{
    return textWidth(font, text) <= width ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

SetText setText(const QString& text, const Paragraph& paragraph, double width)
{
    const bool single = paragraph.overflow == Overflow::Elide || paragraph.maximumLines == 1;
    if (single) {
        return oneLine(text, paragraph, width);
    }
    static QCache<SetKey, SetText> cache(rememberedTexts);
    const SetKey key{{text, paragraph.font}, paragraph.lineHeight, paragraph.overflow, paragraph.maximumLines, width};
    return remembered(cache, key, [&] { return broken(text, paragraph, width); });
}

}  // namespace stance
