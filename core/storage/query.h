// Query and Transaction: one use of a prepared statement, and one unit of change. Inside this room only; they throw.
#pragma once

#include "core/storage/database.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stance {

/// Bytes to bind, as they are.
struct Blob {
    std::string bytes;
};

/// A statement is shared by its text: two queries of the same text must not be in use at once.
class Query {
public:
    template <class... Values>
    Query(Database& database, std::string_view sql, const Values&... values)
        : m_database(&database), m_statement(&database.statement(sql))
    {
        int index = 0;
        (bindOne(++index, values), ...);
    }
    ~Query() { m_statement->tryReset(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Whether there is a (further) row.
    bool next();
    /// For statements without rows.
    void run() { next(); }

    bool isNull(int column) const { return m_statement->isColumnNull(column); }
    std::int64_t integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    int smallInteger(int column) const { return m_statement->getColumn(column).getInt(); }
    std::string text(int column) const { return m_statement->getColumn(column).getString(); }
    std::optional<std::int64_t> maybeInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    Database* m_database;
    SQLite::Statement* m_statement;

    void bindOne(int index, int value) { m_statement->bind(index, value); }
    void bindOne(int index, std::int64_t value) { m_statement->bind(index, value); }
    void bindOne(int index, bool value) { m_statement->bind(index, value ? 1 : 0); }
    void bindOne(int index, const std::string& value) { m_statement->bind(index, value); }
    void bindOne(int index, const char* value) { m_statement->bind(index, value); }
    void bindOne(int index, const Blob& value)
    {
        m_statement->bind(index, value.bytes.data(), static_cast<int>(value.bytes.size()));
    }
    template <class Value>
    void bindOne(int index, const std::optional<Value>& value)
    {
        if (value) {
            bindOne(index, *value);
        } else {
            m_statement->bind(index);
        }
    }
};

/// Begins at once; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database* m_database;
};

}  // namespace stance
