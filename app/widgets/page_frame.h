// PageFrame: header above a scrolled column, with the margins every page has. The scroll bar takes its room from the margin, so
// that nothing moves when it comes.
#pragma once

#include "app/widgets/page.h"

class QVBoxLayout;

namespace stance {

class PageFrame : public QWidget {
    Q_OBJECT

public:
    explicit PageFrame(const QString& title, QWidget* parent = nullptr);

    PageHeader* header() const { return m_header; }
    /// Takes ownership and deletes the widget that was shown before; scrolls back to the top.
    void setContent(QWidget* content);

private:
    PageHeader* m_header;
    ScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

}  // namespace stance
