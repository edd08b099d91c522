#include "app/platform/theme_source.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>

namespace stance {
namespace {

QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString colorScheme()
{
    return QStringLiteral("color-scheme");
}

}  // namespace

ThemeSource::ThemeSource(bool paletteDark, QObject* parent) : ThemeSource(QDBusConnection::sessionBus(), paletteDark, parent) {}

ThemeSource::ThemeSource(QDBusConnection bus, bool paletteDark, QObject* parent)
    : QObject(parent), m_paletteDark(paletteDark), m_dark(paletteDark)
{
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    if (!bus.isConnected()) {
        return;
    }
    // No service named: with one, connect() would wait until the bus says who owns it.
    // The whole message: with a QDBusVariant among the parameters Qt 6.4 refused to connect, depending on what was called before.
    bus.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), path, interface, QStringLiteral("Read"));
    read << appearance() << colorScheme();
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (reply.isValid()) {
            take(reply.value().variant());
        }
    });
}

bool ThemeSource::paletteIsDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void ThemeSource::settingChanged(const QDBusMessage& signal)
{
    const QVariantList arguments = signal.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == appearance() && arguments[1].toString() == colorScheme()) {
        take(arguments[2]);
    }
}

void ThemeSource::take(const QVariant& scheme)
{
    // Read() packs its answer into one variant more than the signal does.
    QVariant bare = scheme;
    while (bare.metaType() == QMetaType::fromType<QDBusVariant>()) {
        bare = bare.value<QDBusVariant>().variant();
    }
    constexpr uint preferDark = 1;
    constexpr uint preferLight = 2;
    const uint wish = bare.toUInt();
    const bool dark = wish == preferDark || (wish != preferLight && m_paletteDark);
    if (dark != m_dark) {
        m_dark = dark;
        Q_EMIT darkChanged(dark);
    }
}

}  // namespace stance
