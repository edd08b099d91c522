#include "app/text/template_words.h"

#include "app/text/translate.h"

#include <array>
#include <string_view>

namespace stance {
namespace {

struct TemplateSentence {
    std::string_view name;
    const char* sentence;
};

constexpr std::array sentences{
    TemplateSentence{"none", QT_TRANSLATE_NOOP("Text", "It stays as it is written.")},
    TemplateSentence{"hold-still", QT_TRANSLATE_NOOP("Text", "Nothing rises; pain and several misses take the smallest step off.")},
    TemplateSentence{"linear", QT_TRANSLATE_NOOP("Text", "A step more whenever everything was done, less after several misses.")},
    TemplateSentence{"linear-deload", QT_TRANSLATE_NOOP("Text", "A step more every time; after several misses a tenth comes off.")},
    TemplateSentence{
        "double",
        QT_TRANSLATE_NOOP("Text", "Repetitions climb first; with every set at the top the load goes up and they begin again.")},
    TemplateSentence{"reps-then-sets", QT_TRANSLATE_NOOP("Text", "Repetitions climb, then sets, then load.")},
    TemplateSentence{"rep-sum", QT_TRANSLATE_NOOP("Text", "The sum over all sets decides, however it is spread.")},
    TemplateSentence{"per-set", QT_TRANSLATE_NOOP("Text", "Each set goes its own way.")},
    TemplateSentence{"hold", QT_TRANSLATE_NOOP("Text", "Seconds climb to a ceiling; then it gets harder.")},
    TemplateSentence{"breaths", QT_TRANSLATE_NOOP("Text", "More breaths, and a longer breath out.")},
    TemplateSentence{"tempo", QT_TRANSLATE_NOOP("Text", "One part of the repetition gets slower; then the load goes up.")},
    TemplateSentence{"ladder",
                     QT_TRANSLATE_NOOP("Text", "The next exercise once this one is easy; the one before when it is too much.")},
    TemplateSentence{"wave",
                     QT_TRANSLATE_NOOP("Text", "Weeks of different shares of a training max, which grows when they are through.")},
    TemplateSentence{
        "stage-cycle",
        QT_TRANSLATE_NOOP("Text", "A miss keeps the load and makes the sets shorter; after the shortest it begins again lighter.")},
    TemplateSentence{"amrap", QT_TRANSLATE_NOOP("Text", "The last set, as many as possible, says how much comes on.")},
    TemplateSentence{"rir-guided",
                     QT_TRANSLATE_NOOP("Text", "How hard it was, compared with how hard it should be, moves the load.")},
    TemplateSentence{
        "two-for-two",
        QT_TRANSLATE_NOOP("Text", "Two repetitions over in the last set, two sessions in a row, and the load goes up.")},
    TemplateSentence{"calendar", QT_TRANSLATE_NOOP("Text", "It changes when its week comes, or with every so many sessions.")},
};

}  // namespace

QString templateSentence(const Progression& progression)
{
    for (const TemplateSentence& entry : sentences) {
        if (entry.name == progression.templateName) {
            return Text::tr(entry.sentence);
        }
    }
    return Text::tr("By rules of the program's own, listed below.");
}

}  // namespace stance
