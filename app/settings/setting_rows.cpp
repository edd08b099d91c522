#include "app/settings/setting_rows.h"

#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/themed.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stance {

namespace {

class IconTile : public QWidget {
public:
    explicit IconTile(const QString& icon) : m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        followTheme(this);
    }

    QSize sizeHint() const override { return {44, 44}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintRounded(painter, QRectF(rect()), 12.0, theme().s2);
        paintIcon(painter, m_icon, QRectF(rect()).adjusted(12.0, 12.0, -12.0, -12.0), theme().t2);
    }

private:
    QString m_icon;
};

}  // namespace

QWidget* makeSettingRow(const QString& icon, const QString& name, const QString& line, QWidget* control)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(18);
    if (!icon.isEmpty()) {
        row->addWidget(new IconTile(icon));
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(makeParagraph(name, TextStyle::Row));
    if (!line.isEmpty()) {
        words->addWidget(makeParagraph(line, TextStyle::Small, ColourRole::Text2));
    }
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(control);
    return widget;
}

}  // namespace stance
