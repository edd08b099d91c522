// The pain of a set in the quick log: how strong, and where.
#include "app/session/quick_log.h"
#include "app/text/words.h"

#include <QMenu>

#include <array>

namespace stance {
namespace {

constexpr std::array places{BodyPlace::LowBack,   BodyPlace::HipFront,  BodyPlace::HipSide,   BodyPlace::Buttock,
                            BodyPlace::Groin,     BodyPlace::Hamstring, BodyPlace::KneeFront, BodyPlace::KneeInner,
                            BodyPlace::KneeOuter, BodyPlace::Shin,      BodyPlace::Calf,      BodyPlace::Achilles,
                            BodyPlace::Ankle,     BodyPlace::Foot,      BodyPlace::Other};

}  // namespace

void QuickLog::refreshPain()
{
    const std::optional<Pain>& pain = record().pain;
    m_pain->setBands(m_context.painAmberFrom, m_context.painRedFrom);
    m_pain->setValue(pain ? pain->score : -1);
    m_where->setVisible(pain && pain->score > 0);
    if (!pain) {
        m_painWords->setText(tr("Nothing said means no pain."));
        return;
    }
    m_where->setText(pain->place == BodyPlace::Other ? tr("Where?") : sentenceCase(painPlace(*pain)));
    switch (m_pain->band(pain->score)) {
        case PainBand::Green: m_painWords->setText(tr("Carry on.")); break;
        case PainBand::Amber: m_painWords->setText(tr("Make it easier: less range, less load.")); break;
        case PainBand::Red: m_painWords->setText(tr("Stop this exercise for today.")); break;
    }
}

void QuickLog::changePain(int score)
{
    const std::optional<Pain>& before = record().pain;
    if (before && before->score == score) {  // the same once more takes the answer back
        Q_EMIT edited(LogPain{ref(), std::nullopt});
        return;
    }
    const PlanStep& step = m_session.plan.steps[static_cast<std::size_t>(m_session.plan.indexOf(m_step))];
    Pain pain = before.value_or(Pain{score, BodyPlace::Other, step.side});
    pain.score = score;
    Q_EMIT edited(LogPain{ref(), pain});
}

bool QuickLog::painDigit(int value)
{
    const bool ten = m_oneTyped && value == 0;
    m_oneTyped = value == 1;
    const int score = ten ? 10 : value;
    if (!record().pain || record().pain->score != score) {
        changePain(score);
    }
    return true;
}

void QuickLog::askWhere()
{
    if (!record().pain || record().pain->score == 0) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Where does it hurt?"));
    for (const BodyPlace place : places) {
        QAction* entry = menu->addAction(sentenceCase(word(place)));
        entry->setCheckable(true);
        entry->setChecked(record().pain->place == place);
        connect(entry, &QAction::triggered, this, [this, place] {
            if (record().pain) {
                Pain pain = *record().pain;
                pain.place = place;
                Q_EMIT edited(LogPain{ref(), pain});
            }
        });
    }
    menu->popup(m_where->mapToGlobal(QPoint(0, m_where->height())));
}

}  // namespace stance
