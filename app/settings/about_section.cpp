#include "app/settings/about_section.h"

#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stance {

namespace {

class Mark : public QWidget {
public:
    Mark()
    {
        setFixedSize(56, 56);
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintMark(painter, QRectF(rect()));
    }
};

QVBoxLayout* addCard(QVBoxLayout* page, const QString& title)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (!title.isEmpty()) {
        column->addWidget(makeLabel(title, TextStyle::H2));
    }
    page->addWidget(card);
    return column;
}

void addLines(QVBoxLayout* column, const QStringList& lines, TextStyle style, ColourRole role)
{
    for (const QString& line : lines) {
        column->addWidget(makeParagraph(line, style, role));
    }
}

QStringList references()
{
    // Titles of works are not translated.
    return {
        QStringLiteral("Reiman MP, Bolgla LA, Loudon JK. Physiother Theory Pract 2012;28(4):257–268. "
                       "doi:10.3109/09593985.2011.604981. PMID 22007858."),
        QStringLiteral("Contreras B et al. J Appl Biomech 2015;31:452–458."),
        QStringLiteral("Krause Neto W et al. J Sports Sci Med 2020;19:195–203."),
        QStringLiteral("Macadam P, Feser EH. Int J Sports Phys Ther 2019."),
        QStringLiteral("MacAskill MJ, Durant TJS, Wallace DA. Int J Sports Phys Ther 2014."),
        QStringLiteral("Khuu A et al. Int J Sports Phys Ther 2016;11:201."),
        QStringLiteral("Willy RW, Davis IS. J Orthop Sports Phys Ther 2011;41:625–632."),
        QStringLiteral("Selkowitz DM et al. J Orthop Sports Phys Ther 2013;43:54–64."),
        QStringLiteral("Kang SY et al. Man Ther 2016;22:211–215."),
        QStringLiteral("Mettler JH et al. J Strength Cond Res 2019;33:3338–3344."),
    };
}

}  // namespace

AboutSection::AboutSection(QWidget* parent)
    : QWidget(parent), m_version(makeLabel(QString(), TextStyle::Body, ColourRole::Text2)), m_factLines(nullptr)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(20);

    QVBoxLayout* head = addCard(page, {});
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(new Mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(QStringLiteral("Stance"), TextStyle::H2));
    words->addWidget(m_version);
    words->addWidget(makeParagraph(tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). "
                                      "It comes without any warranty."),
                                   TextStyle::Small, ColourRole::Text2));
    row->addLayout(words, 1);
    head->addLayout(row);

    m_factLines = addCard(page, tr("What it is, and what it is not"));

    QVBoxLayout* sources = addCard(page, tr("Sources"));
    addLines(sources,
             {tr("“Improving Running Efficiency: Hip Extension”, part 3, by Allison Jones, PT, DPT."),
              tr("“Mastering Hip Extension for Better Running Form & Fewer Injuries”, by Dr. Antonio Colletti."),
              tr("The words here are our own. Neither author has to do with Stance.")},
             TextStyle::Body, ColourRole::Text);
    sources->addSpacing(8);
    sources->addWidget(makeLabel(tr("Studies"), TextStyle::H3));
    addLines(sources, references(), TextStyle::Small, ColourRole::Text2);

    addLines(addCard(page, tr("Made with")),
             {tr("Icons: Lucide (lucide.dev), ISC licence; some of them from Feather, MIT licence."),
              tr("Type: Inter, SIL Open Font License 1.1, where it is installed.")},
             TextStyle::Body, ColourRole::Text);
    page->addStretch(1);
}

void AboutSection::setFacts(const QStringList& facts)
{
    if (facts != m_facts) {
        m_facts = facts;
        addLines(m_factLines, facts, TextStyle::Body, ColourRole::Text);
    }
}

void AboutSection::setVersion(const QString& version)
{
    m_version->setText(tr("Version %1").arg(version));
}

}  // namespace stance
