// Colours of the window: every token of the visual design, light and dark, and the one theme in force.
#pragma once

#include "app/widgets/phase.h"

#include <QColor>
#include <QObject>
#include <QString>
#include <QVector>

#include <array>

namespace stance {

enum class ThemeMode { Light, Dark, System };

/// A token by name, for widgets that keep a role instead of a colour so that they follow theme changes.
enum class ColourRole {
    Background,     // bg
    Surface,        // s1
    Surface2,       // s2
    Surface3,       // s3
    Stage,          // stage
    Line,           // line
    Text,           // t1
    Text2,          // t2
    Text3,          // t3
    Accent,         // accent
    AccentHover,    // accentHover
    OnAccent,       // onAccent
    Focus,          // focus
    Control,        // ctl
    Danger,         // danger
    Warn,           // warn
    Info,           // info
    Left,           // L
    Right,          // R
    PainGreen,      // pg
    PainAmber,      // pa
    PainRed,        // pr
    AccentSoft,     // accentSoft
    DangerSoft,     // dangerSoft
    WarnSoft,       // warnSoft
    InfoSoft,       // infoSoft
    LeftSoft,       // Lsoft
    RightSoft,      // Rsoft
    PainGreenSoft,  // pgS
    PainAmberSoft,  // paS
    PainRedSoft,    // prS
    Muscle,         // muscle
};

/// fill: slab; on: number and words; on2: lesser words, hollow outlines; track: unfilled part; ink: on normal surfaces.
struct PhaseColours {
    QColor fill;
    QColor on;
    QColor on2;
    QColor ink;
    QColor track;

    bool operator==(const PhaseColours&) const = default;
};

struct NamedColour {
    QString name;
    QColor colour;
};

/// A foreground that the design puts on a ground, with the least contrast ratio it must have.
struct ContrastPair {
    QString name;
    QColor ink;
    QColor ground;
    double atLeast = 4.5;
};

struct Theme {
    bool dark = false;
    QColor bg, s1, s2, s3, stage, line;
    QColor t1, t2, t3;
    QColor accent, accentHover, onAccent, focus, ctl;
    QColor danger, warn, info;
    QColor left, right;
    QColor painGreen, painAmber, painRed;
    QColor accentSoft, dangerSoft, warnSoft, infoSoft, leftSoft, rightSoft;
    QColor painGreenSoft, painAmberSoft, painRedSoft;
    QColor muscle;
    QColor scrim;                // dims what is behind a dialog, alpha included
    std::array<QColor, 4> heat;  // heat map, none to most
    std::array<PhaseColours, 7> phases;

    QColor colour(ColourRole role) const;
    const PhaseColours& phase(PhaseLook look) const;

    /// Every token with its name in the design ("t1", "accentSoft", "work.fill", …).
    QVector<NamedColour> tokens() const;
    /// Every text or shape on the ground it may stand on.
    QVector<ContrastPair> contrastPairs() const;
};

const Theme& lightTheme();
const Theme& darkTheme();

/// The theme in force. Widgets read it while painting and never keep a copy.
const Theme& theme();
ThemeMode themeMode();

/// Chooses the theme and applies palette and style sheet to the application (when there is one); tells the notifier.
void setTheme(ThemeMode mode);

/// What the desktop prefers; the app reads it from the portal and hands it in. Acts only in System mode.
void setSystemDark(bool dark);

class ThemeNotifier : public QObject {
    Q_OBJECT

Q_SIGNALS:
    /// Colours or text size changed: repaint and measure again.
    void changed();
};

ThemeNotifier& themeNotifier();

/// Once per process, after QApplication exists: focus ring, screen reader roles, and the given theme.
void installWidgetSupport(ThemeMode mode);

}  // namespace stance
