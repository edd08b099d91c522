#include "app/library/library_switch.h"

#include "app/widgets/segmented.h"

#include <QCoreApplication>

namespace stance {
namespace {

class LibrarySwitch {
    Q_DECLARE_TR_FUNCTIONS(LibrarySwitch)
};

}  // namespace

Segmented* makeLibrarySwitch(LibraryPart part)
{
    auto* parts = new Segmented({{LibrarySwitch::tr("Exercises"), {}, QStringLiteral("dumbbell")},
                                 {LibrarySwitch::tr("Learn"), {}, QStringLiteral("book-open")}});
    parts->setAccessibleName(LibrarySwitch::tr("Part of the library"));
    parts->setCurrent(static_cast<int>(part));
    return parts;
}

}  // namespace stance
