#include "app/library/library_index.h"

#include "app/text/translate.h"
#include "app/text/words.h"

#include <algorithm>
#include <set>

namespace stance {

namespace {

constexpr int noMatch = 4;

QString searchable(const Exercise& exercise)
{
    QStringList parts{fromCore(exercise.name),          fromCore(exercise.shortName), word(exercise.category),
                      word(exercise.pattern),           word(exercise.laterality),    word(exercise.measure.kind),
                      equipmentLine(exercise.equipment)};
    for (const std::vector<Muscle>* muscles : {&exercise.primary, &exercise.secondary, &exercise.stretched}) {
        for (const Muscle muscle : *muscles) {
            parts << word(muscle);
        }
    }
    for (const Equipment thing : exercise.optionalEquipment) {
        parts << word(thing);
    }
    for (const Fault& fault : exercise.faults) {
        parts << fromCore(fault.name) << word(fault.tag);
    }
    return folded(parts.join(QLatin1Char(' ')));
}

/// 0 begins the name, 1 begins a word of it, 2 inside it, 3 elsewhere.
int rankOf(const QString& name, const QString& text, const QString& search, const QStringList& words)
{
    if (name.startsWith(search)) {
        return 0;
    }
    if (name.contains(QLatin1Char(' ') + search) || name.contains(QLatin1Char('-') + search)) {
        return 1;
    }
    const auto in = [](const QString& where) { return [&where](const QString& word) { return where.contains(word); }; };
    if (std::all_of(words.begin(), words.end(), in(name))) {
        return 2;
    }
    return std::all_of(words.begin(), words.end(), in(text)) ? 3 : noMatch;
}

}  // namespace

QString folded(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing) {
            plain += character;
        }
    }
    return plain.toCaseFolded().simplified();
}

LibraryIndex::LibraryIndex(const Catalog& catalog)
{
    for (const Exercise& exercise : catalog.exercises()) {
        m_entries.push_back({&exercise, folded(fromCore(exercise.name)), searchable(exercise)});
    }
}

std::vector<const Exercise*> LibraryIndex::find(const QString& search, std::optional<Category> category) const
{
    const QString wanted = folded(search);
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Exercise*>> ranked;
    for (const Entry& entry : m_entries) {
        const int rank = wanted.isEmpty() ? 0 : rankOf(entry.name, entry.text, wanted, words);
        if (rank != noMatch && (!category || entry.exercise->category == *category)) {
            ranked.emplace_back(rank, entry.exercise);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Exercise*> found;
    found.reserve(ranked.size());
    for (const auto& [rank, exercise] : ranked) {
        found.push_back(exercise);
    }
    return found;
}

std::vector<Category> LibraryIndex::categories() const
{
    std::set<Category> present;
    for (const Entry& entry : m_entries) {
        present.insert(entry.exercise->category);
    }
    return {present.begin(), present.end()};
}

}  // namespace stance
