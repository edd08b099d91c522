#include "app/shell/help_overlay.h"

#include "app/widgets/key_cap.h"
#include "app/widgets/label.h"
#include "app/widgets/themed.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stance {
namespace {

struct KeyRow {
    QStringList keys;
    QString meaning;
};

QVector<KeyRow> sessionKeys()
{
    const auto tr = [](const char* text) { return HelpOverlay::tr(text); };
    return {{{tr("Space"), tr("Page Down")}, tr("the obvious next thing: start, count a rep, go on")},
            {{tr("Enter")}, tr("start, complete the set, accept the log")},
            {{tr("→")}, tr("skip this set, in a rest the next one")},
            {{tr("←"), tr("Page Up")}, tr("back to the set before")},
            {{tr("P")}, tr("pause and continue")},
            {{tr("−"), tr("+")}, tr("rest 15 s shorter or longer")},
            {{tr("Backspace"), tr("Ctrl+Z")}, tr("undo, as often as you like")},
            {{tr("Ctrl+Shift+Z")}, tr("redo")},
            {{tr("F"), tr("1–9")}, tr("flag a fault of the last rep")},
            {{tr("R"), tr("L"), tr("I"), tr("F"), tr("N")}, tr("in the rest: reps, load, in reserve, form, note")},
            {{tr("X"), tr("W")}, tr("in the rest: pain, and where")},
            {{tr("↑"), tr("↓")}, tr("in the rest: the field before or after")},
            {{tr("0–9")}, tr("the value of that field; in the summary the effort")},
            {{tr("A")}, tr("one more set")},
            {{tr("E"), tr("Shift+E")}, tr("easier or harder exercise")},
            {{tr("T")}, tr("count reps for me, or myself")},
            {{tr("S")}, tr("set-up steps")},
            {{tr("V")}, tr("say again: exercise, side, cue")},
            {{tr("M")}, tr("sound off and on")},
            {{tr("F11")}, tr("full screen")},
            {{tr("Esc")}, tr("close, or open the menu")}};
}

QVector<KeyRow> pageKeys()
{
    const auto tr = [](const char* text) { return HelpOverlay::tr(text); };
    return {{{tr("Enter")}, tr("on Today: start, or continue the session left open")},
            {{tr("Ctrl+1"), tr("Ctrl+5")}, tr("Today, Library, Program, History, Settings")},
            {{tr("Ctrl+F")}, tr("search the library")},
            {{tr("Ctrl+,")}, tr("settings")},
            {{tr("Menu")}, tr("on an exercise of Today: target by hand, lighter days")},
            {{tr("Ctrl+Z"), tr("Ctrl+Shift+Z")}, tr("take back what was changed last, and bring it back")},
            {{tr("Tab")}, tr("to the next control; Space or Enter press it")},
            {{tr("F11")}, tr("full screen")},
            {{tr("Ctrl+Q")}, tr("quit; a session under way stays open")}};
}

/// Key caps beside each other.
class Caps : public QWidget {
public:
    explicit Caps(const QStringList& keys) : m_keys(keys) { followTheme(this); }
    QSize sizeHint() const override
    {
        double width = 0;
        for (const QString& key : m_keys) {
            width += keyCapSize(key, 26).width() + 6;
        }
        return {qCeil(width), 30};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        double x = 0.5;
        for (const QString& key : m_keys) {
            paintKeyCap(painter, QPointF(x, height() / 2.0), key, 26, theme().t1);
            x += keyCapSize(key, 26).width() + 6;
        }
    }

private:
    QStringList m_keys;
};

}  // namespace

HelpOverlay::HelpOverlay(QWidget* parent) : Scrim(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void HelpOverlay::open(Place place)
{
    delete m_card;
    m_card = new Card(this);
    const auto rows = place == Place::Session ? sessionKeys() : pageKeys();
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addWidget(makeLabel(place == Place::Session ? tr("Keys in a session") : tr("Keys"), TextStyle::H2));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(parentWidget()->height() < 720 ? 0 : 6);
    QStringList spoken;
    for (int i = 0; i < rows.size(); ++i) {
        grid->addWidget(new Caps(rows[i].keys), i, 0);
        grid->addWidget(makeLabel(rows[i].meaning, TextStyle::Body, ColourRole::Text2), i, 1);
        spoken << rows[i].keys.join(QLatin1Char(' ')) + QStringLiteral(": ") + rows[i].meaning;
    }
    column->addLayout(grid);
    column->addWidget(makeLabel(tr("Any key closes this."), TextStyle::Small, ColourRole::Text3));
    m_card->setAccessibleName(tr("All keys"));
    m_card->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_card->show();
    centre();
    setFocus();
}

void HelpOverlay::centre()
{
    if (m_card != nullptr) {
        m_card->adjustSize();
        const QSize size = m_card->size().boundedTo(this->size());
        m_card->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
    }
}

void HelpOverlay::close()
{
    hide();
    Q_EMIT closed();
}

void HelpOverlay::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt) {
        close();
    }
    event->accept();
}

void HelpOverlay::mousePressEvent(QMouseEvent*)
{
    close();
}

void HelpOverlay::resizeEvent(QResizeEvent*)
{
    centre();
}

}  // namespace stance
