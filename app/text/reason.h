// The reason of a target in one line, with the mark that goes before it.
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/outlook.h"

#include <QString>

namespace stance {

/// What became of a target; decides icon and colour of its mark.
enum class TargetMark {
    First,    ///< nothing was done yet
    Up,       ///< also a harder rung
    Same,     ///< not earned yet
    Held,     ///< kept back
    Down,     ///< also an easier rung
    Lighter,  ///< for a time only
    ByHand,
};

struct Reason {
    TargetMark mark = TargetMark::Same;
    QString text;  ///< reasonLine()
};

TargetMark markOf(const SlotOutlook& slot);
Reason reasonOf(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit);

/// "up", "held": the mark in a word, for those who do not see it.
QString word(TargetMark mark);
QString iconOf(TargetMark mark);

}  // namespace stance
