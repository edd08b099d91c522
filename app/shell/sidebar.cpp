#include "app/shell/sidebar.h"

#include "app/widgets/icons.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QVBoxLayout>

namespace stance {
namespace {

class SidebarItem : public BaseButton {
public:
    SidebarItem(const QString& icon, const QString& label, QWidget* parent) : BaseButton(parent), m_icon(icon)
    {
        setText(label);
        setAccessibleName(label);
        setCheckable(true);
        setAutoExclusive(true);
    }

    QSize sizeHint() const override { return {80, qRound(controlHeight(68, 13))}; }
    double focusRadius() const override { return 14; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool active = isChecked();
        if (active || underMouse()) {
            paintRounded(painter, rect(), 14, active ? theme().accentSoft : theme().s2);
        }
        const QColor ink = active ? theme().accent : theme().t2;
        paintIcon(painter, m_icon, QRectF((width() - 26) / 2.0, 10, 26, 26), ink);
        const QRectF label(0, 40, width(), height() - 46);
        paintLine(painter, label, text(), fontPx(13, active ? 650 : 500), ink, Qt::AlignHCenter);
    }

private:
    QString m_icon;
};

}  // namespace

Sidebar::Sidebar(QWidget* parent) : QWidget(parent)
{
    setFixedWidth(96);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 98, 8, 24);
    layout->setSpacing(8);
    const std::array<std::pair<QString, QString>, allPages.size()> entries{{{QStringLiteral("calendar-check"), tr("Today")},
                                                                            {QStringLiteral("dumbbell"), tr("Library")},
                                                                            {QStringLiteral("list-checks"), tr("Program")},
                                                                            {QStringLiteral("chart-line"), tr("History")},
                                                                            {QStringLiteral("settings"), tr("Settings")}}};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto* item = new SidebarItem(entries[i].first, entries[i].second, this);
        if (allPages[i] == Page::Settings) {
            layout->addStretch(1);
        }
        layout->addWidget(item);
        item->setToolTip(tr("%1, Ctrl+%2").arg(entries[i].second).arg(i + 1));
        connect(item, &BaseButton::clicked, this, [this, i] { Q_EMIT chosen(allPages[i]); });
        m_items[i] = item;
    }
    followTheme(this);
}

void Sidebar::setCurrent(Page page)
{
    m_items[static_cast<std::size_t>(page)]->setChecked(true);
    update();
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().s1);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().line);
    paintMark(painter, QRectF(28, 24, 40, 40));
    for (const BaseButton* item : m_items) {
        if (item->isChecked()) {
            const QRectF bar(-4, item->geometry().center().y() - 18, 8, 36);
            paintRounded(painter, bar, 4, theme().accent);
        }
    }
}

}  // namespace stance
