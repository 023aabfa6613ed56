// SPDX-License-Identifier: GPL-3.0-or-later
// QPdfWriter would write the time, a random id, pictures as JPEG, and fonts in the order of a hash table that differs
// between two processes: a figure could not be made again byte for byte.
#include "core/base/parallel.h"
#include "widgets/figure/pdf_page.h"
#include "widgets/figure/png_stream.h"
#include "widgets/figure/write_figure.h"
#include "widgets/figure/xml_text.h"

namespace groundscope {
namespace {

constexpr const char* kProducer = "GroundScope " GROUNDSCOPE_VERSION;

QByteArray pictureDictionary(const UsedPicture& picture) {
    const QByteArray width = number(picture.part.width());
    return "/Type /XObject /Subtype /Image /Width " + width + " /Height " + number(picture.part.height()) +
           " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Interpolate " + (picture.smooth ? "true" : "false") +
           " /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns " + width + " >>";
}

QByteArray references(const std::vector<int>& objects) {
    QByteArray out;
    for (const int object : objects)
        out += PdfFile::reference(object) + " ";
    return "[" + out.trimmed() + "]";
}

class FigurePdf {
  public:
    FigurePdf(const Figure& figure, const Progress& progress) : m_figure(figure), m_progress(progress) {}

    Result<QByteArray> write() {
        collect();
        GS_CHECK(writePictures());
        for (const UsedFace& face : m_used.faces()) {
            m_fonts.push_back(pdfSubset(face));
            if (m_fonts.back().bytes.isEmpty())
                return Error{ErrorCode::Unsupported,
                             "The font \"" + face.face->name().toStdString() +
                                 "\" cannot be embedded: name another one, or write words as outlines.",
                             "/page/font"};
            m_fontObjects.push_back(writePdfFont(m_file, face, m_fonts.back()));
        }
        GS_CHECK(writePages());
        return finish();
    }

  private:
    void collect() {
        for (const FigurePage& page : m_figure.pages) {
            m_lines.emplace_back();
            for (const FigureItem& item : page.items) {
                if (const auto* picture = std::get_if<PictureItem>(&item); picture && UsedPictures::shows(*picture))
                    m_pictures.add(*picture);
                const auto* text = std::get_if<TextItem>(&item);
                if (!text || m_figure.outlineText)
                    continue;
                m_lines.back().push_back(shapeLine(text->text, m_figure.font, text->weight, text->size));
                for (const GlyphRun& run : m_lines.back().back().runs)
                    m_used.add(run);
            }
        }
    }

    Result<Done> writePictures() {
        const std::vector<UsedPicture>& pictures = m_pictures.pictures();
        std::vector<QByteArray> streams(pictures.size());
        GS_CHECK(parallelFor(pictures.size(), [&](std::size_t i) -> Result<Done> {
            GS_TRY(streams[i], predictedStream(pictures[i].image, pictures[i].part, m_progress));
            return Done{};
        }));
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            m_pictureObjects.push_back(m_file.reserve());
            m_file.writeDeflated(m_pictureObjects.back(), pictureDictionary(pictures[i]), streams[i]);
        }
        return Done{};
    }

    Result<Done> writePages() {
        const PdfNames names{m_used, m_fonts, m_pictures};
        m_pageTree = m_file.reserve();
        for (std::size_t i = 0; i < m_figure.pages.size(); ++i) {
            if (m_progress.stopped())
                return cancelledError();
            m_progress.tell("page", static_cast<std::int64_t>(i), static_cast<std::int64_t>(m_figure.pages.size()));
            writePage(i, pdfPage(m_figure.pages[i], m_lines[i], names, m_figure.outlineText, m_figure.font));
        }
        m_file.write(m_pageTree,
                     "<< /Type /Pages /Kids " + references(m_pageObjects) + " /Count " + number(m_pageObjects.size()) + " >>");
        return Done{};
    }

