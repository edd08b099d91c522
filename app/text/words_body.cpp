// Words for the body, for movements and for things, and for what goes wrong.
#include "app/text/translate.h"
#include "app/text/words.h"

#include <QStringList>

namespace stance {

QString word(Pattern value)
{
    switch (value) {
        case Pattern::Breathing: return Text::tr("breathing");
        case Pattern::CoreStability: return Text::tr("core stability");
        case Pattern::HipExtension: return Text::tr("hip extension");
        case Pattern::HorizontalHipExtension: return Text::tr("hip extension lying down");
        case Pattern::SingleLegSquat: return Text::tr("single-leg squat");
        case Pattern::Squat: return Text::tr("squat");
        case Pattern::StepUp: return Text::tr("step-up");
        case Pattern::StepDown: return Text::tr("step-down");
        case Pattern::Hinge: return Text::tr("hip hinge");
        case Pattern::SingleLegHinge: return Text::tr("single-leg hinge");
        case Pattern::Calf: return Text::tr("calf");
        case Pattern::LateralHip: return Text::tr("side of the hip");
        case Pattern::HipRotation: return Text::tr("hip rotation");
        case Pattern::HipExtensionStretch: return Text::tr("hip flexor stretch");
        case Pattern::DynamicMobility: return Text::tr("moving stretch");
        case Pattern::RunningDrill: return Text::tr("running drill");
        case Pattern::SelfTest: return Text::tr("self-test");
    }
    return {};
}

QString word(Equipment value)
{
    switch (value) {
        case Equipment::Mat: return Text::tr("mat");
        case Equipment::Bench: return Text::tr("bench");
        case Equipment::Chair: return Text::tr("chair");
        case Equipment::Step: return Text::tr("step");
        case Equipment::Box: return Text::tr("box");
        case Equipment::Wall: return Text::tr("wall");
        case Equipment::Rail: return Text::tr("rail");
        case Equipment::Band: return Text::tr("band");
        case Equipment::Dumbbell: return Text::tr("dumbbell");
        case Equipment::Barbell: return Text::tr("barbell");
        case Equipment::Dowel: return Text::tr("dowel");
        case Equipment::Pad: return Text::tr("pad");
    }
    return {};
}

QString equipmentLine(const std::vector<Equipment>& equipment)
{
    if (equipment.empty()) {
        return Text::tr("no equipment");
    }
    QStringList words;
    for (const Equipment thing : equipment) {
        words << word(thing);
    }
    return words.join(Text::tr(", ", "between things"));
}

QString word(Muscle value)
{
    switch (value) {
        case Muscle::GluteusMaximus: return Text::tr("buttock (gluteus maximus)");
        case Muscle::GluteusMedius: return Text::tr("side of the hip (gluteus medius)");
        case Muscle::Hamstrings: return Text::tr("back of the thigh (hamstrings)");
        case Muscle::AdductorMagnus: return Text::tr("inner thigh (adductor magnus)");
        case Muscle::Quadriceps: return Text::tr("front of the thigh (quadriceps)");
        case Muscle::Gastrocnemius: return Text::tr("calf (gastrocnemius)");
        case Muscle::Soleus: return Text::tr("lower calf (soleus)");
        case Muscle::ErectorSpinae: return Text::tr("back extensors (erector spinae)");
        case Muscle::Abdominals: return Text::tr("belly (abdominals)");
        case Muscle::TransversusAbdominis: return Text::tr("deep belly (transversus abdominis)");
        case Muscle::InternalOblique: return Text::tr("inner waist (internal oblique)");
        case Muscle::Diaphragm: return Text::tr("diaphragm");
        case Muscle::PelvicFloor: return Text::tr("pelvic floor");
        case Muscle::Iliopsoas: return Text::tr("hip flexor (iliopsoas)");
        case Muscle::RectusFemoris: return Text::tr("front of hip and thigh (rectus femoris)");
        case Muscle::DeepHipRotators: return Text::tr("deep hip rotators");
        case Muscle::FootStabilisers: return Text::tr("small muscles of the foot");
        case Muscle::TensorFasciaeLatae: return Text::tr("outer hip (tensor fasciae latae)");
        case Muscle::Obliques: return Text::tr("waist (obliques)");
        case Muscle::Shoulders: return Text::tr("shoulders");
    }
    return {};
}

QString word(BodyPlace value)
{
    switch (value) {
        case BodyPlace::LowBack: return Text::tr("low back");
        case BodyPlace::HipFront: return Text::tr("front of the hip");
        case BodyPlace::HipSide: return Text::tr("side of the hip");
        case BodyPlace::Buttock: return Text::tr("buttock");
        case BodyPlace::Groin: return Text::tr("groin");
        case BodyPlace::Hamstring: return Text::tr("hamstring");
        case BodyPlace::KneeFront: return Text::tr("front of the knee");
        case BodyPlace::KneeInner: return Text::tr("inner knee");
        case BodyPlace::KneeOuter: return Text::tr("outer knee");
        case BodyPlace::Shin: return Text::tr("shin");
        case BodyPlace::Calf: return Text::tr("calf");
        case BodyPlace::Achilles: return Text::tr("Achilles");
        case BodyPlace::Ankle: return Text::tr("ankle");
        case BodyPlace::Foot: return Text::tr("foot");
        case BodyPlace::Other: return Text::tr("elsewhere");
    }
    return {};
}

QString painPlace(const Pain& pain)
{
    switch (pain.side) {
        case Side::Left: return Text::tr("%1, left", "place of a pain").arg(word(pain.place));
        case Side::Right: return Text::tr("%1, right", "place of a pain").arg(word(pain.place));
        case Side::Both: break;
    }
    return word(pain.place);
}

QString word(FaultTag value)
{
    switch (value) {
        case FaultTag::LumbarExtension: return Text::tr("back arches");
        case FaultTag::LumbarFlexion: return Text::tr("back rounds");
        case FaultTag::HamstringDominant: return Text::tr("hamstrings take over");
        case FaultTag::CalfDominant: return Text::tr("calf takes over");
        case FaultTag::KneeValgus: return Text::tr("knee falls in");
        case FaultTag::PelvicDrop: return Text::tr("pelvis drops");
        case FaultTag::PelvicRotation: return Text::tr("pelvis turns");
        case FaultTag::TrunkLean: return Text::tr("trunk leans");
        case FaultTag::Momentum: return Text::tr("momentum");
        case FaultTag::RibFlare: return Text::tr("ribs flare");
        case FaultTag::BreathHold: return Text::tr("breath held");
        case FaultTag::HeelLift: return Text::tr("heel lifts");
        case FaultTag::RangeLoss: return Text::tr("range lost");
        case FaultTag::Neck: return Text::tr("neck bends");
        case FaultTag::GripShrug: return Text::tr("shoulders shrug");
        case FaultTag::Instability: return Text::tr("unsteady");
    }
    return {};
}

}  // namespace stance
