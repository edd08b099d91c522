// Pain from 0 to 10 with its place: before training, or the morning after with a place of its own.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/sheet.h"

namespace stance {

class Chip;
class NumberScale;
class Segmented;

class PainSheet : public Sheet {
    Q_OBJECT

public:
    enum class Occasion {
        Before,  ///< told because one wants to
        Start,   ///< asked before the session begins; may be passed over
        Morning,
    };

    PainSheet(Occasion occasion, const std::optional<Pain>& place, const BandLimits& bands, QWidget* over);

Q_SIGNALS:
    /// Already closed. `settled`: it had calmed down by the morning.
    void told(const Pain& pain, bool settled);
    /// Start without an answer. Already closed.
    void passedOver();

protected:
    /// Digits choose the score; 10 is typed 1 0.
    void keyPressEvent(QKeyEvent* event) override;

private:
    Occasion m_occasion;
    NumberScale* m_score;
    QWidget* m_where = nullptr;
    QVector<Chip*> m_places;
    Segmented* m_side = nullptr;
    Segmented* m_settled = nullptr;
    Button* m_save = nullptr;
    std::optional<BodyPlace> m_place;

    QWidget* makeWhere(const std::optional<Pain>& place);
    void choosePlace(BodyPlace place);
    void addButtons();
    void refresh();
    void save();
};

}  // namespace stance
