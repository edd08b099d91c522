#include "app/today/target_sheet.h"

#include "app/text/format.h"
#include "app/text/words.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"
#include "app/widgets/stepper.h"
#include "core/base/base_names.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stance {

namespace {

constexpr int mostSets = 20;
constexpr int longestReason = 120;

double valueIn(const std::optional<Load>& load, LoadUnit unit)
{
    return load ? static_cast<double>(load->thousandthsIn(unit)) / 1000.0 : 0.0;
}

bool amountsAlike(const Prescription& prescription)
{
    const SetTarget& first = prescription.sets.front();
    return std::all_of(prescription.sets.begin(), prescription.sets.end(), [&](const SetTarget& set) {
        return set.amountMin == first.amountMin && set.amountMax == first.amountMax && set.openEnded == first.openEnded;
    });
}

/// Heads of the two ends of a range.
std::pair<QString, QString> amountHeads(MeasureKind kind)
{
    switch (kind) {
        case MeasureKind::HoldSeconds: return {TargetSheet::tr("Seconds from"), TargetSheet::tr("Seconds to")};
        case MeasureKind::Breaths: return {TargetSheet::tr("Breaths from"), TargetSheet::tr("Breaths to")};
        case MeasureKind::Metres: return {TargetSheet::tr("Metres from"), TargetSheet::tr("Metres to")};
        case MeasureKind::Steps: return {TargetSheet::tr("Steps from"), TargetSheet::tr("Steps to")};
        case MeasureKind::Minutes: return {TargetSheet::tr("Minutes from"), TargetSheet::tr("Minutes to")};
        case MeasureKind::Degrees: return {TargetSheet::tr("Degrees from"), TargetSheet::tr("Degrees to")};
        case MeasureKind::Reps:
        case MeasureKind::RepsHeld:
        case MeasureKind::RepsToFailure: return {TargetSheet::tr("Reps from"), TargetSheet::tr("Reps to")};
        case MeasureKind::ScoreOf3:
        case MeasureKind::CleanOf10: break;
    }
    return {TargetSheet::tr("From"), TargetSheet::tr("To")};
}

Stepper* makeStepper(const char* name, double least, double most)
{
    auto* stepper = new Stepper(Stepper::Format::Field);
    stepper->setObjectName(QString::fromLatin1(name));
    stepper->setRange(least, most);
    return stepper;
}

}  // namespace

TargetSheet::TargetSheet(const TargetForm& form, QWidget* over)
    : Sheet(tr("%1: set target by hand", "name of an exercise").arg(form.exercise), over), m_form(form)
{
    setObjectName(QStringLiteral("target"));
    setSubtitle(form.lighterNow
                    ? tr("It holds until the rules move it, and they go on from here. Lighter days are under way: until "
                         "they end it is made lighter, too.")
                    : tr("It holds until the rules move it, and they go on from here."));
    if (form.right) {
        m_side = new Segmented({{tr("Both sides"), {}, {}}, {tr("Left"), {}, {}}, {tr("Right"), {}, {}}});
        m_side->setCurrent(0);
        m_side->setObjectName(QStringLiteral("target-side"));
        body()->addWidget(makeField(tr("Side"), m_side));
        connect(m_side, &Segmented::chosen, this, [this](int index) {
            m_side->setCurrent(index);
            m_amountTouched = m_loadTouched = false;
            fill();
        });
    }
    addAmounts();
    addReason();
    fill();
    Button* cancel = addAction(tr("Cancel"));
    connect(cancel, &Button::clicked, this, [this] { finish(); });
    Button* save = addAction(tr("Set target"), Button::Variant::Primary);
    save->setObjectName(QStringLiteral("target-save"));
    setPrimary(save);
    connect(save, &Button::clicked, this, &TargetSheet::save);
}

