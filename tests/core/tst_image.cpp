// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/image.h"

#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

// After the standard headers: jpeglib.h needs FILE and size_t.
#include <jpeglib.h>

using namespace groundscope;

namespace {

constexpr int kWidth = 61;
constexpr int kHeight = 43;

/// Smooth colours with some noise, BGR.
cv::Mat3b picture() {
    std::mt19937 random(5);
    cv::Mat3b bgr(kHeight, kWidth);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x)
            bgr(y, x) = cv::Vec3b(static_cast<std::uint8_t>(4 * x),
                                  static_cast<std::uint8_t>(5 * y),
                                  static_cast<std::uint8_t>(random() % 256));
    }
    return bgr;
}

std::string encoded(const char* extension,
                    const cv::Mat& image,
                    const std::vector<int>& options = {}) {
    std::vector<std::uint8_t> bytes;
    cv::imencode(extension, image, bytes, options);
    return {bytes.begin(), bytes.end()};
}

cv::Mat3b decoded(const std::string& bytes) {
    return cv::imdecode(std::vector<std::uint8_t>(bytes.begin(), bytes.end()), cv::IMREAD_COLOR);
}

/// A CMYK JPEG as Adobe programs write it: the samples stored are 255 - ink.
std::string cmykJpeg(const std::vector<std::uint8_t>& cmyk, int width, int height) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &buffer, &size);
    info.image_width = static_cast<JDIMENSION>(width);
    info.image_height = static_cast<JDIMENSION>(height);
    info.input_components = 4;
    info.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    jpeg_start_compress(&info, TRUE);
    for (int y = 0; y < height; ++y) {
        auto* row = const_cast<JSAMPROW>(cmyk.data() + std::ptrdiff_t{4} * width * y);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::string bytes(reinterpret_cast<char*>(buffer), size);
    std::free(buffer);
    return bytes;
}

void overwrite(std::string& bytes, std::size_t at, const std::string& with) {
    bytes.replace(at, with.size(), with);
}

