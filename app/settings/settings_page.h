// Settings: sections at the left, their values at the right. Everything takes effect at once.
#pragma once

#include "app/settings/settings_view.h"

#include <QWidget>

class QStackedLayout;

namespace stance {

class AboutSection;
class AppearanceSection;
class DataSection;
class HelpSection;
class PacingSection;
class SectionList;
class SoundSection;
class UnitsSection;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// In the order of the list.
    enum Section { Units, Pacing, Sound, Appearance, Data, Safety, About };

    explicit SettingsPage(QWidget* parent = nullptr);

    /// Shows these values; emits nothing.
    void setView(const SettingsView& view);
    void showSection(int section);
    SoundSection* sound() const { return m_sound; }

Q_SIGNALS:
    // Only what the person changed, with the new value.
    void unitsChanged(LoadUnit unit);
    void countsRepsChanged(bool on);
    void waitsAfterRestChanged(bool on);
    void mediaKeysChanged(bool on);
    void themeChanged(ThemeMode mode);
    void reducedMotionChanged(bool reduced);
    /// When to see a professional.
    void safetyRequested();
    /// The questions of the first start once more.
    void welcomeRequested();

private:
    void addSection(const QString& name, QWidget* section);

    SectionList* m_sections;
    QStackedLayout* m_stack;
    UnitsSection* m_units;
    PacingSection* m_pacing;
    SoundSection* m_sound;
    AppearanceSection* m_appearance;
    DataSection* m_data;
    HelpSection* m_safety;
    AboutSection* m_about;
};

}  // namespace stance
