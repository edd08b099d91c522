// LearnIndex: finds cards and words of the glossary by what was typed into the search of the library.
#pragma once

#include "core/catalog/learning.h"

#include <QString>

#include <vector>

namespace stance {

/// A card, or a word of the glossary.
struct LearnHit {
    QString id;  ///< of its place on the page: "card-push-off", "word-rir"
    QString title;

    friend bool operator==(const LearnHit&, const LearnHit&) = default;
};

QString placeOf(const LearnCard& card);
QString placeOf(const GlossaryEntry& entry);

class LearnIndex {
public:
    /// `learning` outlives the index.
    explicit LearnIndex(const Learning& learning);

    /// What has every word of `search` in title or text; those that have them in the title come first. An empty search finds
    /// nothing.
    std::vector<LearnHit> find(const QString& search) const;

private:
    struct Entry {
        LearnHit hit;
        QString title;
        QString text;
    };

    std::vector<Entry> m_entries;
};

}  // namespace stance
