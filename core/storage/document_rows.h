// Rows of documents. Inside this room only; these throw.
#pragma once

#include "core/storage/documents.h"
#include "core/storage/query.h"

namespace stance {

struct DocumentRow {
    StoredDocument document;
    bool intact = true;  ///< it fits its checksum
};

/// The columns of readDocumentRow() in their order, for a query over `document d`.
#define STANCE_DOCUMENT_COLUMNS "d.kind, d.id, d.revision, d.saved, d.body, d.crc"
DocumentRow readDocumentRow(const Query& query);

}  // namespace stance
