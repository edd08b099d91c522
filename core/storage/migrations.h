// Migrations: the numbered steps from an empty file to the schema of today. A released step is never edited.
#pragma once

#include <span>

namespace stance {

/// The step from schema `to` - 1 to schema `to`, run in one transaction.
struct Migration {
    int to = 1;
    const char* sql = "";
    const char* derivesAnew = nullptr;  ///< a query for keys of sessions whose projections are derived again, or none
};

/// All steps, in order, from 1 on.
std::span<const Migration> allMigrations();

/// The schema the steps lead to.
constexpr int schemaOf(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().to;
}

}  // namespace stance
