// The list of sessions: by day, newest first, a page at a time.
#pragma once

#include "app/history/history_source.h"

#include <QWidget>

#include <chrono>

class QScrollBar;
class QVBoxLayout;

namespace stance {

class Button;
class EmptyState;
class Label;

class SessionList : public QWidget {
    Q_OBJECT

public:
    /// `source` outlives the list.
    explicit SessionList(HistorySource& source, QWidget* parent = nullptr);

    /// Forgets what was read and reads the newest page.
    void reload();
    void setToday(std::chrono::year_month_day today);

    static constexpr int pageSize = 30;

Q_SIGNALS:
    void opened(const SessionId& session);

private:
    void readMore();
    void showPage(const std::vector<SessionBrief>& page);
    void showError(const StoreError& error);
    void clear();
    QWidget* makeLine(const SessionBrief& session, bool withDay);

    HistorySource& m_source;
    std::chrono::year_month_day m_today{};
    std::optional<HistoryCursor> m_last;  ///< where the next page begins
    std::optional<std::chrono::year_month_day> m_lastDay;
    QVBoxLayout* m_lines;
    QWidget* m_linesWidget;
    Button* m_more;
    Label* m_problem;
    EmptyState* m_empty;
    QScrollBar* m_bar;
};

}  // namespace stance
