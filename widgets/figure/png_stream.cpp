// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/png_stream.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <cstdlib>
#include <zlib.h>

namespace groundscope {
namespace {

class Deflater {
  public:
    Deflater() { m_ready = deflateInit2(&m_stream, 6, Z_DEFLATED, 15, 9, Z_RLE) == Z_OK; }
    ~Deflater() {
        if (m_ready)
            deflateEnd(&m_stream);
    }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    /// False without memory.
    bool add(const QByteArray& bytes, bool last) {
        if (!m_ready)
            return false;
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        int state = Z_OK;
        do {
            m_stream.next_out = m_buffer.data();
            m_stream.avail_out = static_cast<uInt>(m_buffer.size());
            state = deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
            m_out.append(reinterpret_cast<const char*>(m_buffer.data()),
                         static_cast<qsizetype>(m_buffer.size() - m_stream.avail_out));
        } while (state == Z_OK && m_stream.avail_out == 0);
        return state == (last ? Z_STREAM_END : Z_OK) || state == Z_BUF_ERROR;
    }
    QByteArray take() { return std::move(m_out); }

  private:
    z_stream m_stream{};
    bool m_ready = false;
    std::array<Bytef, 65536> m_buffer{};
    QByteArray m_out;
};

/// The filter's number, then what is left of each byte after its prediction from left, above and above left.
void paethRow(const uchar* row, const uchar* above, int size, char* out) {
    *out++ = 4;
    for (int x = 0; x < size; ++x) {
        const int left = x >= 3 ? row[x - 3] : 0;
        const int corner = x >= 3 ? above[x - 3] : 0;
        const int fromLeft = std::abs(above[x] - corner);
        const int fromAbove = std::abs(left - corner);
        const int fromCorner = std::abs(left + above[x] - 2 * corner);
        const int best = fromLeft <= fromAbove && fromLeft <= fromCorner ? left : fromAbove <= fromCorner ? above[x] : corner;
        *out++ = static_cast<char>(row[x] - best);
    }
}

void addChunk(QByteArray& png, const char* type, const QByteArray& data) {
    const auto addNumber = [&png](quint32 value) {
        const quint32 big = qToBigEndian(value);
        png.append(reinterpret_cast<const char*>(&big), 4);
    };
    addNumber(static_cast<quint32>(data.size()));
    const qsizetype begin = png.size();
    png += type;
    png += data;
    addNumber(static_cast<quint32>(
        crc32_z(0, reinterpret_cast<const Bytef*>(png.constData() + begin), static_cast<z_size_t>(png.size() - begin))));
}

QByteArray bigEndian(quint32 value) {
    const quint32 big = qToBigEndian(value);
    return {reinterpret_cast<const char*>(&big), 4};
}

}  // namespace

Result<QByteArray> predictedStream(const QImage& image, const QRect& part, const Progress& progress) {
    constexpr int kStrip = 64;  // rows at a time: a page of 100 million pixels is not copied whole
    const int size = part.width() * 3;
    Deflater deflater;
    QByteArray above(size, '\0');
    QByteArray filtered(size + 1, '\0');
    for (int top = 0; top < part.height(); top += kStrip) {
        if (progress.stopped())
            return cancelledError();
        const int rows = std::min(kStrip, part.height() - top);
        const QImage strip = image.copy(part.left(), part.top() + top, part.width(), rows).convertToFormat(QImage::Format_RGB888);
        bool whole = !strip.isNull();
        for (int y = 0; y < rows && whole; ++y) {
            const uchar* before = y > 0 ? strip.constScanLine(y - 1) : reinterpret_cast<const uchar*>(above.constData());
            paethRow(strip.constScanLine(y), before, size, filtered.data());
            whole = deflater.add(filtered, top + y + 1 == part.height());
        }
        if (!whole)
            return Error{ErrorCode::OutOfMemory, "There is no memory to write a picture: choose fewer dpi.", {}};
        std::copy_n(reinterpret_cast<const char*>(strip.constScanLine(rows - 1)), size, above.data());
    }
    return deflater.take();
}

QByteArray pngFile(QSize size, const QByteArray& stream, double dpi, const std::vector<std::pair<QByteArray, QString>>& texts) {
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    addChunk(png,
             "IHDR",
             bigEndian(static_cast<quint32>(size.width())) + bigEndian(static_cast<quint32>(size.height())) +
                 QByteArray("\x08\x02\x00\x00\x00", 5));
    if (dpi > 0) {
        const auto perMetre = bigEndian(static_cast<quint32>(std::lround(dpi / 0.0254)));
        addChunk(png, "pHYs", perMetre + perMetre + "\x01");
    }
    for (const auto& [keyword, words] : texts)
        addChunk(png, "iTXt", keyword + QByteArray(5, '\0') + words.toUtf8());
    constexpr qsizetype kMost = 1 << 30;  // a chunk ends at 2 GiB
    for (qsizetype at = 0; at < stream.size(); at += kMost)
        addChunk(png, "IDAT", stream.mid(at, kMost));
    addChunk(png, "IEND", {});
    return png;
}

}  // namespace groundscope
