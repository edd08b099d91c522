// One session in full: tiles, the table of its sets, its note, and what is to be said about its end.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/performed_set.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <chrono>

class QBoxLayout;
class QGridLayout;
class QScrollBar;
class QVBoxLayout;

namespace stance {

class PageHeader;

class SessionDetail : public QWidget {
    Q_OBJECT

public:
    /// `catalog` outlives the detail.
    explicit SessionDetail(const Catalog& catalog, QWidget* parent = nullptr);

    void setSession(const SessionSummary& session);
    /// A sentence in place of a session.
    void setProblem(const QString& sentence);
    void setToday(std::chrono::year_month_day today);
    void setLoadUnit(LoadUnit unit);

Q_SIGNALS:
    void backRequested();

protected:
    /// Keys that scroll.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void replaceContent(QWidget* content);
    QWidget* makeContent();
    QWidget* makeTiles();
    QWidget* makeAside() const;
    void placeTiles();
    void arrange();

    const Catalog& m_catalog;
    SessionSummary m_session;
    std::chrono::year_month_day m_today{};
    LoadUnit m_unit = LoadUnit::Kilogram;
    PageHeader* m_header;
    QVBoxLayout* m_column;
    QScrollBar* m_bar;
    QWidget* m_content = nullptr;
    QBoxLayout* m_sides = nullptr;  ///< belongs to m_content
    QWidget* m_aside = nullptr;
    QGridLayout* m_tiles = nullptr;
    QList<QWidget*> m_tilesMade;
};

}  // namespace stance
