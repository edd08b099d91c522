// AthleteEvent: what the athlete told or changed outside a running session. Kept in the same journal as sessions,
// ordered by effective time. The closed table is docs/events.md.
#pragma once

#include "core/base/body.h"
#include "core/base/stamp.h"
#include "core/history/equipment.h"
#include "core/history/performed_set.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stance {

/// Pain the morning after a session. `settled`: it had calmed down by then.
struct MorningPain {
    Pain pain;
    bool settled = true;
    SessionId session;  ///< the session it answers for
    friend bool operator==(const MorningPain&, const MorningPain&) = default;
};
/// Pain before a session begins.
struct PainBefore {
    Pain pain;
    friend bool operator==(const PainBefore&, const PainBefore&) = default;
};
/// Pain after the last set of a session, the same day.
struct PainAfter {
    Pain pain;
    SessionId session;
    friend bool operator==(const PainAfter&, const PainAfter&) = default;
};
/// How ready the athlete feels, told before a session.
struct Readiness {
    int readiness = 3;  ///< 1 (not at all) to 5 (fully)
    int soreness = 1;   ///< of the muscles to be worked, 1 (none) to 5 (severe)
    friend bool operator==(const Readiness&, const Readiness&) = default;
};
/// A target set by hand; holds until the rules move it again.
struct ManualTarget {
    TrackId track;
    Side side = Side::Both;
    Prescription prescription;
    std::string reason;
    friend bool operator==(const ManualTarget&, const ManualTarget&) = default;
};
/// A lighter stretch of days; an overlay with an end. `days` 0 ends a running one.
struct PlannedDeload {
    int days = 7;
    double loadFactor = 0.9;
    double setsFactor = 0.6;
    std::optional<TrackId> track;  ///< none: all
    friend bool operator==(const PlannedDeload&, const PlannedDeload&) = default;
};
/// From its effective time on this revision of a program is trained. A companion leaves the main program in force.
struct ProgramInForce {
    ProgramId program;
    int revision = 1;
    bool companion = false;
    bool ends = false;  ///< the program is no longer in force
    friend bool operator==(const ProgramInForce&, const ProgramInForce&) = default;
};
struct BodyWeight {
    Load weight;
    friend bool operator==(const BodyWeight&, const BodyWeight&) = default;
};
enum class RunKind { Easy, Hard, Long, Race };
struct RunDone {
    RunKind kind = RunKind::Easy;
    int metres = 0;
    int seconds = 0;
    friend bool operator==(const RunDone&, const RunDone&) = default;
};
/// One result of a self-test; both sides are two events.
struct SelfTestResult {
    ExerciseId test;
    Side side = Side::Both;
    Measure measure;
    int amount = 0;
    std::string note;
    friend bool operator==(const SelfTestResult&, const SelfTestResult&) = default;
};
/// A whole session entered later or imported, in one batch.
struct SessionRecorded {
    SessionSummary session;
    std::string importedFrom;  ///< "" when entered by hand
    friend bool operator==(const SessionRecorded&, const SessionRecorded&) = default;
};
/// A set of a closed session corrected; `set` replaces the record with the same slot, set number, round and side.
struct SetAmended {
    SessionId session;
    PerformedSet set;
    friend bool operator==(const SetAmended&, const SetAmended&) = default;
};
struct SessionDeleted {
    SessionId session;
    friend bool operator==(const SessionDeleted&, const SessionDeleted&) = default;
};
/// Takes back an athlete event, or a retraction of one (redo).
struct AthleteEventRetracted {
    std::int64_t sequence = 0;
    friend bool operator==(const AthleteEventRetracted&, const AthleteEventRetracted&) = default;
};

using AthleteEvent =
    std::variant<MorningPain, PainBefore, PainAfter, Readiness, ManualTarget, PlannedDeload, ProgramInForce, BodyWeight, RunDone,
                 SelfTestResult, EquipmentOwned, SessionRecorded, SetAmended, SessionDeleted, AthleteEventRetracted>;

/// One event as it stands in the journal.
struct AthleteEntry {
    std::int64_t sequence = 0;  ///< given by the journal
    Stamp recorded;
    UtcTime effective{};
    AthleteEvent event;

    friend bool operator==(const AthleteEntry&, const AthleteEntry&) = default;
};

/// The session an event speaks of; "" for most kinds.
SessionId subjectOf(const AthleteEvent& event);

/// Entries that still stand, ordered by (effective, sequence): without retracted ones and without retractions.
std::vector<AthleteEntry> standing(const std::vector<AthleteEntry>& entries);

}  // namespace stance
