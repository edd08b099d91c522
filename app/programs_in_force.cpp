#include "app/programs_in_force.h"

#include "core/program/program_json.h"

#include <algorithm>

namespace stance {

ProgramsInForce::ProgramsInForce(const Catalog& catalog, const ProgramShelf& shelf, Database& database)
    : m_catalog(catalog), m_shelf(shelf), m_documents(database)
{
}

std::optional<ProgramInForce> ProgramsInForce::mainOf(std::span<const AthleteEntry> events)
{
    std::optional<ProgramInForce> newest;
    for (const AthleteEntry& entry : events) {
        const auto* event = std::get_if<ProgramInForce>(&entry.event);
        if (event != nullptr && !event->companion) {
            newest = event->ends ? std::nullopt : std::optional(*event);
        }
    }
    return newest;
}

/// The shipped revision, else the one that was in force.
const Program* ProgramsInForce::newest(const ProgramInForce& event)
{
    const Program* shipped = m_shelf.find(event.program, m_catalog);
    return shipped != nullptr ? shipped : find(event.program, event.revision);
}

const Program& ProgramsInForce::main(std::span<const AthleteEntry> events)
{
    const auto current = mainOf(events);
    const Program* program = current ? newest(*current) : nullptr;
    return program != nullptr ? *program : m_shelf.first();
}

std::vector<const Program*> ProgramsInForce::beside(std::span<const AthleteEntry> events)
{
    std::vector<ProgramInForce> current;
    for (const AthleteEntry& entry : events) {
        const auto* event = std::get_if<ProgramInForce>(&entry.event);
        if (event == nullptr || !event->companion) {
            continue;
        }
        std::erase_if(current, [&](const ProgramInForce& one) { return one.program == event->program; });
        if (!event->ends) {
            current.push_back(*event);
        }
    }
    std::vector<const Program*> programs;
    for (const ProgramInForce& event : current) {
        if (const Program* program = newest(event)) {
            programs.push_back(program);
        }
    }
    return programs;
}

const Program* ProgramsInForce::find(const ProgramId& id, int revision)
{
    const Program* shipped = m_shelf.find(id, m_catalog);
    if (shipped != nullptr && shipped->revision == revision) {
        return shipped;
    }
    const auto [entry, fresh] = m_revisions.try_emplace({id, revision});
    if (fresh) {
        const auto stored = m_documents.load(DocumentKind::Program, id.value, revision);
        if (stored && *stored) {
            if (auto program = readProgram((*stored)->body, id.value, m_catalog)) {
                entry->second = std::move(*program);
            }
        }
    }
    return entry->second ? &*entry->second : nullptr;
}

Result<std::monostate, StoreError> ProgramsInForce::keep(const Program& program, UtcTime now)
{
    if (const auto saved =
            m_documents.save({DocumentKind::Program, program.id.value, program.revision, now, writeProgram(program)});
        !saved) {
        return fail(saved.error());
    }
    return std::monostate{};
}

}  // namespace stance
