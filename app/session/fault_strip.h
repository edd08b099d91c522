// FaultStrip: the faults of the exercise under way, to flag the last rep by a digit or a press.
#pragma once

#include "app/session/session_view.h"
#include "app/widgets/chip.h"

#include <QWidget>

namespace stance {

class FaultStrip : public QWidget {
    Q_OBJECT

public:
    explicit FaultStrip(QWidget* parent = nullptr);

    void show(const Session& session, const SessionContext& context);
    void setUnit(double unit);
    /// Flags fault `number`, from 1. False when there is none.
    bool choose(int number);
    /// Height it needs at its width.
    int heightNeeded(int width) const;

Q_SIGNALS:
    void flagged(const stance::FaultId& fault);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_box;
    QVector<Chip*> m_chips;
    std::vector<FaultId> m_faults;
    double m_unit = 1.0;
};

}  // namespace stance
