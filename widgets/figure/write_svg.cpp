// SPDX-License-Identifier: GPL-3.0-or-later
// QSvgGenerator embeds no fonts, repeats a picture for each use, and turns dashes and clips into its own words.
#include "widgets/figure/font_subset.h"
#include "widgets/figure/number.h"
#include "widgets/figure/paint_page.h"
#include "widgets/figure/png_stream.h"
#include "widgets/figure/used_pictures.h"
#include "widgets/figure/write_figure.h"
#include "widgets/figure/xml_text.h"

namespace groundscope {
namespace {

QByteArray attribute(const char* name, double value) {
    return QByteArray(" ") + name + "=\"" + number(value) + "\"";
}

QByteArray attribute(const char* name, const QByteArray& value) {
    return QByteArray(" ") + name + "=\"" + value + "\"";
}

QByteArray box(const QRectF& r) {
    return attribute("x", r.x()) + attribute("y", r.y()) + attribute("width", r.width()) + attribute("height", r.height());
}

QByteArray pathData(const QPainterPath& path) {
    QByteArray out;
    const auto add = [&](char command, std::initializer_list<QPointF> points) {
        out += command;
        for (const QPointF& p : points)
            out += number(p.x()) + " " + number(p.y()) + " ";
    };
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        QPainterPath::Element e = path.elementAt(i);
        if (e.isMoveTo()) {
            start = e;
            add('M', {e});
            continue;
        }
        const bool curve = e.isCurveTo();
        if (curve) {
            add('C', {e, path.elementAt(i + 1), path.elementAt(i + 2)});
            i += 2;
            e = path.elementAt(i);
        }
        const bool closes = QPointF(e) == start && (i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo());
        if (closes)
            out += "Z ";
        else if (!curve)
            add('L', {e});
    }
    return out.trimmed();
}

QByteArray paint(const char* name, const QColor& color) {
    return attribute(name, color.name(QColor::HexRgb).toLatin1()) +
           (color.alpha() < 255 ? attribute(QByteArray(name + QByteArray("-opacity")).constData(), color.alphaF())
                                : QByteArray());
}

const char* weightCss(TextWeight weight) {
    switch (weight) {
        case TextWeight::Regular:
            break;
        case TextWeight::Bold:
            return "font-weight:bold;";
        case TextWeight::Italic:
            return "font-style:italic;";
    }
    return "";
}

class PageSvg {
  public:
    PageSvg(const Figure& figure, const FigurePage& page, const Progress& progress)
        : m_figure(figure), m_page(page), m_progress(progress) {}

    Result<QByteArray> write() {
        for (const FigureItem& item : m_page.items)
            if (const auto* picture = std::get_if<PictureItem>(&item); picture && UsedPictures::shows(*picture))
                m_pictures.add(*picture);
        for (const FigureItem& item : m_page.items)
            std::visit([this](const auto& i) { add(i); }, item);
        GS_TRY(const QByteArray style, fontStyle());
        GS_TRY(const QByteArray images, pictures());
        const QSizeF size = m_page.size;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
               "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"" +
               number(size.width()) + "pt\" height=\"" + number(size.height()) + "pt\" viewBox=\"0 0 " + number(size.width()) +
               " " + number(size.height()) + "\" role=\"img\" aria-labelledby=\"title alt\">\n<title id=\"title\">" +
               xmlText(m_figure.title) + "</title>\n<desc id=\"alt\">" + xmlText(m_figure.alt) + "</desc>\n<metadata>" +
               xmlText(QString::fromStdString(m_figure.source)) + "</metadata>\n" + style + "<defs>\n" + images + m_defs +
               "</defs>\n<rect" + box({QPointF(), size}) + " fill=\"#ffffff\"/>\n" + m_body + "</svg>\n";
    }

  private:
    Result<QByteArray> pictures() const {
        QByteArray out;
        for (std::size_t i = 0; i < m_pictures.pictures().size(); ++i) {
            const UsedPicture& picture = m_pictures.pictures()[i];
            GS_TRY(const QByteArray stream, predictedStream(picture.image, picture.part, m_progress));
            out += "<image id=\"p" + number(i) + "\"" + attribute("width", picture.part.width()) +
                   attribute("height", picture.part.height()) + (picture.smooth ? "" : " style=\"image-rendering:pixelated\"") +
                   " preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64," +
                   pngFile(picture.part.size(), stream).toBase64() + "\"/>\n";
        }
        return out;
    }

    /// Its id.
    QByteArray addClip(const QByteArray& shape) {
        const QByteArray id = "c" + number(m_clips++);
        m_defs += "<clipPath id=\"" + id + "\">" + shape + "</clipPath>\n";
        return id;
    }
    static QByteArray clippedBy(const QByteArray& id) { return " clip-path=\"url(#" + id + ")\""; }

