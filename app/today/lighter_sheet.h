// Plan lighter days: for one exercise or for all, for how long, and what they mean.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/sheet.h"

namespace stance {

class Segmented;
class Stepper;

class LighterSheet : public Sheet {
    Q_OBJECT

public:
    LighterSheet(const QString& exercise, const LighterDays& lighter, std::chrono::year_month_day today, QWidget* over);

Q_SIGNALS:
    /// Already closed.
    void planned(bool forAll, int days);

private:
    LighterDays m_lighter;
    std::chrono::year_month_day m_today;
    Segmented* m_scope;
    Stepper* m_days;
    Label* m_meaning;

    void sayMeaning();
};

}  // namespace stance
