// LibraryIndex: finds exercises by words, whatever their case and accents, those with the words in their name first.
#pragma once

#include "core/catalog/catalog.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace stance {

/// Lower case, without diacritics, with plain spaces: what is compared.
QString folded(const QString& text);

class LibraryIndex {
public:
    /// `catalog` outlives the index.
    explicit LibraryIndex(const Catalog& catalog);

    /// Exercises that have every word of `search` in name, muscles, equipment, faults or kind. A name that begins with the
    /// search comes first, then one with a word that does, then one that has it inside, then the rest; equal ones in the order
    /// of the catalogue. An empty search finds all.
    std::vector<const Exercise*> find(const QString& search, std::optional<Category> category) const;

    /// The categories that have exercises, in the order of the enum.
    std::vector<Category> categories() const;
    int size() const { return static_cast<int>(m_entries.size()); }

private:
    struct Entry {
        const Exercise* exercise;
        QString name;
        QString text;  ///< everything that can be found, the name included
    };

    std::vector<Entry> m_entries;
};

}  // namespace stance
