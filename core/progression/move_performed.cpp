#include "core/progression/move_axis.h"

#include <algorithm>

namespace stance::moves {

bool isHelp(const MoveInput& input)
{
    return input.loadKind == LoadKind::Assistance;
}

bool easier(const Load& a, const Load& b, const MoveInput& input)
{
    return isHelp(input) ? a.micrograms > b.micrograms : a.micrograms < b.micrograms;
}

const SetPair* pairAt(const MoveInput& input, std::size_t index)
{
    if (input.performance == nullptr || index >= input.performance->prescribed()) {
        return nullptr;
    }
    const SetPair& pair = input.performance->sets[index];
    return pair.standsIn ? nullptr : &pair;
}

std::optional<Load> performedLoad(const MoveInput& input, std::size_t index)
{
    const SetPair* pair = pairAt(input, index);
    if (pair == nullptr) {
        return std::nullopt;
    }
    std::optional<Load> load;
    const auto take = [&](const PerformedSet* row) {
        if (row == nullptr || row->kind != SetKind::Done) {
            return;
        }
        const Load done = row->load.value_or(Load{});
        if (!load || easier(done, *load, input)) {
            load = done;
        }
    };
    if (input.side != Side::Both) {
        take(pair->row(input.side));
    } else {
        take(pair->both);
        take(pair->left);
        take(pair->right);
    }
    return load;
}

std::optional<Load> lowestPerformedLoad(const MoveInput& input)
{
    std::optional<Load> lowest;
    const std::size_t count = input.performance == nullptr ? 0 : input.performance->prescribed();
    for (std::size_t i = 0; i < count; ++i) {
        const auto load = performedLoad(input, i);
        if (load && (!lowest || easier(*load, *lowest, input))) {
            lowest = load;
        }
    }
    return lowest;
}

int performedAmount(const MoveInput& input, std::size_t index)
{
    if (input.performance == nullptr || index >= input.performance->prescribed()) {
        return 0;
    }
    const SetPair& pair = input.performance->sets[index];
    const auto amount = [](const PerformedSet* row) { return row != nullptr && row->kind == SetKind::Done ? row->goodAmount : 0; };
    if (input.side != Side::Both) {
        return amount(pair.row(input.side));
    }
    if (pair.both != nullptr && pair.left == nullptr && pair.right == nullptr) {
        return amount(pair.both);
    }
    return std::min(amount(pair.row(Side::Left)), amount(pair.row(Side::Right)));
}

}  // namespace stance::moves
