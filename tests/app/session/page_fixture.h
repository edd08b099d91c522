// The session page with a journal in memory, a clock in the test's hands and the shipped content.
#pragma once

#include "app/session/session_page.h"
#include "app/training.h"
#include "core/coach/plan_session.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_journal.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QtTest/QTest>

namespace stance {

class SessionPageFixture : public testing::Test {
protected:
    SessionPageFixture()
    {
        auto loaded = loadContent();
        EXPECT_TRUE(loaded.has_value());
        content = std::move(*loaded);
        context = SessionContext{&content.catalog, LoadUnit::Kilogram};
    }

    /// A plan of one slot of the shipped program, by its exercise.
    SessionPlan planOnly(const std::string& exercise)
    {
        Program program = content.programs.first();
        Workout workout = program.stages.front().workouts.front();
        Block only;
        for (const Block& block : workout.blocks) {
            for (const Slot& slot : block.slots) {
                if (slot.exercise.value == exercise) {
                    only.slots.push_back(slot);
                }
            }
        }
        EXPECT_FALSE(only.slots.empty()) << exercise;
        workout.blocks = {only};
        return planSession(program, workout, PlanContext{content.catalog});
    }

    void open(SessionPlan plan, const InSessionCoach* coach = nullptr)
    {
        controller = std::make_unique<SessionController>(journal, clock);
        controller->setCoach(coach);
        page = std::make_unique<SessionPage>(*controller, context);
        page->resize(1280, 800);
        ASSERT_TRUE(controller->start(SessionId("test"), std::move(plan)));
        page->show();
        page->enter(false);
        QApplication::setActiveWindow(page.get());
        page->setFocus();
        QApplication::processEvents();
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = page->focusWidget() != nullptr ? page->focusWidget() : page.get();
        QTest::keyClick(target, which, modifiers);
        QApplication::processEvents();
    }

    /// Time passes in steps small enough to meet every deadline in order.
    void pass(Millis time)
    {
        constexpr Millis step{200};
        for (; time > Millis{0}; time -= step) {
            clock.advance(std::min(step, time));
            page->refresh();
        }
        QApplication::processEvents();
    }

    /// The visible button of this text or accessible name.
    QAbstractButton* button(const QString& name)
    {
        for (QAbstractButton* candidate : page->findChildren<QAbstractButton*>()) {
            if (candidate->isVisible() && (candidate->text() == name || candidate->accessibleName() == name)) {
                return candidate;
            }
        }
        return nullptr;
    }

    void press(const QString& name)
    {
        QAbstractButton* found = button(name);
        ASSERT_NE(found, nullptr) << name.toStdString();
        ASSERT_TRUE(found->isEnabled()) << name.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }

    const Session& session() const { return controller->session(); }
    const SetRecord& record(int step) const { return session().record(step); }

    Content content;
    SessionContext context;
    MemoryJournal journal;
    ManualClock clock;
    std::unique_ptr<SessionController> controller;
    std::unique_ptr<SessionPage> page;
};

}  // namespace stance
