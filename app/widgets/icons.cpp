#include "app/widgets/icons.h"

#include "app/widgets/themed.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

// Qt's macro must stand outside every namespace. The resource file is compiled under its own name, "resources".
static void initIconResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace stance {

namespace {

QString pathOf(const QString& name)
{
    [[maybe_unused]] static const bool once = [] {
        initIconResources();
        return true;
    }();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

}  // namespace

bool hasIcon(const QString& name)
{
    return QFile::exists(pathOf(name));
}

QPixmap iconPixmap(const QString& name, double size, const QColor& colour, double pixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * pixelRatio));
    if (pixels <= 0) {
        return {};
    }
    const QString key = QStringLiteral("stance-icon/%1/%2/%3/%4").arg(name).arg(pixels).arg(colour.rgba(), 8, 16).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour)
{
    const double size = std::min(rect.width(), rect.height());
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, size, colour, ratio);
    if (pixmap.isNull()) {
        return;
    }
    const QPointF at(rect.center().x() - size / 2.0, rect.center().y() - size / 2.0);
    // On whole device pixels, so that two-pixel strokes stay sharp.
    const QPointF origin = painter.deviceTransform().map(at);
    const QPointF snapped(std::round(origin.x()), std::round(origin.y()));
    const bool straight = painter.deviceTransform().type() <= QTransform::TxScale;
    painter.drawPixmap(straight ? painter.deviceTransform().inverted().map(snapped) : at, pixmap);
}

void paintMark(QPainter& painter, const QRectF& rect)
{
    const double size = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - size / 2.0, rect.center().y() - size / 2.0);
    painter.scale(size / 40.0, size / 40.0);
    const auto stroke = [](const QColor& colour) { return QPen(colour, 6.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); };
    painter.setPen(stroke(theme().muscle));
    painter.drawPolyline(QPolygonF({QPointF(20, 16), QPointF(31, 25), QPointF(28, 37)}));
    painter.setPen(stroke(theme().accent));
    painter.drawLine(QPointF(20, 16), QPointF(11, 37));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawEllipse(QPointF(20, 7), 5, 5);
    painter.restore();
}

IconLabel::IconLabel(const QString& name, double size, ColourRole role, QWidget* parent)
    : QWidget(parent), m_name(name), m_size(size), m_role(role)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
}

void IconLabel::setName(const QString& name)
{
    m_name = name;
    update();
}

void IconLabel::setRole(ColourRole role)
{
    m_role = role;
    update();
}

void IconLabel::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = static_cast<int>(std::ceil(m_size * m_unit));
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double size = m_size * m_unit;
    paintIcon(painter, m_name, QRectF((width() - size) / 2.0, (height() - size) / 2.0, size, size), theme().colour(m_role));
}

}  // namespace stance
