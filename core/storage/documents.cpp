#include "core/storage/documents.h"

#include "core/base/name_table.h"
#include "core/storage/crc32.h"
#include "core/storage/document_rows.h"
#include "core/storage/store_errors.h"

namespace stance {
namespace {

constexpr Named<DocumentKind> kindEntries[] = {
    {DocumentKind::Program, "program"}, {DocumentKind::Exercise, "exercise"}, {DocumentKind::Equipment, "equipment"}};
constexpr NameTable<DocumentKind> kindNames{kindEntries};

std::string kindText(DocumentKind kind)
{
    return std::string(kindNames.of(kind));
}

std::int64_t checksumOf(const StoredDocument& document)
{
    return crc32(kindText(document.kind) + '\n' + document.id + '\n' + std::to_string(document.revision) + '\n'
                 + std::to_string(document.saved.time_since_epoch().count()) + '\n' + document.body);
}

StoredDocument verified(DocumentRow row)
{
    if (!row.intact) {
        throw StoreFailure{StoreProblem::Damaged, "checksum of " + kindText(row.document.kind) + " " + row.document.id};
    }
    return std::move(row.document);
}

}  // namespace

DocumentRow readDocumentRow(const Query& query)
{
    const auto kind = kindNames.find(query.text(0));
    if (!kind) {
        throw StoreFailure{StoreProblem::Damaged, "kind of a document"};
    }
    StoredDocument document{*kind, query.text(1), query.smallInteger(2), UtcTime{Millis{query.integer(3)}}, query.text(4)};
    const bool intact = checksumOf(document) == query.integer(5);
    return {std::move(document), intact};
}

Result<std::monostate, StoreError> Documents::save(const StoredDocument& document)
{
    Database& database = *m_database;
    return guarded(database, [&] {
        const std::string kind = kindText(document.kind);
        Transaction transaction(database);
        Query known(database, "SELECT body FROM document WHERE kind = ? AND id = ? AND revision = ?", kind, document.id,
                    document.revision);
        if (known.next()) {
            if (known.text(0) != document.body) {
                throw StoreFailure{StoreProblem::Internal, "revision " + std::to_string(document.revision) + " is another"};
            }
            return std::monostate{};
        }
        Query(database, "INSERT INTO document (kind, id, revision, saved, body, crc) VALUES (?, ?, ?, ?, ?, ?)", kind, document.id,
              document.revision, std::int64_t{document.saved.time_since_epoch().count()}, document.body, checksumOf(document))
            .run();
        transaction.commit();
        return std::monostate{};
    });
}

Result<std::optional<StoredDocument>, StoreError> Documents::load(DocumentKind kind, const std::string& id,
                                                                  std::optional<int> revision)
{
    return guarded(*m_database, [&]() -> std::optional<StoredDocument> {
        Query rows(*m_database, "SELECT " STANCE_DOCUMENT_COLUMNS R"sql( FROM document d
            WHERE d.kind = ?1 AND d.id = ?2 AND (?3 IS NULL OR d.revision = ?3) ORDER BY d.revision DESC LIMIT 1)sql",
                   kindText(kind), id, revision);
        return rows.next() ? std::optional(verified(readDocumentRow(rows))) : std::nullopt;
    });
}

Result<std::vector<StoredDocument>, StoreError> Documents::newest(DocumentKind kind)
{
    return guarded(*m_database, [&] {
        std::vector<StoredDocument> documents;
        Query rows(*m_database, "SELECT " STANCE_DOCUMENT_COLUMNS R"sql( FROM document d
            WHERE d.kind = ? AND d.revision = (SELECT max(revision) FROM document WHERE kind = d.kind AND id = d.id)
            ORDER BY d.id)sql",
                   kindText(kind));
        while (rows.next()) {
            documents.push_back(verified(readDocumentRow(rows)));
        }
        return documents;
    });
}

Result<int, StoreError> Documents::nextRevision(DocumentKind kind, const std::string& id)
{
    return guarded(*m_database, [&] {
        Query rows(*m_database, "SELECT coalesce(max(revision), 0) + 1 FROM document WHERE kind = ? AND id = ?", kindText(kind),
                   id);
        rows.next();
        return rows.smallInteger(0);
    });
}

}  // namespace stance
