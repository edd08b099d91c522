// The reference: a bare Qt Widgets window that says when its first frame is painted.
#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class BareWindow : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (!m_said) {
            m_said = true;
            QTimer::singleShot(0, [] {
                std::puts("FRAME");
                std::fflush(stdout);
            });
        }
    }

private:
    bool m_said = false;
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
