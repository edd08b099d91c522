// TodayView: all that the page of the day shows, as plain values.
#pragma once

#include "app/text/reason.h"
#include "app/text/trace_text.h"
#include "core/base/body.h"
#include "core/base/ids.h"
#include "core/base/load.h"
#include "core/catalog/exercise.h"
#include "core/program/program.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace stance {

/// How much of a row is known. A long log is read after the first frame; until then a row keeps its place.
enum class RowState {
    Known,
    Named,    ///< target and reason are still being worked out
    Unknown,  ///< so is the exercise: it may be another one of its ladder
};

struct TodayRow {
    SlotId slot;
    TrackId track;
    const Exercise* exercise = nullptr;  ///< never null; lives as long as the page
    QString target;                      ///< targetLine()
    QString left;                        ///< formatTarget() of each side where they differ; else both empty
    QString right;
    Reason reason;  ///< reasonOf()
    RowState state = RowState::Known;
    QString recurring;          ///< a fault that keeps coming back, and its cue; empty for none
    bool lighterAlone = false;  ///< lighter days that the athlete planned for this exercise are under way
};

struct TodayWorkout {
    QString name;  ///< empty: not known yet
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

/// First scores of the amber and of the red band.
struct BandLimits {
    int amberFrom = 4;
    int redFrom = 6;
};

/// The question of the next morning.
struct MorningQuestion {
    QString session;            ///< which one it asks about, a sentence: "After yesterday's session."
    std::optional<Pain> place;  ///< where it hurt; the score is the one of then
};

/// Pain before training: a question that may be answered, or that is put before Start.
struct PainBeforeQuestion {
    bool asked = false;         ///< put before Start; false: offered, or told already
    std::optional<Pain> told;   ///< what was told for this workout
    std::optional<Pain> place;  ///< to begin with
};

/// What planned lighter days make of targets.
struct LighterDays {
    double loadFactor = 0.9;
    double setsFactor = 0.6;
    int days = 7;                                                ///< to begin with
    std::optional<std::chrono::year_month_day> runningForAllTo;  ///< last day of those under way for all exercises
};

/// What is followed beside the main program.
struct BesideRow {
    ProgramId program;
    QString name;
    QString line;  ///< "about 10 min"
};

struct TodayView {
    std::chrono::year_month_day today{};
    QString date;     ///< formatDay(): the title
    QString program;  ///< name of the program in force, or empty
    std::optional<TodayWorkout> workout;
    std::optional<UnfinishedSession> unfinished;
    std::optional<MorningQuestion> morning;
    std::optional<TodayNotice> notice;
    PainBeforeQuestion painBefore;
    LighterDays lighter;
    BandLimits bands;
    std::vector<BesideRow> beside;
};

/// The story of one target, for its dialog.
struct TraceView {
    QString exercise;
    QString target;
    std::vector<TraceSection> sections;
};

/// What a target set by hand begins with.
struct TargetForm {
    TrackId track;
    QString exercise;
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    LoadUnit unit = LoadUnit::Kilogram;
    Prescription prescription;          ///< of the left side where the sides differ
    std::optional<Prescription> right;  ///< there only where each side is judged by itself
    bool lighterNow = false;            ///< lighter days lie over the target, and will go on doing so
};

/// A target as it was set by hand.
struct ChosenTarget {
    TrackId track;
    Side side = Side::Both;
    Prescription prescription;
    QString reason;
};

/// What to have at hand for these rows, each thing once, in the order of the rows.
std::vector<Equipment> equipmentNeeded(const std::vector<TodayRow>& rows);
/// The primary muscles of these rows, each once, those of most rows first; breathing settles and is left out.
std::vector<Muscle> musclesTrained(const std::vector<TodayRow>& rows);

}  // namespace stance
