// SlotScope: what the targets, gates and rules of one slot may speak of. Lives only while a slot is read.
#pragma once

#include "core/catalog/catalog.h"
#include "core/program/program.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stance {

struct SlotScope {
    const Catalog& catalog;
    const std::vector<Basis>& bases;
    const Exercise& exercise;  ///< of the slot; an empty one after a refusal
    /// Read up to its sets; of its progression the parameters, rungs and schemes.
    const Slot& slot;

    /// The exercises of the path, or the slot's own alone.
    std::vector<const Exercise*> rungs() const;
    /// What `rung` counts in this slot: as its plan says, else as the slot does where that fits, else as the exercise does.
    Measure measureOf(const Exercise& rung) const;
    /// The first measure of a rung that is written in the field `amountField`; nothing when none is.
    std::optional<MeasureKind> measureIn(std::string_view amountField) const;
    LoadKind loadKindOf(const Exercise& rung) const { return slot.loadKind.value_or(rung.loadKind); }
    /// Whether any rung takes a load.
    bool takesLoad() const;
    /// Whether any rung has the axis.
    bool hasLevelAxis(std::string_view name) const;
    bool hasBasis(std::string_view id) const;
    bool hasScheme(std::string_view id) const;
    /// Whether a rung, or a target of the slot, has a tempo (a breath pattern) that could change.
    bool hasTempo() const;
    bool hasBreath() const;
};

}  // namespace stance
