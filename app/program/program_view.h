// What the program page shows, as plain values.
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace stance {

/// Whether a program is followed: as the main one, or beside it.
enum class ProgramUse { None, Main, Beside };

struct ProgramCardView {
    ProgramId id;
    QString name;
    QString summary;
    QString facts;  ///< programFacts()
    ProgramUse use = ProgramUse::None;
    bool standsBeside = false;  ///< a companion: it is added to the main program and does not replace it
};

struct ProgramRowView {
    ExerciseId exercise;
    QString name;
    QString target;  ///< as the program writes it
    QString note;
};

struct ProgramWorkoutView {
    QString name;
    QString length;  ///< "about 40 min"
    std::vector<ProgramRowView> rows;
};

struct ProgramStageView {
    QString name;
    QString weeks;  ///< stageWeeks()
    std::vector<ProgramWorkoutView> workouts;
};

/// What the weeks ahead would ask for, if every session went as assumed.
struct ProgramPreview {
    struct Cell {
        QString target;
        bool up = false;
        bool lighter = false;
    };
    struct Row {
        QString name;
        std::vector<Cell> cells;  ///< one for each week; an empty target where it does not come up
    };

    QStringList weeks;
    std::vector<Row> rows;
};

/// How the previewed sessions go.
enum class PreviewAssumption { AllDone, EveryThirdMissed, PainFive };

struct ProgramView {
    ProgramCardView card;
    std::vector<ProgramStageView> stages;
};

}  // namespace stance
