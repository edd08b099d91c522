// The safety sheet: when to stop, when to see someone, and the pain traffic light. In a session it stands over the pause.
#pragma once

#include "app/widgets/sheet.h"
#include "core/catalog/safety.h"

namespace stance {

class SafetySheet : public Sheet {
    Q_OBJECT

public:
    /// Over a page it can only be closed; over a session the session can be ended, or gone on with.
    enum class Place { Page, Session };

    /// `guide` must outlive the sheet.
    SafetySheet(const SafetyGuide& guide, Place place, QWidget* over);

Q_SIGNALS:
    void endRequested();
    void goOnRequested();

private:
    void addActions(Place place);
};

}  // namespace stance
