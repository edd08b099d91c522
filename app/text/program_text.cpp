#include "app/text/program_text.h"

#include "app/text/translate.h"
#include "app/text/words.h"

#include <algorithm>
#include <numeric>

namespace stance {
namespace {

bool hasPlannedLength(const Program& program)
{
    return std::all_of(program.stages.begin(), program.stages.end(),
                       [](const Stage& stage) { return stage.weeks > 0 && !stage.gate; });
}

int weeksBefore(const Program& program, std::size_t stage)
{
    const auto end = program.stages.begin() + static_cast<std::ptrdiff_t>(stage);
    return std::accumulate(program.stages.begin(), end, 0, [](int sum, const Stage& entry) { return sum + entry.weeks; });
}

int mostWorkouts(const Program& program)
{
    std::size_t most = 0;
    for (const Stage& stage : program.stages) {
        most = std::max(most, stage.workouts.size());
    }
    return static_cast<int>(most);
}

}  // namespace

QString word(ProgramKind value)
{
    switch (value) {
        case ProgramKind::Strength: return Text::tr("strength");
        case ProgramKind::Mobility: return Text::tr("mobility");
        case ProgramKind::Rehab: return Text::tr("return after an injury");
        case ProgramKind::WarmUp: return Text::tr("warm-up");
    }
    return {};
}

QString programFacts(const Program& program)
{
    QStringList facts{sentenceCase(word(program.kind))};
    if (hasPlannedLength(program)) {
        facts << counted(QT_TRANSLATE_N_NOOP("Text", "%n week"), QT_TRANSLATE_N_NOOP("Text", "%n weeks"),
                         weeksBefore(program, program.stages.size()));
    } else if (program.stages.size() > 1) {
        facts << counted(QT_TRANSLATE_N_NOOP("Text", "%n stage"), QT_TRANSLATE_N_NOOP("Text", "%n stages"),
                         static_cast<int>(program.stages.size()));
    }
    facts << counted(QT_TRANSLATE_N_NOOP("Text", "%n workout"), QT_TRANSLATE_N_NOOP("Text", "%n workouts"), mostWorkouts(program));
    return facts.join(QStringLiteral(" · "));
}

QString stageWeeks(const Program& program, std::size_t stage)
{
    if (program.stages.size() == 1) {
        return {};
    }
    if (hasPlannedLength(program)) {
        const int before = weeksBefore(program, stage);
        const int weeks = program.stages.at(stage).weeks;
        return weeks == 1 ? Text::tr("Week %1").arg(before + 1) : Text::tr("Weeks %1–%2").arg(before + 1).arg(before + weeks);
    }
    const Stage& own = program.stages.at(stage);
    return own.gate                             ? Text::tr("Goes on when you are ready")
           : stage + 1 == program.stages.size() ? QString()
                                                : Text::tr("Until its weeks are over");
}

}  // namespace stance
