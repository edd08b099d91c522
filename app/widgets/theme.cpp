#include "app/widgets/theme.h"

#include "app/widgets/theme_style.h"
#include "app/widgets/themed.h"

namespace stance {

namespace {

constexpr QRgb opaque(unsigned rgb)
{
    return 0xff000000u | rgb;
}

PhaseColours phaseColours(unsigned fill, unsigned on, unsigned on2, unsigned ink, unsigned track)
{
    return {QColor(opaque(fill)), QColor(opaque(on)), QColor(opaque(on2)), QColor(opaque(ink)), QColor(opaque(track))};
}

struct Token {
    ColourRole role;
    const char* name;
    QColor Theme::*colour;
    unsigned light;
    unsigned dark;
};

/// The one table of the design's colours. Phases, scrim and heat stand beside it.
const std::array<Token, 32> tokenTable{{
    {ColourRole::Background, "bg", &Theme::bg, 0xF3F4F1, 0x0F1614},
    {ColourRole::Surface, "s1", &Theme::s1, 0xFFFFFF, 0x18211D},
    {ColourRole::Surface2, "s2", &Theme::s2, 0xE9ECE7, 0x222D28},
    {ColourRole::Surface3, "s3", &Theme::s3, 0xDCE1DB, 0x2E3B35},
    {ColourRole::Stage, "stage", &Theme::stage, 0xEDEFEA, 0x141D19},
    {ColourRole::Line, "line", &Theme::line, 0xD3D9D2, 0x33413A},
    {ColourRole::Text, "t1", &Theme::t1, 0x16211D, 0xEEF3EF},
    {ColourRole::Text2, "t2", &Theme::t2, 0x46534D, 0xB9C5BE},
    {ColourRole::Text3, "t3", &Theme::t3, 0x5E6B64, 0x93A29A},
    {ColourRole::Accent, "accent", &Theme::accent, 0x0F6353, 0x5CC9AF},
    {ColourRole::AccentHover, "accentHover", &Theme::accentHover, 0x0B5245, 0x7BD8C1},
    {ColourRole::OnAccent, "onAccent", &Theme::onAccent, 0xFFFFFF, 0x06221B},
    {ColourRole::Focus, "focus", &Theme::focus, 0x1F5FBF, 0x8DB8FF},
    {ColourRole::Control, "ctl", &Theme::ctl, 0x75817B, 0x7E8D85},
    {ColourRole::Danger, "danger", &Theme::danger, 0xA3221B, 0xFF9A8F},
    {ColourRole::Warn, "warn", &Theme::warn, 0x855600, 0xF2C14E},
    {ColourRole::Info, "info", &Theme::info, 0x27589C, 0x9CC2F7},
    {ColourRole::Left, "L", &Theme::left, 0x3A4DB8, 0xA3AEFF},
    {ColourRole::Right, "R", &Theme::right, 0xA04C06, 0xF0A45C},
    {ColourRole::PainGreen, "pg", &Theme::painGreen, 0x19776A, 0x6CCBB8},
    {ColourRole::PainAmber, "pa", &Theme::painAmber, 0x855A00, 0xF2C14E},
    {ColourRole::PainRed, "pr", &Theme::painRed, 0xA3221B, 0xFF8A7D},
    {ColourRole::AccentSoft, "accentSoft", &Theme::accentSoft, 0xD9EAE4, 0x1B3B33},
    {ColourRole::DangerSoft, "dangerSoft", &Theme::dangerSoft, 0xF8E1DD, 0x43201C},
    {ColourRole::WarnSoft, "warnSoft", &Theme::warnSoft, 0xFBEFCF, 0x3A2F12},
    {ColourRole::InfoSoft, "infoSoft", &Theme::infoSoft, 0xDFE9F6, 0x1C2D44},
    {ColourRole::LeftSoft, "Lsoft", &Theme::leftSoft, 0xE2E5F7, 0x272C4D},
    {ColourRole::RightSoft, "Rsoft", &Theme::rightSoft, 0xF8E7D6, 0x45301A},
    {ColourRole::PainGreenSoft, "pgS", &Theme::painGreenSoft, 0xCFE7E1, 0x1D4039},
    {ColourRole::PainAmberSoft, "paS", &Theme::painAmberSoft, 0xF6DE9E, 0x4A3A10},
    {ColourRole::PainRedSoft, "prS", &Theme::painRedSoft, 0xF3C4BC, 0x55231D},
    {ColourRole::Muscle, "muscle", &Theme::muscle, 0xE55A28, 0xD2451B},
}};

Theme themeFromTable(bool dark)
{
    Theme made{};
    made.dark = dark;
    for (const Token& token : tokenTable) {
        made.*token.colour = QColor(opaque(dark ? token.dark : token.light));
    }
    return made;
}

Theme makeLight()
{
    Theme made = themeFromTable(false);
    made.scrim = QColor(0x0F, 0x16, 0x14, 204);
    made.heat = {QColor(opaque(0xE4E8E2)), QColor(opaque(0x5A9F8D)), QColor(opaque(0x22786A)), QColor(opaque(0x0A453A))};
    made.phases = {phaseColours(0xF2C044, 0x241A00, 0x4A3800, 0x8C6000, 0xC9971F),
                   phaseColours(0x0F5C4D, 0xFFFFFF, 0xC4E3DA, 0x0F5C4D, 0x3E8576),
                   phaseColours(0x8F2E0C, 0xFFFFFF, 0xFBDCCD, 0x8F2E0C, 0xC4714F),
                   phaseColours(0xBFE3EF, 0x0B2A36, 0x264A58, 0x23708A, 0x86BCCF),
                   phaseColours(0x6A2A70, 0xFFFFFF, 0xEFD3F1, 0x6A2A70, 0x9A62A0),
                   phaseColours(0x2A5DA8, 0xFFFFFF, 0xD4E3F8, 0x2A5DA8, 0x6690CC),
                   phaseColours(0xCBD1CC, 0x16211D, 0x3C4943, 0x5E6B64, 0x9DA7A1)};
    return made;
}

Theme makeDark()
{
    Theme made = themeFromTable(true);
    made.scrim = QColor(0x05, 0x09, 0x08, 214);
    made.heat = {QColor(opaque(0x222D28)), QColor(opaque(0x3F8474)), QColor(opaque(0x62BBA5)), QColor(opaque(0xB4EEDF))};
    made.phases = {phaseColours(0x6B5510, 0xFFE7A8, 0xF0D288, 0xF2C044, 0x8F7524),
                   phaseColours(0x0B3D33, 0xD3F7EB, 0x9AD6C5, 0x3DB497, 0x2A6E5F),
                   phaseColours(0x6B260D, 0xFFDCCB, 0xF0B296, 0xFF8250, 0xA5522F),
                   phaseColours(0x17586E, 0xE4F7FD, 0xBFE0EC, 0xC4EBF7, 0x4488A0),
                   phaseColours(0x451A4C, 0xF9DDFC, 0xD9A8DE, 0xF0B3F5, 0x773F7E),
                   phaseColours(0x173A74, 0xDCE9FD, 0xA5C2EE, 0x6C9BEA, 0x3B5F98),
                   phaseColours(0x3F4B45, 0xEEF3EF, 0xC3CEC8, 0xB9C5BE, 0x66756D)};
    return made;
}

/// What is chosen, what the desktop says, and who is told: the one mutable state of this folder beside the text size.
struct Current {
    ThemeMode mode = ThemeMode::Light;
    bool systemDark = false;
    ThemeNotifier notifier;
};

Current& current()
{
    static Current state;
    return state;
}

QString phaseName(PhaseLook look)
{
    switch (look) {
        case PhaseLook::GetReady: return QStringLiteral("getReady");
        case PhaseLook::Work: return QStringLiteral("work");
        case PhaseLook::Hold: return QStringLiteral("hold");
        case PhaseLook::Breathe: return QStringLiteral("breathe");
        case PhaseLook::ChangeSide: return QStringLiteral("changeSide");
        case PhaseLook::Rest: return QStringLiteral("rest");
        case PhaseLook::Paused: return QStringLiteral("paused");
    }
    return {};
}

void announce()
{
    applyThemeToApplication(theme());
    Q_EMIT themeNotifier().changed();
}

}  // namespace

QColor Theme::colour(ColourRole role) const
{
    for (const Token& token : tokenTable) {
        if (token.role == role) {
            return this->*token.colour;
        }
    }
    return {};
}

const PhaseColours& Theme::phase(PhaseLook look) const
{
    return phases.at(static_cast<std::size_t>(look));
}

QVector<NamedColour> Theme::tokens() const
{
    QVector<NamedColour> all;
    for (const Token& token : tokenTable) {
        all.append({QString::fromLatin1(token.name), this->*token.colour});
    }
    for (const PhaseLook look : allPhaseLooks) {
        const QString name = phaseName(look);
        const PhaseColours& colours = phase(look);
        all.append({name + QStringLiteral(".fill"), colours.fill});
        all.append({name + QStringLiteral(".on"), colours.on});
        all.append({name + QStringLiteral(".on2"), colours.on2});
        all.append({name + QStringLiteral(".ink"), colours.ink});
        all.append({name + QStringLiteral(".track"), colours.track});
    }
    for (std::size_t step = 0; step < heat.size(); ++step) {
        all.append({QStringLiteral("heat%1").arg(step), heat.at(step)});
    }
    return all;
}

QVector<ContrastPair> Theme::contrastPairs() const
{
    constexpr double text = 4.5;
    constexpr double shape = 3.0;
    QVector<ContrastPair> pairs;
    const auto add = [&](const QString& ink, const QColor& inkColour, const QString& ground, const QColor& groundColour,
                         double atLeast) {
        pairs.append({ink + QStringLiteral(" on ") + ground, inkColour, groundColour, atLeast});
    };
    const auto addRoles = [&](ColourRole ink, ColourRole ground, double atLeast) {
        const auto nameOf = [](ColourRole role) {
            for (const Token& token : tokenTable) {
                if (token.role == role) {
                    return QString::fromLatin1(token.name);
                }
            }
            return QString();
        };
        add(nameOf(ink), colour(ink), nameOf(ground), colour(ground), atLeast);
    };
    for (const ColourRole ground : {ColourRole::Background, ColourRole::Surface, ColourRole::Surface2, ColourRole::Stage}) {
        for (const ColourRole ink : {ColourRole::Text, ColourRole::Text2, ColourRole::Text3, ColourRole::Accent, ColourRole::Danger,
                                     ColourRole::Warn, ColourRole::Info, ColourRole::Left, ColourRole::Right, ColourRole::PainGreen,
                                     ColourRole::PainAmber, ColourRole::PainRed}) {
            addRoles(ink, ground, text);
        }
        for (const ColourRole ink : {ColourRole::Focus, ColourRole::Control}) {
            addRoles(ink, ground, shape);
        }
    }
    using Roles = std::pair<ColourRole, ColourRole>;
    for (const auto& [ink, ground] :
         {Roles{ColourRole::OnAccent, ColourRole::Accent},    Roles{ColourRole::OnAccent, ColourRole::AccentHover},
          Roles{ColourRole::Accent, ColourRole::AccentSoft},  Roles{ColourRole::Text, ColourRole::AccentSoft},
          Roles{ColourRole::Text2, ColourRole::AccentSoft},   Roles{ColourRole::Danger, ColourRole::DangerSoft},
          Roles{ColourRole::Text, ColourRole::DangerSoft},    Roles{ColourRole::Text2, ColourRole::DangerSoft},
          Roles{ColourRole::Warn, ColourRole::WarnSoft},      Roles{ColourRole::Text, ColourRole::WarnSoft},
          Roles{ColourRole::Text2, ColourRole::WarnSoft},     Roles{ColourRole::Info, ColourRole::InfoSoft},
          Roles{ColourRole::Text, ColourRole::InfoSoft},      Roles{ColourRole::Text2, ColourRole::InfoSoft},
          Roles{ColourRole::Left, ColourRole::LeftSoft},      Roles{ColourRole::Right, ColourRole::RightSoft},
          Roles{ColourRole::Text, ColourRole::PainGreenSoft}, Roles{ColourRole::Text, ColourRole::PainAmberSoft},
          Roles{ColourRole::Text, ColourRole::PainRedSoft},   Roles{ColourRole::Surface, ColourRole::Text},
          Roles{ColourRole::Surface, ColourRole::Danger},     Roles{ColourRole::Surface, ColourRole::PainGreen},
          Roles{ColourRole::Surface, ColourRole::PainAmber},  Roles{ColourRole::Surface, ColourRole::PainRed},
          Roles{ColourRole::Surface, ColourRole::Warn}}) {
        addRoles(ink, ground, text);
    }
    for (const PhaseLook look : allPhaseLooks) {
        const QString name = phaseName(look);
        const PhaseColours& colours = phase(look);
        add(name + QStringLiteral(".on"), colours.on, QStringLiteral("fill"), colours.fill, text);
        add(name + QStringLiteral(".on2"), colours.on2, QStringLiteral("fill"), colours.fill, text);
        add(name + QStringLiteral(".on"), colours.on, QStringLiteral("track"), colours.track, shape);
        for (const ColourRole ground : {ColourRole::Background, ColourRole::Surface, ColourRole::Stage}) {
            add(name + QStringLiteral(".ink"), colours.ink, QStringLiteral("surface"), colour(ground), shape);
        }
    }
    return pairs;
}

const Theme& lightTheme()
{
    static const Theme made = makeLight();
    return made;
}

const Theme& darkTheme()
{
    static const Theme made = makeDark();
    return made;
}

const Theme& theme()
{
    const Current& state = current();
    const bool dark = state.mode == ThemeMode::Dark || (state.mode == ThemeMode::System && state.systemDark);
    return dark ? darkTheme() : lightTheme();
}

ThemeMode themeMode()
{
    return current().mode;
}

void setTheme(ThemeMode mode)
{
    current().mode = mode;
    announce();
}

void setSystemDark(bool dark)
{
    if (current().systemDark == dark) {
        return;
    }
    current().systemDark = dark;
    if (current().mode == ThemeMode::System) {
        announce();
    }
}

ThemeNotifier& themeNotifier()
{
    return current().notifier;
}

void installWidgetSupport(ThemeMode mode)
{
    installAccessibility();
    installFocusRing();
    setTheme(mode);
}

}  // namespace stance
