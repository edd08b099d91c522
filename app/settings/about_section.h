// About: version and licence, what the program is not, and what it is built on.
#pragma once

#include <QWidget>

namespace stance {

class Label;

class AboutSection : public QWidget {
    Q_OBJECT

public:
    explicit AboutSection(QWidget* parent = nullptr);
    void setVersion(const QString& version);

private:
    Label* m_version;
};

}  // namespace stance
