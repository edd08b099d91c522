#include "app/motion_shelf.h"

#include "app/platform/paths.h"

#include <spdlog/spdlog.h>

#include <QFile>

namespace stance {
namespace {

Motions readShipped(const Catalog& catalog)
{
    const QString path = catalogFolder() + QStringLiteral("/motions.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        spdlog::error("{} cannot be read: {}", path.toStdString(), file.errorString().toStdString());
        return {};
    }
    auto motions = readMotions(file.readAll().toStdString(), path.toStdString(), catalog.exercises());
    if (!motions) {
        spdlog::error("{} cannot be read: {}", path.toStdString(), motions.error().where);
        return {};
    }
    return std::move(*motions);
}

}  // namespace

const Motions& MotionShelf::all(const Catalog& catalog) const
{
    if (!m_motions) {
        m_motions = readShipped(catalog);
    }
    return *m_motions;
}

const Motion* MotionShelf::find(const ExerciseId& exercise, const Catalog& catalog) const
{
    const Motions& motions = all(catalog);
    const auto found = motions.find(exercise);
    return found == motions.end() ? nullptr : &found->second;
}

}  // namespace stance
