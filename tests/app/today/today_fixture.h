// The page of the day with its desk over a real database: a program of its own, a clock in the test's hands, and weeks of training
// written down in a line each.
#pragma once

#include "app/shell/today_desk.h"
#include "app/today/today_page.h"
#include "app/widgets/label.h"
#include "app/widgets/sheet.h"
#include "core/program/program_json.h"
#include "tests/support/documents.h"
#include "tests/support/manual_clock.h"
#include "tests/support/stored_sessions.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QMenu>
#include <QTest>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace stance::test {

/// A hip thrust with 20 kg that gains 2.5 kg whenever all sets are at the top, and a single-leg squat that gains repetitions.
inline std::string gymProgram(const std::string& kind = "strength", const std::string& extra = "")
{
    return R"({"format": "stance-program", "version": 1, "id": "gym", "revision": 1, "kind": ")" + kind + R"(", "name": "Gym",)"
           + extra + R"("stages": [{"id": "one", "name": "One", "workouts": [{"id": "a", "name": "Workout A", "blocks": [{"slots": [
        {"id": "thrust", "exercise": "hip-thrust", "sets": {"count": 3, "reps": 8, "load": {"value": 20, "unit": "kg"}},
         "progression": {"template": "linear", "parameters": {"step_kg": 2.5}}},
        {"id": "squat", "exercise": "single-leg-squat", "sets": {"count": 2, "reps": {"min": 6, "max": 10}},
         "progression": {"template": "double", "parameters": {"step_kg": 2}, "sides": "each"}}]}]}]}]})";
}

class TodayFixture : public testing::Test {
protected:
    TodayFixture() { page.resize(1184, 800); }

    void use(const std::string& program)
    {
        content.catalog = shippedCatalog();
        auto read = readProgram(program, "gym", content.catalog);
        ASSERT_TRUE(read) << testing::PrintToString(read.error());
        content.programs = ProgramShelf({std::move(*read)});
        database = openDatabase(folder / "stance.db");
        journal = std::make_unique<SqliteJournal>(*database);
        queries = std::make_unique<SessionQueries>(*database);
        training = std::make_unique<Training>(content, *database, *journal);
        desk = std::make_unique<TodayDesk>(TodaySources{content, *training, *queries, settings, clock}, page);
        QObject::connect(desk.get(), &TodayDesk::said, &page, [this](const QString& words, TodayDesk::Offer offer) {
            said << words;
            offered = offer;
        });
        QObject::connect(desk.get(), &TodayDesk::failed, &page, [this](const QString& words) { failures << words; });
        clock.advance(std::chrono::hours{1});
        ASSERT_TRUE(training->putInForce(training->program(), clock.now()));
        clock.advance(std::chrono::hours{1});
    }

