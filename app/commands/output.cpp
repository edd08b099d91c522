#include "app/commands/output.h"

#include "app/text/translate.h"

#include <unistd.h>
#include <algorithm>
#include <cerrno>

namespace stance {
namespace {

/// 0, or the errno of the write that failed.
int writeAll(int file, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(file, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

QString cell(const QStringList& row, int column, int width, bool right, bool last)
{
    const QString text = row.value(column);
    if (right) {
        return text.rightJustified(width);
    }
    return last ? text : text.leftJustified(width);
}

}  // namespace

ExitCode print(const QString& text)
{
    const int error = writeAll(STDOUT_FILENO, text.toUtf8());
    if (error == 0 || error == EPIPE) {
        return ExitCode::Done;
    }
    return complain(Text::tr("Standard output took no more, so what it has is not complete; check that its disk has room."),
                    ExitCode::Internal);
}

ExitCode complain(const QString& sentence, ExitCode code)
{
    static_cast<void>(writeAll(STDERR_FILENO, QByteArrayLiteral("stance: ") + sentence.toUtf8() + '\n'));
    return code;
}

ExitCode complain(const StartError& error)
{
    return complain(phrase(error), exitCodeOf(error));
}

QString table(const std::vector<QStringList>& rows, const std::vector<int>& right)
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const auto column = static_cast<int>(i);
            const bool toTheRight = std::find(right.begin(), right.end(), column) != right.end();
            line += (i > 0 ? QStringLiteral("  ") : QString())
                    + cell(row, column, static_cast<int>(widths[i]), toTheRight, i + 1 == widths.size());
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

}  // namespace stance
