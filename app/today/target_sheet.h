// Set a target by hand: sets, amount, load, and a word on why.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/sheet.h"

class QGridLayout;

namespace stance {

class LineField;
class Segmented;
class Stepper;

/// What is not changed stays as it is, set by set; a changed amount or load is that of every set.
class TargetSheet : public Sheet {
    Q_OBJECT

public:
    TargetSheet(const TargetForm& form, QWidget* over);

Q_SIGNALS:
    /// Already closed.
    void chosen(const ChosenTarget& target);

private:
    TargetForm m_form;
    Segmented* m_side = nullptr;  ///< only where each side is judged by itself
    Stepper* m_sets = nullptr;
    Stepper* m_least = nullptr;
    Stepper* m_most = nullptr;
    Stepper* m_load = nullptr;  ///< only where the exercise takes one
    LineField* m_reason = nullptr;
    Label* m_alike = nullptr;  ///< said where the sets differ and stay so until an amount is touched
    bool m_amountTouched = false;
    bool m_loadTouched = false;

    Side side() const;
    const Prescription& written() const;
    void addAmounts();
    void addLoad(QGridLayout* grid);
    void addReason();
    void fill();
    Prescription prescription() const;
    void save();
};

}  // namespace stance
