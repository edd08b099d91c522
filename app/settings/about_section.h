// About: version and licence, what the program is not, and what it is built on.
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace stance {

class Label;

class AboutSection : public QWidget {
    Q_OBJECT

public:
    explicit AboutSection(QWidget* parent = nullptr);
    void setVersion(const QString& version);
    /// What the program is and is not, a line each.
    void setFacts(const QStringList& facts);

private:
    Label* m_version;
    QVBoxLayout* m_factLines;
    QStringList m_facts;
};

}  // namespace stance