std::string bigEndian(std::uint32_t value, int count) {
    std::string bytes;
    for (int i = count - 1; i >= 0; --i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
    return bytes;
}

class TestImage : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    std::filesystem::path write(const char* name, const std::string& bytes) {
        const std::filesystem::path path = std::filesystem::path(m_dir.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    /// Equal to the BGR pixels.
    static bool shows(const std::filesystem::path& path, const cv::Mat3b& bgr, int tolerance = 0) {
        const auto image = loadRgb(path);
        if (!image) {
            qWarning("%s", describe(image.error()).c_str());
            return false;
        }
        if (image->width != bgr.cols || image->height != bgr.rows ||
            probeImageSize(path).value() != image->size())
            return false;
        for (int y = 0; y < bgr.rows; ++y) {
            for (int x = 0; x < bgr.cols; ++x) {
                const std::uint8_t* rgb = image->view().row(y) + 3 * x;
                for (int c = 0; c < 3; ++c) {
                    if (std::abs(rgb[c] - bgr(y, x)[2 - c]) > tolerance)
                        return false;
                }
            }
        }
        return true;
    }

  private Q_SLOTS:
    void losslessFormatsKeepEveryPixel() {
        const cv::Mat3b bgr = picture();
        QVERIFY(shows(write("a.png", encoded(".png", bgr)), bgr));
        QVERIFY(shows(write("a.bmp", encoded(".bmp", bgr)), bgr));
        QVERIFY(shows(write("a.tif", encoded(".tif", bgr)), bgr));
        QVERIFY(
            shows(write("a.webp", encoded(".webp", bgr, {cv::IMWRITE_WEBP_QUALITY, 101})), bgr));
        QVERIFY(shows(write("wrong-extension.jpg", encoded(".png", bgr)), bgr));
    }

    void jpegAndLossyWebpDecodeAsTheirLibrariesDo() {
        const cv::Mat3b bgr = picture();
        const std::string jpeg = encoded(".jpg", bgr);
        QVERIFY(shows(write("a.jpg", jpeg), decoded(jpeg)));
        const std::string progressive = encoded(".jpg", bgr, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
        QVERIFY(shows(write("p.jpg", progressive), decoded(progressive)));
        const std::string webp = encoded(".webp", bgr, {cv::IMWRITE_WEBP_QUALITY, 80});
        QVERIFY(shows(write("l.webp", webp), decoded(webp)));
    }

    void greyIsReplicated() {
        cv::Mat1b grey;
        cv::cvtColor(picture(), grey, cv::COLOR_BGR2GRAY);
        cv::Mat3b expected;
        cv::cvtColor(grey, expected, cv::COLOR_GRAY2BGR);
        QVERIFY(shows(write("g.png", encoded(".png", grey)), expected));
        QVERIFY(shows(write("g.tif", encoded(".tif", grey)), expected));
        QVERIFY(shows(write("g.bmp", encoded(".bmp", grey)), expected));
        const std::string jpeg = encoded(".jpg", grey);
        QVERIFY(shows(write("g.jpg", jpeg), decoded(jpeg)));
    }

    void alphaIsDroppedWithoutBlending() {
        const cv::Mat3b bgr = picture();
        cv::Mat4b bgra;
        cv::cvtColor(bgr, bgra, cv::COLOR_BGR2BGRA);
        for (cv::Vec4b& pixel : bgra)
            pixel[3] = static_cast<std::uint8_t>(pixel[0] / 2 + 60);
        QVERIFY(shows(write("alpha.png", encoded(".png", bgra)), bgr));
        QVERIFY(shows(write("alpha.tif", encoded(".tif", bgra)), bgr));
        QVERIFY(shows(write("alpha.webp", encoded(".webp", bgra, {cv::IMWRITE_WEBP_QUALITY, 101})),
                      bgr));
    }

    void sixteenBitsKeepTheirHighByte() {
        cv::Mat deep;
        picture().convertTo(deep, CV_16U, 257);
        deep.forEach<cv::Vec3w>([](cv::Vec3w& pixel, const int*) {
            for (int c = 0; c < 3; ++c)
                pixel[c] = static_cast<std::uint16_t>((pixel[c] & 0xff00) | 0x00ff);
        });
        QVERIFY(shows(write("deep.png", encoded(".png", deep)), picture()));
        QVERIFY(shows(write("deep.tif", encoded(".tif", deep)), picture()));
        cv::Mat grey;
        cv::extractChannel(deep, grey, 2);
        cv::Mat1b high;
        cv::extractChannel(picture(), high, 2);
        cv::Mat3b expected;
        cv::cvtColor(high, expected, cv::COLOR_GRAY2BGR);
        QVERIFY(shows(write("deep-grey.png", encoded(".png", grey)), expected));
        QVERIFY(shows(write("deep-grey.tif", encoded(".tif", grey)), expected));
    }

    void cmykJpegFollowsAdobesConvention() {
        // Stored (255 - ink): white paper, pure cyan, pure black, half magenta under half black.
        const std::vector<std::array<int, 4>> inks{
            {255, 255, 255, 255}, {0, 255, 255, 255}, {255, 255, 255, 0}, {255, 127, 255, 128}};
        const std::vector<std::array<int, 3>> colours{
            {255, 255, 255}, {0, 255, 255}, {0, 0, 0}, {128, 64, 128}};
        for (std::size_t i = 0; i < inks.size(); ++i) {
            std::vector<std::uint8_t> pixels;
            for (int k = 0; k < 16 * 16; ++k)
                pixels.insert(pixels.end(), inks[i].begin(), inks[i].end());
            const auto image = loadRgb(write("cmyk.jpg", cmykJpeg(pixels, 16, 16)));
            QVERIFY(image);
            for (std::size_t c = 0; c < 3; ++c)
                QVERIFY(std::abs(image->pixels[c] - colours[i][c]) <= 2);
        }
    }

    void exifOrientationIsNotApplied() {
        std::string jpeg = encoded(".jpg", picture());
        const std::string tiff =
            std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 26);
        const std::string payload = std::string("Exif\0\0", 6) + tiff;
        const cv::Mat3b stored = decoded(jpeg);
        jpeg.insert(
            2, "\xff\xe1" + bigEndian(static_cast<std::uint32_t>(payload.size() + 2), 2) + payload);
        QVERIFY(shows(write("turned.jpg", jpeg), stored));
    }

    void cutOffFilesAreErrors_data() {
        QTest::addColumn<QString>("extension");
        for (const char* extension : {".png", ".jpg", ".webp", ".tif", ".bmp"})
            QTest::newRow(extension) << QString::fromLatin1(extension);
    }
    void cutOffFilesAreErrors() {
        QFETCH(QString, extension);
        const std::string name = extension.toStdString();
        for (const bool variant : {false, true}) {
            std::vector<int> options;
            if (variant && name == ".jpg")
                options = {cv::IMWRITE_JPEG_PROGRESSIVE, 1};
            if (variant && name == ".webp")
                options = {cv::IMWRITE_WEBP_QUALITY, 101};
            const std::string whole = encoded(name.c_str(), picture(), options);
            for (const std::size_t percent : {0, 1, 3, 10, 40, 70, 95}) {
                const auto path =
                    write(("cut" + name).c_str(), whole.substr(0, whole.size() * percent / 100));
                const auto image = loadRgb(path);
                QVERIFY2(!image, std::to_string(percent).c_str());
                QVERIFY(image.error().where.find("cut") != std::string::npos);
                QVERIFY(image.error().code == ErrorCode::Format);
            }
        }
    }

    void damagedBytesNeverCrash() {
        std::mt19937 random(9);
        for (const char* extension : {".png", ".jpg", ".webp", ".tif", ".bmp"}) {
            const std::string whole = encoded(extension, picture());
            for (int i = 0; i < 150; ++i) {
                std::string bytes = whole;
                for (int k = 0; k < 1 + i % 8; ++k)
                    bytes[random() % bytes.size()] = static_cast<char>(random());
                const auto path = write("damaged", bytes);
                const auto image = loadRgb(path);
                const auto size = probeImageSize(path);
                if (image)  // damage that does not show is fine, as long as both readers agree
                    QVERIFY(size && *size == image->size());
            }
        }
    }

    void hugeAndLyingHeadersAreRefusedAtOnce() {
        std::string png = encoded(".png", picture());
        const std::size_t headerCrc = 29;
        const auto withSize = [&](std::uint32_t width, std::uint32_t height) {
            std::string changed = png;
            overwrite(changed, 16, bigEndian(width, 4) + bigEndian(height, 4));
            std::uint32_t crc = 0xffffffff;  // of "IHDR" and its data
            for (std::size_t i = 12; i < headerCrc; ++i) {
                crc ^= static_cast<std::uint8_t>(changed[i]);
                for (int bit = 0; bit < 8; ++bit)
                    crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
            }
            overwrite(changed, headerCrc, bigEndian(~crc, 4));
            return changed;
        };
        QCOMPARE(loadRgb(write("wide.png", withSize(30000, 2))).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(probeImageSize(write("wide.png", withSize(30000, 2))).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(loadRgb(write("area.png", withSize(29999, 29999))).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(loadRgb(write("most.png", withSize(0xffffffff, 0xffffffff))).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(loadRgb(write("none.png", withSize(0, 5))).error().code, ErrorCode::Format);
        QCOMPARE(loadRgb(write("lie.png", withSize(16000, 16000))).error().code, ErrorCode::Format);
        QCOMPARE(loadRgb(write("lie.png", withSize(kWidth, kHeight + 1))).error().code,
                 ErrorCode::Format);

        std::string jpeg = encoded(".jpg", picture());
        overwrite(jpeg, jpeg.find("\xff\xc0") + 5, bigEndian(15000, 2) + bigEndian(15000, 2));
        QCOMPARE(probeImageSize(write("lie.jpg", jpeg)).value(), (Size{15000, 15000}));
        QCOMPARE(loadRgb(write("lie.jpg", jpeg)).error().code, ErrorCode::Format);
    }

    void otherFilesAreNamedAndRefused() {
        QCOMPARE(loadRgb(write("text.png", "This is text.")).error().code, ErrorCode::Format);
        QCOMPARE(loadRgb(write("empty.png", "")).error().code, ErrorCode::Format);
        QCOMPARE(loadRgb("/nothing/there.png").error().code, ErrorCode::NotFound);
        QCOMPARE(loadRgb(m_dir.path().toStdString()).error().code, ErrorCode::Io);
        const std::string gif("GIF89a\x05\x00\x04\x00\x00\x00\x00", 13);
        QCOMPARE(loadRgb(write("a.gif", gif)).error().code, ErrorCode::Unsupported);
        QCOMPARE(probeImageSize(write("a.gif", gif)).value(), (Size{5, 4}));
    }

    void savedPicturesReadBack() {
        const auto image = loadRgb(write("a.png", encoded(".png", picture()))).value();
        const std::filesystem::path folder = m_dir.path().toStdString();
        QVERIFY(savePng(folder / "b.png", image.view()));
        QVERIFY(loadRgb(folder / "b.png").value() == image);
        QVERIFY(saveJpeg(folder / "b.jpg", image.view(), 95));
        QCOMPARE(loadRgb(folder / "b.jpg").value().size(), image.size());
        std::vector<std::uint8_t> grey(20, 0);
        grey[7] = 255;
        QVERIFY(saveGrey8(folder / "m.png", {5, 4}, grey));
        const RgbImage mask = loadRgb(folder / "m.png").value();
        QCOMPARE(mask.size(), (Size{5, 4}));
        QCOMPARE(int{mask.pixels[3 * 7]}, 255);
        QCOMPARE(int{mask.pixels[3 * 8]}, 0);
        QVERIFY(!saveGrey8(folder / "m.png", {5, 5}, grey));
        QVERIFY(!savePng(folder / "n.png", RgbView{}));
        QCOMPARE(savePng(folder / "no such folder" / "n.png", image.view()).has_value(), false);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestImage)
#include "tst_image.moc"
