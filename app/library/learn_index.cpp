#include "app/library/learn_index.h"

#include "app/library/library_index.h"
#include "app/text/translate.h"

#include <algorithm>
#include <iterator>

namespace stance {

QString placeOf(const LearnCard& card)
{
    return QStringLiteral("card-%1").arg(fromCore(card.id));
}

QString placeOf(const GlossaryEntry& entry)
{
    return QStringLiteral("word-%1").arg(fromCore(entry.id));
}

LearnIndex::LearnIndex(const Learning& learning)
{
    for (const LearnCard& card : learning.cards) {
        QStringList texts{fromCore(card.title), fromCore(card.lead)};
        for (const LearnStatement& statement : card.statements) {
            texts << fromCore(statement.evidence.text) << fromCore(statement.evidence.source);
        }
        m_entries.push_back({{placeOf(card), fromCore(card.title)}, folded(texts.front()), folded(texts.join(QLatin1Char(' ')))});
    }
    for (const GlossaryEntry& entry : learning.glossary) {
        const QString term = fromCore(entry.term);
        m_entries.push_back({{placeOf(entry), term}, folded(term), folded(term + QLatin1Char(' ') + fromCore(entry.meaning))});
    }
}

std::vector<LearnHit> LearnIndex::find(const QString& search) const
{
    const QStringList words = folded(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<LearnHit> found;
    if (words.isEmpty()) {
        return found;
    }
    const auto allIn = [&](const QString& where) {
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return where.contains(word); });
    };
    for (const bool inTitle : {true, false}) {
        for (const Entry& entry : m_entries) {
            if (allIn(entry.text) && allIn(entry.title) == inTitle) {
                found.push_back(entry.hit);
            }
        }
    }
    return found;
}

}  // namespace stance
