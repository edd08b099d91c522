// TodayView: all that the page of the day shows, as plain values.
#pragma once

#include "app/text/phrases.h"
#include "core/catalog/exercise.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace stance {

struct TodayRow {
    const Exercise* exercise = nullptr;  ///< never null; lives as long as the page
    QString target;                      ///< formatTarget()
    Reason reason;                       ///< changeReason()
};

struct TodayWorkout {
    QString name;
    std::chrono::seconds length{0};
    std::vector<TodayRow> rows;
};

/// A session that was begun and is open.
struct UnfinishedSession {
    QString workout;
    QString when;  ///< formatDay() and formatTime(): "Tuesday 12 May, 07:02"
    int setsDone = 0;
    int setsPlanned = 0;
};

struct TodayNotice {
    enum class Kind { Info, Warn, Danger };
    Kind kind = Kind::Info;
    QString sentence;
};

struct TodayView {
    QString date;     ///< formatDay(): the title
    QString program;  ///< name of the program in force, or empty
    std::optional<TodayWorkout> workout;
    std::optional<UnfinishedSession> unfinished;
    std::optional<TodayNotice> notice;
};

/// What to have at hand for these rows, each thing once, in the order of the rows.
std::vector<Equipment> equipmentNeeded(const std::vector<TodayRow>& rows);
/// The primary muscles of these rows, each once, those of most rows first; breathing settles and is left out.
std::vector<Muscle> musclesTrained(const std::vector<TodayRow>& rows);

}  // namespace stance