    void add(const PictureItem& item) {
        if (!UsedPictures::shows(item))
            return;
        const std::size_t index = m_pictures.indexOf(item);
        const QRectF place = m_pictures.place(index, item);
        const QRect part = m_pictures.pictures()[index].part;
        const QByteArray clip = addClip("<rect" + box(item.place) + "/>");
        m_body += "<g" + clippedBy(clip) + "><use xlink:href=\"#p" + number(index) + "\" transform=\"translate(" +
                  number(place.x()) + " " + number(place.y()) + ") scale(" + scale(place.width() / part.width()) + " " +
                  scale(place.height() / part.height()) + ")\"/></g>\n";
    }
    /// A picture of 4000 pixels needs more digits than a length does.
    static QByteArray scale(double factor) { return QByteArray::number(factor, 'g', 12); }

    void add(const PathItem& item) {
        const QByteArray data = attribute("d", pathData(item.path));
        const bool winding = item.path.fillRule() == Qt::WindingFill;
        if (item.clip)
            m_body += "<g" + clippedBy(addClip("<rect" + box(*item.clip) + "/>")) + ">";
        if (item.fill)
            m_body += "<path" + data + paint("fill", *item.fill) + (winding ? "" : " fill-rule=\"evenodd\"") + "/>\n";
        if (item.hatch != Hatch::None) {
            QColor color = item.stroke ? *item.stroke : item.fill.value_or(Qt::black);
            color.setAlpha(255);
            const QByteArray clip = addClip("<path" + data + (winding ? "" : " clip-rule=\"evenodd\"") + "/>");
            m_body += "<path" + clippedBy(clip) + attribute("d", pathData(hatchLines(item.path.boundingRect(), item.hatch))) +
                      " fill=\"none\"" + paint("stroke", color) + attribute("stroke-width", kHatchWidth) + "/>\n";
        }
        if (item.stroke)
            m_body += "<path" + data + " fill=\"none\"" + paint("stroke", *item.stroke) + attribute("stroke-width", item.width) +
                      dashes(item) + " stroke-linejoin=\"round\"/>\n";
        if (item.clip)
            m_body += "</g>\n";
    }

    static QByteArray dashes(const PathItem& item) {
        QByteArray lengths;
        for (const double length : dashesOf(item.line))
            lengths += number(length * item.width) + " ";
        return lengths.isEmpty() ? QByteArray() : attribute("stroke-dasharray", lengths.trimmed());
    }

    void add(const TextItem& item) {
        const ShapedLine line = shapeLine(item.text, m_figure.font, item.weight, item.size);
        if (line.runs.empty())
            return;
        if (m_figure.outlineText) {
            m_body += "<path" + attribute("d", pathData(placeOf(item, line).map(outlineOf(line, item.size)))) +
                      paint("fill", item.color) + "/>\n";
            return;
        }
        QString shown;  // without characters that no font has: a browser would find its own
        for (const GlyphRun& run : line.runs) {
            m_used.add(run);
            shown += run.text;
        }
        const char* anchor = item.align & Qt::AlignRight     ? " text-anchor=\"end\""
                             : item.align & Qt::AlignHCenter ? " text-anchor=\"middle\""
                                                             : "";
        m_body += "<text" + attribute("x", item.at.x()) + attribute("y", item.at.y()) + attribute("font-size", item.size) +
                  (item.weight == TextWeight::Bold     ? " font-weight=\"bold\""
                   : item.weight == TextWeight::Italic ? " font-style=\"italic\""
                                                       : "") +
                  paint("fill", item.color) + anchor + attribute("textLength", line.width) +
                  (item.turn != 0 ? " transform=\"rotate(" + number(item.turn) + " " + number(item.at.x()) + " " +
                                        number(item.at.y()) + ")\""
                                  : QByteArray()) +
                  " xml:space=\"preserve\">" + xmlText(shown) + "</text>\n";
    }

    /// The fonts, cut to what is used, and their order: a browser takes a character from the first that has it, as we did.
    Result<QByteArray> fontStyle() const {
        if (m_used.faces().empty())
            return QByteArray();
        QByteArray faces;
        QByteArray families = "'" + xmlText(m_figure.font) + "'";
        for (const UsedFace& used : m_used.faces()) {
            const QByteArray bytes = browserSubset(used);
            if (bytes.isEmpty())
                return Error{ErrorCode::Unsupported,
                             "The font \"" + used.face->name().toStdString() +
                                 "\" cannot be embedded: name another one, or write words as outlines.",
                             "/page/font"};
            const QByteArray family = "'" + xmlText(used.face->family()) + "'";
            if (!families.contains(family))
                families += "," + family;
            faces += "@font-face{font-family:" + family + ";" + weightCss(used.face->weight()) + "src:url(data:font/ttf;base64," +
                     bytes.toBase64() + ");}\n";
        }
        return "<style>\n" + faces + "text{font-family:" + families +
               ",sans-serif;font-synthesis:none;white-space:pre}\n</style>\n";
    }

    const Figure& m_figure;
    const FigurePage& m_page;
    const Progress& m_progress;
    UsedFonts m_used;
    UsedPictures m_pictures;
    QByteArray m_defs;
    QByteArray m_body;
    int m_clips = 0;
};

}  // namespace

Result<std::string> svgBytes(const Figure& figure, int page, const Progress& progress) {
    GS_CHECK(requireFont(figure.font));
    GS_TRY(const QByteArray bytes, PageSvg(figure, figure.pages[static_cast<std::size_t>(page)], progress).write());
    return bytes.toStdString();
}

}  // namespace groundscope