    /// The page as it is when it has been opened, with everything worked out.
    void show()
    {
        desk->complete();
        desk->refresh();
        page.show();
        page.activateWindow();
        page.setFocus();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {  // what an event posts is handled too
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /// A session of the workout due, done as prescribed but for what `change` makes of it; then two days go by.
    SessionId train(const std::function<void(PerformedSet&)>& change = [](PerformedSet&) {})
    {
        const SessionId id = trainToday(change);
        clock.advance(std::chrono::hours{48});
        return id;
    }
    SessionId trainToday(const std::function<void(PerformedSet&)>& change = [](PerformedSet&) {})
    {
        const auto due = training->due(clock.now()).value();
        SessionSummary session;
        session.id = SessionId("session-" + std::to_string(++sessions));
        session.state = SessionState::Finished;
        session.program = due->plan.program;
        session.programRevision = due->plan.programRevision;
        session.programName = due->plan.programName;
        session.workout = due->plan.workout;
        session.workoutName = due->plan.workoutName;
        session.started = clock.now().utc;
        session.utcOffset = clock.now().utcOffset;
        session.day = trainingDay(clock.now());
        for (const PlanStep& step : due->plan.steps) {
            PerformedSet set = asPrescribed(due->plan, step);
            change(set);
            set.goodAmount = goodAmount(set.amount.value, set.faults);
            session.sets.push_back(set);
        }
        clock.advance(std::chrono::minutes{40});
        session.ended = clock.now().utc;
        EXPECT_TRUE(training->tell(SessionRecorded{session, ""}, clock.now()));
        return session.id;
    }
    static PerformedSet asPrescribed(const SessionPlan& plan, const PlanStep& step)
    {
        const PlannedSlot& slot = plan.slotOf(step);
        PerformedSet set;
        set.slot = slot.id;
        set.track = slot.track;
        set.exercise = slot.exercise;
        set.measure = slot.measure;
        set.setNo = step.setNo;
        set.side = step.side;
        set.round = step.round;
        set.target = plan.targetOf(step);
        set.amount = {set.target.amountMax, Source::Entered};
        set.load = set.target.load;
        set.levels = set.target.levels;
        return set;
    }

    // What is on the screen.
    template <class Widget = QWidget>
    Widget* find(const char* name)
    {
        const QString wanted = QString::fromLatin1(name);
        for (Widget* widget : page.findChildren<Widget*>()) {
            if (widget->isVisible() && widget->objectName() == wanted) {
                return widget;
            }
        }
        return nullptr;
    }
    bool says(const QString& text)
    {
        const auto labels = page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label* label) { return label->isVisible() && label->text().contains(text); });
    }
    std::string reason(const char* slot)
    {
        const auto* button = find((std::string("reason-") + slot).c_str());
        return button != nullptr ? button->accessibleName().section(QStringLiteral(": "), 1).toStdString() : "";
    }
    /// What the row says: "Hip thrust, 3 × 8, 20 kg, first time".
    std::string row(const char* slot)
    {
        const auto* shown = find((std::string("row-") + slot).c_str());
        return shown != nullptr ? shown->accessibleName().toStdString() : "";
    }

    // What a person does.
    void click(const char* name)
    {
        QWidget* widget = find(name);
        ASSERT_NE(widget, nullptr) << name;
        ASSERT_TRUE(widget->isEnabled()) << name;
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }
    /// A key on whatever has the keyboard.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::activePopupWidget();
        target = target != nullptr ? target : page.focusWidget() != nullptr ? page.focusWidget() : &page;
        QTest::keyClick(target, which, modifiers);
        settle();
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {  // each to what has the keyboard now: the first digit may open an editor
            QTest::keyClicks(page.focusWidget(), QString(letter));
        }
        settle();
    }
    /// Tab until the control of this name has the keyboard.
    void tabTo(const char* name)
    {
        constexpr int enough = 60;
        for (int i = 0; i < enough && focusName() != name; ++i) {
            key(Qt::Key_Tab);
        }
        ASSERT_EQ(focusName(), name);
    }
    std::string focusName() { return page.focusWidget() != nullptr ? page.focusWidget()->objectName().toStdString() : ""; }
    void chooseInMenu(const QString& text)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        QStringList entries;
        for (QAction* action : menu->actions()) {
            entries << action->text();
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                settle();
                return;
            }
        }
        FAIL() << "not in the menu: " << entries.join(QStringLiteral(" | ")).toStdString();
    }
    Sheet* sheet()
    {
        for (Sheet* open : page.findChildren<Sheet*>()) {
            if (open->isVisible()) {
                return open;
            }
        }
        return nullptr;
    }

    // What the journal has.
    std::vector<AthleteEntry> events() { return standing(queries->athleteEvents().value()); }
    template <class Event>
    std::vector<Event> eventsOf()
    {
        std::vector<Event> found;
        for (const AthleteEntry& entry : events()) {
            if (const auto* event = std::get_if<Event>(&entry.event)) {
                found.push_back(*event);
            }
        }
        return found;
    }
    Prescription target(const char* slot)
    {
        const auto due = training->due(clock.now()).value();
        for (const PlannedSlot& planned : due->plan.slots) {
            if (planned.id.value == slot) {
                return planned.prescription;
            }
        }
        return {};
    }

    TempFolder folder;
    Content content;
    ManualClock clock;
    Settings settings{QString()};
    TodayPage page;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqliteJournal> journal;
    std::unique_ptr<SessionQueries> queries;
    std::unique_ptr<Training> training;
    std::unique_ptr<TodayDesk> desk;
    QStringList said;
    QStringList failures;
    TodayDesk::Offer offered = TodayDesk::Offer::None;
    int sessions = 0;
};

}  // namespace stance::test
