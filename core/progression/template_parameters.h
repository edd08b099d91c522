// TemplateParameters: the parameters of one slot, checked against what its template allows, with defaults.
#pragma once

#include "core/progression/slot_view.h"
#include "core/progression/template_types.h"
#include "core/progression/templates.h"

#include <optional>
#include <string>
#include <vector>

namespace stance::parts {

/// The first parameter that the template does not have, or whose value it does not take; in the order of their names.
std::optional<TemplateProblem> problemIn(const Slot& slot, const TemplateInfo& info);

/// The checked parameters. Asking for one that is not there gives the fallback.
class TemplateParameters {
public:
    explicit TemplateParameters(const SlotView& view) : m_view(view) {}

    bool has(const std::string& name) const;
    double number(const std::string& name, double fallback) const;
    int whole(const std::string& name, int fallback) const;
    std::string word(const std::string& name, const std::string& fallback) const;
    /// The words between commas, spaces around them left out.
    std::vector<std::string> list(const std::string& name) const;

    /// `stem`_kg, _lb or _pct; nothing when none is given.
    std::optional<LoadStep> givenStep(const std::string& stem) const;
    /// As given, else 2.5 kg, or 5 lb where the slot's loads are in pounds.
    LoadStep step() const;
    MissRule miss(int misses = 3) const;
    const SlotView& view() const { return m_view; }

private:
    const SlotView& m_view;
};

}  // namespace stance::parts
