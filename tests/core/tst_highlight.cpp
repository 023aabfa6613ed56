// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/grounding/highlight.h"
#include "core/io/image.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <cmath>
#include <fstream>

using namespace groundscope;

namespace {

namespace fs = std::filesystem;
const fs::path kRun = fs::path(GROUNDSCOPE_SHARED_DIR) / "golden/reference-run";

Mask readMask(const fs::path& file) {
    const cv::Mat picture = cv::imread(file.string(), cv::IMREAD_GRAYSCALE);
    std::vector<std::uint8_t> bytes(picture.begin<std::uint8_t>(), picture.end<std::uint8_t>());
    return maskFromBytes({picture.cols, picture.rows}, bytes);
}

/// The published picture of a mask: "1/1_000_000.png".
RgbImage highlightedFile(const std::string& name) {
    const std::string id = name.substr(0, name.find('/'));
    const std::string stem = name.substr(name.find('/') + 1);
    const auto picture = loadRgb(kRun / "PixMMVP/MMVP Images" / (id + ".jpg"));
    const auto image = highlighted(picture->view(), readMask(kRun / "run/preds_llava-1.5-7b_protocol3" / stem));
    return image.has_value() ? *image : RgbImage{};
}

class TestHighlight : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void maskedPixelsAreHalfRedTruncated() {
        const RgbImage picture{3, 1, {0, 1, 2, 255, 254, 253, 9, 8, 7}};
        const std::vector<std::uint8_t> inside{1, 1, 0};
        const auto image = highlighted(picture.view(), maskFromBytes({3, 1}, inside));
        QVERIFY(image.has_value());
        QCOMPARE(image->pixels, (std::vector<std::uint8_t>{127, 0, 1, 255, 127, 126, 9, 8, 7}));
    }

    void paintingOverKeepsTheOtherSide() {
        const RgbImage picture{2, 1, {1, 2, 3, 4, 5, 6}};
        const std::vector<std::uint8_t> inside{1, 0};
        const Mask mask = maskFromBytes({2, 1}, inside);
        QCOMPARE(paintedOver(picture.view(), mask, Painted::Outside)->pixels,
                 (std::vector<std::uint8_t>{1, 2, 3, 122, 116, 104}));
        QCOMPARE(paintedOver(picture.view(), mask, Painted::Inside)->pixels,
                 (std::vector<std::uint8_t>{122, 116, 104, 4, 5, 6}));
        QVERIFY(!paintedOver(picture.view(), emptyMask({1, 1}), Painted::Inside).has_value());
    }

    void paddedRowsAreReadByTheirStride() {
        const std::vector<std::uint8_t> rows{10, 20, 30, 99, 40, 50, 60, 99};
        const auto image = highlighted({rows.data(), 1, 2, 4}, emptyMask({1, 2}));
        QVERIFY(image.has_value());
        QCOMPARE(image->pixels, (std::vector<std::uint8_t>{10, 20, 30, 40, 50, 60}));
    }

    void aMaskOfAnotherSizeIsRefused() {
        const RgbImage picture{2, 1, std::vector<std::uint8_t>(6)};
        const auto image = highlighted(picture.view(), emptyMask({1, 2}));
        QVERIFY(!image.has_value());
        QVERIFY(image.error().code == ErrorCode::InvalidInput);
        QVERIFY(image.error().message.find("1x2") != std::string::npos);
    }

    /// Sums of the published pictures; another JPEG decoder may differ by one level a pixel.
    void picturesAreThePublishedOnes() {
        std::ifstream stream(kRun / "expected.json");
        if (!stream)
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        const auto pictures = nlohmann::json::parse(stream).at("scripts").at("autoviz").at("pictures");
        int equal = 0;
        for (const auto& [name, expected] : pictures.items()) {
            const RgbImage image = highlightedFile(name);
            QVERIFY2(!image.pixels.empty(), name.c_str());
            const std::string bytes(image.pixels.begin(), image.pixels.end());
            equal += sha256(bytes) == expected.at("sha256_rgb").get<std::string>() ? 1 : 0;
            for (std::size_t channel = 0; channel < 3; ++channel) {
                std::int64_t sum = 0;
                for (std::size_t i = channel; i < image.pixels.size(); i += 3)
                    sum += image.pixels[i];
                const auto published = expected.at("channel_sums").at(channel).get<std::int64_t>();
                QVERIFY2(std::abs(sum - published) <= image.size().area(), name.c_str());
            }
        }
        QVERIFY(!pictures.empty());
        qInfo("%d of %zu pictures are equal to the last bit", equal, pictures.size());
    }

    void pixelsAreThePublishedOnesWithinOneLevel() {
        const fs::path folder = kRun / "expected/autoviz/1";
        if (!fs::exists(folder))
            QSKIP("The reference run is not there: GROUNDSCOPE_SHARED_DIR.");
        int compared = 0;
        for (const auto& entry : fs::directory_iterator(folder)) {
            const auto published = loadRgb(entry.path());
            const RgbImage ours = highlightedFile("1/" + entry.path().filename().string());
            QVERIFY(published.has_value());
            QCOMPARE(ours.size(), published->size());
            for (std::size_t i = 0; i < ours.pixels.size(); ++i)
                QVERIFY(std::abs(int(ours.pixels[i]) - int(published->pixels[i])) <= 1);
            ++compared;
        }
        QCOMPARE(compared, 3);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestHighlight)
#include "tst_highlight.moc"
