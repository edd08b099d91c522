// Ids: names of things, each its own type so that one cannot stand for another.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace stance {

/// A stable lower-case kebab id ("single-leg-squat"), or a generated one for sessions.
template <class Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}

    bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using ExerciseId = Id<struct ExerciseTag>;
using FaultId = Id<struct FaultIdTag>;
using ProgramId = Id<struct ProgramTag>;
using StageId = Id<struct StageTag>;
using WorkoutId = Id<struct WorkoutTag>;
using SlotId = Id<struct SlotTag>;
using TrackId = Id<struct TrackTag>;
using SessionId = Id<struct SessionTag>;

/// Whether `text` may be an id in a file: 1 to 64 of a-z, 0-9 and '-', beginning with a letter or digit.
bool isValidId(const std::string& text);

}  // namespace stance

template <class Tag>
struct std::hash<stance::Id<Tag>> {
    std::size_t operator()(const stance::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
