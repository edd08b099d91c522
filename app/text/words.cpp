#include "app/text/words.h"

#include "app/text/translate.h"

namespace stance {

QString sentenceCase(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString word(Category value)
{
    switch (value) {
        case Category::Breathing: return Text::tr("breathing");
        case Category::Control: return Text::tr("control");
        case Category::Strength: return Text::tr("strength");
        case Category::Mobility: return Text::tr("mobility");
        case Category::Running: return Text::tr("running");
        case Category::Test: return Text::tr("tests");
    }
    return {};
}

QString word(Side value)
{
    switch (value) {
        case Side::Both: return Text::tr("both sides");
        case Side::Left: return Text::tr("left");
        case Side::Right: return Text::tr("right");
    }
    return {};
}

QString word(SessionState value)
{
    switch (value) {
        case SessionState::NotStarted: return Text::tr("not started");
        case SessionState::Live:
        case SessionState::Summary: return Text::tr("unfinished");
        case SessionState::Finished: return Text::tr("finished");
        case SessionState::EndedEarly: return Text::tr("ended early");
        case SessionState::Discarded: return Text::tr("discarded");
    }
    return {};
}

QString word(SetKind value)
{
    switch (value) {
        case SetKind::Done: return Text::tr("done");
        case SetKind::Skipped: return Text::tr("skipped");
        case SetKind::NotDone: return Text::tr("not done");
        case SetKind::Open: return Text::tr("under way");
    }
    return {};
}

QString word(StopReason value)
{
    switch (value) {
        case StopReason::Pain: return Text::tr("pain");
        case StopReason::Fault: return Text::tr("form lost");
        case StopReason::NotToday: return Text::tr("not today");
        case StopReason::Other: return Text::tr("another reason");
    }
    return {};
}

QString word(EvidenceGrade value)
{
    switch (value) {
        case EvidenceGrade::Found: return Text::tr("looked up");
        case EvidenceGrade::Recalled: return Text::tr("from memory");
        case EvidenceGrade::Convention: return Text::tr("coaching practice");
        case EvidenceGrade::Stated: return Text::tr("from the source article");
        case EvidenceGrade::Uncertain: return Text::tr("uncertain");
    }
    return {};
}

QString gradeSentence(EvidenceGrade grade)
{
    switch (grade) {
        case EvidenceGrade::Found: return Text::tr("Looked up in the abstract or a table of the source, not in its full text.");
        case EvidenceGrade::Recalled: return Text::tr("Written down from memory and not checked again.");
        case EvidenceGrade::Convention: return Text::tr("Common practice or our own choice. No study stands behind it.");
        case EvidenceGrade::Stated: return Text::tr("Said by one of the two articles this program is built on.");
        case EvidenceGrade::Uncertain: return Text::tr("We are not sure of it.");
    }
    return {};
}

QString word(TempoPart value)
{
    switch (value) {
        case TempoPart::Lower: return Text::tr("lower");
        case TempoPart::Pause: return Text::tr("pause");
        case TempoPart::Drive: return Text::tr("drive");
        case TempoPart::Squeeze: return Text::tr("squeeze");
    }
    return {};
}

QString word(BreathPart value)
{
    switch (value) {
        case BreathPart::In: return Text::tr("in", "breath");
        case BreathPart::Out: return Text::tr("out", "breath");
        case BreathPart::Pause: return Text::tr("pause", "breath");
    }
    return {};
}

QString word(Laterality value)
{
    switch (value) {
        case Laterality::Bilateral: return Text::tr("both legs together");
        case Laterality::Unilateral: return Text::tr("one side after the other");
        case Laterality::Alternating: return Text::tr("side by side within the set");
    }
    return {};
}

QString word(MeasureKind value)
{
    switch (value) {
        case MeasureKind::Reps: return Text::tr("repetitions");
        case MeasureKind::HoldSeconds: return Text::tr("seconds held");
        case MeasureKind::RepsHeld: return Text::tr("repetitions held");
        case MeasureKind::Breaths: return Text::tr("breaths");
        case MeasureKind::Metres: return Text::tr("metres");
        case MeasureKind::Steps: return Text::tr("steps");
        case MeasureKind::Minutes: return Text::tr("minutes");
        case MeasureKind::RepsToFailure: return Text::tr("repetitions until form is lost");
        case MeasureKind::Degrees: return Text::tr("degrees");
        case MeasureKind::ScoreOf3: return Text::tr("a score from 0 to 3");
        case MeasureKind::CleanOf10: return Text::tr("clean repetitions of ten");
    }
    return {};
}

}  // namespace stance
