#include "app/settings/sections.h"

#include "app/settings/setting_rows.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stance {

namespace {

constexpr std::array units{LoadUnit::Kilogram, LoadUnit::Pound};
constexpr std::array modes{ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};

template <class Values, class Value>
int indexOf(const Values& values, Value value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

QVBoxLayout* columnOf(Card* card)
{
    card->setContentsMargins(24, 12, 24, 12);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

}  // namespace

UnitsSection::UnitsSection(QWidget* parent)
    : Card(parent), m_choice(new Segmented({{tr("Kilograms"), {}, {}}, {tr("Pounds"), {}, {}}}))
{
    m_choice->setAccessibleName(tr("Unit of weight"));
    columnOf(this)->addWidget(makeSettingRow(QStringLiteral("weight"), tr("Weights"),
                                             tr("What is shown and what you enter. Entered values stay as they were."), m_choice));
    connect(m_choice, &Segmented::chosen, this, [this](int index) { Q_EMIT changed(units.at(static_cast<std::size_t>(index))); });
}

void UnitsSection::setUnit(LoadUnit unit)
{
    m_choice->setCurrent(indexOf(units, unit));
}

PacingSection::PacingSection(QWidget* parent)
    : Card(parent),
      m_counts(new Switch(tr("Count reps for me"))),
      m_waits(new Switch(tr("Wait for me after a rest"))),
      m_media(new Switch(tr("Media keys")))
{
    m_counts->setCheckable(true);
    m_waits->setCheckable(true);
    m_media->setCheckable(true);
    QVBoxLayout* column = columnOf(this);
    column->addWidget(makeSettingRow(QStringLiteral("timer"), tr("Count reps for me"),
                                     tr("Reps count themselves at the tempo. Space counts one ahead. T switches during a workout."),
                                     m_counts));
    column->addWidget(makeRule());
    column->addWidget(makeSettingRow(QStringLiteral("pause"), tr("Wait for me after a rest"),
                                     tr("The rest ends with a tone, and the next set begins when you press Space."), m_waits));
    column->addWidget(makeRule());
    column->addWidget(makeSettingRow(
        QStringLiteral("play"), tr("Media keys"),
        tr("In a workout Play is Space, Next skips, Previous goes back. A presenter's remote works without this."), m_media));
    connect(m_media, &Switch::toggled, this, &PacingSection::mediaKeysChanged);
    connect(m_counts, &Switch::toggled, this, &PacingSection::countsRepsChanged);
    connect(m_waits, &Switch::toggled, this, &PacingSection::waitsAfterRestChanged);
}

void PacingSection::setCountsReps(bool on)
{
    const QSignalBlocker blocker(m_counts);
    m_counts->setChecked(on);
}

void PacingSection::setMediaKeys(bool on)
{
    const QSignalBlocker blocker(m_media);
    m_media->setChecked(on);
}

void PacingSection::setWaitsAfterRest(bool on)
{
    const QSignalBlocker blocker(m_waits);
    m_waits->setChecked(on);
}

AppearanceSection::AppearanceSection(QWidget* parent)
    : Card(parent),
      m_choice(new Segmented({{tr("System"), {}, QStringLiteral("monitor")},
                              {tr("Light"), {}, QStringLiteral("sun")},
                              {tr("Dark"), {}, QStringLiteral("moon")}})),
      m_reduced(new Switch(tr("Less movement")))
{
    m_choice->setAccessibleName(tr("Light or dark"));
    m_reduced->setCheckable(true);
    QVBoxLayout* column = columnOf(this);
    column->addWidget(
        makeSettingRow(QStringLiteral("sun"), tr("Light or dark"), tr("System follows what the desktop prefers."), m_choice));
    column->addWidget(makeRule());
    column->addWidget(makeSettingRow(QStringLiteral("accessibility"), tr("Less movement"),
                                     tr("Figures go from one key pose to the next, without moving in between."), m_reduced));
    connect(m_choice, &Segmented::chosen, this, [this](int index) { Q_EMIT changed(modes.at(static_cast<std::size_t>(index))); });
    connect(m_reduced, &Switch::toggled, this, &AppearanceSection::reducedMotionChanged);
}

void AppearanceSection::setMode(ThemeMode mode)
{
    m_choice->setCurrent(indexOf(modes, mode));
}

void AppearanceSection::setReducedMotion(bool reduced)
{
    const QSignalBlocker blocker(m_reduced);
    m_reduced->setChecked(reduced);
}

DataSection::DataSection(QWidget* parent) : Card(parent), m_file(new LineField(tr("File of the database")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Where your sessions are"), TextStyle::Row));
    column->addWidget(makeParagraph(tr("Everything stays in this file on your computer. Nothing is sent anywhere."),
                                    TextStyle::Small, ColourRole::Text2));
    m_file->setReadOnly(true);
    m_file->setObjectName(QStringLiteral("database-file"));
    column->addWidget(m_file);
    column->addWidget(makeParagraph(tr("To keep a copy, close Stance and copy the file."), TextStyle::Small, ColourRole::Text2));
}

void DataSection::setDatabaseFile(const QString& file)
{
    m_file->setText(file);
    m_file->setCursorPosition(0);
    m_file->setToolTip(file);
}

}  // namespace stance
