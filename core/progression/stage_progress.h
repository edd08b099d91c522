// StageProgress: which stage of a program is in force, by the gates of its stages and their planned weeks.
#pragma once

#include "core/progression/stage_gate.h"

#include <chrono>
#include <vector>

namespace stance {

class StageProgress {
public:
    StageProgress(const Program& program, const Catalog& catalog);

    std::size_t stage() const { return m_stage; }
    /// The stage began on this day; before it the first one has no length.
    void startOn(std::chrono::sys_days day);
    /// What a session says about the gate of the stage in force; time has passed up to its day.
    void judge(std::span<const Performance> session, const SessionFacts& facts, std::chrono::sys_days day);
    /// Time passes: a stage ends after its weeks, if it has no gate or the last session left its gate open.
    void passTime(std::chrono::sys_days day);
    /// A rule moved the stage.
    void move(int stages, std::chrono::sys_days day);

private:
    const Program& m_program;
    std::vector<StageGate> m_gates;
    bool m_open = false;  ///< the gate of the stage in force, after the last session
    std::size_t m_stage = 0;
    std::optional<std::chrono::sys_days> m_since;

    bool longEnough(std::chrono::sys_days day) const;
    void enter(std::size_t stage, std::chrono::sys_days day);
};

}  // namespace stance
