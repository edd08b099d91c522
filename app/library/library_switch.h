// The switch at the top of the library: exercises, or what there is to learn.
#pragma once

namespace stance {

class Segmented;

enum class LibraryPart { Exercises, Learn };

/// Shows `part` as chosen; chosen(index) is a LibraryPart.
Segmented* makeLibrarySwitch(LibraryPart part);

}  // namespace stance
