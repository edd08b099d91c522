#include "app/guide_shelf.h"

#include "app/platform/paths.h"
#include "app/text/translate.h"

#include <spdlog/spdlog.h>

#include <QFile>

#include <utility>

namespace stance {
namespace {

/// The two documents of one form: what there is, and its texts.
struct Documents {
    std::string outline;
    std::string outlineName;
    std::string texts;
    std::string textsName;
};

std::string readShipped(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        spdlog::error("{} cannot be read: {}", path.toStdString(), file.errorString().toStdString());
        return {};
    }
    return file.readAll().toStdString();
}

Documents shipped(const QString& name)
{
    const QString outline = QStringLiteral("%1/%2.json").arg(learnFolder(), name);
    const QString texts = QStringLiteral("%1/%2.en.json").arg(learnFolder(), name);
    return {readShipped(outline), outline.toStdString(), readShipped(texts), texts.toStdString()};
}

template <class Guide>
Guide orEmpty(Result<Guide, DocumentError> read)
{
    if (!read) {
        spdlog::error("{} cannot be read: {}", read.error().file, read.error().where);
        return {};
    }
    return std::move(*read);
}

}  // namespace

const SafetyGuide& GuideShelf::safety() const
{
    if (!m_safety) {
        const Documents from = shipped(QStringLiteral("safety"));
        m_safety = orEmpty(readSafety(from.outline, from.outlineName, from.texts, from.textsName));
    }
    return *m_safety;
}

const Learning& GuideShelf::learning(const Catalog& catalog) const
{
    if (!m_learning) {
        const Documents from = shipped(QStringLiteral("learn"));
        m_learning = orEmpty(readLearning(from.outline, from.outlineName, from.texts, from.textsName, catalog));
    }
    return *m_learning;
}

const RunningStride* GuideShelf::stride() const
{
    if (!std::exchange(m_strideRead, true)) {
        Exercise running;
        running.id = ExerciseId("running-stride");
        running.name = Text::tr("Running stride").toStdString();
        running.primary = {Muscle::GluteusMaximus, Muscle::Hamstrings};
        running.secondary = {Muscle::Gastrocnemius};
        const QString path = learnFolder() + QStringLiteral("/stride.json");
        const Motions read = orEmpty(readMotions(readShipped(path), path.toStdString(), {running}));
        if (const Motion* motion = findMotion(read, running.id)) {
            m_stride = RunningStride{running, *motion};
        }
    }
    return m_stride ? &*m_stride : nullptr;
}

}  // namespace stance
