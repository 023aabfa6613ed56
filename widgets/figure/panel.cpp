// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/panel.h"

#include "core/edit/region_edit.h"
#include "widgets/render/convert.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace groundscope {
namespace {

constexpr double kHeatOpacity = 0.65;
constexpr double kHalo = 0.45;       ///< points on either side of an outline
constexpr double kLargestInset = 0.5;  ///< of the panel's sides
constexpr QRgb kBlank = 0xfff2f2f2;

/// Image pixels onto the page.
struct Projection {
    QRectF source;
    QRectF place;
    [[nodiscard]] double scale() const { return place.width() / source.width(); }
    [[nodiscard]] QPointF map(QPointF p) const {
        return {place.left() + (p.x() - source.left()) * place.width() / source.width(),
                place.top() + (p.y() - source.top()) * place.height() / source.height()};
    }
    [[nodiscard]] QRectF map(const QRectF& r) const { return {map(r.topLeft()), map(r.bottomRight())}; }
};

/// `r` of the frame in the image's own pixels.
QRectF inImage(const PanelPicture& picture, const QRectF& r) {
    const double across = static_cast<double>(picture.image.width()) / picture.size.width;
    const double down = static_cast<double>(picture.image.height()) / picture.size.height;
    return {r.left() * across, r.top() * down, r.width() * across, r.height() * down};
}

void addPicture(FigurePage& page, const Panel& panel, const Projection& view, const FigureStyle& style) {
    if (!panel.picture.image.isNull()) {
        page.items.emplace_back(PictureItem{panel.picture.image, inImage(panel.picture, view.source), view.place, true});
        return;
    }
    PathItem blank;
    blank.path.addRect(view.place);
    blank.fill = QColor::fromRgb(kBlank);
    page.items.emplace_back(std::move(blank));
    if (!panel.areas.empty())
        return;
    const TextBlock words = breakText(style.ruler(), panel.blank, style.smallSize(), 0.9 * view.place.width(), Qt::AlignHCenter);
    if (words.height < view.place.height())
        placeText(page, words, view.place.topLeft() + QPointF(0.05 * view.place.width(), (view.place.height() - words.height) / 2));
}

/// A shape's frame may be another than the picture's.
Projection viewOf(const PanelArea& area, const PanelPicture& picture, Projection view) {
    if (area.frame.isEmpty() || area.frame == picture.size)
        return view;
    const double across = static_cast<double>(area.frame.width) / picture.size.width;
    const double down = static_cast<double>(area.frame.height) / picture.size.height;
    view.source = {view.source.left() * across, view.source.top() * down, view.source.width() * across, view.source.height() * down};
    return view;
}

PathItem outline(const QPainterPath& path, const QColor& color, double width, const QRectF& clip) {
    PathItem item;
    item.path = path;
    item.stroke = color;
    item.width = width;
    item.clip = clip;
    return item;
}

/// Fill, a white seam, the outline: seen on any ground.
void addArea(FigurePage& page, const PanelArea& area, const PanelPicture& picture, const Projection& view, const FigureStyle& style) {
    if (area.shape == nullptr || area.shape->isEmpty())
        return;
    const Projection own = viewOf(area, picture, view);
    const QPainterPath path = shapePath(*area.shape, own.source, own.place);
    PathItem seam = outline(path, Qt::white, style.lineWidth() + 2 * kHalo, view.place);
    if (area.filled && (style.view().fill > 0 || area.style.hatch != Hatch::None)) {
        PathItem fill;
        fill.path = path;
        fill.fill = style.filled(area.style);
        fill.hatch = area.style.hatch;
        fill.clip = view.place;
        page.items.emplace_back(std::move(fill));
    }
    page.items.emplace_back(std::move(seam));
    PathItem line = outline(path, area.style.color, style.lineWidth(), view.place);
    line.line = area.style.line;
    page.items.emplace_back(std::move(line));
}

void addContour(FigurePage& page, const std::vector<QLineF>& lines, const Projection& view, const FigureStyle& style) {
    if (lines.empty())
        return;
    QPainterPath path;
    for (const QLineF& line : lines) {
        path.moveTo(view.map(line.p1()));
        path.lineTo(view.map(line.p2()));
    }
    page.items.emplace_back(outline(path, Qt::white, style.lineWidth() + kHalo, view.place));
    page.items.emplace_back(outline(path, Qt::black, style.thinLine(), view.place));
}

/// Paper: a black circle. Safe: yellow, ringed in black. Both with a white seam.
void addPoint(FigurePage& page, const Point& at, const Projection& view, const FigureStyle& style) {
    const QPointF centre = view.map(QPointF(at.x + 0.5, at.y + 0.5));
    const double radius = std::clamp(0.03 * std::min(view.place.width(), view.place.height()), 1.6, 4.5);
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    page.items.emplace_back(outline(path, Qt::white, style.isPaper() ? 1.2 : 3, view.place));
    PathItem disc = outline(path, Qt::black, style.isPaper() ? kThinnestLine : 1.6, view.place);
    disc.fill = style.isPaper() ? QColor(Qt::black) : dataColor(DataRole::Point);
    page.items.emplace_back(std::move(disc));
}

void addContent(FigurePage& page, const Panel& panel, const Projection& view, const FigureStyle& style) {
    addPicture(page, panel, view, style);
    for (const PanelArea& area : panel.areas)
        addArea(page, area, panel.picture, view, style);
    addContour(page, panel.contour, view, style);
    for (const Point& point : panel.points)
        addPoint(page, point, view, style);
}

QRectF insetPlace(const PanelInset& inset, const Projection& view) {
    const QRectF part = view.map(inset.part);
    const double most = std::min(kLargestInset * view.place.width() / part.width(), kLargestInset * view.place.height() / part.height());
    const QSizeF size = part.size() * std::min(inset.zoom, most);
    const bool right = inset.corner == Qt::TopRightCorner || inset.corner == Qt::BottomRightCorner;
    const bool bottom = inset.corner == Qt::BottomLeftCorner || inset.corner == Qt::BottomRightCorner;
    return {QPointF(right ? view.place.right() - size.width() : view.place.left(),
                    bottom ? view.place.bottom() - size.height() : view.place.top()),
            size};
}

void addFrame(FigurePage& page, const QRectF& box, double width, const QRectF& clip) {
    QPainterPath path;
    path.addRect(box);
    page.items.emplace_back(outline(path, Qt::black, width + 1, clip));
    page.items.emplace_back(outline(path, Qt::white, width, clip));
}

void addInset(FigurePage& page, const Panel& panel, const PanelInset& inset, const Projection& view, const FigureStyle& style) {
    const QRectF place = insetPlace(inset, view);
    addFrame(page, view.map(inset.part), style.lineWidth(), view.place);
    addContent(page, panel, {inset.part, place}, style);
    addFrame(page, place, style.lineWidth(), view.place);
}

void addLetter(FigurePage& page, const QString& letter, const QRectF& place, const FigureStyle& style) {
    if (letter.isEmpty())
        return;
    const double size = style.fontSize();
    const double width = style.ruler().width(letter, size, TextWeight::Bold);
    const QRectF box(place.topLeft(), QSizeF(width + 0.6 * size, 1.25 * size));
    PathItem ground;
    ground.path.addRect(box);
    ground.fill = QColor(Qt::white);
    page.items.emplace_back(std::move(ground));
    TextItem item = centredLine(style.ruler(), letter, size, box.center(), Qt::AlignHCenter);
    item.weight = TextWeight::Bold;
    page.items.emplace_back(std::move(item));
}

void addRing(QPainterPath& path, const Ring& ring, const Projection& view) {
    if (ring.size() < 3)
        return;
    path.moveTo(view.map(toQPoint(ring.front())));
    for (std::size_t i = 1; i < ring.size(); ++i)
        path.lineTo(view.map(toQPoint(ring[i])));
    path.closeSubpath();
}

bool isSpeck(const Ring& ring, double side) {
    const auto [left, right] = std::minmax_element(ring.begin(), ring.end(), [](Point a, Point b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(ring.begin(), ring.end(), [](Point a, Point b) { return a.y < b.y; });
    return ring.empty() || (right->x - left->x < side && bottom->y - top->y < side);
}

/// Parts and holes nobody can see would be drawn as dots as wide as their outline. A shape of nothing else is left as it is.
Region withoutSpecks(const Region& shape, double side) {
    Region seen;
    for (const RegionPart& part : shape.parts) {
        if (isSpeck(part.outer, side))
            continue;
        seen.parts.push_back(part);
        std::erase_if(seen.parts.back().holes, [side](const Ring& hole) { return isSpeck(hole, side); });
    }
    return seen.isEmpty() ? shape : seen;
}

}  // namespace

PanelPicture panelPicture(const FigureSample& sample) {
    if (sample.image != nullptr)
        return {toQImage(sample.image->view()), sample.image->size()};
    for (const auto& run : sample.runs)
        if (run != nullptr && !run->imageSize.isEmpty())
            return {{}, run->imageSize};
    return {{}, sample.sample.imageSize.isEmpty() ? Size{4, 3} : sample.sample.imageSize};
}

PanelShape panelShape(const Mask& mask) {
    return std::make_shared<const Region>(regionFromMask(mask));
}

QRectF Panel::shown() const {
    const QRectF whole(QPointF(0, 0), QSizeF(toQSize(picture.size)));
    const QRectF cut = part.intersected(whole);
    return cut.isEmpty() ? whole : cut;
}

double Panel::aspect() const {
    const QRectF source = shown();
    return source.isEmpty() ? 1 : source.width() / source.height();
}

PanelPicture withHeat(const PanelPicture& picture, const AttentionMap& map, const HeatStyle& style, int side) {
    if (!isWellFormed(map) || picture.size.isEmpty())
        return picture;
    const QSize frame = toQSize(picture.size);
    QImage flat(frame.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    if (flat.isNull())
        return picture;
    flat.fill(QColor::fromRgb(kBlank));
    QPainter painter(&flat);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!picture.image.isNull())
        painter.drawImage(flat.rect(), picture.image.scaled(flat.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.scale(static_cast<double>(flat.width()) / frame.width(), static_cast<double>(flat.height()) / frame.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, style.interpolation == Interpolation::Bicubic);
    painter.setOpacity(kHeatOpacity);
    const QImage texture = heatTexture(map, style);
    painter.drawImage(heatRect(map), texture, QRectF(texture.rect()));
    painter.end();
    return {flat, picture.size};
}

void addPanel(FigurePage& page, const Panel& panel, const QRectF& place, const FigureStyle& style) {
    const Projection view{panel.shown(), place};
    addContent(page, panel, view, style);
    for (const PanelInset& inset : panel.insets)
        addInset(page, panel, inset, view, style);
    addLetter(page, panel.letter, place, style);
    page.panels.push_back(place);
}

QPainterPath shapePath(const Region& shape, const QRectF& source, const QRectF& place, double tolerance) {
    const Projection view{source, place};
    const double pixels = tolerance / view.scale();
    const Region fewer = simplified(withoutSpecks(shape, pixels), pixels);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const RegionPart& part : fewer.parts) {
        addRing(path, part.outer, view);
        for (const Ring& hole : part.holes)
            addRing(path, hole, view);
    }
    return path;
}

}  // namespace groundscope
