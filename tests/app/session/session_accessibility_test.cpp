// A session for those who do not see the screen: every phase is told, every control has a name, values stand in words, and
// a whole session is done by the actions a screen reader offers.
#include "app/text/phrases.h"
#include "app/widgets/themed.h"
#include "tests/app/session/page_fixture.h"

#include <QAccessible>

namespace stance {
namespace {

using namespace std::chrono_literals;

class SessionAccessibility : public SessionPageFixture {
protected:
    SessionAccessibility() { installAccessibility(); }

    /// What a screen reader says about each visible control and value of the phase.
    void checkTree(const std::string& where)
    {
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus;
            const auto* value = dynamic_cast<AccessibleValue*>(widget);
            if (!widget->isVisible() || (!control && value == nullptr)) {
                continue;
            }
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(told, nullptr) << where;
            const std::string name = told->text(QAccessible::Name).toStdString();
            const std::string words = name + "|" + told->text(QAccessible::Description).toStdString() + "|"
                                      + told->text(QAccessible::Value).toStdString();
            EXPECT_TRUE(!control || !name.empty()) << where << ": " << widget->metaObject()->className();
            if (value != nullptr && !value->accessibleValueText().isEmpty()) {
                EXPECT_NE(words.find(value->accessibleValueText().toStdString()), std::string::npos)
                    << where << ": " << widget->metaObject()->className() << " says " << words;
            }
        }
    }

    /// Presses the first of these buttons that can be pressed, as a screen reader does.
    bool act(const QStringList& names)
    {
        for (const QString& name : names) {
            QAbstractButton* found = button(name);
            if (found == nullptr || !found->isEnabled()) {
                continue;
            }
            QAccessibleActionInterface* actions = QAccessible::queryAccessibleInterface(found)->actionInterface();
            EXPECT_TRUE(actions != nullptr && actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
                << name.toStdString();
            actions->doAction(QAccessibleActionInterface::pressAction());  // goes down, and up again by a timer
            return QTest::qWaitFor([found] { return !found->isDown(); });
        }
        return false;
    }
};

TEST_F(SessionAccessibility, tellsEachPhaseAndNamesWhatIsInIt)
{
    open(planOnly("single-leg-squat"));
    const auto next = [&](Phase phase, const char* where) {
        ASSERT_EQ(session().phase(), phase) << where;
        const QString told = page->accessibleName();
        EXPECT_TRUE(told.startsWith(phaseWord(lookOf(phase)))) << where << ": " << told.toStdString();
        checkTree(where);
        pass(3s);
        EXPECT_EQ(page->accessibleName(), told) << where << ": time alone is no news";
    };
    next(Phase::GetReady, "get ready");
    key(Qt::Key_Space);
    next(Phase::Work, "work");
    key(Qt::Key_Return);
    next(Phase::ChangeSide, "change side");
    key(Qt::Key_Return);
    next(Phase::Work, "work of the other side");
    key(Qt::Key_Return);
    next(Phase::Rest, "rest");
    key(Qt::Key_P);
    next(Phase::Paused, "paused");
}

TEST_F(SessionAccessibility, tellsHoldsAndBreaths)
{
    open(planOnly("half-kneeling-hip-flexor-stretch"));
    key(Qt::Key_Space);
    ASSERT_EQ(session().phase(), Phase::Hold);
    pass(2s);
    checkTree("hold");
    open(planOnly("crook-breathing"));
    key(Qt::Key_Space);
    ASSERT_EQ(session().phase(), Phase::Breathe);
    pass(2s);
    checkTree("breathe");
}

TEST_F(SessionAccessibility, aWholeSessionIsDoneByActionsAlone)
{
    for (const char* exercise : {"single-leg-squat", "half-kneeling-hip-flexor-stretch", "crook-breathing"}) {
        open(planOnly(exercise));
        for (int i = 0; i < 60 && session().phase() != Phase::Summary; ++i) {
            ASSERT_TRUE(act({QStringLiteral("Start now"), QStringLiteral("Set done"), QStringLiteral("Stop and record"),
                             QStringLiteral("Go now"), QStringLiteral("Go on")}))
                << exercise << " in phase " << static_cast<int>(session().phase());
            pass(1200ms);
        }
        ASSERT_EQ(session().phase(), Phase::Summary) << exercise;
        EXPECT_GT(session().setsDone(), 0);
        ASSERT_TRUE(act({QStringLiteral("Save and close")}));
        EXPECT_FALSE(session().isOpen());
    }
}

}  // namespace
}  // namespace stance
