#include "app/settings/sound_section.h"

#include "app/settings/setting_rows.h"
#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stance {
namespace {

constexpr int besideEachOther = 720;  // wide enough for two cards

QVBoxLayout* columnIn(Card* card, int vertical = 12)
{
    card->setContentsMargins(24, vertical, 24, vertical);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QString lineFor(SoundView::Voices state)
{
    switch (state) {
        case SoundView::Voices::Unknown:
        case SoundView::Voices::There: break;
        case SoundView::Voices::Looking: return SoundSection::tr("Looking for the voices of this computer.");
        case SoundView::Voices::Missing:
            return SoundSection::tr(
                "No voice is installed. The package qt6-speech-flite-plugin brings one. Without it the words stand "
                "on the screen.");
        case SoundView::Voices::GivenUp:
            return SoundSection::tr("The voice does not answer, so sessions go on without it. Listen tries it again.");
    }
    return {};
}

}  // namespace

SoundSection::SoundSection(QWidget* parent)
    : QWidget(parent),
      m_program(new Combo(tr("Whose sound"))),
      m_forget(new Button(tr("As in every program"), Button::Variant::Link, Button::Size::Small)),
      m_voice(new Combo(tr("Voice"))),
      m_listen(new Button(tr("Listen"), Button::Variant::Secondary, Button::Size::Small)),
      m_voiceLine(makeParagraph(QString(), TextStyle::Small, ColourRole::Text2)),
      m_flash(new Switch(tr("Flash the screen edge"))),
      m_captions(new Switch(tr("Captions"))),
      m_lower(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(makeLayers());
    m_lower->setSpacing(20);
    m_lower->addWidget(makeVoice(), 1);
    m_lower->addWidget(makeScreen(), 1);
    column->addLayout(m_lower);
    showVoices();
}

QWidget* SoundSection::makeLayers()
{
    auto* card = new Card;
    QVBoxLayout* column = columnIn(card);
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_forget);
    m_program->setMinimumWidth(220);
    row->addWidget(m_program);
    m_programRow = new QWidget;
    auto* rows = new QVBoxLayout(m_programRow);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(
        makeSettingRow(QStringLiteral("layers"), tr("Holds for"), tr("A program can have a sound of its own."), choice));
    rows->addWidget(makeRule());
    column->addWidget(m_programRow);
    for (const SoundLayer layer : allSoundLayers) {
        auto* each = new SoundLayerRow(layer);
        m_rows.at(static_cast<std::size_t>(layer)) = each;
        if (layer != allSoundLayers.front()) {
            column->addWidget(makeRule());
        }
        column->addWidget(each);
        connect(each, &SoundLayerRow::changed, this, &SoundSection::tell);
        connect(each, &SoundLayerRow::tryRequested, this, [this, layer] { Q_EMIT tryRequested(layer); });
    }
    connect(m_program, &Combo::activated, this, [this](int index) { Q_EMIT programChosen(m_program->itemData(index).toString()); });
    connect(m_forget, &Button::clicked, this, &SoundSection::ownSoundForgotten);
    return card;
}

QWidget* SoundSection::makeVoice()
{
    auto* card = new Card;
    QVBoxLayout* column = columnIn(card, 24);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Voice"), TextStyle::Row));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_voice, 1);
    m_listen->setIconName(QStringLiteral("play"));
    row->addWidget(m_listen);
    column->addLayout(row);
    column->addWidget(m_voiceLine);
    column->addWidget(makeParagraph(tr("The voices are those of your desktop. Nothing that is said leaves this computer."),
                                    TextStyle::Small, ColourRole::Text2));
    column->addStretch(1);
    connect(m_voice, &Combo::activated, this, [this](int index) { Q_EMIT voiceChosen(m_voice->itemText(index)); });
    connect(m_listen, &Button::clicked, this, &SoundSection::listenRequested);
    return card;
}

QWidget* SoundSection::makeScreen()
{
    auto* card = new Card;
    QVBoxLayout* column = columnIn(card);
    m_flash->setCheckable(true);
    m_captions->setCheckable(true);
    column->addWidget(makeSettingRow({}, tr("Flash the screen edge"), tr("In place of tones, at most twice a second"), m_flash));
    column->addWidget(makeRule());
    column->addWidget(makeSettingRow({}, tr("Captions"), tr("What is said also stands on the screen"), m_captions));
    column->addWidget(makeRule());
    auto* hint = new QHBoxLayout;
    hint->setContentsMargins(0, 14, 0, 14);
    hint->setSpacing(12);
    hint->addWidget(new IconLabel(QStringLiteral("info"), 20.0, ColourRole::Info), 0, Qt::AlignTop);
    hint->addWidget(
        makeParagraph(tr("In a workout, M mutes and V says again where you are. Everything a tone says also stands on the "
                         "screen."),
                      TextStyle::Small, ColourRole::Text2),
        1);
    column->addLayout(hint);
    column->addStretch(1);
    connect(m_flash, &Switch::toggled, this, &SoundSection::tell);
    connect(m_captions, &Switch::toggled, this, &SoundSection::tell);
    return card;
}

void SoundSection::tell()
{
    SoundChoice choice;
    for (const SoundLayer layer : allSoundLayers) {
        choice.of(layer) = m_rows.at(static_cast<std::size_t>(layer))->choice();
    }
    choice.edgeFlash = m_flash->isChecked();
    choice.captions = m_captions->isChecked();
    Q_EMIT changed(choice);
}

void SoundSection::setView(const SoundView& view)
{
    m_view = view;
    for (const SoundLayer layer : allSoundLayers) {
        m_rows.at(static_cast<std::size_t>(layer))->setChoice(view.choice.of(layer));
    }
    const QSignalBlocker blockFlash(m_flash);
    const QSignalBlocker blockCaptions(m_captions);
    m_flash->setChecked(view.choice.edgeFlash);
    m_captions->setChecked(view.choice.captions);
    showPrograms();
    showVoices();
}

void SoundSection::showPrograms()
{
    m_programRow->setVisible(!m_view.programs.empty());
    m_program->clear();
    m_program->addItem(tr("Every program"), QString());
    for (const SoundView::Program& program : m_view.programs) {
        m_program->addItem(program.name, program.id);
    }
    m_program->setCurrentIndex(std::max(0, m_program->findData(m_view.program)));
    m_forget->setVisible(m_view.own);
}

void SoundSection::showVoices()
{
    m_voice->clear();
    m_voice->addItems(m_view.voices);
    m_voice->setCurrentIndex(std::max(0, static_cast<int>(m_view.voices.indexOf(m_view.voice))));
    m_voice->setVisible(!m_view.voices.isEmpty());
    m_listen->setVisible(m_view.state == SoundView::Voices::There || m_view.state == SoundView::Voices::GivenUp);
    m_voiceLine->setText(lineFor(m_view.state));
    m_voiceLine->setVisible(!m_voiceLine->text().isEmpty());
}

void SoundSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void SoundSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_lower->setDirection(width() < besideEachOther ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace stance
