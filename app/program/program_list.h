// The programs to choose from, as cards.
#pragma once

#include "app/program/program_view.h"
#include "app/widgets/page_frame.h"

#include <vector>

namespace stance {

class ProgramList : public PageFrame {
    Q_OBJECT

public:
    explicit ProgramList(QWidget* parent = nullptr);

    void setPrograms(const std::vector<ProgramCardView>& programs);
    /// Keyboard focus on the card of `program`, or on the first.
    void focusCard(const ProgramId& program);

Q_SIGNALS:
    void opened(const stance::ProgramId& program);
};

/// "in use", "beside it": a pill, or nothing for a program that is not followed.
QWidget* makeUsePill(ProgramUse use);

}  // namespace stance
