#include "app/widgets/theme_style.h"

#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace stance {

namespace {

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.bg);
    palette.setColor(QPalette::Base, theme.s1);
    palette.setColor(QPalette::Button, theme.s1);
    palette.setColor(QPalette::AlternateBase, theme.s2);
    palette.setColor(QPalette::WindowText, theme.t1);
    palette.setColor(QPalette::Text, theme.t1);
    palette.setColor(QPalette::ButtonText, theme.t1);
    palette.setColor(QPalette::ToolTipBase, theme.s1);
    palette.setColor(QPalette::ToolTipText, theme.t1);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.info);
    palette.setColor(QPalette::LinkVisited, theme.info);
    palette.setColor(QPalette::PlaceholderText, theme.t3);
    palette.setColor(QPalette::Light, theme.s1);
    palette.setColor(QPalette::Midlight, theme.s2);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.ctl);
    palette.setColor(QPalette::Shadow, theme.ctl);
    palette.setColor(QPalette::BrightText, theme.danger);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.t3);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.s3);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.t1);
    return palette;
}

/// Names in braces are replaced by the theme's tokens.
QString sheetTemplate()
{
    return QStringLiteral(R"(
QLineEdit, QPlainTextEdit, QSpinBox, QDateEdit, QTimeEdit {
    background: {s1}; border: 1px solid {ctl}; border-radius: 10px; padding: 0 13px;
    selection-background-color: {accent}; selection-color: {onAccent};
}
QPlainTextEdit { padding: 9px 9px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { border: 2px solid {accent}; padding: 0 12px; }
QPlainTextEdit:focus { padding: 8px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled { border: 1px dashed {ctl}; }
QLineEdit[error="true"] { border: 2px solid {danger}; padding: 0 12px; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: none; border-radius: 0; padding: 0; }
QToolTip { background: {s1}; color: {t1}; border: 1px solid {ctl}; padding: 6px 8px; }
QMenu { background: {s1}; color: {t1}; border: 1px solid {ctl}; padding: 6px; }
QMenu::item { padding: 10px 16px 10px 12px; border-radius: 8px; margin: 0; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: {accentSoft}; color: {t1}; }
QMenu::item:disabled { color: {t3}; }
QMenu::separator { height: 1px; background: {line}; margin: 6px 8px; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 2px; }
QScrollBar::handle:vertical { background: {ctl}; border-radius: 4px; min-height: 40px; margin: 0 1px; }
QScrollBar::handle:horizontal { background: {ctl}; border-radius: 4px; min-width: 40px; margin: 1px 0; }
QScrollBar::handle:hover { background: {t2}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QComboBox QAbstractItemView {
    background: {s1}; color: {t1}; border: 1px solid {ctl}; padding: 4px; outline: none;
    selection-background-color: {accentSoft}; selection-color: {t1};
}
QComboBox QAbstractItemView::item { min-height: 40px; padding: 0 8px; }
)");
}

}  // namespace

void applyThemeToApplication(const Theme& theme)
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (!application) {
        return;
    }
    if (QApplication::style()->objectName().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) != 0
        && application->styleSheet().isEmpty()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(fontFor(TextStyle::Body));
    QString sheet = sheetTemplate();
    const QVector<NamedColour> tokens = theme.tokens();
    for (const NamedColour& token : tokens) {
        sheet.replace(QLatin1Char('{') + token.name + QLatin1Char('}'), token.colour.name());
    }
    application->setStyleSheet(sheet);
}

}  // namespace stance
