// stance-voice: says what the window writes to its standard input. Started by the window, and gone when the window is.
#include "app/audio/speaker.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <unistd.h>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

namespace {

QStringList enginesToLeaveAlone(const QStringList& arguments)
{
    QStringList names;
    for (int i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--without")) {
            names << arguments.at(i + 1);
        }
    }
    return names;
}

/// A thread of its own reads, so that the end of the window is noticed while an engine blocks everything else.
void readFor(stance::Speaker& speaker)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        QMetaObject::invokeMethod(
            &speaker, [&speaker, message] { speaker.take(message); }, Qt::QueuedConnection);
    }
    ::_exit(EXIT_SUCCESS);  // whatever the engine is doing
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    stance::Speaker speaker(enginesToLeaveAlone(QCoreApplication::arguments()));
    QTimer::singleShot(0, &speaker, &stance::Speaker::open);
    std::thread([&speaker] { readFor(speaker); }).detach();
    return QCoreApplication::exec();
}
