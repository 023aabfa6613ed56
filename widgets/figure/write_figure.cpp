// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/write_figure.h"

#include "core/base/files.h"
#include "widgets/figure/font_face.h"
#include "widgets/figure/paint_page.h"

#include <QMimeData>

#include <algorithm>
#include <cctype>

namespace groundscope {
namespace {

/// NAME.EXT, NAME-2.EXT, NAME-3.EXT, …
std::filesystem::path pageFile(const std::filesystem::path& file, std::size_t page) {
    if (page == 0)
        return file;
    std::filesystem::path name = file.stem();
    name += "-" + std::to_string(page + 1);
    name += file.extension();
    return file.parent_path() / name;
}

Result<std::string> pageBytes(const Figure& figure, FigureFormat format, int page, double dpi, const Progress& progress) {
    switch (format) {
        case FigureFormat::Pdf:
            break;
        case FigureFormat::Svg:
            return svgBytes(figure, page, progress);
        case FigureFormat::Png:
            return pngBytes(figure, page, dpi, progress);
        case FigureFormat::Tiff:
            return tiffBytes(figure, page, dpi, progress);
    }
    return pdfBytes(figure, progress);
}

QByteArray toBytes(const std::string& bytes) {
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

Result<FigureFormat> figureFormat(const std::filesystem::path& file) {
    std::string end = file.extension().string();
    std::transform(end.begin(), end.end(), end.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (end == ".pdf")
        return FigureFormat::Pdf;
    if (end == ".svg")
        return FigureFormat::Svg;
    if (end == ".png")
        return FigureFormat::Png;
    if (end == ".tif" || end == ".tiff")
        return FigureFormat::Tiff;
    return Error{ErrorCode::InvalidInput,
                 "A figure is written as .pdf, .svg, .png, .tif or .tiff, not as \"" + end + "\".",
                 file.string()};
}

Result<std::vector<std::filesystem::path>> writeFigure(const Figure& figure,
                                                       const std::filesystem::path& file,
                                                       double dpi,
                                                       const Progress& progress) {
    GS_TRY(const FigureFormat format, figureFormat(file));
    const std::size_t files = format == FigureFormat::Pdf ? 1 : figure.pages.size();
    std::vector<std::filesystem::path> written;
    for (std::size_t i = 0; i < files; ++i) {
        if (progress.stopped())
            return cancelledError();
        if (files > 1)
            progress.tell("page", static_cast<std::int64_t>(i), static_cast<std::int64_t>(files));
        GS_TRY(const std::string bytes, pageBytes(figure, format, static_cast<int>(i), dpi, progress));
        GS_CHECK(writeFile(pageFile(file, i), bytes));
        written.push_back(pageFile(file, i));
    }
    return written;
}

Result<std::unique_ptr<QMimeData>> figureMimeData(const Figure& figure, int page, double dpi) {
    Figure one = figure;
    one.pages = {figure.pages[static_cast<std::size_t>(page)]};
    auto mime = std::make_unique<QMimeData>();
    GS_TRY(const std::string svg, svgBytes(one, 0));
    GS_TRY(const std::string pdf, pdfBytes(one));
    GS_TRY(const QImage image, pageImage(one.pages.front(), one.font, dpi));
    mime->setData(QStringLiteral("image/svg+xml"), toBytes(svg));
    mime->setData(QStringLiteral("application/pdf"), toBytes(pdf));
    mime->setImageData(image);
    return mime;
}

std::vector<QString> fontNotes(const Figure& figure) {
    QString missing;
    for (const FigurePage& page : figure.pages)
        for (const FigureItem& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                for (const QChar c : shapeLine(text->text, figure.font, text->weight, text->size).missing)
                    if (!missing.contains(c))
                        missing += c;
    if (missing.isEmpty())
        return {};
    return {
        QStringLiteral("No installed font has the characters \"%1\": they are left out of the figure. Install fonts-noto-cjk or "
                       "name a font that has them.")
            .arg(missing)};
}

}  // namespace groundscope
