#include "app/text/spoken.h"

#include "app/text/translate.h"

#include <array>

namespace stance {
namespace {

constexpr Millis breathOfTheVoice{250};
constexpr Millis perLetter{65};

/// "%1 reps" for the unit of a measure; what is counted to one has a sentence of its own.
QString unitPlace(const Measure& measure, bool one)
{
    switch (measure.kind) {
        case MeasureKind::HoldSeconds: return one ? Text::tr("one second") : Text::tr("%1 seconds");
        case MeasureKind::Minutes: return one ? Text::tr("one minute") : Text::tr("%1 minutes");
        case MeasureKind::Breaths: return one ? Text::tr("one breath") : Text::tr("%1 breaths");
        case MeasureKind::Metres: return one ? Text::tr("one metre") : Text::tr("%1 metres");
        case MeasureKind::Steps: return one ? Text::tr("one step") : Text::tr("%1 steps");
        case MeasureKind::Degrees: return one ? Text::tr("one degree") : Text::tr("%1 degrees");
        case MeasureKind::Reps:
        case MeasureKind::RepsHeld:
        case MeasureKind::RepsToFailure:
        case MeasureKind::ScoreOf3:
        case MeasureKind::CleanOf10: break;
    }
    return one ? Text::tr("one rep") : Text::tr("%1 reps");
}

}  // namespace

QString spokenNumber(int number)
{
    static const std::array words{Text::tr("zero"),    Text::tr("one"),       Text::tr("two"),      Text::tr("three"),
                                  Text::tr("four"),    Text::tr("five"),      Text::tr("six"),      Text::tr("seven"),
                                  Text::tr("eight"),   Text::tr("nine"),      Text::tr("ten"),      Text::tr("eleven"),
                                  Text::tr("twelve"),  Text::tr("thirteen"),  Text::tr("fourteen"), Text::tr("fifteen"),
                                  Text::tr("sixteen"), Text::tr("seventeen"), Text::tr("eighteen"), Text::tr("nineteen"),
                                  Text::tr("twenty")};
    const bool hasWord = number >= 0 && number < static_cast<int>(words.size());
    return hasWord ? words.at(static_cast<std::size_t>(number)) : QString::number(number);
}

QString spokenAmount(const Measure& measure, const SetTarget& target)
{
    const bool counted = measure.kind == MeasureKind::Reps || measure.kind == MeasureKind::RepsToFailure;
    if (target.openEnded && counted) {
        return Text::tr("as many good reps as you can");
    }
    if (target.amountMin > 0 && target.amountMin < target.amountMax) {
        const QString range = Text::tr("%1 to %2", "a range").arg(spokenNumber(target.amountMin), spokenNumber(target.amountMax));
        return unitPlace(measure, false).arg(range);
    }
    const bool one = target.amountMax == 1;
    return one ? unitPlace(measure, true) : unitPlace(measure, false).arg(spokenNumber(target.amountMax));
}

Millis spokenLength(const QString& words)
{
    return words.isEmpty() ? Millis{0} : breathOfTheVoice + perLetter * static_cast<int>(words.size());
}

}  // namespace stance
