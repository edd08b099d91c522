#include "app/session/quick_log.h"

#include "app/text/format.h"
#include "app/text/phrases.h"
#include "app/text/words.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace stance {
namespace {

/// Reserve cells: 0, 1, 2, 3, and 4 for four and more.
constexpr int easyCell = 4;

/// A side badge that can be pressed.
class SideChoice : public BaseButton {
public:
    explicit SideChoice(Side side, QWidget* parent) : BaseButton(parent), m_side(side)
    {
        setCheckable(true);
        setAccessibleName(sideWord(side));
        setToolTip(sideWord(side));
    }
    QSize sizeHint() const override { return {qRound(56 * unit()), qRound(48 * unit())}; }
    double focusRadius() const override { return 8; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double badge = 28 * unit();
        const QPointF at((width() - sideBadgeWidth(badge)) / 2, (height() - badge) / 2);
        paintSideBadge(painter, m_side, at, badge);
        if (isChecked()) {
            const QColor ink = m_side == Side::Left ? theme().left : theme().right;
            painter.fillRect(QRectF(at.x(), at.y() + badge + 5 * unit(), sideBadgeWidth(badge), 3 * unit()), ink);
        }
    }

private:
    Side m_side;
};

double loadStep(LoadUnit unit)
{
    return unit == LoadUnit::Kilogram ? 1.0 : 2.5;
}

}  // namespace

QuickLog::QuickLog(QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, TextStyle::SessionTitle, ColourRole::Text, this)),
      m_hint(new Label({}, TextStyle::Body, ColourRole::Text2, this)),
      m_exercise(new Label({}, TextStyle::Reason, ColourRole::Text2, this)),
      m_amount(new Stepper(Stepper::Format::Log, this)),
      m_load(new Stepper(Stepper::Format::Log, this)),
      m_reserve(new Segmented({{QStringLiteral("0"), tr("at my limit"), {}},
                               {QStringLiteral("1"), tr("one more"), {}},
                               {QStringLiteral("2"), tr("two more"), {}},
                               {QStringLiteral("3"), tr("three more"), {}},
                               {QStringLiteral("4+"), tr("easy"), {}}},
                              this)),
      m_reserveWords(new Label({}, TextStyle::Small, ColourRole::Text2, this)),
      m_faultBox(new QWidget(this)),
      m_pain(new NumberScale(NumberScale::Kind::Pain, this)),
      m_painWords(new Label({}, TextStyle::Small, ColourRole::Text2, this)),
      m_where(new Chip({}, Chip::Kind::Place, this)),
      m_note(new LineField(tr("Note for this set"), this)),
      m_log(new Button(tr("Log set"), Button::Variant::Primary, Button::Size::Session, this))
{
    m_amount->setRange(0, 9999);
    m_load->setRange(0, 2000);
    m_load->setDecimals(2);
    m_load->setSpecialText([](double value) { return value == 0.0 ? tr("none") : QString(); });
    m_reserve->setAccessibleName(tr("Repetitions in reserve"));
    m_load->setAccessibleName(tr("Load"));
    m_note->setPlaceholderText(tr("Note for this set (N)"));
    m_note->setMaxLength(1000);
    m_note->installEventFilter(this);
    m_pain->setAccessibleName(tr("Pain, 0 to 10"));
    m_pain->setObjectName(QStringLiteral("log-pain"));
    m_where->setObjectName(QStringLiteral("log-where"));
    m_where->setOpensMenu(true);
    m_log->setKeyCap(tr("Enter"));
    new FlowLayout(m_faultBox, 8, 8);
    for (const Side side : {Side::Left, Side::Right}) {
        m_sides << new SideChoice(side, this);
    }
    makeConnections();
    followTheme(this);
}

void QuickLog::makeConnections()
{
    connect(m_amount, &Stepper::valueChanged, this, [this](double value) { Q_EMIT edited(LogAmount{ref(), qRound(value)}); });
    connect(m_load, &Stepper::valueChanged, this, [this](double value) {
        const auto thousandths = static_cast<std::int64_t>(qRound64(value * 1000));
        const auto load = thousandths > 0 ? std::optional(Load::fromThousandths(thousandths, m_context.unit)) : std::nullopt;
        Q_EMIT edited(LogLoad{ref(), load});
    });
    connect(m_amount, &Stepper::typingEnded, this, &QuickLog::typingEnded);
    connect(m_load, &Stepper::typingEnded, this, &QuickLog::typingEnded);
    connect(m_reserve, &Segmented::chosen, this, [this](int cell) {
        // The chosen cell pressed again takes the answer back.
        const bool same = record().rir && std::min(record().rir->whole(), easyCell) == cell;
        Q_EMIT edited(LogEffort{ref(), same ? std::nullopt : std::optional<RepsInReserve>(cell)});
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_step >= 0 && m_note->text().toStdString() != record().note) {
            Q_EMIT edited(LogSetNote{ref(), m_note->text().toStdString()});
        }
        Q_EMIT typingEnded();
    });
    connect(m_pain, &NumberScale::chosen, this, &QuickLog::changePain);
    connect(m_where, &Chip::clicked, this, &QuickLog::askWhere);
    connect(m_log, &Button::clicked, this, &QuickLog::accepted);
    for (int i = 0; i < m_sides.size(); ++i) {
        connect(m_sides[i], &BaseButton::clicked, this, [this, i] {
            const Side side = i == 0 ? Side::Left : Side::Right;
            for (const PlanStep& step : m_session.plan.steps) {
                const PlanStep& current = m_session.plan.steps[static_cast<std::size_t>(m_session.plan.indexOf(m_step))];
                if (step.side == side && m_session.plan.isPair(step, current)) {
                    m_step = step.id;
                    break;
                }
            }
            refresh();
        });
    }
}

