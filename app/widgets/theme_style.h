// The theme as palette and style sheet of the application: plain Qt controls, scroll bars, menus and tooltips.
#pragma once

namespace stance {

struct Theme;

/// Does nothing without a QApplication.
void applyThemeToApplication(const Theme& theme);

}  // namespace stance
