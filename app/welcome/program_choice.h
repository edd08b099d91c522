// Who are you: a card for each of a few answers, and the program that goes with it.
#pragma once

#include "core/base/ids.h"
#include "core/catalog/catalog.h"
#include "core/catalog/motion.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace stance {

class CardButton;

class ProgramChoice : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the widget.
    ProgramChoice(const Catalog& catalog, const Motions& motions, QWidget* parent = nullptr);

    /// None: nothing was chosen.
    std::optional<ProgramId> program() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    std::vector<CardButton*> m_cards;
};

}  // namespace stance
