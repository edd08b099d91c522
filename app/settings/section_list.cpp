#include "app/settings/section_list.h"

#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

constexpr double padding = 16.0;

}  // namespace

SectionButton::SectionButton(const QString& name, QWidget* parent) : BaseButton(parent)
{
    setText(name);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SectionButton::sizeHint() const
{
    return {static_cast<int>(std::ceil(textWidth(fontPx(16, 600), text()) + 2.0 * padding)),
            static_cast<int>(std::lround(controlHeight(44.0, 16.0)))};
}

void SectionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const bool hot = underMouse() || isDown();
    if (isChecked() || hot) {
        paintRounded(painter, QRectF(rect()), focusRadius(), isChecked() ? t.accentSoft : t.s2);
    }
    paintLine(painter, QRectF(rect()).adjusted(padding, 0.0, -padding, 0.0), text(), fontPx(16, isChecked() ? 600 : 400),
              isChecked() ? t.accent : t.t2);
}

SectionList::SectionList(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SectionList::currentChanged);
}

void SectionList::addSection(const QString& name)
{
    auto* button = new SectionButton(name);
    const int index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, index);
    m_column->addWidget(button);
    if (index == 0) {
        button->setChecked(true);
    }
}

int SectionList::current() const
{
    return m_group->checkedId();
}

void SectionList::setCurrent(int index)
{
    QAbstractButton* button = m_group->button(index);
    if (button && !button->isChecked()) {
        button->setChecked(true);
        Q_EMIT currentChanged(index);
    }
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    // The buttons move the focus by arrow key themselves; Home and End are ours.
    const int last = static_cast<int>(m_group->buttons().size()) - 1;
    switch (event->key()) {
        case Qt::Key_Home: m_group->button(0)->setFocus(Qt::TabFocusReason); break;
        case Qt::Key_End: m_group->button(last)->setFocus(Qt::TabFocusReason); break;
        default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

}  // namespace stance
