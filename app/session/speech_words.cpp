#include "app/session/speech_words.h"

#include "app/text/spoken.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace stance {
namespace {

class SpeechWords {
    Q_DECLARE_TR_FUNCTIONS(SpeechWords)
};

QString sideSentence(Side side)
{
    switch (side) {
        case Side::Left: return SpeechWords::tr("Left side");
        case Side::Right: return SpeechWords::tr("Right side");
        case Side::Both: break;
    }
    return {};
}

/// "Single-leg squat, right side".
QString nameAndSide(const StepText& text)
{
    switch (text.side) {
        case Side::Left: return SpeechWords::tr("%1, left side").arg(text.title);
        case Side::Right: return SpeechWords::tr("%1, right side").arg(text.title);
        case Side::Both: break;
    }
    return text.title;
}

int setsOf(const SessionPlan& plan, int slot)
{
    int sets = 0;
    for (const PlanStep& step : plan.steps) {
        if (step.slot == slot) {
            sets = std::max({sets, step.setNo, step.round});
        }
    }
    return sets;
}

QString announcement(const SessionPlan& plan, const PlanStep& step, const StepText& text)
{
    QString words = nameAndSide(text) + QStringLiteral(". ");
    const int sets = setsOf(plan, step.slot);
    if (sets > 1) {
        words += SpeechWords::tr("Set %1 of %2, ").arg(spokenNumber(std::max(step.setNo, step.round)), spokenNumber(sets));
    }
    const QString amount = spokenAmount(plan.slotOf(step).measure, plan.targetOf(step));
    return words + (sets > 1 ? amount : sentenceCase(amount)) + QLatin1Char('.');
}

QString aboutStep(SpeechKind kind, int number, const SessionPlan& plan, const PlanStep& step, const StepText& text)
{
    switch (kind) {
        case SpeechKind::Ready: return announcement(plan, step, text);
        case SpeechKind::Again:
            return announcement(plan, step, text) + (text.cue.isEmpty() ? QString() : QLatin1Char(' ') + text.cue);
        case SpeechKind::SetUp: return text.setup.value(number);
        case SpeechKind::FormCue: return text.cue;
        case SpeechKind::ChangeSide: return sideSentence(text.side);
        case SpeechKind::Rest: return SpeechWords::tr("Rest. Next: %1").arg(nameAndSide(text));
        default: return {};
    }
}

}  // namespace

QString wordsOf(const Speech& speech, const Session& session, const SessionContext& context)
{
    switch (speech.kind) {
        case SpeechKind::RepCount: return sentenceCase(spokenNumber(speech.number));
        case SpeechKind::RepsLeft:
            return speech.number == 1 ? SpeechWords::tr("Last one")
                                      : SpeechWords::tr("%1 more").arg(sentenceCase(spokenNumber(speech.number)));
        case SpeechKind::Halfway: return SpeechWords::tr("Halfway");
        case SpeechKind::Countdown: return sentenceCase(spokenNumber(speech.number));
        case SpeechKind::BreatheIn: return SpeechWords::tr("Breathe in");
        case SpeechKind::BreatheOut: return SpeechWords::tr("Breathe out");
        case SpeechKind::RestOver: return SpeechWords::tr("The rest is over. Go on when you are ready.");
        case SpeechKind::Done: return SpeechWords::tr("That was the last set.");
        default: break;
    }
    const int index = session.plan.indexOf(speech.place.step);
    if (index < 0) {
        return {};
    }
    const PlanStep& step = session.plan.steps.at(static_cast<std::size_t>(index));
    return aboutStep(speech.kind, speech.number, session.plan, step, textOf(session, step, context));
}

}  // namespace stance
