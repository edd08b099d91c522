// FontSetup: reads the font configuration of the desktop ahead of the first text.
#pragma once

namespace stance {

/// Fontconfig reads its files and caches once in the life of a process, by default when the first text is measured, which takes
/// longer than everything else of the first window. May be called in any thread; before the first text it must have returned, or
/// the work is done twice.
void readFontSetup();

}  // namespace stance
