// QuitOnSignal: SIGTERM and SIGINT close the window the way its owner would.
#pragma once

#include <QObject>
#include <QSocketNotifier>

class QWidget;

namespace stance {

/// One at a time. The second signal of its kind ends the process at once.
class QuitOnSignal : public QObject {
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit QuitOnSignal(QWidget& window);
    ~QuitOnSignal() override;

private:
    QWidget& m_window;
    QSocketNotifier m_notifier;
};

}  // namespace stance
