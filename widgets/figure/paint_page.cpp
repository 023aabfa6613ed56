// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/paint_page.h"

#include "widgets/figure/font_face.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kHatchStep = 3;

QPen penOf(const PathItem& item) {
    QPen pen(*item.stroke, item.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const std::vector<double> dashes = dashesOf(item.line);
    if (!dashes.empty())
        pen.setDashPattern(QList<qreal>(dashes.begin(), dashes.end()));
    return pen;
}

struct PageBrush {
    QPainter& painter;
    const QString& font;

    void operator()(const PictureItem& item) const {
        if (painter.hasClipping() && !painter.clipBoundingRect().intersects(item.place))
            return;  // a preview that is zoomed in shows few of a page's pictures
        painter.save();
        painter.setClipRect(item.place, Qt::IntersectClip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, item.smooth);
        const QSizeF pixels = painter.deviceTransform().mapRect(item.place).size();
        if (item.smooth && pixels.width() < item.part.width() / 2)
            drawSmaller(item, pixels.toSize().expandedTo({1, 1}));
        else
            painter.drawImage(item.place, item.image, item.part);
        painter.restore();
    }

    /// A painter weighs two pixels a direction: below half the size it would leave pixels out.
    void drawSmaller(const PictureItem& item, QSize pixels) const {
        const QImage part = item.image.copy(item.part.toAlignedRect());
        painter.drawImage(item.place, part.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }

    void operator()(const PathItem& item) const {
        painter.save();
        if (item.clip)
            painter.setClipRect(*item.clip, Qt::IntersectClip);
        if (item.fill)
            painter.fillPath(item.path, *item.fill);
        if (item.hatch != Hatch::None)
            hatch(item);
        if (item.stroke)
            painter.strokePath(item.path, penOf(item));
        painter.restore();
    }

    void hatch(const PathItem& item) const {
        painter.save();
        painter.setClipPath(item.path, Qt::IntersectClip);
        QColor color = item.stroke ? *item.stroke : item.fill.value_or(Qt::black);
        color.setAlpha(255);
        painter.strokePath(hatchLines(item.path.boundingRect(), item.hatch), QPen(color, kHatchWidth, Qt::SolidLine, Qt::FlatCap));
        painter.restore();
    }

    void operator()(const TextItem& item) const {
        const ShapedLine line = shapeLine(item.text, font, item.weight, item.size);
        painter.fillPath(placeOf(item, line).map(outlineOf(line, item.size)), item.color);
    }
};

}  // namespace

std::vector<double> dashesOf(LineStyle line) {
    switch (line) {
    case LineStyle::Solid: break;
    case LineStyle::Dashed: return {4, 2};
    case LineStyle::Dotted: return {1, 1.5};
    }
    return {};
}

QPainterPath hatchLines(const QRectF& bounds, Hatch hatch) {
    QPainterPath lines;
    // Lines of all areas of a page meet: they are counted from the page's corner, not from the area's.
    const auto family = [&](double slope) {
        const double step = kHatchStep * std::sqrt(2.0);
        const double a = bounds.left() + slope * bounds.top();
        const double b = bounds.left() + slope * bounds.bottom();
        const double first = std::ceil(std::min(a, b) / step) * step;
        const double last = std::max(a, b) + bounds.width();
        for (double at = first; at <= last; at += step) {
            lines.moveTo(at - slope * bounds.top(), bounds.top());
            lines.lineTo(at - slope * bounds.bottom(), bounds.bottom());
        }
    };
    if (hatch == Hatch::Forward || hatch == Hatch::Cross)
        family(1);
    if (hatch == Hatch::Backward || hatch == Hatch::Cross)
        family(-1);
    return lines;
}

void paintPage(QPainter& painter, const FigurePage& page, const QString& font, const std::stop_token& stop) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FigureItem& item : page.items) {
        if (stop.stop_requested())
            break;
        std::visit(PageBrush{painter, font}, item);
    }
    painter.restore();
}

Result<QImage> pageImage(const FigurePage& page, const QString& font, double dpi, const std::stop_token& stop) {
    if (!(dpi >= 10 && dpi <= 2400))
        return Error{ErrorCode::InvalidInput,
                     "A resolution of " + std::to_string(dpi) + " dpi is outside the 10 to 2400 that can be written.", "dpi"};
    const double scale = dpi / 72;
    // 1e-6: 6.875 in at 600 dpi are 4125 pixels, not 4126.
    const double width = std::max(1.0, std::ceil(page.size.width() * scale - 1e-6));
    const double height = std::max(1.0, std::ceil(page.size.height() * scale - 1e-6));
    if (!(width * height <= 4e8 && width <= 32767 && height <= 32767))  // Qt's raster engine ends at 32767
        return Error{ErrorCode::InvalidInput,
                     "A page of " + std::to_string(std::llround(width)) + " x " + std::to_string(std::llround(height)) +
                         " pixels is too large: choose fewer dpi, or PDF.",
                     "dpi"};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorCode::OutOfMemory, "There is no memory for a page of this resolution: choose fewer dpi, or PDF.", "dpi"};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page, font, stop);
    painter.end();
    if (stop.stop_requested())
        return cancelledError();
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

}  // namespace groundscope
