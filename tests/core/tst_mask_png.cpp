// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/image.h"
#include "core/io/mask_png.h"
#include "core/io/png_file.h"
#include "core/io/reference_masks.h"

#include <QTemporaryDir>
#include <QTest>

#include <libdeflate.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace groundscope;

namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr std::int64_t kArea = 1 << 20;

std::string number32(std::uint32_t value) {
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
}

std::string chunk(const std::string& name, const std::string& data) {
    const std::string body = name + data;
    return number32(static_cast<std::uint32_t>(data.size())) + body + number32(libdeflate_crc32(0, body.data(), body.size()));
}

std::string deflated(const std::string& plain) {
    libdeflate_compressor* compressor = libdeflate_alloc_compressor(6);
    std::string bytes(libdeflate_zlib_compress_bound(compressor, plain.size()), '\0');
    bytes.resize(libdeflate_zlib_compress(compressor, plain.data(), plain.size(), bytes.data(), bytes.size()));
    libdeflate_free_compressor(compressor);
    return bytes;
}

/// The filters of the PNG specification, straight from their definition. @param filter  0 … 4; 5: another one each row
std::string filtered(Size size, const Bytes& picture, int filter) {
    const auto at = [&](int x, int y) {
        return x < 0 || y < 0 ? 0 : static_cast<int>(picture[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) + static_cast<std::size_t>(x)]);
    };
    std::string rows;
    for (int y = 0; y < size.height; ++y) {
        const int kind = filter < 5 ? filter : (y * 7 + 3) % 5;
        rows += static_cast<char>(kind);
        for (int x = 0; x < size.width; ++x) {
            const int a = at(x - 1, y);
            const int b = at(x, y - 1);
            const int c = at(x - 1, y - 1);
            const int p = a + b - c;
            const int pa = std::abs(p - a);
            const int pb = std::abs(p - b);
            const int pc = std::abs(p - c);
            const int paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
            const std::array<int, 5> expected{0, a, b, (a + b) / 2, paeth};
            rows += static_cast<char>(at(x, y) - expected[static_cast<std::size_t>(kind)]);
        }
    }
    return rows;
}

const std::string kSignature("\x89PNG\r\n\x1a\n", 8);

std::string header(Size size, const std::string& kind = std::string("\x08\0\0\0\0", 5)) {
    return chunk("IHDR", number32(static_cast<std::uint32_t>(size.width)) + number32(static_cast<std::uint32_t>(size.height)) + kind);
}

/// @param pieces  chunks that the pixels are spread over
std::string pngOf(Size size, const Bytes& picture, int filter, std::size_t pieces = 1) {
    const std::string data = deflated(filtered(size, picture, filter));
    std::string png = kSignature + header(size);
    for (std::size_t i = 0; i < pieces; ++i)
        png += chunk("IDAT", data.substr(i * data.size() / pieces, (i + 1) * data.size() / pieces - i * data.size() / pieces));
    return png + chunk("IEND", "");
}

/// A few boxes of foreground, each with a hole; `noise` pixels turned over.
Bytes drawing(Size size, std::mt19937& random, int noise, std::uint8_t foreground) {
    Bytes picture(static_cast<std::size_t>(size.area()), 0);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int box = 0; box < 5; ++box) {
        const int left = below(size.width);
        const int top = below(size.height);
        const int right = left + 1 + below(size.width - left);
        const int bottom = top + 1 + below(size.height - top);
        for (int y = top; y < bottom; ++y)
            for (int x = left; x < right; ++x)
                picture[static_cast<std::size_t>(y * size.width + x)] = box % 2 == 0 ? foreground : 0;
    }
    for (int i = 0; i < noise; ++i)
        picture[random() % picture.size()] = random() % 2 == 0 ? foreground : 0;
    return picture;
}

class TestMaskPng : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] std::filesystem::path put(const std::string& bytes) const {
        const auto file = std::filesystem::path(m_dir.path().toStdString()) / "mask.png";
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

  private Q_SLOTS:
    void everyFilterGivesTheMaskOfTheGeneralReader_data() {
        QTest::addColumn<int>("filter");
        for (int filter = 0; filter <= 5; ++filter)
            QTest::addRow("%d", filter) << filter;
    }
    void everyFilterGivesTheMaskOfTheGeneralReader() {
        QFETCH(const int, filter);
        std::mt19937 random(static_cast<unsigned>(filter) + 1);
        for (const Size size : {Size{1, 1}, Size{1, 9}, Size{9, 1}, Size{8, 8}, Size{33, 65}, Size{70, 40}, Size{129, 64}})
            for (int round = 0; round < 12; ++round) {
                const Bytes picture = drawing(size, random, round % 4, round % 2 == 0 ? 255 : 1);
                const std::string png = pngOf(size, picture, filter, static_cast<std::size_t>(1 + round % 3));
                const Mask expected = maskFromBytes(size, picture);
                const auto mask = maskFromPng(png, kArea);
                if (size.area() > 64)  // of very small pictures each pixel may be an edge
                    QVERIFY(mask.has_value());
                QVERIFY(!mask || *mask == expected);
                const auto general = loadMaskPicture(put(png));
                QVERIFY(general.has_value() && general->mask == expected && !general->oddValues);
            }
    }

