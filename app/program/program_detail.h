// One program in full: what it asks for in each stage, and the weeks ahead.
#pragma once

#include "app/program/program_view.h"
#include "app/widgets/page_frame.h"

namespace stance {

class Button;

class ProgramDetail : public PageFrame {
    Q_OBJECT

public:
    explicit ProgramDetail(QWidget* parent = nullptr);

    void setProgram(const ProgramView& program);
    /// The answer to previewRequested().
    void setPreview(const ProgramPreview& preview);
    PreviewAssumption assumption() const { return m_assumption; }
    const ProgramId& program() const { return m_view.card.id; }

Q_SIGNALS:
    /// Follow it: as the main program, or beside it.
    void useRequested();
    /// A program that stands beside the main one is left.
    void leaveRequested();
    void exerciseRequested(const stance::ExerciseId& exercise);
    void previewRequested();

private:
    ProgramView m_view;
    int m_stage = 0;
    PreviewAssumption m_assumption = PreviewAssumption::AllDone;
    Button* m_use;
    QWidget* m_stageBox = nullptr;
    QWidget* m_previewBox = nullptr;

    void act();
    void refill();
    void fillStage();
    QWidget* makeStages();
    QWidget* makeAbout() const;
    QWidget* makeWorkout(const ProgramWorkoutView& workout);
    QWidget* makePreviewCard();
};

}  // namespace stance