void QuickLog::show(const Session& session, StepId step, const SessionContext& context)
{
    m_session = session;
    m_context = context;
    if (step != m_firstStep) {  // another set: its own side first, from the first field
        m_firstStep = step;
        m_step = step;
        m_active = Field::Reps;
    }
    refresh();
}

void QuickLog::refresh()
{
    const int index = m_session.plan.indexOf(m_step);
    const PlanStep& step = m_session.plan.steps[static_cast<std::size_t>(index)];
    const PlannedSlot& slot = m_session.plan.slotOf(step);
    const SetRecord& log = record();
    const Exercise* exercise = exerciseOf(m_session, step, m_context);
    const StepText text = textOf(m_session, step, m_context);
    m_title->setText(tr("Set %1, how was it?").arg(step.setNo));
    m_exercise->setText(text.title);
    m_hint->setText(hintText(formatAmount(slot.measure, log.amount.value)));
    const bool seconds = driveOf(slot.measure.kind) == SetDrive::Clock;
    m_amount->setSuffix(seconds ? (slot.measure.kind == MeasureKind::Minutes ? tr("min") : tr("s")) : QString());
    m_amount->setAccessibleName(formatAmount(slot.measure, 2).section(QLatin1Char(' '), 1));
    m_amount->setValue(log.amount.value);
    m_amount->setAssumed(log.amount.source == Source::Assumed);
    m_hasLoad = slot.loadKind != LoadKind::None;
    m_load->setVisible(m_hasLoad);
    m_load->setSuffix(unitSign(m_context.unit));
    m_load->setStep(loadStep(m_context.unit));
    m_load->setValue(log.load ? static_cast<double>(log.load->thousandthsIn(m_context.unit)) / 1000.0 : 0.0);
    m_load->setAssumed(log.loadSource == Source::Assumed);
    m_reserve->setVisible(!seconds && driveOf(slot.measure.kind) == SetDrive::Ticks);
    m_reserveWords->setVisible(m_reserve->isVisibleTo(this));
    m_reserve->setCurrent(log.rir ? std::min(log.rir->whole(), easyCell) : -1);
    m_reserveWords->setText(log.rir ? sentenceCase(reservePhrase(*log.rir)) + QLatin1Char('.')
                                    : tr("Say it if you want to: how many more good reps were left."));
    if (!m_note->hasFocus()) {
        m_note->setText(QString::fromStdString(log.note));
    }
    refreshFaults(exercise);
    refreshPain();
    refreshSides();
    setActive(m_active);
    place();
}

QString QuickLog::hintText(const QString& amount) const
{
    const SetRecord& log = record();
    if (log.accepted) {
        return tr("Logged. You can still change it.");
    }
    if (log.amount.value == 0) {
        return tr("Nothing was counted. Type what you did, if you did more.");
    }
    if (!log.faults.empty()) {
        return tr("%1, %n with a fault.", nullptr, log.amount.value - goodAmount(log)).arg(amount);
    }
    return tr("Leave it as it is for %1, clean.").arg(amount);
}

