#include "core/progression/metric.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stance {
namespace {

constexpr std::array<std::pair<std::string_view, Metric>, 45> words{{
    {"reps", Metric::Reps},
    {"good_reps", Metric::GoodReps},
    {"clean", Metric::Clean},
    {"load", Metric::Load},
    {"hold_s", Metric::HoldSeconds},
    {"breaths", Metric::Breaths},
    {"metres", Metric::Metres},
    {"steps", Metric::Steps},
    {"minutes", Metric::Minutes},
    {"rpe", Metric::Rpe},
    {"rir", Metric::Rir},
    {"tempo_dev_s", Metric::TempoDeviation},
    {"rest_s", Metric::RestTaken},
    {"faults", Metric::Faults},
    {"faults_per_rep", Metric::FaultsPerRep},
    {"critical_faults", Metric::CriticalFaults},
    {"rom_pct", Metric::RangeOfMotion},
    {"pain", Metric::Pain},
    {"reps_sum", Metric::RepsSum},
    {"reps_min", Metric::RepsMin},
    {"sets_done", Metric::SetsDone},
    {"clean_sets", Metric::CleanSets},
    {"volume", Metric::Volume},
    {"sets_target", Metric::SetsTarget},
    {"target_reps", Metric::TargetReps},
    {"variant", Metric::Variant},
    {"scheme", Metric::Scheme},
    {"lsi_pct", Metric::SymmetryIndex},
    {"asymmetry_pct", Metric::Asymmetry},
    {"block_rounds_ok", Metric::BlockRoundsOk},
    {"block_reps", Metric::BlockReps},
    {"days_since_last", Metric::DaysSinceLast},
    {"session_count", Metric::SessionCount},
    {"week", Metric::Week},
    {"readiness", Metric::Readiness},
    {"soreness", Metric::Soreness},
    {"pain_before", Metric::PainBefore},
    {"pain_after", Metric::PainAfter},
    {"pain_next_morning", Metric::PainNextMorning},
    {"pain_vs_baseline", Metric::PainOverBaseline},
    {"pain_weekly_trend", Metric::PainWeeklyTrend},
    {"settled_24h", Metric::Settled24h},
    {"missed_sessions", Metric::MissedSessions},
    {"body_weight", Metric::BodyWeight},
    {"pain_entered", Metric::PainEntered},
}};

constexpr std::array<std::pair<std::string_view, Metric>, 3> families{{
    {"level:", Metric::Level},
    {"fault:", Metric::FaultTag},
    {"assessment:", Metric::Assessment},
}};

}  // namespace

std::optional<MetricName> metricOf(std::string_view word)
{
    for (const auto& [name, metric] : words) {
        if (name == word) {
            return MetricName{metric, {}};
        }
    }
    for (const auto& [prefix, metric] : families) {
        if (word.size() > prefix.size() && word.starts_with(prefix)) {
            return MetricName{metric, std::string(word.substr(prefix.size()))};
        }
    }
    return std::nullopt;
}

MetricScope scopeOf(Metric metric)
{
    if (metric <= Metric::FaultTag) {
        return MetricScope::Set;
    }
    return metric <= Metric::BlockReps ? MetricScope::Exercise : MetricScope::Person;
}

bool higherIsWorse(Metric metric)
{
    constexpr std::array worse{Metric::Rpe,  Metric::TempoDeviation, Metric::Faults,   Metric::FaultsPerRep, Metric::CriticalFaults,
                               Metric::Pain, Metric::FaultTag,       Metric::Asymmetry};
    return std::find(worse.begin(), worse.end(), metric) != worse.end();
}

bool isOfTheBody(Metric metric)
{
    constexpr std::array body{Metric::Pain,         Metric::Clean,          Metric::Faults,
                              Metric::FaultsPerRep, Metric::CriticalFaults, Metric::FaultTag};
    return std::find(body.begin(), body.end(), metric) != body.end();
}

bool countsAmount(Metric metric)
{
    switch (metric) {
        case Metric::Reps:
        case Metric::GoodReps:
        case Metric::HoldSeconds:
        case Metric::Breaths:
        case Metric::Metres:
        case Metric::Steps:
        case Metric::Minutes: return true;
        default: return false;
    }
}

bool countsAmountOf(Metric metric, MeasureKind kind)
{
    switch (metric) {
        case Metric::HoldSeconds: return kind == MeasureKind::HoldSeconds;
        case Metric::Breaths: return kind == MeasureKind::Breaths;
        case Metric::Metres: return kind == MeasureKind::Metres;
        case Metric::Steps: return kind == MeasureKind::Steps;
        case Metric::Minutes: return kind == MeasureKind::Minutes;
        case Metric::Reps:
        case Metric::GoodReps:
            return kind == MeasureKind::Reps || kind == MeasureKind::RepsHeld || kind == MeasureKind::RepsToFailure
                   || kind == MeasureKind::CleanOf10 || kind == MeasureKind::ScoreOf3 || kind == MeasureKind::Degrees;
        default: return false;
    }
}

}  // namespace stance
