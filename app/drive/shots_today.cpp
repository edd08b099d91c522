// Shots of Today: reasons of each kind, their story, what can be changed, and the morning after.
#include "app/drive/shots.h"
#include "app/text/translate.h"

#include <algorithm>
#include <vector>

namespace stance {
namespace {

constexpr Pain knee{4, BodyPlace::KneeFront, Side::Right};

/// Slots of the workout that is due, in the order of the rows.
std::vector<SlotId> slotsDue(Composition& app)
{
    std::vector<SlotId> found;
    const auto due = app.training().due(app.clock().now());
    if (due && *due) {
        for (const SlotOutlook& slot : (*due)->slots) {
            found.push_back(slot.slot->id);
        }
    }
    return found;
}

}  // namespace

void Shots::press(const QString& picture, const QString& part, std::size_t row)
{
    const std::vector<SlotId> slotIds = slotsDue(m_stage->app());
    const QString name = row < slotIds.size() ? part + QLatin1Char('-') + fromCore(slotIds[row].value) : QString();
    auto* widget = window().findChild<QWidget*>(name);
    if (widget == nullptr || !driver().clickWidget(*widget)) {
        m_missed << picture;
    }
}

void Shots::press(const QString& picture, const QString& name)
{
    if (!driver().click(name)) {
        m_missed << picture;
    }
}

Result<std::monostate, StartError> Shots::todayStates()
{
    if (auto started = startFresh(); !started) {
        return started;
    }
    recordSession(*m_stage, [](PerformedSet&) {});
    recordSession(*m_stage, [](PerformedSet&) {});
    const std::vector<SlotId> rows = slotsDue(m_stage->app());
    recordSession(
        *m_stage,
        [&](PerformedSet& set) {
            const auto row = static_cast<std::size_t>(std::find(rows.begin(), rows.end(), set.slot) - rows.begin());
            if (row == 2 && set.setNo == 3) {
                set.amount.value -= 3;
            } else if (row == 4 && set.setNo == 1) {
                set.pain = Pain{7, BodyPlace::Hamstring, Side::Left};
            } else if (row == 5 && set.setNo == 2) {
                set.pain = knee;
            }
        },
        std::chrono::hours{72});
    if (auto started = m_stage->start(); !started) {  // anew, so that nothing is said of what was written down
        return started;
    }
    takeAlsoSmall(QStringLiteral("today-reasons"));
    todayStories();
    todayChanges();
    return todayMorning();
}

void Shots::todayStories()
{
    press(QStringLiteral("today-trace"), QStringLiteral("reason"), 3);
    takeAlsoSmall(QStringLiteral("today-trace"));
    keys({QStringLiteral("Escape")});
    press(QStringLiteral("today-menu"), QStringLiteral("more"), 3);
    take(QStringLiteral("today-menu"));
    keys({QStringLiteral("Escape")});
    press(QStringLiteral("today-pain-before"), QStringLiteral("Any pain now?"));
    keys({QStringLiteral("2")});
    takeAlsoSmall(QStringLiteral("today-pain-before"));
    keys({QStringLiteral("Escape")});
}

void Shots::todayChanges()
{
    press(QStringLiteral("today-set-target"), QStringLiteral("more"), 3);
    press(QStringLiteral("today-set-target"), QStringLiteral("Set target by hand…"));
    takeAlsoSmall(QStringLiteral("today-set-target"));
    keys({QStringLiteral("Up"), QStringLiteral("Return")});
    take(QStringLiteral("today-set-by-hand"));
    press(QStringLiteral("today-plan-lighter"), QStringLiteral("more"), 3);
    press(QStringLiteral("today-plan-lighter"), QStringLiteral("Plan lighter days…"));
    take(QStringLiteral("today-plan-lighter"));
    keys({QStringLiteral("Return")});
    takeAlsoSmall(QStringLiteral("today-lighter"));
}

Result<std::monostate, StartError> Shots::todayMorning()
{
    if (auto started = startFresh(); !started) {
        return started;
    }
    recordSession(*m_stage, [](PerformedSet&) {});
    recordSession(
        *m_stage,
        [](PerformedSet& set) {
            set.pain = Pain{2, knee.place, knee.side};
        },
        std::chrono::hours{24});
    if (auto started = m_stage->start(); !started) {
        return started;
    }
    takeAlsoSmall(QStringLiteral("today-morning"));
    QWidget* scale = driver().find(QStringLiteral("Pain this morning, 0 to 10"));
    constexpr double atFive = 5.5 / 11.0;
    if (scale == nullptr || !driver().clickWidget(*scale, {atFive, 0.5})) {
        m_missed << QStringLiteral("today-morning-settled");
    }
    take(QStringLiteral("today-morning-settled"));
    press(QStringLiteral("today-morning-elsewhere"), QStringLiteral("Back"));
    press(QStringLiteral("today-morning-elsewhere"), QStringLiteral("Elsewhere"));
    keys({QStringLiteral("5")});
    take(QStringLiteral("today-morning-elsewhere"));
    keys({QStringLiteral("Return")});
    take(QStringLiteral("today-after-a-bad-morning"));
    return std::monostate{};
}

}  // namespace stance
