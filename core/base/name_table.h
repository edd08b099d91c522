// NameTable: the words that files use for the values of an enum, in both directions.
#pragma once

#include <cassert>
#include <optional>
#include <span>
#include <string_view>

namespace stance {

template <class Enum>
struct Named {
    Enum value;
    std::string_view name;
};

/// Holds every value of the enum exactly once. The entries live as long as the program.
template <class Enum>
class NameTable {
public:
    constexpr explicit NameTable(std::span<const Named<Enum>> entries) : m_entries(entries) {}

    constexpr std::string_view of(Enum value) const
    {
        for (const Named<Enum>& entry : m_entries) {
            if (entry.value == value) {
                return entry.name;
            }
        }
        assert(false && "every value has a name");
        return {};
    }

    constexpr std::optional<Enum> find(std::string_view name) const
    {
        for (const Named<Enum>& entry : m_entries) {
            if (entry.name == name) {
                return entry.value;
            }
        }
        return std::nullopt;
    }

    constexpr std::span<const Named<Enum>> entries() const { return m_entries; }

private:
    std::span<const Named<Enum>> m_entries;
};

}  // namespace stance
