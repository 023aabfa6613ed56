// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pdf_page.h"

#include "widgets/figure/paint_page.h"

#include <cmath>

namespace groundscope {
namespace {

QByteArray point(QPointF p) {
    return number(p.x()) + " " + number(p.y()) + " ";
}

QByteArray rectangle(const QRectF& r) {
    return point(r.topLeft()) + number(r.width()) + " " + number(r.height()) + " re ";
}

QByteArray color(const QColor& c) {
    return number(c.redF()) + " " + number(c.greenF()) + " " + number(c.blueF());
}

/// Qt closes a contour by a line back to its start; so says `h`, which joins both ends.
QByteArray pathOperators(const QPainterPath& path) {
    QByteArray out;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        if (e.isMoveTo()) {
            start = e;
            out += point(e) + "m ";
        } else if (e.isCurveTo()) {
            out += point(e) + point(path.elementAt(i + 1)) + point(path.elementAt(i + 2)) + "c ";
            i += 2;
        } else {
            const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            out += last && QPointF(e) == start ? QByteArray("h ") : point(e) + "l ";
            continue;
        }
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (e.isCurveTo() && last && QPointF(path.elementAt(i)) == start)
            out += "h ";
    }
    return out;
}

struct PageWriter {
    const std::vector<ShapedLine>& lines;
    const PdfNames& names;
    bool outlineText;
    const QString& font;
    PdfPage page;
    std::size_t nextLine = 0;

    void operator()(const PictureItem& item) {
        if (!UsedPictures::shows(item))
            return;
        const std::size_t index = names.pictures.indexOf(item);
        const QRectF whole = names.pictures.place(index, item);
        page.pictures.insert(index);
        // An image's unit square has its first row on top: turned over, for the page's y axis points down.
        page.content += "q " + rectangle(item.place) + "W n " + number(whole.width()) + " 0 0 " + number(-whole.height()) + " " +
                        number(whole.left()) + " " + number(whole.bottom()) + " cm /P" + number(index) + " Do Q\n";
    }

    void operator()(const PathItem& item) {
        page.content += "q ";
        if (item.clip)
            page.content += rectangle(*item.clip) + "W n ";
        const QByteArray path = pathOperators(item.path);
        const bool winding = item.path.fillRule() == Qt::WindingFill;
        if (item.fill)
            fill(path, *item.fill, winding);
        if (item.hatch != Hatch::None)
            hatch(item, path, winding);
        if (item.stroke)
            stroke(item, path);
        page.content += "Q\n";
    }

    void fill(const QByteArray& path, const QColor& paint, bool winding) {
        const int opacity = static_cast<int>(std::lround(paint.alphaF() * 1000));
        if (opacity < 1000) {
            page.opacities.insert(opacity);
            page.content += "q /A" + number(opacity) + " gs ";
        }
        page.content += color(paint) + " rg " + path + (winding ? "f " : "f* ") + (opacity < 1000 ? "Q " : "");
    }

    void hatch(const PathItem& item, const QByteArray& path, bool winding) {
        const QColor paint = item.stroke ? *item.stroke : item.fill.value_or(Qt::black);
        page.content += "q " + path + (winding ? "W n " : "W* n ") + color(paint) + " RG " + number(kHatchWidth) + " w " +
                        pathOperators(hatchLines(item.path.boundingRect(), item.hatch)) + "S Q ";
    }

    void stroke(const PathItem& item, const QByteArray& path) {
        QByteArray dashes;
        for (const double length : dashesOf(item.line))
            dashes += number(length * item.width) + " ";
        page.content += color(*item.stroke) + " RG " + number(item.width) + " w 1 j ";
        if (!dashes.isEmpty())
            page.content += "[" + dashes.trimmed() + "] 0 d ";
        page.content += path + "S ";
    }

    void operator()(const TextItem& item) {
        if (outlineText) {
            const ShapedLine line = shapeLine(item.text, font, item.weight, item.size);
            page.content += "q ";
            fill(pathOperators(placeOf(item, line).map(outlineOf(line, item.size))), item.color, true);
            page.content += "Q\n";
            return;
        }
        const ShapedLine& line = lines[nextLine++];
        std::vector<PdfRunFont> fonts;
        for (const GlyphRun& run : line.runs) {
            const std::size_t index = names.used.indexOf(run.face.get());
            page.faces.insert(index);
            fonts.push_back({"F" + number(index), &names.fonts[index]});
        }
        page.content += pdfText(item, line, fonts);
    }
};

}  // namespace

PdfPage pdfPage(
    const FigurePage& page, const std::vector<ShapedLine>& lines, const PdfNames& names, bool outlineText, const QString& font) {
    PageWriter writer{lines, names, outlineText, font, {}};
    writer.page.content = "/Figure << /MCID 0 >> BDC\nq 1 0 0 -1 0 " + number(page.size.height()) + " cm\n";
    for (const FigureItem& item : page.items)
        std::visit(writer, item);
    writer.page.content += "Q\nEMC\n";
    return std::move(writer.page);
}

}  // namespace groundscope