void TargetSheet::addAmounts()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(20);
    const Limits limits = amountLimitsOf(m_form.measure.kind);
    m_sets = makeStepper("target-sets", 1, mostSets);
    m_least = makeStepper("target-least", limits.min, limits.max);
    m_most = makeStepper("target-most", limits.min, limits.max);
    const auto [from, to] = amountHeads(m_form.measure.kind);
    grid->addWidget(makeField(tr("Sets"), m_sets), 0, 0);
    grid->addWidget(makeField(from, m_least), 0, 1);
    grid->addWidget(makeField(to, m_most), 0, 2);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    // The two ends push each other, so that a range is never the wrong way round.
    connect(m_least, &Stepper::valueChanged, this, [this](double value) {
        m_amountTouched = true;
        m_most->setValue(std::max(m_most->value(), value));
    });
    connect(m_most, &Stepper::valueChanged, this, [this](double value) {
        m_amountTouched = true;
        m_least->setValue(std::min(m_least->value(), value));
    });
    if (m_form.loadKind != LoadKind::None) {
        addLoad(grid);
    }
    body()->addLayout(grid);
    m_alike = makeParagraph(QString(), TextStyle::Small, ColourRole::Text2);
    body()->addWidget(m_alike);
}

void TargetSheet::addLoad(QGridLayout* grid)
{
    const bool kilogram = m_form.unit == LoadUnit::Kilogram;
    const bool help = m_form.loadKind == LoadKind::Assistance;
    const double most = static_cast<double>(nearestThousandths(maxLoadMicrograms, m_form.unit)) / 1000.0;
    m_load = makeStepper("target-load", 0, std::floor(most));
    m_load->setDecimals(2);
    m_load->setStep(kilogram ? 2.5 : 5.0);
    m_load->setSuffix(unitSign(m_form.unit));
    m_load->setSpecialText([help](double value) {
        if (value > 0.0) {
            return QString();
        }
        return help ? tr("no help") : tr("body weight");
    });
    connect(m_load, &Stepper::valueChanged, this, [this] { m_loadTouched = true; });
    grid->addWidget(makeField(help ? tr("Help") : tr("Load"), m_load), 1, 0, 1, 2);
}

void TargetSheet::addReason()
{
    m_reason = new LineField(tr("Why"));
    m_reason->setObjectName(QStringLiteral("target-reason"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Shown with the target, for example: new shoes"));
    body()->addWidget(makeField(tr("Why"), m_reason));
}

Side TargetSheet::side() const
{
    constexpr Side sides[] = {Side::Both, Side::Left, Side::Right};
    return m_side != nullptr ? sides[m_side->current()] : Side::Both;
}

const Prescription& TargetSheet::written() const
{
    return side() == Side::Right && m_form.right ? *m_form.right : m_form.prescription;
}

void TargetSheet::fill()
{
    const Prescription& now = written();
    const SetTarget& first = now.sets.front();
    const Limits limits = amountLimitsOf(m_form.measure.kind);
    m_sets->setValue(static_cast<double>(now.sets.size()));
    m_least->setValue(std::clamp(first.amountMin, limits.min, limits.max));
    m_most->setValue(std::clamp(first.amountMax, limits.min, limits.max));
    if (m_load != nullptr) {
        m_load->setValue(valueIn(first.load, m_form.unit));
    }
    const bool alike = amountsAlike(now);
    m_alike->setVisible(!alike);
    m_alike->setText(alike ? QString()
                           : tr("The sets differ now: %1. Another amount or load is that of every set.")
                                 .arg(formatTarget(m_form.measure, now.sets, m_form.unit)));
}

Prescription TargetSheet::prescription() const
{
    Prescription result = written();
    result.sets.resize(static_cast<std::size_t>(m_sets->value()), result.sets.back());
    for (SetTarget& set : result.sets) {
        if (m_amountTouched) {
            set.amountMin = static_cast<int>(m_least->value());
            set.amountMax = static_cast<int>(m_most->value());
        }
        if (m_loadTouched) {
            const auto thousandths = static_cast<std::int64_t>(std::llround(m_load->value() * 1000.0));
            set.load = Load::fromThousandths(thousandths, m_form.unit);
        }
    }
    return result;
}

void TargetSheet::save()
{
    const ChosenTarget target{m_form.track, side(), prescription(), m_reason->text().simplified()};
    finish([&] { Q_EMIT chosen(target); });
}

}  // namespace stance
