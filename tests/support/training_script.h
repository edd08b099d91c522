// TrainingScript: weeks of training told in a few lines. Sessions are done on the prescription that the outlook gives at that
// moment, as an athlete would see it, with what is said to differ.
#pragma once

#include "core/progression/outlook.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stance::test {

/// The shipped exercises and some made up for progressions, each there for something:
/// squat (external load, tempo), press (external load), dip (bodyweight and a weight), pull-up (help),
/// lunge (one-sided, external, levels depth and support), step-up (one-sided, external, the load gate of row S46),
/// wall-push-up, bench-push-up, push-up (a ladder without load), plank and long-plank (holds), crook-breath (breaths),
/// plank-lift (the same ladder by repetitions), leg-reach (alternating, no load).
const Catalog& gym();

/// What was done in one set where it differs from "as prescribed".
struct Did {
    std::optional<int> amount;  ///< none: the top of the target
    std::optional<Load> load;   ///< none: as prescribed
    std::optional<RepsInReserve> rir;
    std::vector<FaultFlag> faults;
    std::optional<Pain> pain;
    bool skipped = false;

    Did() = default;
    Did(int reps) : amount(reps) {}  // a set is mostly told by its number

    Did kg(double value) const;
    Did reserve(int reps) const;
    Did fault(const std::string& id, int rep) const;
    Did hurt(int score) const;
};
/// Not done at all.
Did notDone();

using Sets = std::vector<Did>;

/// A program of one slot "main", as TrainingScript::of() takes it; unread templates are left alone.
Result<Program, DocumentError> readPlan(const std::string& slot, const std::string& kind, const std::string& fields);

/// The fields of a slot: `"exercise": …, "sets": …, "progression": …`.
std::string slotOf(const std::string& exercise, const std::string& sets, const std::string& progression);

class TrainingScript {
public:
    /// One slot "main" in a program of kind `kind`. `slot` holds the slot's fields but for its id:
    /// `"exercise": "squat", "sets": …, "progression": …`. `fields` are further ones of the program ("bases", "deload").
    /// A program that cannot be read, or a template that does not fit, fails the test.
    static TrainingScript of(const std::string& slot, const std::string& kind = "strength", const std::string& fields = "");
    /// A whole program in the form of files.
    static TrainingScript program(const std::string& text);

    /// A session of the slot, then two days go by. Sets not told are as the last one told; both sides alike.
    TrainingScript& train(Sets sets, const std::string& slot = "main");
    /// The same on a one-sided exercise, each side by itself.
    TrainingScript& trainSides(Sets left, Sets right, const std::string& slot = "main");
    /// As prescribed, `times` sessions.
    TrainingScript& asPrescribed(int times = 1, const std::string& slot = "main");
    /// Several slots in one session.
    TrainingScript& trainTogether(const std::map<std::string, Sets>& slots);
    TrainingScript& wait(int days);

    TrainingScript& tell(const AthleteEvent& event);
    /// The pain of the morning after the last session, at the knee.
    TrainingScript& morning(int score, bool settled = true);
    /// Before a session, at the knee: what a baseline is made of.
    TrainingScript& before(int score);
    /// A correction of a set of the last session.
    TrainingScript& amend(int setNo, int amount);
    TrainingScript& setByHand(const std::string& sets, const std::string& slot = "main");

    const Outlook& look();
    const SlotOutlook& slot(const std::string& id = "main");
    /// The next prescription in one line: "3 x 8-12 @ 22.5 kg", "12 @ 20 kg, 10 @ 20 kg", "2 x 30 s [band=none]", of holds and
    /// breaths with their unit; the rung in front where the slot has a path: "push-up: 3 x 5".
    std::string next(const std::string& id = "main");
    std::string right(const std::string& id = "main");
    Decision decision(const std::string& id = "main") { return slot(id).decision; }
    /// The rule that moved the target after the last session; "" for none.
    std::string fired(const std::string& id = "main") { return slot(id).trace.firedRule; }
    RuleOutcome outcome(const std::string& rule, const std::string& id = "main");

    Program& plan() { return *m_program; }
    TrainingLog& log() { return m_log; }
    SessionId lastSession() const { return m_log.sessions.back().id; }
    UtcTime now() const { return m_now; }

private:
    explicit TrainingScript(Program program);
    void record(const SlotOutlook& slot, const Sets& left, const Sets& right, SessionSummary& session) const;
    SessionSummary begin() const;
    void end(SessionSummary session);

    std::shared_ptr<Program> m_program;
    TrainingLog m_log;
    UtcTime m_now;
    Outlook m_outlook;
    bool m_known = false;
};

}  // namespace stance::test
