// Sidebar: the mark and one entry per page.
#pragma once

#include "app/widgets/button.h"

#include <QWidget>

#include <array>

namespace stance {

enum class Page { Today, Library, Program, History, Settings };
inline constexpr std::array allPages{Page::Today, Page::Library, Page::Program, Page::History, Page::Settings};

class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setCurrent(Page page);

Q_SIGNALS:
    void chosen(stance::Page page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<BaseButton*, allPages.size()> m_items{};
};

}  // namespace stance
