#include "app/text/translate.h"

namespace stance {

QString counted(const char* one, const char* many, int count)
{
    QString text = QCoreApplication::translate("Text", many, nullptr, count);
    const QString number = QString::number(count);
    const QString untranslated = QString::fromUtf8(many).replace(QLatin1String("%n"), number);
    if (count == 1 && text == untranslated) {
        return QString::fromUtf8(one).replace(QLatin1String("%n"), number);
    }
    return text;
}

QString filled(const QString& text, const QStringList& values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit();
        const qsizetype index = place ? text.at(i + 1).digitValue() - 1 : -1;
        if (index < 0 || index >= values.size()) {
            result += text.at(i);
            continue;
        }
        result += values.at(index);
        ++i;
    }
    return result;
}

}  // namespace stance
