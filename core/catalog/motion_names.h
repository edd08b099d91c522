// The words that the motions file uses.
#pragma once

#include "core/base/name_table.h"
#include "core/catalog/motion.h"

namespace stance {

extern const NameTable<View> viewNames;                  ///< side, front
extern const NameTable<PropKind> propNames;              ///< step, bench, box, ...
extern const NameTable<Hold> holdNames;                  ///< near, far, both
extern const NameTable<BandPlace> bandPlaceNames;        ///< knees, ankles
extern const NameTable<ContactPoint> contactPointNames;  ///< foot, ball, heel, ...
extern const NameTable<Surface> surfaceNames;            ///< floor, step, bench, ...
extern const NameTable<BreathPart> breathPartNames;      ///< in, out, pause
extern const NameTable<FaultMark> faultMarkNames;        ///< valgus, drop, arch, ...
extern const NameTable<MarkJoint> markJointNames;        ///< hip, knee, ankle, ...
extern const NameTable<FrontArms> frontArmsNames;        ///< sides, hips, clasped, ...

}  // namespace stance
