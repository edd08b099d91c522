#include "app/library/library_grid_page.h"

#include "app/library/exercise_grid.h"
#include "app/library/library_switch.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/messages.h"
#include "app/widgets/page.h"
#include "app/widgets/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr int pageMargin = 40;
constexpr int ringRoom = 8;
constexpr int barWidth = 14;
constexpr int allCategories = -2;  // QButtonGroup keeps -1 for itself
constexpr int searchWidth = 340;
/// More would push the exercises away.
constexpr std::size_t mostHits = 4;

}  // namespace

LibraryGridPage::LibraryGridPage(const Catalog& catalog, const Motions& motions, const Learning& learning, QWidget* parent)
    : QWidget(parent),
      m_index(catalog),
      m_learn(learning),
      m_search(new SearchField(counted(QT_TRANSLATE_N_NOOP("Text", "Search %n exercise"),
                                       QT_TRANSLATE_N_NOOP("Text", "Search %n exercises"), m_index.size()))),
      m_categories(new QButtonGroup(this)),
      m_count(makeLabel(QString(), TextStyle::Small, ColourRole::Text2)),
      m_hits(new QWidget(this)),
      m_grid(new ExerciseGrid(motions)),
      m_nothing(
          new EmptyState(tr("No exercise has these words"), tr("Try a muscle, a thing you have, or fewer words."), tr("Show all")))
{
    auto* header = new PageHeader(tr("Library"));
    header->setContentsMargins(ringRoom, 0, ringRoom + barWidth, 0);
    header->addAction(m_count);
    Segmented* parts = makeLibrarySwitch(LibraryPart::Exercises);
    header->addBeside(parts);
    connect(parts, &Segmented::chosen, this, [this, parts](int part) {
        parts->setCurrent(static_cast<int>(LibraryPart::Exercises));  // stays so here; the other page has its own
        if (part == static_cast<int>(LibraryPart::Learn)) {
            Q_EMIT learnRequested({});
        }
    });

    auto* scrolled = new QWidget;
    auto* column = new QVBoxLayout(scrolled);
    // The grid has room for the focus ring inside it.
    column->setContentsMargins(0, 0, barWidth, pageMargin - ringRoom);
    m_grid->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_grid, 0, Qt::AlignTop);
    column->addWidget(m_nothing, 1);
    column->addStretch(0);
    auto* scroll = new ScrollArea(scrolled);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column,
            [column](int, int maximum) { column->setContentsMargins(0, 0, maximum > 0 ? 0 : barWidth, pageMargin - ringRoom); });

    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, pageMargin - 4, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(8);
    rows->addWidget(header);
    rows->addWidget(makeFilterLine());
    makeHitLine();
    rows->addWidget(m_hits);
    rows->addWidget(scroll, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));

    m_search->installEventFilter(this);
    connect(m_search, &SearchField::textChanged, this, &LibraryGridPage::refresh);
    connect(m_search, &SearchField::returnPressed, this, [this] {
        const auto found = m_index.find(m_search->text(), category());
        if (!found.empty() && !m_search->text().isEmpty()) {
            Q_EMIT opened(found.front()->id);
        }
    });
    connect(m_categories, &QButtonGroup::idClicked, this, &LibraryGridPage::refresh);
    connect(m_grid, &ExerciseGrid::opened, this, &LibraryGridPage::opened);
    connect(m_grid, &ExerciseGrid::leftUpwards, this, &LibraryGridPage::focusSearch);
    connect(m_nothing, &EmptyState::activated, this, [this] {
        clearFilter();
        focusSearch();
    });
    refresh();
}

QWidget* LibraryGridPage::makeFilterLine()
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, 12, 12);
    flow->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, ringRoom);
    m_search->setMinimumWidth(static_cast<int>(textScaled(searchWidth)));
    m_search->setAccessibleName(tr("Search exercises"));
    flow->addWidget(m_search);
    const auto addChip = [&](const QString& text, int id) {
        auto* chip = new Chip(text, Chip::Kind::Category);
        chip->setObjectName(QStringLiteral("category-%1").arg(id));
        m_categories->addButton(chip, id);
        flow->addWidget(chip);
        return chip;
    };
    addChip(tr("All", "categories"), allCategories)->setChecked(true);
    for (const Category kind : m_index.categories()) {
        addChip(sentenceCase(word(kind)), static_cast<int>(kind));
    }
    return line;
}

std::optional<Category> LibraryGridPage::category() const
{
    const int id = m_categories->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<Category>(id));
}

void LibraryGridPage::makeHitLine()
{
    auto* flow = new FlowLayout(m_hits, 12, 4);
    flow->setContentsMargins(ringRoom, 0, ringRoom + barWidth, ringRoom);
    flow->addWidget(makeLabel(tr("In Learn:"), TextStyle::Small, ColourRole::Text2));
    for (std::size_t i = 0; i < mostHits; ++i) {
        auto* button = new Button(QString(), Button::Variant::Link, Button::Size::Small, m_hits);
        button->setIconName(QStringLiteral("book-open"));
        connect(button, &Button::clicked, this, [this, i] { Q_EMIT learnRequested(m_found.at(i).id); });
        flow->addWidget(button);
        m_hitButtons.push_back(button);
    }
}

void LibraryGridPage::showLearnHits()
{
    m_found = m_learn.find(m_search->text());
    for (std::size_t i = 0; i < m_hitButtons.size(); ++i) {
        const bool there = i < m_found.size();
        m_hitButtons[i]->setVisible(there);
        m_hitButtons[i]->setText(there ? m_found[i].title : QString());
    }
    m_hits->setVisible(!m_found.empty());
}

void LibraryGridPage::refresh()
{
    showLearnHits();
    const auto found = m_index.find(m_search->text(), category());
    m_grid->setExercises(found);
    m_grid->setVisible(!found.empty());
    m_nothing->setVisible(found.empty());
    m_count->setText(filled(counted(QT_TRANSLATE_N_NOOP("Text", "%1 of %n exercise"),
                                    QT_TRANSLATE_N_NOOP("Text", "%1 of %n exercises"), m_index.size()),
                            {QString::number(found.size())}));
}

void LibraryGridPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryGridPage::focusGrid()
{
    if (!m_grid->focusCurrent()) {
        focusSearch();
    }
}

bool LibraryGridPage::clearFilter()
{
    QAbstractButton* all = m_categories->button(allCategories);
    if (m_search->text().isEmpty() && all->isChecked()) {
        return false;
    }
    all->setChecked(true);
    m_search->clear();
    refresh();
    return true;
}

bool LibraryGridPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        focusGrid();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace stance
