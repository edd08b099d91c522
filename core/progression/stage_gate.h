// StageGate: the gate of a stage, asked after every session. A lighter session can shut it and not open it.
#pragma once

#include "core/progression/condition.h"

#include <vector>

namespace stance {

class StageGate {
public:
    StageGate(const std::optional<Gate>& gate, const Catalog& catalog);

    /// What the session says. Done under a lighter stretch, an exercise proves nothing: what conditions about its work said
    /// after the last full session stands. Its pain and its form can shut the gate, and that it was done counts.
    bool judge(std::span<const Performance> session, const SessionFacts& facts);
    void restart();

private:
    Condition m_condition;
    LeafMemory m_memory;
    std::vector<char> m_proven;  ///< answers of the last full session, by leaf
};

}  // namespace stance
