#include "app/text/format.h"

#include "app/text/translate.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QTime>

#include <cmath>

namespace stance {

QString formatDecimal(double value, int maximumDecimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', maximumDecimals);
    const QString point = locale.decimalPoint();
    if (!text.contains(point)) {
        return text;
    }
    while (text.endsWith(locale.zeroDigit())) {
        text.chop(1);
    }
    if (text.endsWith(point)) {
        text.chop(point.size());
    }
    return text;
}

QString unitSign(LoadUnit unit)
{
    return unit == LoadUnit::Kilogram ? Text::tr("kg") : Text::tr("lb");
}

QString formatLoad(const Load& load, LoadUnit unit)
{
    // What was typed is shown whole; a converted value is rounded to what a scale can tell apart.
    const int decimals = load.unit == unit ? 3 : 1;
    const double value = static_cast<double>(load.thousandthsIn(unit)) / 1000.0;
    return Text::tr("%1 %2", "number and unit of a load").arg(formatDecimal(value, decimals), unitSign(unit));
}

QString formatLoadOrBodyWeight(const std::optional<Load>& load, LoadKind kind, LoadUnit unit)
{
    if (!load || load->micrograms == 0) {
        return kind == LoadKind::None ? QString() : Text::tr("body weight");
    }
    QString weight = formatLoad(*load, unit);
    switch (kind) {
        case LoadKind::BodyweightPlus: return Text::tr("body weight + %1").arg(weight);
        case LoadKind::Assistance: return Text::tr("%1 assistance").arg(weight);
        case LoadKind::None:
        case LoadKind::External: break;
    }
    return weight;
}

QString formatClock(std::chrono::seconds time)
{
    const long long total = std::llabs(static_cast<long long>(time.count()));
    const QString sign = time.count() < 0 ? QString(QChar(0x2212)) : QString();
    const auto twoDigits = [](long long value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString seconds = twoDigits(total % 60);
    const long long minutes = total / 60;
    if (minutes < 60) {
        return QStringLiteral("%1%2:%3").arg(sign, QString::number(minutes), seconds);
    }
    return QStringLiteral("%1%2:%3:%4").arg(sign, QString::number(minutes / 60), twoDigits(minutes % 60), seconds);
}

QString formatMinutes(std::chrono::seconds time)
{
    const double minutes = std::max(1.0, std::round(static_cast<double>(time.count()) / 60.0));
    return Text::tr("%1 min").arg(formatDecimal(minutes, 0));
}

QString formatTempo(const Tempo& tempo)
{
    const auto part = [](const std::optional<int>& seconds) {
        return seconds ? QString::number(*seconds) : Text::tr("X", "tempo: as fast as control allows");
    };
    return QStringLiteral("%1-%2-%3-%4").arg(part(tempo.lower), part(tempo.pause), part(tempo.drive), part(tempo.squeeze));
}

QString formatBreath(const BreathPattern& pattern)
{
    const auto seconds = [](const SecondsRange& range) {
        return range.min == range.max ? Text::tr("%1 s").arg(formatDecimal(range.min, 0))
                                      : Text::tr("%1–%2 s").arg(formatDecimal(range.min, 0), formatDecimal(range.max, 0));
    };
    if (pattern.pause.max == 0) {
        return Text::tr("in %1, out %2").arg(seconds(pattern.in), seconds(pattern.out));
    }
    return Text::tr("in %1, out %2, pause %3").arg(seconds(pattern.in), seconds(pattern.out), seconds(pattern.pause));
}

namespace {

QString dayIn(std::chrono::year_month_day day, std::chrono::year_month_day today, const QString& inYear, const QString& otherYear)
{
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return QLocale().toString(date, day.year() == today.year() ? inYear : otherYear);
}

}  // namespace

QString formatDay(std::chrono::year_month_day day, std::chrono::year_month_day today)
{
    return dayIn(day, today, Text::tr("dddd d MMMM", "date in this year, Qt format"),
                 Text::tr("dddd d MMMM yyyy", "date in another year, Qt format"));
}

QString formatShortDay(std::chrono::year_month_day day, std::chrono::year_month_day today)
{
    return dayIn(day, today, Text::tr("ddd d MMM", "short date in this year, Qt format"),
                 Text::tr("ddd d MMM yyyy", "short date in another year, Qt format"));
}

QString formatTime(UtcTime time, std::chrono::minutes utcOffset)
{
    const UtcTime local = time + utcOffset;
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    const QTime clock = QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count()));
    const QLocale locale;
    const bool twelve = locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    return locale.toString(clock, twelve ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

QString fillSides(const std::string& text, Side side)
{
    struct Words {
        QString side, capitalSide, other, capitalOther;
    };
    const auto wordsOf = [](Side working) -> Words {
        switch (working) {
            case Side::Left: return {Text::tr("left"), Text::tr("Left"), Text::tr("right"), Text::tr("Right")};
            case Side::Right: return {Text::tr("right"), Text::tr("Right"), Text::tr("left"), Text::tr("Left")};
            case Side::Both: break;
        }
        return {Text::tr("working"), Text::tr("Working"), Text::tr("other"), Text::tr("Other")};
    };
    const Words words = wordsOf(side);
    QString filledText = fromCore(text);
    filledText.replace(QLatin1String("{side}"), words.side);
    filledText.replace(QLatin1String("{Side}"), words.capitalSide);
    filledText.replace(QLatin1String("{other}"), words.other);
    filledText.replace(QLatin1String("{Other}"), words.capitalOther);
    return filledText;
}

}  // namespace stance
