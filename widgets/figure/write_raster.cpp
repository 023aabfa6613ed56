// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/font_face.h"
#include "widgets/figure/paint_page.h"
#include "widgets/figure/png_stream.h"
#include "widgets/figure/write_figure.h"

#include <cstring>
#include <tiffio.h>

namespace groundscope {
namespace {

Result<QImage> pixels(const Figure& figure, int page, double dpi, const Progress& progress) {
    GS_CHECK(requireFont(figure.font));
    return pageImage(figure.pages[static_cast<std::size_t>(page)], figure.font, dpi, progress.stop);
}

/// A file in memory, as libtiff asks for it.
struct MemoryFile {
    std::string bytes;
    toff_t at = 0;

    static MemoryFile& of(thandle_t handle) { return *static_cast<MemoryFile*>(handle); }
    static tmsize_t read(thandle_t handle, void* data, tmsize_t size) {
        MemoryFile& file = of(handle);
        const auto count = static_cast<tmsize_t>(
            std::min<toff_t>(static_cast<toff_t>(size), file.bytes.size() - std::min<toff_t>(file.at, file.bytes.size())));
        std::memcpy(data, file.bytes.data() + std::min<toff_t>(file.at, file.bytes.size()), static_cast<std::size_t>(count));
        file.at += static_cast<toff_t>(count);
        return count;
    }
    static tmsize_t write(thandle_t handle, void* data, tmsize_t size) {
        MemoryFile& file = of(handle);
        const auto end = static_cast<std::size_t>(file.at) + static_cast<std::size_t>(size);
        if (file.bytes.size() < end)
            file.bytes.resize(end);
        std::memcpy(file.bytes.data() + file.at, data, static_cast<std::size_t>(size));
        file.at = end;
        return size;
    }
    static toff_t seek(thandle_t handle, toff_t offset, int whence) {
        MemoryFile& file = of(handle);
        file.at = whence == SEEK_SET ? offset : whence == SEEK_CUR ? file.at + offset : file.bytes.size() + offset;
        return file.at;
    }
    static int close(thandle_t) { return 0; }
    static toff_t size(thandle_t handle) { return of(handle).bytes.size(); }
};

void setTags(TIFF* tiff, const QImage& image, const Figure& figure, double dpi) {
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(image.width()));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(image.height()));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 3);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_LZW);  // what each journal's tools read
    TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 64U);
    TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    TIFFSetField(tiff, TIFFTAG_XRESOLUTION, dpi);
    TIFFSetField(tiff, TIFFTAG_YRESOLUTION, dpi);
    TIFFSetField(tiff, TIFFTAG_SOFTWARE, "GroundScope " GROUNDSCOPE_VERSION);
    TIFFSetField(tiff, TIFFTAG_DOCUMENTNAME, figure.title.toUtf8().constData());
    TIFFSetField(
        tiff, TIFFTAG_IMAGEDESCRIPTION, (figure.alt.toUtf8() + "\n" + QByteArray::fromStdString(figure.source)).constData());
}

}  // namespace

Result<std::string> pngBytes(const Figure& figure, int page, double dpi, const Progress& progress) {
    GS_TRY(const QImage image, pixels(figure, page, dpi, progress));
    GS_TRY(const QByteArray stream, predictedStream(image, image.rect(), progress));
    return pngFile(image.size(),
                   stream,
                   dpi,
                   {{"Title", figure.title},
                    {"Description", figure.alt},
                    {"Software", QStringLiteral("GroundScope " GROUNDSCOPE_VERSION)},
                    {"Source", QString::fromStdString(figure.source)}})
        .toStdString();
}

Result<std::string> tiffBytes(const Figure& figure, int page, double dpi, const Progress& progress) {
    GS_TRY(const QImage image, pixels(figure, page, dpi, progress));
    const Error failed{ErrorCode::OutOfMemory, "The page could not be written as TIFF: choose fewer dpi.", "dpi"};
    MemoryFile file;
    TIFF* tiff = TIFFClientOpen("figure.tif",
                                "wl",
                                &file,
                                MemoryFile::read,
                                MemoryFile::write,
                                MemoryFile::seek,
                                MemoryFile::close,
                                MemoryFile::size,
                                nullptr,
                                nullptr);
    if (!tiff)
        return failed;
    setTags(tiff, image, figure, dpi);
    bool whole = true;
    for (int y = 0; y < image.height() && whole && !progress.stopped(); ++y) {
        QImage row = image.copy(0, y, image.width(), 1).convertToFormat(QImage::Format_RGB888);
        whole = TIFFWriteScanline(tiff, row.bits(), static_cast<std::uint32_t>(y)) == 1;
    }
    TIFFClose(tiff);
    if (progress.stopped())
        return cancelledError();
    if (!whole)
        return failed;
    return std::move(file.bytes);
}

}  // namespace groundscope
