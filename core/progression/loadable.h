// LoadableLoads: the loads that can be put together, ready to be asked often: round to one, the next heavier, the next lighter.
#pragma once

#include "core/base/load.h"
#include "core/program/rounding.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stance {

/// How the load that can be made lies to the one that was wanted. Within 1 g they are the same.
enum class LoadFit {
    AsWanted,
    Lower,
    Higher,
    Lightest,  ///< wanted less than the lightest, which it is (the bar)
    Heaviest,  ///< wanted more than the heaviest, which it is
};

struct LoadableLoad {
    Load load;  ///< exactly what is put together, in the unit of the wanted load
    LoadFit fit = LoadFit::AsWanted;

    friend bool operator==(const LoadableLoad&, const LoadableLoad&) = default;
};

/// How the target in force came about, which says to which side its load is rounded.
enum class LoadOrigin {
    FirstUse,  ///< as written, or a rung's beginning
    Raised,    ///< or set by hand
    Lowered,
};

/// How a target of this origin is shown in a slot that prefers `own`. A reduction never ends above what it was lowered to, whatever
/// the slot prefers; `help`: more is easier.
RoundingMode roundingOf(LoadOrigin origin, RoundingMode own, bool help);

/// The next load where any can be made: the usual pair of small plates, 2.5 kg or 5 lb (own choice).
constexpr Load usualLoadStep(LoadUnit unit)
{
    return unit == LoadUnit::Kilogram ? Load::fromThousandths(2'500, unit) : Load::fromThousandths(5'000, unit);
}

/// Immutable. Built once for a stock (a rack of hundreds of loads: well under a millisecond), each question is a binary search.
class LoadableLoads {
public:
    /// Any load can be made.
    LoadableLoads() = default;
    /// `anchor`: the load the slot begins with, from which steps are counted; none: from the smallest. A list without a load,
    /// or a step of nothing, is taken for any load.
    explicit LoadableLoads(const LoadStock& stock, const std::optional<Load>& anchor = std::nullopt);

    /// Nearest (of two equally near the lighter), Floor: at most the wanted load, Up: at least. Standard is Nearest: that
    /// reductions and first uses go down is for the caller to know. Wanted loads beyond the rack get its end in every mode.
    /// Where any load can be made, it is rounded to thousandths of its unit.
    LoadableLoad round(const Load& wanted, RoundingMode mode) const;

    /// The lightest load that is heavier by more than 1 g; none when there is no such load. `from` need not be loadable. Where
    /// any load can be made: one usualLoadStep further, up to 2,000 kg.
    std::optional<Load> nextLoadable(const Load& from) const;
    /// The heaviest load that is lighter by more than 1 g; none when there is no such load.
    std::optional<Load> prevLoadable(const Load& from) const;

    /// The loads one by one, in micrograms, rising; empty when they go by steps or any can be made.
    const std::vector<std::int64_t>& list() const { return m_list; }
    bool anyLoad() const { return m_list.empty() && m_step == 0; }

private:
    std::optional<std::int64_t> atMost(std::int64_t micrograms) const;
    std::optional<std::int64_t> atLeast(std::int64_t micrograms) const;

    std::vector<std::int64_t> m_list;
    std::int64_t m_step = 0;   ///< above 0: every m_step from m_first on
    std::int64_t m_first = 0;  ///< lightest load of the steps
    std::int64_t m_last = 0;   ///< heaviest load of the steps
};

}  // namespace stance
