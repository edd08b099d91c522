// One session in the list: what it was, how long, how much of it, and whether it hurt.
#pragma once

#include "app/history/history_source.h"
#include "app/widgets/card.h"

namespace stance {

class SessionRow : public CardButton {
    Q_OBJECT

public:
    explicit SessionRow(const SessionBrief& session, QWidget* parent = nullptr);

    const SessionId& sessionId() const { return m_id; }

private:
    SessionId m_id;
};

/// "41 min, 19 of 19 sets, ended early"
QString sessionLine(const SessionBrief& session);

}  // namespace stance
