#include "app/settings/settings_page.h"

#include "app/settings/about_section.h"
#include "app/settings/help_section.h"
#include "app/settings/section_list.h"
#include "app/settings/sections.h"
#include "app/settings/sound_section.h"
#include "app/widgets/page.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr int pageMargin = 40;
constexpr int ringRoom = 8;
constexpr int barWidth = 14;
constexpr int listWidth = 200;

}  // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent),
      m_sections(new SectionList),
      m_stack(new QStackedLayout),
      m_units(new UnitsSection),
      m_pacing(new PacingSection),
      m_sound(new SoundSection),
      m_appearance(new AppearanceSection),
      m_data(new DataSection),
      m_safety(new HelpSection),
      m_about(new AboutSection)
{
    auto* header = new PageHeader(tr("Settings"));
    header->setContentsMargins(ringRoom, 0, 0, 0);
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, pageMargin - 4, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(16);
    rows->addWidget(header);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(28 - ringRoom);
    m_sections->setFixedWidth(listWidth);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(ringRoom, ringRoom, 0, pageMargin);
    left->addWidget(m_sections);
    left->addStretch(1);
    sides->addLayout(left);
    sides->addLayout(m_stack, 1);
    rows->addLayout(sides, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));

    addSection(tr("Units"), m_units);
    addSection(tr("Session"), m_pacing);
    addSection(tr("Sound and voice"), m_sound);
    addSection(tr("Appearance"), m_appearance);
    addSection(tr("Data"), m_data);
    addSection(tr("Safety"), m_safety);
    addSection(tr("About"), m_about);
    connect(m_sections, &SectionList::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_units, &UnitsSection::changed, this, &SettingsPage::unitsChanged);
    connect(m_pacing, &PacingSection::countsRepsChanged, this, &SettingsPage::countsRepsChanged);
    connect(m_pacing, &PacingSection::mediaKeysChanged, this, &SettingsPage::mediaKeysChanged);
    connect(m_pacing, &PacingSection::waitsAfterRestChanged, this, &SettingsPage::waitsAfterRestChanged);
    connect(m_safety, &HelpSection::guideRequested, this, &SettingsPage::safetyRequested);
    connect(m_safety, &HelpSection::questionsRequested, this, &SettingsPage::welcomeRequested);
    connect(m_appearance, &AppearanceSection::changed, this, &SettingsPage::themeChanged);
    connect(m_appearance, &AppearanceSection::reducedMotionChanged, this, &SettingsPage::reducedMotionChanged);
}

void SettingsPage::addSection(const QString& name, QWidget* section)
{
    m_sections->addSection(name);
    auto* scrolled = new QWidget;
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, pageMargin - ringRoom);
    column->addWidget(section);
    column->addStretch(1);
    auto* scroll = new ScrollArea(scrolled);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column, [column](int, int maximum) {
        column->setContentsMargins(ringRoom, ringRoom, maximum > 0 ? ringRoom : ringRoom + barWidth, pageMargin - ringRoom);
    });
    m_stack->addWidget(scroll);
}

void SettingsPage::setView(const SettingsView& view)
{
    m_units->setUnit(view.units);
    m_pacing->setCountsReps(view.countsReps);
    m_pacing->setWaitsAfterRest(view.waitsAfterRest);
    m_pacing->setMediaKeys(view.mediaKeys);
    m_appearance->setMode(view.theme);
    m_appearance->setReducedMotion(view.reducedMotion);
    m_data->setDatabaseFile(view.databaseFile);
    m_about->setVersion(view.version);
    m_about->setFacts(view.facts);
}

void SettingsPage::showSection(int section)
{
    m_sections->setCurrent(section);
}

}  // namespace stance
