// QuickLog: how a set was: reps, load, reserve, form, pain, note. Untouched it means as prescribed and clean.
#pragma once

#include "app/session/session_view.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/number_scale.h"
#include "app/widgets/segmented.h"
#include "app/widgets/side_badge.h"
#include "app/widgets/stepper.h"

#include <QWidget>

namespace stance {

class QuickLog : public QWidget {
    Q_OBJECT

public:
    explicit QuickLog(QWidget* parent = nullptr);

    enum class Field { Reps, Load, Reserve, Faults, Pain, Note };

    /// Shows the log of `step`; when its pair is done too, both sides can be chosen, this one first.
    void show(const Session& session, StepId step, const SessionContext& context);
    void setUnit(double unit);
    StepId step() const { return m_step; }

    /// The field that keys fill; R, L, I, F, X choose one, up and down walk.
    void setActive(Field field);
    void moveActive(int delta);
    Field active() const { return m_active; }
    /// A digit for the active field. False when it takes none.
    bool digit(int value);
    /// Opens the note for typing.
    void editNote();
    /// Asks where it hurts; nothing without a pain.
    void askWhere();

Q_SIGNALS:
    /// An edit of the log as a command.
    void edited(const stance::SessionCommand& command);
    void accepted();
    /// Typing ended; keys belong to the page again.
    void typingEnded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Caption {
        QString name;
        QString key;
        QRectF at;
    };

    Label* m_title;
    Label* m_hint;
    Label* m_exercise;
    QVector<BaseButton*> m_sides;
    Stepper* m_amount;
    Stepper* m_load;
    Segmented* m_reserve;
    Label* m_reserveWords;
    QWidget* m_faultBox;
    QVector<Chip*> m_chips;
    NumberScale* m_pain;
    Label* m_painWords;
    Chip* m_where;
    LineField* m_note;
    Button* m_log;
    QVector<Caption> m_captions;

    Session m_session;
    SessionContext m_context;
    StepId m_step = -1;
    StepId m_firstStep = -1;
    bool m_hasLoad = false;
    Field m_active = Field::Reps;
    bool m_oneTyped = false;  ///< the last pain typed was a 1, which a 0 makes a 10
    double m_unit = 1.0;

    SetRef ref() const { return m_session.refOf(m_step); }
    const SetRecord& record() const { return m_session.record(m_step); }
    void makeConnections();
    void refresh();
    QString hintText(const QString& amount) const;
    void refreshFaults(const Exercise* exercise);
    void refreshSides();
    void changeFault(int index, int delta);
    void refreshPain();
    void changePain(int score);
    bool painDigit(int value);
    void place();
    void placeHead(double right);
    QRectF placeFaults(double top);
    double placePain(double top, double right);
    std::vector<Field> fields() const;
};

}  // namespace stance
