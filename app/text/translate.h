// Translation of what is not a widget: the context, counts with their plural form, and places to fill in.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>

namespace stance {

/// The translation context of app/text: Text::tr("…").
class Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// A text with "%n" in it. A translation brings the plural forms of its language; English takes `one` or `many`.
/// Mark both with QT_TRANSLATE_N_NOOP("Text", "…") so that the translator sees them.
QString counted(const char* one, const char* many, int count);

/// Puts values in the places %1 to %9, in one pass: a value that itself has a "%1" stays as it is, and a sentence may leave
/// places out.
QString filled(const QString& text, const QStringList& values);

/// UTF-8 text of core as a QString.
inline QString fromCore(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace stance
