// SPDX-License-Identifier: GPL-3.0-or-later
// Masks of bfloat16 against those of float32: the demo's SAM on its own pictures and on photographs.
#include "core/infer/model_zoo.h"
#include "tests/support/mask_agreement.h"

#include <QTest>

using namespace groundscope;

namespace {

const std::filesystem::path kDemo = std::filesystem::path(GROUNDSCOPE_SOURCE_DIR) / "resources" / "demo";
constexpr double kWanted = 0.99;

class TestMaskPrecision : public QObject {
    Q_OBJECT

    std::unique_ptr<Segmenter> m_exact;
    std::unique_ptr<Segmenter> m_half;

    void compareOn(const std::vector<std::filesystem::path>& pictures) {
        MaskAgreement agreement;
        for (const auto& picture : pictures) {
            const auto added = addAgreement(*m_exact, *m_half, picture, 3, agreement);
            QVERIFY2(added.has_value(), picture.c_str());
        }
        const double mean = MaskAgreement::mean(agreement.all);
        QVERIFY2(mean >= kWanted, qPrintable(QString::number(mean)));
        QVERIFY(mean < 1);  // two models, not one
    }

  private Q_SLOTS:
    void initTestCase() {
        auto exact = loadSegmenter({kDemo / "sam", "cpu", "float32"}, {});
        auto half = loadSegmenter({kDemo / "sam", "cpu", "bfloat16"}, {});
        QVERIFY(exact.has_value() && half.has_value());
        m_exact = std::move(*exact);
        m_half = std::move(*half);
    }
    void onTheDemosPictures() {
        const auto all = picturesBelow(kDemo / "benchmark");
        QVERIFY(all.size() > 50);
        std::vector<std::filesystem::path> some;
        for (std::size_t i = 0; i < all.size(); i += 6)
            some.push_back(all[i]);
        compareOn(some);
    }
    void onPhotographs() {
        const auto pictures = picturesBelow(std::filesystem::path(GROUNDSCOPE_SHARED_DIR) / "data");
        if (pictures.empty())
            QSKIP("no photographs in ../shared/data");
        compareOn(pictures);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestMaskPrecision)
#include "tst_mask_precision.moc"
