#include "app/history/session_row.h"

#include "app/history/pain_mark.h"
#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

/// Below it the pain of a session is not marked in the list.
constexpr int painMarkedFrom = 4;

QWidget* makeStateIcon(SessionState state)
{
    switch (state) {
        case SessionState::Finished: return new IconLabel(QStringLiteral("circle-check"), 22.0, ColourRole::Accent);
        case SessionState::EndedEarly: return new IconLabel(QStringLiteral("flag"), 22.0, ColourRole::Text2);
        case SessionState::NotStarted:
        case SessionState::Live:
        case SessionState::Summary:
        case SessionState::Discarded: break;
    }
    return new IconLabel(QStringLiteral("circle-dashed"), 22.0, ColourRole::Warn);
}

}  // namespace

QString sessionLine(const SessionBrief& session)
{
    QStringList parts;
    if (session.ended) {
        parts << formatMinutes(std::chrono::duration_cast<std::chrono::seconds>(*session.ended - session.started));
    }
    const bool open = session.state == SessionState::Live || session.state == SessionState::Summary;
    if (open) {
        // What is to come is not among the planned sets of an open session.
        parts << counted(QT_TRANSLATE_N_NOOP("Text", "%n set done"), QT_TRANSLATE_N_NOOP("Text", "%n sets done"), session.setsDone);
    } else {
        parts << filled(
            counted(QT_TRANSLATE_N_NOOP("Text", "%1 of %n set"), QT_TRANSLATE_N_NOOP("Text", "%1 of %n sets"), session.setsPlanned),
            {QString::number(session.setsDone)});
    }
    if (session.state != SessionState::Finished) {
        parts << word(session.state);
    }
    return parts.join(Text::tr(", ", "between facts of a session"));
}

SessionRow::SessionRow(const SessionBrief& session, QWidget* parent) : CardButton(QString(), parent), m_id(session.id)
{
    const QString name = fromCore(session.workoutName);
    setAccessibleName(tr("%1, %2", "workout, facts").arg(name, sessionLine(session)));
    setObjectName(QStringLiteral("session-%1").arg(fromCore(m_id.value)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(makeStateIcon(session.state));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(name, TextStyle::Row));
    words->addWidget(makeLabel(sessionLine(session), TextStyle::Small, ColourRole::Text2));
    row->addLayout(words, 1);
    if (session.worstPain && session.worstPain->score >= painMarkedFrom) {
        row->addWidget(new PainMark(*session.worstPain, PainMark::Form::Long));
        setAccessibleDescription(tr("Pain %1 of 10").arg(session.worstPain->score));
    }
    row->addWidget(makeLabel(formatTime(session.started, session.utcOffset), TextStyle::Small, ColourRole::Text3));
    row->addWidget(new IconLabel(QStringLiteral("chevron-right"), 20.0, ColourRole::Text3));
    for (QWidget* child : findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

}  // namespace stance
