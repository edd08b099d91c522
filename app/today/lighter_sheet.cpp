#include "app/today/lighter_sheet.h"

#include "app/text/format.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"
#include "app/widgets/stepper.h"

#include <QVBoxLayout>

#include <cmath>

namespace stance {

namespace {

constexpr int mostDays = 28;
constexpr int allExercises = 0;

}  // namespace

LighterSheet::LighterSheet(const QString& exercise, const LighterDays& lighter, std::chrono::year_month_day today, QWidget* over)
    : Sheet(tr("Plan lighter days"), over),
      m_lighter(lighter),
      m_today(today),
      m_scope(new Segmented({{tr("All exercises"), {}, {}}, {exercise, {}, {}}})),
      m_days(new Stepper(Stepper::Format::Field)),
      m_meaning(makeParagraph(QString(), TextStyle::Body, ColourRole::Text2))
{
    setObjectName(QStringLiteral("lighter"));
    m_scope->setCurrent(allExercises);
    m_scope->setObjectName(QStringLiteral("lighter-scope"));
    m_days->setObjectName(QStringLiteral("lighter-days"));
    m_days->setRange(1, mostDays);
    m_days->setSuffix(tr("days"));
    m_days->setValue(lighter.days);
    body()->addWidget(makeField(tr("For"), m_scope));
    body()->addWidget(makeField(tr("How long"), m_days));
    body()->addWidget(m_meaning);
    sayMeaning();
    connect(m_days, &Stepper::valueChanged, this, &LighterSheet::sayMeaning);
    connect(m_scope, &Segmented::chosen, m_scope, &Segmented::setCurrent);
    Button* cancel = addAction(tr("Cancel"));
    connect(cancel, &Button::clicked, this, [this] { finish(); });
    Button* start = addAction(tr("Start lighter days"), Button::Variant::Primary);
    start->setObjectName(QStringLiteral("lighter-start"));
    setPrimary(start);
    connect(start, &Button::clicked, this, [this] {
        const bool forAll = m_scope->current() == allExercises;
        const int days = static_cast<int>(m_days->value());
        finish([&] { Q_EMIT planned(forAll, days); });
    });
}

void LighterSheet::sayMeaning()
{
    const int days = static_cast<int>(m_days->value());
    const std::chrono::year_month_day last{std::chrono::sys_days{m_today} + std::chrono::days{days}};
    constexpr double sets = 3;
    m_meaning->setText(tr("Until %1: loads %2 % lighter, and %3 sets become %4. Your targets stay where they are and come back "
                          "afterwards; nothing rises or falls meanwhile, except for pain.")
                           .arg(formatDay(last, m_today), formatDecimal((1 - m_lighter.loadFactor) * 100, 0),
                                formatDecimal(sets, 0),
                                formatDecimal(std::max(1.0, std::floor(sets * m_lighter.setsFactor + 0.5)), 0)));
}

}  // namespace stance
