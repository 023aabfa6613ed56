// SPDX-License-Identifier: GPL-3.0-or-later
// Where mask and ground truth differ: counts against the obvious way, and drawing that needs no colour.
#include "tests/widgets/paint_support.h"
#include "widgets/render/error_shapes.h"

#include <QPainter>
#include <QTest>

#include <random>
#include <set>

using namespace groundscope;

namespace {

Mask randomMask(Size size, unsigned seed, int share) {
    std::mt19937 random(seed);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size.area()));
    for (auto& byte : bytes)
        byte = random() % 100 < static_cast<unsigned>(share);
    return maskFromBytes(size, bytes);
}

class TestErrorShapes : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyPixelFallsIntoItsPart_data();
    void everyPixelFallsIntoItsPart();
    void sharesAddUpAndHitsAreTheIou();
    void masksOfOtherSizesAreRefused();
    void nothingAtAllHasNoShares();
    void partsDifferWithoutColour();
    void hatchingKeepsItsWidthAtAnyZoom();
    void differencesReplaceTheFills();
};

void TestErrorShapes::everyPixelFallsIntoItsPart_data() {
    QTest::addColumn<int>("mask");
    QTest::addColumn<int>("truth");
    QTest::newRow("sparse and dense") << 10 << 80;
    QTest::newRow("both half") << 50 << 50;
    QTest::newRow("empty mask") << 0 << 50;
    QTest::newRow("full mask") << 100 << 50;
    QTest::newRow("full and empty") << 100 << 0;
}

void TestErrorShapes::everyPixelFallsIntoItsPart() {
    QFETCH(int, mask);
    QFETCH(int, truth);
    const Size size{37, 23};
    const Mask a = randomMask(size, 1, mask);
    const Mask b = randomMask(size, 2, truth);
    const auto parts = errorMasks(a, b);
    const auto inA = maskToBytes(a);
    const auto inB = maskToBytes(b);
    for (std::size_t k = 0; k < parts.size(); ++k) {
        std::vector<std::uint8_t> expected(inA.size());
        for (std::size_t i = 0; i < inA.size(); ++i)
            expected[i] = k == 0 ? inA[i] && inB[i] : k == 1 ? inA[i] && !inB[i] : !inA[i] && inB[i];
        QCOMPARE(parts[k], maskFromBytes(size, expected));
    }
}

void TestErrorShapes::sharesAddUpAndHitsAreTheIou() {
    const Size size{60, 40};
    const Mask mask = example::discMask(size, {25, 20}, 12);
    const Mask truth = example::discMask(size, {32, 20}, 12);
    const auto errors = makeErrorShapes(mask, truth);
    QCOMPARE(errors->share(ErrorPart::Hit), iou(mask, truth, 0));
    QVERIFY(qFuzzyCompare(errors->share(ErrorPart::Hit) + errors->share(ErrorPart::Surplus) +
                              errors->share(ErrorPart::Missing),
                          1.0));
    QVERIFY(errors->shape(ErrorPart::Hit).contains(28, 20));
    QVERIFY(errors->shape(ErrorPart::Surplus).contains(15, 20));
    QVERIFY(errors->shape(ErrorPart::Missing).contains(42, 20));
}

void TestErrorShapes::masksOfOtherSizesAreRefused() {
    QVERIFY(!makeErrorShapes(emptyMask({4, 4}), emptyMask({4, 5})));
}

void TestErrorShapes::nothingAtAllHasNoShares() {
    const auto errors = makeErrorShapes(emptyMask({4, 4}), emptyMask({4, 4}));
    QVERIFY(errors);
    QCOMPARE(errors->share(ErrorPart::Hit), 0.0);
}

/// Printed in grey, surplus is hatched one way, missing the other, hits are plain.
void TestErrorShapes::partsDifferWithoutColour() {
    const auto gradient = [](ErrorPart part) {
        QImage tile(72, 72, QImage::Format_RGB32);
        tile.fill(QColor(120, 120, 120));
        QPainter painter(&tile);
        painter.fillRect(tile.rect(), errorBrush(part, 1));
        painter.end();
        int up = 0;
        int down = 0;
        for (int y = 1; y < 70; ++y)
            for (int x = 1; x < 70; ++x) {
                up += qAbs(qGray(tile.pixel(x, y)) - qGray(tile.pixel(x + 1, y - 1)));
                down += qAbs(qGray(tile.pixel(x, y)) - qGray(tile.pixel(x + 1, y + 1)));
            }
        return std::pair(up, down);
    };
    const auto [hitUp, hitDown] = gradient(ErrorPart::Hit);
    QCOMPARE(hitUp, 0);
    QCOMPARE(hitDown, 0);
    const auto [surplusUp, surplusDown] = gradient(ErrorPart::Surplus);
    QVERIFY2(surplusUp * 10 < surplusDown, qPrintable(QString::number(surplusUp)));
    const auto [missingUp, missingDown] = gradient(ErrorPart::Missing);
    QVERIFY(missingDown * 10 < missingUp);
}

void TestErrorShapes::hatchingKeepsItsWidthAtAnyZoom() {
    const auto lines = [](double zoom) {  // changes along a row of the device
        QImage image(200, 4, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        painter.fillRect(QRectF(0, 0, 200 / zoom, 4 / zoom), errorBrush(ErrorPart::Surplus, 1 / zoom));
        painter.end();
        int changes = 0;
        for (int x = 1; x < 200; ++x)
            changes += image.pixel(x, 1) != image.pixel(x - 1, 1);
        return changes;
    };
    QVERIFY(lines(1) > 20);
    QVERIFY(qAbs(lines(1) - lines(8)) < lines(1) / 2);
}

void TestErrorShapes::differencesReplaceTheFills() {
    const Size size{80, 60};
    OverlayScene scene = sceneOf(size);
    const Mask mask = example::discMask(size, {30, 30}, 20);
    const Mask truth = example::discMask(size, {50, 30}, 20);
    scene.mask = MaskShape(mask);
    scene.groundTruth = MaskShape(truth);
    OverlayOptions options;
    const QImage plain = paint(scene, options);
    options.errors = true;
    QCOMPARE(paint(scene, options), plain);  // nothing to draw differences of
    scene.errors = makeErrorShapes(mask, truth);
    const QImage errors = paint(scene, options);
    QVERIFY(errors != plain);
    const QColor both(errors.pixel(40, 30));
    QVERIFY(both.green() > both.red());
    options.mask.visible = false;
    scene.errors.reset();
    const QImage hidden = paint(scene, options);
    scene.errors = makeErrorShapes(mask, truth);
    QCOMPARE(paint(scene, options), hidden);  // part of the mask's layer
}

}  // namespace

QTEST_MAIN(TestErrorShapes)
#include "tst_error_shapes.moc"
