#include "core/catalog/catalog_names.h"

namespace stance {
namespace {

constexpr Named<Category> categoryEntries[] = {
    {Category::Breathing, "breathing"}, {Category::Control, "control"}, {Category::Strength, "strength"},
    {Category::Mobility, "mobility"},   {Category::Running, "running"}, {Category::Test, "test"},
};

constexpr Named<Pattern> patternEntries[] = {
    {Pattern::Breathing, "breathing"},
    {Pattern::CoreStability, "core_stability"},
    {Pattern::HipExtension, "hip_extension"},
    {Pattern::HorizontalHipExtension, "horizontal_hip_extension"},
    {Pattern::SingleLegSquat, "single_leg_squat"},
    {Pattern::Squat, "squat"},
    {Pattern::StepUp, "step_up"},
    {Pattern::StepDown, "step_down"},
    {Pattern::Hinge, "hinge"},
    {Pattern::SingleLegHinge, "single_leg_hinge"},
    {Pattern::Calf, "calf"},
    {Pattern::LateralHip, "lateral_hip"},
    {Pattern::HipRotation, "hip_rotation"},
    {Pattern::HipExtensionStretch, "hip_extension_stretch"},
    {Pattern::DynamicMobility, "dynamic_mobility"},
    {Pattern::RunningDrill, "running_drill"},
    {Pattern::SelfTest, "self_test"},
};

constexpr Named<Laterality> lateralityEntries[] = {
    {Laterality::Bilateral, "bilateral"},
    {Laterality::Unilateral, "unilateral"},
    {Laterality::Alternating, "alternating"},
};

constexpr Named<Equipment> equipmentEntries[] = {
    {Equipment::Mat, "mat"},           {Equipment::Bench, "bench"},     {Equipment::Chair, "chair"}, {Equipment::Step, "step"},
    {Equipment::Box, "box"},           {Equipment::Wall, "wall"},       {Equipment::Rail, "rail"},   {Equipment::Band, "band"},
    {Equipment::Dumbbell, "dumbbell"}, {Equipment::Barbell, "barbell"}, {Equipment::Dowel, "dowel"}, {Equipment::Pad, "pad"},
};

constexpr Named<Muscle> muscleEntries[] = {
    {Muscle::GluteusMaximus, "gluteus_maximus"},
    {Muscle::GluteusMedius, "gluteus_medius"},
    {Muscle::Hamstrings, "hamstrings"},
    {Muscle::AdductorMagnus, "adductor_magnus"},
    {Muscle::Quadriceps, "quadriceps"},
    {Muscle::Gastrocnemius, "gastrocnemius"},
    {Muscle::Soleus, "soleus"},
    {Muscle::ErectorSpinae, "erector_spinae"},
    {Muscle::Abdominals, "abdominals"},
    {Muscle::TransversusAbdominis, "transversus_abdominis"},
    {Muscle::InternalOblique, "internal_oblique"},
    {Muscle::Diaphragm, "diaphragm"},
    {Muscle::PelvicFloor, "pelvic_floor"},
    {Muscle::Iliopsoas, "iliopsoas"},
    {Muscle::RectusFemoris, "rectus_femoris"},
    {Muscle::DeepHipRotators, "deep_hip_rotators"},
    {Muscle::FootStabilisers, "foot_stabilisers"},
    {Muscle::TensorFasciaeLatae, "tensor_fasciae_latae"},
    {Muscle::Obliques, "obliques"},
    {Muscle::Shoulders, "shoulders"},
};

constexpr Named<FaultTag> faultTagEntries[] = {
    {FaultTag::LumbarExtension, "lumbar-extension"},
    {FaultTag::LumbarFlexion, "lumbar-flexion"},
    {FaultTag::HamstringDominant, "hamstring-dominant"},
    {FaultTag::CalfDominant, "calf-dominant"},
    {FaultTag::KneeValgus, "knee-valgus"},
    {FaultTag::PelvicDrop, "pelvic-drop"},
    {FaultTag::PelvicRotation, "pelvic-rotation"},
    {FaultTag::TrunkLean, "trunk-lean"},
    {FaultTag::Momentum, "momentum"},
    {FaultTag::RibFlare, "rib-flare"},
    {FaultTag::BreathHold, "breath-hold"},
    {FaultTag::HeelLift, "heel-lift"},
    {FaultTag::RangeLoss, "range-loss"},
    {FaultTag::Neck, "neck"},
    {FaultTag::GripShrug, "grip-shrug"},
    {FaultTag::Instability, "instability"},
};

constexpr Named<EvidenceGrade> evidenceGradeEntries[] = {
    {EvidenceGrade::Found, "found"},   {EvidenceGrade::Recalled, "recalled"},   {EvidenceGrade::Convention, "convention"},
    {EvidenceGrade::Stated, "stated"}, {EvidenceGrade::Uncertain, "uncertain"},
};

}  // namespace

constinit const NameTable<Category> categoryNames(categoryEntries);
constinit const NameTable<Pattern> patternNames(patternEntries);
constinit const NameTable<Laterality> lateralityNames(lateralityEntries);
constinit const NameTable<Equipment> equipmentNames(equipmentEntries);
constinit const NameTable<Muscle> muscleNames(muscleEntries);
constinit const NameTable<FaultTag> faultTagNames(faultTagEntries);
constinit const NameTable<EvidenceGrade> evidenceGradeNames(evidenceGradeEntries);

}  // namespace stance