void QuickLog::refreshFaults(const Exercise* exercise)
{
    const auto count = exercise == nullptr ? 0 : static_cast<int>(exercise->faults.size());
    while (m_chips.size() > count) {
        delete m_chips.takeLast();
    }
    while (m_chips.size() < count) {
        auto* chip = new Chip({}, Chip::Kind::Fault, m_faultBox);
        const auto index = static_cast<int>(m_chips.size());
        connect(chip, &Chip::countRequested, this, [this, index](int delta) { changeFault(index, delta); });
        m_faultBox->layout()->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    for (int i = 0; i < count; ++i) {
        const Fault& fault = exercise->faults[static_cast<std::size_t>(i)];
        const auto times = std::count_if(record().faults.begin(), record().faults.end(),
                                         [&](const FaultFlag& flag) { return flag.fault == fault.id; });
        Chip* chip = m_chips[i];
        chip->setText(QString::fromStdString(fault.name));
        chip->setDisc(QString::number(i + 1));
        chip->setCount(static_cast<int>(times));
        chip->setUnit(m_unit);
        chip->setToolTip(QString::fromStdString(fault.fix));
    }
}

void QuickLog::refreshSides()
{
    const PlanStep& current = m_session.plan.steps[static_cast<std::size_t>(m_session.plan.indexOf(m_step))];
    bool pairDone = false;
    for (const PlanStep& step : m_session.plan.steps) {
        pairDone = pairDone || (m_session.plan.isPair(step, current) && m_session.record(step.id).state == SetState::Done);
    }
    m_sides[0]->setVisible(current.side == Side::Left || (current.side == Side::Right && pairDone));
    m_sides[1]->setVisible(current.side == Side::Right || (current.side == Side::Left && pairDone));
    m_sides[0]->setChecked(current.side == Side::Left);
    m_sides[1]->setChecked(current.side == Side::Right);
}

void QuickLog::changeFault(int index, int delta)
{
    const PlanStep& step = m_session.plan.steps[static_cast<std::size_t>(m_session.plan.indexOf(m_step))];
    const Exercise* exercise = exerciseOf(m_session, step, m_context);
    if (exercise == nullptr || index >= static_cast<int>(exercise->faults.size())) {
        return;
    }
    const FaultId id = exercise->faults[static_cast<std::size_t>(index)].id;
    const auto times =
        std::count_if(record().faults.begin(), record().faults.end(), [&](const FaultFlag& flag) { return flag.fault == id; });
    // After the last rep a further press begins again at none, so that every count can be reached with one key.
    const int next = static_cast<int>(times) + delta;
    const int most = std::max(1, record().amount.value);
    Q_EMIT edited(LogFault{ref(), id, next < 0 || next > most ? 0 : next});
}

std::vector<QuickLog::Field> QuickLog::fields() const
{
    std::vector<Field> list{Field::Reps};
    if (m_hasLoad) {
        list.push_back(Field::Load);
    }
    if (m_reserve->isVisibleTo(this)) {
        list.push_back(Field::Reserve);
    }
    list.push_back(Field::Faults);
    list.push_back(Field::Pain);
    return list;
}

void QuickLog::setActive(Field field)
{
    const auto list = fields();
    const Field wanted = std::find(list.begin(), list.end(), field) == list.end() ? Field::Reps : field;
    m_oneTyped = m_oneTyped && wanted == m_active;
    m_active = wanted;
    m_amount->setActive(m_active == Field::Reps);
    m_load->setActive(m_active == Field::Load);
    m_reserve->setActive(m_active == Field::Reserve);
    m_pain->setActive(m_active == Field::Pain);
    update();
}

void QuickLog::moveActive(int delta)
{
    const auto list = fields();
    const auto at = std::find(list.begin(), list.end(), m_active) - list.begin();
    const auto next = std::clamp<std::ptrdiff_t>(at + delta, 0, static_cast<std::ptrdiff_t>(list.size()) - 1);
    setActive(list[static_cast<std::size_t>(next)]);
}

bool QuickLog::digit(int value)
{
    switch (m_active) {
        case Field::Reps: m_amount->beginTyping(QString::number(value)); return true;
        case Field::Load: m_load->beginTyping(QString::number(value)); return true;
        case Field::Reserve: Q_EMIT edited(LogEffort{ref(), value}); return true;
        case Field::Faults: changeFault(value - 1, 1); return true;
        case Field::Pain: return painDigit(value);
        case Field::Note: break;
    }
    return false;
}

void QuickLog::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

bool QuickLog::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_note && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_note->setText(QString::fromStdString(record().note));
        Q_EMIT typingEnded();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void QuickLog::setUnit(double unit)
{
    m_unit = unit;
    for (Label* label : {m_title, m_hint, m_exercise, m_reserveWords}) {
        label->setUnit(unit);
    }
    for (Stepper* stepper : {m_amount, m_load}) {
        stepper->setUnit(unit);
    }
    for (BaseButton* side : std::as_const(m_sides)) {
        side->setUnit(unit);
    }
    for (Chip* chip : std::as_const(m_chips)) {
        chip->setUnit(unit);
    }
    m_reserve->setUnit(unit);
    m_pain->setUnit(unit);
    m_painWords->setUnit(unit);
    m_where->setUnit(unit);
    m_note->setStyleSheet(QStringLiteral("font-size: %1px").arg(qRound(std::max(15.0 * unit, 15.0))));
    m_log->setUnit(unit);
    place();
}

void QuickLog::resizeEvent(QResizeEvent*)
{
    place();
}

}  // namespace stance
