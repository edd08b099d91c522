#include "core/base/base_names.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/base/units_json.h"
#include "core/catalog/catalog_names.h"
#include "core/catalog/motion.h"
#include "core/catalog/motion_names.h"
#include "core/catalog/motion_pose_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace stance {
namespace {

constexpr int documentVersion = 1;

struct PropSize {
    double x;
    double height;
    double width;
};

/// Sizes of the visual design; the step has the lead foot close to its near edge, the bench its edge behind the feet.
PropSize usualSize(PropKind kind)
{
    switch (kind) {
        case PropKind::Step: return {-0.085, 0.115, 0.30};
        case PropKind::Bench: return {-0.715, 0.228, 0.34};
        case PropKind::Box: return {-0.50, 0.29, 0.25};
        case PropKind::Chair: return {-0.50, 0.262, 0.30};
        case PropKind::Wall: return {0.50, 3.0, 0.035};
        case PropKind::Mat:
        case PropKind::Dumbbell:
        case PropKind::Band:
        case PropKind::Dowel: return {0.0, 0.0, 0.0};
    }
    return {0.0, 0.0, 0.0};
}

Prop readProp(const JsonValue& value)
{
    constexpr Limits lengths{-5, 5};
    Prop prop;
    JsonFields fields(value);
    prop.kind = fields["prop"].name(propNames);
    const PropSize usual = usualSize(prop.kind);
    prop.x = fields["x"].number(lengths, usual.x);
    prop.height = fields["height"].number({0, 3}, usual.height);
    prop.width = fields["width"].number({0, 3}, usual.width);
    prop.hold = fields["hand"].name(holdNames, Hold::Near);
    prop.place = fields["place"].name(bandPlaceNames, BandPlace::Knees);
    fields.noOthers();
    return prop;
}

std::optional<PropKind> propUnder(Surface surface)
{
    switch (surface) {
        case Surface::Floor: return std::nullopt;
        case Surface::Step: return PropKind::Step;
        case Surface::Bench: return PropKind::Bench;
        case Surface::Box: return PropKind::Box;
        case Surface::Chair: return PropKind::Chair;
        case Surface::Wall: return PropKind::Wall;
    }
    return std::nullopt;
}

Contact readContact(const JsonValue& value, const Motion& motion)
{
    std::vector<std::size_t> all(motion.poses.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    Contact contact;
    JsonFields fields(value);
    contact.point = fields["point"].name(contactPointNames);
    contact.surface = fields["on"].name(surfaceNames, Surface::Floor);
    contact.poses = readPoseNames(fields["poses"], motion.poses, std::move(all));
    if (const JsonValue x = fields["x"]; x.present()) {
        contact.x = x.number({-5, 5});
    }
    fields.noOthers();
    if (const auto prop = propUnder(contact.surface); prop && !motion.findProp(*prop)) {
        fields.refuse(DocumentProblem::UnknownId, std::string(surfaceNames.of(contact.surface)));
    }
    return contact;
}

WayPoint readWayPoint(const JsonValue& value, const std::vector<Pose>& poses)
{
    if (value.isText()) {
        return {readPoseName(value, poses), 1.0};
    }
    JsonFields fields(value);
    const WayPoint point{readPoseName(fields["pose"], poses), fields["at"].number({0, 1})};
    fields.noOthers();
    return point;
}

/// A pose, or way-points in the order of their times, the last of them at the end.
std::vector<WayPoint> readPart(const JsonValue& value, const std::vector<Pose>& poses)
{
    if (!value.present()) {
        return {};
    }
    if (value.isText()) {
        return {{readPoseName(value, poses), 1.0}};
    }
    auto points = value.list({1, 8}, [&](const JsonValue& item) { return readWayPoint(item, poses); });
    const auto later = [](const WayPoint& first, const WayPoint& second) { return first.at >= second.at; };
    const bool inOrder = std::adjacent_find(points.begin(), points.end(), later) == points.end();
    if (!value.failed() && (!inOrder || points.front().at <= 0.0 || points.back().at < 1.0)) {
        value.refuse(DocumentProblem::OutOfRange, "at rising above 0 to 1");
    }
    return points;
}

template <class Enum>
Cycle readParts(const JsonValue& value, CycleKind kind, const NameTable<Enum>& names, const std::vector<Pose>& poses)
{
    Cycle cycle;
    cycle.kind = kind;
    JsonFields fields(value);
    for (const Named<Enum>& part : names.entries()) {
        cycle.parts[static_cast<std::size_t>(part.value)] = readPart(fields[part.name], poses);
    }
    fields.noOthers();
    return cycle;
}

Cycle readHold(const JsonValue& value, const std::vector<Pose>& poses)
{
    Cycle cycle;
    cycle.kind = CycleKind::Hold;
    if (value.isText()) {
        cycle.holdPose = readPoseName(value, poses);
        cycle.holdFrom = cycle.holdPose;
        return cycle;
    }
    JsonFields fields(value);
    cycle.holdPose = readPoseName(fields["pose"], poses);
    const JsonValue from = fields["from"];
    cycle.holdFrom = from.present() ? readPoseName(from, poses) : cycle.holdPose;
    cycle.enterSeconds = fields["enter_s"].number({0, 20}, 2.0);
    fields.noOthers();
    return cycle;
}

/// Down to the last pose and back to the first one.
Cycle usualCycle(const std::vector<Pose>& poses, TempoPart startsWith)
{
    Cycle cycle;
    const bool drives = startsWith == TempoPart::Drive;
    const WayPoint first{0, 1.0};
    const WayPoint last{poses.empty() ? 0 : poses.size() - 1, 1.0};
    cycle.parts[static_cast<std::size_t>(TempoPart::Lower)] = {drives ? first : last};
    cycle.parts[static_cast<std::size_t>(TempoPart::Drive)] = {drives ? last : first};
    return cycle;
}

/// What moves the figure, and when.
void readCycle(Motion& motion, const Exercise& exercise, JsonFields& fields)
{
    const JsonValue starts = fields["tempo_starts"];
    const TempoPart given = exercise.tempo ? exercise.tempo->startsWith : TempoPart::Lower;
    const TempoPart startsWith = readTempoStart(starts, given);
    if (const JsonValue tempo = fields["tempo"]; tempo.present()) {
        motion.tempo = readTempo(tempo, startsWith);
    }
    const JsonValue rep = fields["cycle"];
    const JsonValue breath = fields["breath"];
    const JsonValue hold = fields["hold"];
    if (int{rep.present()} + int{breath.present()} + int{hold.present()} > 1) {
        fields.refuse(DocumentProblem::Inconsistent, "cycle, breath, hold");
    }
    if (breath.present()) {
        motion.cycle = readParts(breath, CycleKind::Breath, breathPartNames, motion.poses);
    } else if (hold.present()) {
        motion.cycle = readHold(hold, motion.poses);
    } else if (rep.present()) {
        motion.cycle = readParts(rep, CycleKind::Rep, tempoPartNames, motion.poses);
    } else {
        motion.cycle = usualCycle(motion.poses, startsWith);
    }
    if (motion.cycle.kind == CycleKind::Rep && !motion.tempo && !exercise.tempo) {
        fields.refuse(DocumentProblem::MissingField, "tempo");
    }
}

/// Every fault of the exercise: as the motion has it, else as its tag has it where a view shows that, else none.
void readFaults(Motion& motion, const Exercise& exercise, const JsonValue& value, const JsonValue& byTag)
{
    if (value.present()) {
        value.eachField([&](const std::string& id, const JsonValue& item) {
            FaultMotion fault = readFaultMotion(item, motion.poses, motion.turningPose());
            if (!exercise.findFault(FaultId(id))) {
                item.refuse(DocumentProblem::UnknownId, id);
            } else if (!motion.shows(fault.view)) {
                item.refuse(DocumentProblem::Inconsistent, "view, views");
            }
            motion.faults.emplace(FaultId(id), std::move(fault));
        });
    }
    if (!byTag.present()) {
        return;
    }
    byTag.eachField([&](const std::string& word, const JsonValue& item) {
        const auto tag = faultTagNames.find(word);
        if (!tag) {
            item.refuse(DocumentProblem::UnknownName, word);
            return;
        }
        const FaultMotion usual = readFaultMotion(item, motion.poses, motion.turningPose());
        for (const Fault& fault : exercise.faults) {
            if (fault.tag == *tag && motion.shows(usual.view)) {
                motion.faults.emplace(fault.id, usual);
            }
        }
    });
}

Motion readMotion(const JsonValue& value, const std::vector<Exercise>& exercises, const JsonValue& byTag)
{
    Motion motion;
    JsonFields fields(value);
    motion.exercise = ExerciseId(fields["exercise"].id());
    const auto exercise =
        std::find_if(exercises.begin(), exercises.end(), [&](const Exercise& entry) { return entry.id == motion.exercise; });
    if (exercise == exercises.end()) {
        fields.refuse(DocumentProblem::UnknownId, motion.exercise.value);
        return motion;
    }
    motion.views = fields["views"].names(viewNames, {0, 2});
    if (motion.views.empty()) {
        motion.views = {View::Side};
    }
    motion.farReference = fields["reference"].name(holdNames, Hold::Near) == Hold::Far;
    motion.alternates = fields["alternates"].boolean(false);
    motion.frontArms = fields["front_arms"].name(frontArmsNames, FrontArms::Sides);
    motion.exhale = fields["exhale"].name(tempoPartNames, TempoPart::Drive);
    motion.hipLeadSeconds = fields["hip_lead_s"].number({0, 1}, 0.2);
    motion.scene = fields["scene"].list({0, 8}, readProp);
    motion.poses = readPoses(fields["poses"]);
    if (value.failed()) {
        return motion;
    }
    motion.contacts = fields["contacts"].list({1, 12}, [&](const JsonValue& item) { return readContact(item, motion); });
    readCycle(motion, *exercise, fields);
    readFaults(motion, *exercise, fields["faults"], byTag);
    fields.noOthers();
    return motion;
}

Motions readAll(const JsonValue& root, const std::vector<Exercise>& exercises)
{
    Motions motions;
    JsonFields fields(root);
    fields.header("stance-motions", documentVersion);
    const JsonValue byTag = fields["fault_tags"];
    fields["motions"].list({1, 1000}, [&](const JsonValue& item) {
        Motion motion = readMotion(item, exercises, byTag);
        const ExerciseId id = motion.exercise;
        if (!motions.emplace(id, std::move(motion)).second) {
            item.refuse(DocumentProblem::DuplicateId, id.value);
        }
        return 0;
    });
    fields.noOthers();
    return motions;
}

}  // namespace

Result<Motions, DocumentError> readMotions(std::string_view text, const std::string& name, const std::vector<Exercise>& exercises)
{
    return parseJson(text, name).and_then([&](const nlohmann::json& document) {
        return readDocument(document, name, [&](const JsonValue& root) { return readAll(root, exercises); });
    });
}

}  // namespace stance
