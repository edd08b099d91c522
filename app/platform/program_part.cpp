#include "app/platform/program_part.h"

#include <QDir>
#include <QFile>

namespace stance {

QString programPart(const QString& programFolder, const char* beside, const char* installed)
{
    const QDir folder(programFolder);
    for (const char* place : {beside, installed}) {
        QString path = QDir::cleanPath(folder.filePath(QString::fromUtf8(place)));
        if (QFile::exists(path)) {
            return path;
        }
    }
    return {};
}

}  // namespace stance
