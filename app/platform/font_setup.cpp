#include "app/platform/font_setup.h"

#include <fontconfig/fontconfig.h>

namespace stance {

void readFontSetup()
{
    FcInit();
}

}  // namespace stance
