#include "app/settings/sound_layer_row.h"

#include "app/settings/setting_rows.h"
#include "app/text/format.h"
#include "app/widgets/icons.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stance {
namespace {

struct LayerText {
    QString icon;
    QString name;
    QString line;
    QString volume;
    QString hear;
};

LayerText textOf(SoundLayer layer)
{
    const auto tr = [](const char* text) { return SoundLayerRow::tr(text); };
    switch (layer) {
        case SoundLayer::Tones: break;
        case SoundLayer::Names:
            return {QStringLiteral("user-round"), tr("Names and sides"), tr("“Single-leg squat, right side”"),
                    tr("Volume of names and sides"), tr("Hear a name")};
        case SoundLayer::Countdown:
            return {QStringLiteral("timer"), tr("Countdown"), tr("“Three, two, one”, halfway, the last reps"),
                    tr("Volume of the countdown"), tr("Hear a countdown")};
        case SoundLayer::Cues:
            return {QStringLiteral("message-circle"), tr("Form cues"), tr("The cue of the set, and when to breathe in and out"),
                    tr("Volume of the form cues"), tr("Hear a form cue")};
        case SoundLayer::Narration:
            return {QStringLiteral("book-open-text"), tr("Full narration"),
                    tr("The set-up of every new exercise, and each rep by its number"), tr("Volume of the narration"),
                    tr("Hear a line of narration")};
    }
    return {QStringLiteral("bell"), tr("Tones"), tr("Get ready, last seconds, go, rep, halfway, change side, rest, done"),
            tr("Volume of the tones"), tr("Play a tone")};
}

}  // namespace

SoundLayerRow::SoundLayerRow(SoundLayer layer, QWidget* parent)
    : QWidget(parent),
      m_switch(new Switch(textOf(layer).name)),
      m_slider(new Slider(textOf(layer).volume)),
      m_try(new IconButton(QStringLiteral("play"), textOf(layer).hear, IconButton::Variant::Plain)),
      m_value(makeLabel(QString(), TextStyle::Body, ColourRole::Text2))
{
    m_switch->setCheckable(true);
    m_slider->setRange(0, 100);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(10);
    m_try->setBox(40.0, 40.0);
    m_try->setIconPixels(20.0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const LayerText text = textOf(layer);
    column->addWidget(makeSettingRow(text.icon, text.name, text.line, makeControls()));
    const auto tell = [this] {
        display();
        Q_EMIT changed(choice());
    };
    connect(m_switch, &Switch::toggled, this, tell);
    connect(m_slider, &Slider::valueChanged, this, tell);
    connect(m_try, &IconButton::clicked, this, &SoundLayerRow::tryRequested);
    display();
}

QWidget* SoundLayerRow::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QStringLiteral("volume-1"), 20.0, ColourRole::Text2));
    m_slider->setMinimumWidth(120);
    m_slider->setMaximumWidth(220);
    row->addWidget(m_slider, 1);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setFixedWidth(static_cast<int>(textScaled(40.0)));
    row->addWidget(m_value);
    row->addWidget(m_try);
    row->addWidget(m_switch);
    return controls;
}

LayerChoice SoundLayerRow::choice() const
{
    return {m_switch->isChecked(), m_slider->value()};
}

void SoundLayerRow::setChoice(const LayerChoice& choice)
{
    const QSignalBlocker blockSwitch(m_switch);
    const QSignalBlocker blockSlider(m_slider);
    m_switch->setChecked(choice.on);
    m_slider->setValue(choice.volume);
    display();
}

void SoundLayerRow::display()
{
    m_value->setText(formatDecimal(m_slider->value(), 0));
    m_slider->setEnabled(m_switch->isChecked());
    m_try->setEnabled(m_switch->isChecked());
}

}  // namespace stance
