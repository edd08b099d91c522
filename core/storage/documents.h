// Documents: programs, own exercises and equipment, kept whole with all their revisions.
#pragma once

#include "core/coach/ports.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stance {

enum class DocumentKind { Program, Exercise, Equipment };

struct StoredDocument {
    DocumentKind kind = DocumentKind::Program;
    std::string id;
    int revision = 1;
    UtcTime saved{};
    std::string body;  ///< as its own format writes it

    friend bool operator==(const StoredDocument&, const StoredDocument&) = default;
};

class Documents {
public:
    /// `database` must outlive it.
    explicit Documents(Database& database) : m_database(&database) {}

    /// A revision is written once: the same body again changes nothing, another body is refused as Internal.
    Result<std::monostate, StoreError> save(const StoredDocument& document);
    /// The revision, or the newest one. A row that does not fit its checksum is Damaged.
    Result<std::optional<StoredDocument>, StoreError> load(DocumentKind kind, const std::string& id,
                                                           std::optional<int> revision = std::nullopt);
    /// The newest revision of each, by id.
    Result<std::vector<StoredDocument>, StoreError> newest(DocumentKind kind);
    /// One above the newest revision; 1 for a new document.
    Result<int, StoreError> nextRevision(DocumentKind kind, const std::string& id);

private:
    Database* m_database;
};

}  // namespace stance
