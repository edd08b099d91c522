#include "app/program_shelf.h"

#include "app/platform/paths.h"
#include "core/program/program_json.h"

#include <spdlog/spdlog.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace stance {
namespace {

/// From where one begins to where one may get to.
constexpr std::array order{"hip-extension-start", "foundation-6wk",    "runner-strength-8wk", "single-leg-return",
                           "race-maintenance",    "desk-hip-mobility", "pre-run-10"};

Result<Program, DocumentError> readShipped(const ProgramId& id, const Catalog& catalog)
{
    const QString path = QStringLiteral("%1/%2.json").arg(programsFolder(), QString::fromStdString(id.value));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(DocumentError{path.toStdString(), "", DocumentProblem::Unreadable, file.errorString().toStdString()});
    }
    return readProgram(file.readAll().toStdString(), path.toStdString(), catalog);
}

}  // namespace

ProgramShelf::ProgramShelf(std::vector<Program> programs)
{
    for (Program& program : programs) {
        m_ids.push_back(program.id);
        m_read.push_back(std::move(program));
    }
}

Result<ProgramShelf, DocumentError> ProgramShelf::shipped(const Catalog& catalog)
{
    ProgramShelf shelf;
    shelf.m_ids.reserve(order.size());
    for (const char* id : order) {
        shelf.m_ids.emplace_back(id);
    }
    auto first = readShipped(shelf.m_ids.front(), catalog);
    if (!first) {
        return fail(first.error());
    }
    shelf.m_read.push_back(std::move(*first));
    return shelf;
}

const Program* ProgramShelf::find(const ProgramId& id, const Catalog& catalog) const
{
    const auto read = std::find_if(m_read.begin(), m_read.end(), [&](const Program& program) { return program.id == id; });
    if (read != m_read.end()) {
        return &*read;
    }
    if (std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end()) {
        return nullptr;
    }
    auto program = readShipped(id, catalog);
    if (!program) {
        spdlog::error("the shipped program {} cannot be read: {}", id.value, program.error().where);
        return nullptr;
    }
    return &m_read.emplace_back(std::move(*program));
}

}  // namespace stance
