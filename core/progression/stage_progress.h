// StageProgress: which stage of a program is in force, by the gates of its stages and their planned weeks.
#pragma once

#include "core/progression/condition.h"

#include <chrono>
#include <vector>

namespace stance {

class StageProgress {
public:
    StageProgress(const Program& program, const Catalog& catalog);

    std::size_t stage() const { return m_stage; }
    /// The stage began on this day; before it the first one has no length.
    void startOn(std::chrono::sys_days day);
    /// What a session says about the gate of the stage in force.
    void judge(std::span<const Performance> session, const SessionFacts& facts, std::chrono::sys_days day);
    /// Time passes: a stage without a gate ends after its weeks.
    void passTime(std::chrono::sys_days day);
    /// A rule moved the stage.
    void move(int stages, std::chrono::sys_days day);

private:
    const Program& m_program;
    std::vector<Condition> m_gates;
    std::vector<LeafMemory> m_memory;
    std::size_t m_stage = 0;
    std::optional<std::chrono::sys_days> m_since;

    bool longEnough(std::chrono::sys_days day) const;
};

}  // namespace stance
