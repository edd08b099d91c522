// Speaker: the speaking program's side of the voice: opens an engine of Qt TextToSpeech and does what the window asks. Part of
// stance-voice, not of the window.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTextToSpeech>

#include <memory>

class QMediaDevices;

namespace stance {

class Speaker : public QObject {
    Q_OBJECT

public:
    /// Engines named in `without` are left alone.
    explicit Speaker(QStringList without);
    ~Speaker() override;

    /// Opens the first engine that has a voice. May block for as long as the engine likes.
    void open();
    void take(const QJsonObject& message);

private:
    bool openEngine(const QString& engine);
    void onState(QTextToSpeech::State state);
    void onError();
    void sayNow();
    void choose(const QString& name);
    void renew();
    static void tell(const QJsonObject& message);

    QStringList m_without;
    QString m_engine;
    QString m_voice;
    std::unique_ptr<QTextToSpeech> m_speech;
    std::unique_ptr<QMediaDevices> m_devices;
    QByteArray m_device;
    QString m_words;
    int m_saying = -1;
    bool m_heard = false;
    bool m_retried = false;
    bool m_renewSoon = false;
};

}  // namespace stance