    void masksOfAnEdgeAndOfNothing() {
        const Size size{40, 30};
        Bytes picture(1200, 0);
        QVERIFY(maskFromPng(pngOf(size, picture, 1), kArea) == emptyMask(size));
        for (int y = 0; y < size.height; ++y)
            picture[static_cast<std::size_t>(y * size.width)] = picture[static_cast<std::size_t>(y * size.width + 39)] = 255;
        QVERIFY(maskFromPng(pngOf(size, picture, 0), kArea) == maskFromBytes(size, picture));
        std::fill(picture.begin(), picture.end(), 255);
        QVERIFY(maskFromPng(pngOf(size, picture, 4), kArea) == maskFromBytes(size, picture));
    }

    void whatWePrintWithIsReadAsWell() {
        std::mt19937 random(9);
        const Size size{320, 240};
        const Bytes picture = drawing(size, random, 20, 255);
        const auto png = encodeGrey8(size, picture);
        QVERIFY(maskFromPng(*png, kArea) == maskFromBytes(size, picture));
        PngNumbers numbers{size, std::vector<std::uint32_t>(picture.begin(), picture.end())};
        QVERIFY(maskFromPng(*encodePngNumbers(numbers), kArea) == maskFromBytes(size, picture));
    }

    void anythingUnusualIsLeftToTheGeneralReader() {
        const Size size{40, 30};
        std::mt19937 random(3);
        const Bytes picture = drawing(size, random, 0, 255);
        const std::string good = pngOf(size, picture, 1);
        QVERIFY(maskFromPng(good, kArea).has_value());
        QVERIFY(!maskFromPng(good, size.area() - 1).has_value());
        QVERIFY(!maskFromPng(good + "x", kArea).has_value());
        Bytes odd = picture;
        odd[77] = 128;
        QVERIFY(!maskFromPng(pngOf(size, odd, 1), kArea).has_value());
        Bytes both = picture;
        both[0] = 1;
        both[5] = 255;
        QVERIFY(!maskFromPng(pngOf(size, both, 0), kArea).has_value());
        const std::string data = chunk("IDAT", deflated(filtered(size, picture, 0)));
        for (const std::string& kind : {std::string("\x08\x02\0\0\0", 5), std::string("\x08\0\0\0\x01", 5), std::string("\x10\0\0\0\0", 5)})
            QVERIFY(!maskFromPng(kSignature + header(size, kind) + data + chunk("IEND", ""), kArea).has_value());
        QVERIFY(!maskFromPng(kSignature + header(size) + chunk("tEXt", "a") + data + chunk("IEND", ""), kArea).has_value());
        QVERIFY(!maskFromPng(kSignature + header({41, 30}) + data + chunk("IEND", ""), kArea).has_value());
        QVERIFY(!maskFromPng(kSignature + header({0, 0}) + data + chunk("IEND", ""), kArea).has_value());
        QVERIFY(!maskFromPng(kSignature + header({1 << 14, 1 << 14}) + data + chunk("IEND", ""), std::int64_t{1} << 40).has_value());
    }

    void whatIsCutOffOrChangedIsNeverTaken() {
        const Size size{40, 30};
        std::mt19937 random(5);
        const std::string good = pngOf(size, drawing(size, random, 3, 255), 1, 2);
        const auto mask = maskFromPng(good, kArea);
        for (std::size_t length = 0; length < good.size(); ++length)
            QVERIFY(!maskFromPng(good.substr(0, length), kArea).has_value());
        for (std::size_t i = 0; i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x20);
            QVERIFY(!maskFromPng(bad, kArea).has_value());
        }
        QVERIFY(mask.has_value());
    }

    void noiseIsLeftToTheGeneralReader() {
        const Size size{256, 256};
        std::mt19937 random(1);
        Bytes picture(static_cast<std::size_t>(size.area()));
        for (std::uint8_t& value : picture)
            value = random() % 2 == 0 ? 255 : 0;
        QVERIFY(!maskFromPng(pngOf(size, picture, 0), kArea).has_value());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestMaskPng)
#include "tst_mask_png.moc"
