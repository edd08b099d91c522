// History: sessions by day, newest first, and one session in detail. Read only in this version.
#pragma once

#include "app/history/history_source.h"
#include "core/base/load.h"

#include <QWidget>

#include <chrono>

class QStackedLayout;

namespace stance {

class Catalog;
class SessionDetail;
class SessionList;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page. Nothing is read before refresh().
    HistoryPage(HistorySource& source, const Catalog& catalog, QWidget* parent = nullptr);

    /// Reads the newest page again, and the open session. Call it when the page is shown and when a session was saved.
    void refresh();
    void openSession(const SessionId& session);
    void showList();
    bool isDetailOpen() const;

    /// Decides which dates carry a year.
    void setToday(std::chrono::year_month_day today);
    void setLoadUnit(LoadUnit unit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showOpen();

    HistorySource& m_source;
    QStackedLayout* m_stack;
    SessionList* m_list;
    SessionDetail* m_detail;
    SessionId m_open;  ///< empty while the list is shown
};

}  // namespace stance
