// The sections of the settings page, one widget each. They show values and say what the person changed.
#pragma once

#include "app/widgets/card.h"
#include "core/base/load.h"

#include <QWidget>

class QLineEdit;

namespace stance {

class Label;
class Segmented;
class Switch;

class UnitsSection : public Card {
    Q_OBJECT

public:
    explicit UnitsSection(QWidget* parent = nullptr);
    void setUnit(LoadUnit unit);

Q_SIGNALS:
    void changed(LoadUnit unit);

private:
    Segmented* m_choice;
};

/// Who leads in a session: the athlete, or the clock.
class PacingSection : public Card {
    Q_OBJECT

public:
    explicit PacingSection(QWidget* parent = nullptr);
    void setCountsReps(bool on);
    void setWaitsAfterRest(bool on);
    void setMediaKeys(bool on);

Q_SIGNALS:
    void countsRepsChanged(bool on);
    void waitsAfterRestChanged(bool on);
    void mediaKeysChanged(bool on);

private:
    Switch* m_counts;
    Switch* m_waits;
    Switch* m_media;
};

class AppearanceSection : public Card {
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget* parent = nullptr);
    void setMode(ThemeMode mode);
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void changed(ThemeMode mode);
    void reducedMotionChanged(bool reduced);

private:
    Segmented* m_choice;
    Switch* m_reduced;
};

class DataSection : public Card {
    Q_OBJECT

public:
    explicit DataSection(QWidget* parent = nullptr);
    void setDatabaseFile(const QString& file);

private:
    QLineEdit* m_file;
};

}  // namespace stance
