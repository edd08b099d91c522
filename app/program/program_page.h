// The program page: the programs to choose from, and one of them in full.
#pragma once

#include "app/program/program_view.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace stance {

class ProgramDetail;
class ProgramList;

class ProgramPage : public QWidget {
    Q_OBJECT

public:
    explicit ProgramPage(QWidget* parent = nullptr);

    void setPrograms(const std::vector<ProgramCardView>& programs);
    /// Answers to programRequested() and previewRequested().
    void showProgram(const ProgramView& program);
    void setPreview(const ProgramPreview& preview);
    bool isProgramOpen() const;
    /// The program that is shown in full.
    const ProgramId& program() const;
    void showList();

Q_SIGNALS:
    void programRequested(const stance::ProgramId& program);
    void previewRequested(const stance::ProgramId& program, stance::PreviewAssumption assumption);
    void useRequested(const stance::ProgramId& program);
    void leaveRequested(const stance::ProgramId& program);
    void exerciseRequested(const stance::ExerciseId& exercise);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStackedLayout* m_stack;
    ProgramList* m_list;
    ProgramDetail* m_detail;
};

}  // namespace stance
