// Shots: brings the program into each of its states and saves a picture of it, light and dark.
#pragma once

#include "app/drive/picture_program.h"

#include <QSize>

#include <memory>

namespace stance {

class Shots {
public:
    explicit Shots(const QString& folder) : m_folder(folder) {}

    /// How many pictures were saved, or why the program could not be started.
    Result<int, StartError> takeAll();
    /// States that could not be reached; nothing is wrong with the others.
    const QStringList& missed() const { return m_missed; }

private:
    QString m_folder;
    std::unique_ptr<DriveStage> m_stage;
    int m_saved = 0;
    QStringList m_missed;

    Result<std::monostate, StartError> startFresh();
    Driver& driver() { return m_stage->driver(); }
    MainWindow& window() { return m_stage->window(); }
    const Session& session() const { return m_stage->app().controller().session(); }

    /// Both themes, at the usual size.
    void take(const QString& name);
    /// The same also in the smallest and in a large window.
    void takeInAllSizes(const QString& name);
    /// The same also in the smallest window.
    void takeAlsoSmall(const QString& name);
    void save(const QString& name, QWidget& widget);
    void keys(const QStringList& names);
    /// Plays on until the session is there; false, and noted as missed, when it does not get there.
    bool reach(const QString& name, Phase phase, const char* exercise = nullptr, Side side = Side::Both);

    // In shots_today.cpp.
    Result<std::monostate, StartError> todayStates();
    void todayStories();
    void todayChanges();
    Result<std::monostate, StartError> todayMorning();
    /// A part of an exercise's row: "reason", "more"; rows count from 0.
    void press(const QString& picture, const QString& part, std::size_t row);
    void press(const QString& picture, const QString& name);
    // In shots_guides.cpp.
    /// Presses what has this name, then takes the picture, also in the smallest window.
    void pressAndTake(const QString& name, const QString& picture);
    void safetyPages();
    void learnPages();
    Result<std::monostate, StartError> welcomePages();
    Result<std::monostate, StartError> todayFaultAgain();
    void pages();
    void programPages();
    void settingsSections();
    void sessionStart();
    void sessionTimed();
    void sessionWork();
    void sessionRest();
    void sessionSides();
    Result<std::monostate, StartError> sessionReopened();
    void sessionEnd();
    Result<std::monostate, StartError> historyPages();
    Result<std::monostate, StartError> unfinished();
    void figures();
    void startFailure();
};

}  // namespace stance