    void writePage(std::size_t i, const PdfPage& page) {
        QByteArray fonts, pictures, opacities;
        for (const std::size_t face : page.faces)
            fonts += "/F" + number(face) + " " + PdfFile::reference(m_fontObjects[face]) + " ";
        for (const std::size_t picture : page.pictures)
            pictures += "/P" + number(picture) + " " + PdfFile::reference(m_pictureObjects[picture]) + " ";
        for (const int opacity : page.opacities)
            opacities += "/A" + number(opacity) + " << /ca " + number(opacity / 1000.0) + " >> ";
        // Which colours are mixed where something shines through: without it some readers mix inks.
        const QByteArray group = opacities.isEmpty() ? "" : " /Group << /S /Transparency /CS /DeviceRGB >>";
        const int content = m_file.writeStream("", page.content);
        const QSizeF size = m_figure.pages[i].size;
        m_pageObjects.push_back(m_file.write(
            "<< /Type /Page /Parent " + PdfFile::reference(m_pageTree) + " /MediaBox [0 0 " + number(size.width()) + " " +
            number(size.height()) + "] /Contents " + PdfFile::reference(content) + " /StructParents " + number(i) + group +
            " /Resources << /Font << " + fonts + ">> /XObject << " + pictures + ">> /ExtGState << " + opacities + ">> >> >>"));
    }

    /// What readers who do not see are told: one figure a page (ISO 32000-1, 14.7 and 14.9.3).
    int writeStructure() {
        const int root = m_file.reserve();
        std::vector<int> figures;
        QByteArray parents;
        for (std::size_t i = 0; i < m_pageObjects.size(); ++i) {
            figures.push_back(m_file.write("<< /Type /StructElem /S /Figure /P " + PdfFile::reference(root) + " /Pg " +
                                           PdfFile::reference(m_pageObjects[i]) + " /K 0 /Alt " + PdfFile::text(m_figure.alt) +
                                           " >>"));
            parents += number(i) + " [" + PdfFile::reference(figures.back()) + "] ";
        }
        m_file.write(
            root,
            "<< /Type /StructTreeRoot /K " + references(figures) + " /ParentTree << /Nums [" + parents.trimmed() + "] >> >>");
        return root;
    }

    /// The figure's file: from the PDF alone, with its runs, the figure can be made again.
    QByteArray writeAttachment() {
        if (m_figure.source.empty())
            return {};
        const QByteArray source = QByteArray::fromStdString(m_figure.source);
        const int data = m_file.writeStream(
            "/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size " + number(source.size()) + " >>", source);
        const int file = m_file.write("<< /Type /Filespec /F (figure.json) /UF (figure.json) /AFRelationship /Source /EF << /F " +
                                      PdfFile::reference(data) + " >> >>");
        return " /Names << /EmbeddedFiles << /Names [(figure.json) " + PdfFile::reference(file) + "] >> >> /AF [" +
               PdfFile::reference(file) + "]";
    }

    int writeXmp() {
        const QByteArray title = xmlText(m_figure.title);
        const QByteArray alt = xmlText(m_figure.alt);
        const QByteArray xmp =
            "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
            title +
            "</rdf:li></rdf:Alt></dc:title>\n"
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
            alt +
            "</rdf:li></rdf:Alt></dc:description>\n"
            "<pdf:Producer>" +
            QByteArray(kProducer) +
            "</pdf:Producer>\n"
            "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
        const int object = m_file.reserve();  // not deflated: tools search for it in the bytes
        m_file.write(object,
                     "<< /Type /Metadata /Subtype /XML /Length " + number(xmp.size()) + " >>\nstream\n" + xmp + "\nendstream");
        return object;
    }

    QByteArray finish() {
        const int structure = writeStructure();
        const QByteArray attachment = writeAttachment();
        const int catalog = m_file.write(
            "<< /Type /Catalog /Pages " + PdfFile::reference(m_pageTree) +
            " /Lang (en) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot " +
            PdfFile::reference(structure) + " /Metadata " + PdfFile::reference(writeXmp()) + attachment + " >>");
        const int info = m_file.write("<< /Title " + PdfFile::text(m_figure.title) + " /Subject " + PdfFile::text(m_figure.alt) +
                                      " /Creator (GroundScope) /Producer (" + kProducer + ") >>");
        return m_file.finish(catalog, info);
    }

    const Figure& m_figure;
    const Progress& m_progress;
    PdfFile m_file;
    UsedFonts m_used;
    UsedPictures m_pictures;
    std::vector<std::vector<ShapedLine>> m_lines;  ///< a page, a TextItem
    std::vector<PdfFont> m_fonts;
    std::vector<int> m_fontObjects, m_pictureObjects, m_pageObjects;
    int m_pageTree = 0;
};

}  // namespace

Result<std::string> pdfBytes(const Figure& figure, const Progress& progress) {
    GS_CHECK(requireFont(figure.font));
    GS_TRY(const QByteArray bytes, FigurePdf(figure, progress).write());
    return bytes.toStdString();
}

}  // namespace groundscope
