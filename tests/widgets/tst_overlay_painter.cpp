// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted lies at the right pixels of the original picture.
#include "tests/widgets/paint_support.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace groundscope;

namespace {

class TestOverlayPainter : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void maskFillsItsPixels_data();
    void maskFillsItsPixels();
    void holesStayOpen();
    void singlePixelMaskIsSeenWhenZoomedOut();
    void groundTruthIsDashedAndSeenOverTheSameMask();
    void oracleHasADoubleLine();
    void pointIsRingedAtItsPixel();
    void backgroundPointLooksDifferent();
    void severalMasksAreFilledAsTheirUnionEachWithItsOutline();
    void hiddenLayersLeaveThePictureAlone();
    void clippedPaintingEqualsWholePainting_data();
    void clippedPaintingEqualsWholePainting();
    void outlinesThinOutWhenZoomedOut();
    void pyramidKeepsPlaces();
    void oddPyramidSidesKeepTheLastColumn();
    void emptySceneGivesNoPicture();
};

void TestOverlayPainter::maskFillsItsPixels_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("landscape") << QSize(300, 200);
    QTest::newRow("portrait") << QSize(200, 300);
    QTest::newRow("square") << QSize(256, 256);
}

void TestOverlayPainter::maskFillsItsPixels() {
    QFETCH(QSize, size);
    const Size image{size.width(), size.height()};
    const Point centre{0.7 * image.width, 0.3 * image.height};
    const Mask mask = example::discMask(image, centre, 40);
    OverlayScene scene = sceneOf(image);
    scene.mask = MaskShape(mask);
    const QImage painted = paint(scene, only(Layer::Mask));
    const QRgb fill = dataColor(DataRole::Prediction).rgb();
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const double distance = std::hypot(x + 0.5 - centre.x, y + 0.5 - centre.y);
            if (std::abs(distance - 40) < 5)
                continue;  // the outline
            QCOMPARE(painted.pixel(x, y), contains(mask, x, y) ? fill : kGround);
        }
    }
    QVERIFY(scene.mask.contains(static_cast<int>(centre.x), static_cast<int>(centre.y)));
    QVERIFY(!scene.mask.contains(-1, 5));
}

void TestOverlayPainter::holesStayOpen() {
    const Size image{200, 200};
    std::vector<std::uint8_t> bytes = maskToBytes(example::discMask(image, {100, 100}, 80));
    const std::vector<std::uint8_t> hole = maskToBytes(example::discMask(image, {100, 100}, 40));
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = bytes[i] != 0 && hole[i] == 0;
    OverlayScene scene = sceneOf(image);
    scene.mask = MaskShape(maskFromBytes(image, bytes));
    const QImage painted = paint(scene, only(Layer::Mask));
    QCOMPARE(painted.pixel(100, 100), kGround);
    QCOMPARE(painted.pixel(100, 40), dataColor(DataRole::Prediction).rgb());
}

void TestOverlayPainter::singlePixelMaskIsSeenWhenZoomedOut() {
    const Size image{2000, 2000};
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(image.area()));
    bytes[1000 * 2000 + 1000] = 1;
    OverlayScene scene = sceneOf(image);
    scene.mask = MaskShape(maskFromBytes(image, bytes));
    const QImage painted = renderOverlay(scene, only(Layer::Mask), {100, 100});
    QVERIFY(painted.pixel(50, 50) != kGround);
    QCOMPARE(painted.pixel(20, 20), kGround);
}

void TestOverlayPainter::groundTruthIsDashedAndSeenOverTheSameMask() {
    const Size image{400, 400};
    OverlayScene scene = sceneOf(image);
    scene.groundTruth = MaskShape(example::discMask(image, {200, 200}, 120));
    scene.mask = scene.groundTruth;
    OverlayOptions options = only(Layer::Mask);
    options.mask.opacity = 0;
    options.groundTruth = {true, 0.0};
    const QImage painted = paint(scene, options);
    int blue = 0;
    int vermillion = 0;
    for (int degree = 0; degree < 360; ++degree) {
        const double angle = degree * 3.14159265358979 / 180;
        const QRgb pixel = painted.pixel(static_cast<int>(200 + 120 * std::cos(angle)),
                                         static_cast<int>(200 + 120 * std::sin(angle)));
        blue += qBlue(pixel) > qRed(pixel) + 60;
        vermillion += qRed(pixel) > qBlue(pixel) + 60;
    }
    QVERIFY2(blue > 90, qPrintable(QString::number(blue)));
    QVERIFY2(vermillion > 30, qPrintable(QString::number(vermillion)));
}

/// A frame, a square over its left bar and hole, and one that touches it on the right.
void TestOverlayPainter::severalMasksAreFilledAsTheirUnionEachWithItsOutline() {
    const Size image{200, 200};
    const auto square = [](double x, double y, double side) { return Ring{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}; };
    const Mask frame = maskFromRegion({{{square(40, 40, 80), {square(60, 60, 40)}}}}, image);
    const Mask over = maskFromRing(square(30, 70, 50), image);
    const Mask beside = maskFromRing(square(120, 40, 40), image);
    const std::vector<MaskShape> shapes{MaskShape(frame), MaskShape(over), MaskShape(beside)};
    OverlayScene scene = sceneOf(image);
    scene.mask = MaskShape(shapes);
    const Mask whole = *uniteMasks(std::vector<Mask>{frame, over, beside});
    const QImage painted = paint(scene, only(Layer::Mask));
    for (const QPoint at : {QPoint(45, 45), QPoint(50, 90), QPoint(70, 90), QPoint(90, 90), QPoint(140, 60), QPoint(170, 60)}) {
        QCOMPARE(painted.pixel(at) != kGround, contains(whole, at.x(), at.y()));
        QCOMPARE(scene.mask.contains(at.x(), at.y()), contains(whole, at.x(), at.y()));
    }
    QCOMPARE(painted.pixel(45, 50), painted.pixel(53, 90));  // no darker where two overlap
    OverlayOptions options = only(Layer::Mask);
    options.mask.opacity = 0;
    const QImage outlined = paint(scene, options);
    QVERIFY(outlined.pixel(120, 60) != kGround);  // between the two that touch
    QCOMPARE(outlined.pixel(140, 60), kGround);
    const std::vector<MaskShape> other{MaskShape(frame), MaskShape(emptyMask({10, 10}))};
    QVERIFY(MaskShape(other).isNull());
    QVERIFY(MaskShape(std::span<const MaskShape>()).isNull());
}

void TestOverlayPainter::oracleHasADoubleLine() {
    const Size image{200, 200};
    OverlayScene scene = sceneOf(image);
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(image.area()));
    for (int y = 50; y < 150; ++y)
        std::fill_n(bytes.begin() + y * 200 + 50, 100, std::uint8_t{1});
    scene.mask = MaskShape(maskFromBytes(image, bytes));
    OverlayOptions options = only(Layer::Mask);
    options.mask.opacity = 0;
    const auto column = [&](bool oracle) {
        scene.maskIsOracle = oracle;
        const QImage painted = paint(scene, options);
        std::vector<bool> red;
        for (int x = 44; x < 56; ++x)
            red.push_back(isHot(painted.pixel(x, 100)));
        return static_cast<int>(std::count(red.begin(), red.end(), true)) * 10 + (red[3] && red[8]);
    };
    // A plain mask: one thin red line at the edge; the oracle's: red on both sides of it.
    QCOMPARE(column(false) % 10, 0);
    QCOMPARE(column(true) % 10, 1);
}

void TestOverlayPainter::pointIsRingedAtItsPixel() {
    const Size image{300, 200};
    OverlayScene scene = sceneOf(image);
    scene.points = {{{220, 60}, true, {}}};
    const QImage painted = paint(scene, only(Layer::Point));
    const auto isYellow = [](QRgb p) { return qRed(p) > 200 && qGreen(p) > 190 && qBlue(p) < 120; };
    const auto isBlack = [](QRgb p) { return qRed(p) < 60 && qGreen(p) < 60 && qBlue(p) < 60; };
    QVERIFY(isYellow(painted.pixel(220, 60)));
    QVERIFY(isYellow(painted.pixel(227, 60)) || isYellow(painted.pixel(228, 60)));
    QVERIFY(isBlack(painted.pixel(230, 60)));
    QVERIFY(isBlack(painted.pixel(220, 70)) || isBlack(painted.pixel(220, 69)));
    QCOMPARE(painted.pixel(220, 80), kGround);
}

void TestOverlayPainter::backgroundPointLooksDifferent() {
    OverlayScene scene = sceneOf({100, 100});
    scene.points = {{{50, 50}, true, {}}};
    const QImage positive = paint(scene, only(Layer::Point));
    scene.points[0].foreground = false;
    QVERIFY(paint(scene, only(Layer::Point)) != positive);
}

void TestOverlayPainter::hiddenLayersLeaveThePictureAlone() {
    const Size image{120, 90};
    OverlayScene scene = sceneOf(image);
    scene.groundTruth = MaskShape(example::discMask(image, {60, 45}, 30));
    scene.mask = scene.groundTruth;
    scene.heat = std::make_shared<AttentionMap>(example::blobMap(0, image, {60, 45}, 20));
    scene.points = {{{60, 45}, true, {}}};
    OverlayOptions options;
    for (int i = 1; i < kLayerCount; ++i)
        options.layer(static_cast<Layer>(i)).visible = false;
    QCOMPARE(paint(scene, options), greyPicture(image));
}

void TestOverlayPainter::clippedPaintingEqualsWholePainting_data() {
    QTest::addColumn<double>("zoom");
    QTest::newRow("out") << 0.4;
    QTest::newRow("exact") << 1.0;
    QTest::newRow("in") << 3.0;
    QTest::newRow("far in") << 17.0;
}

void TestOverlayPainter::clippedPaintingEqualsWholePainting() {
    QFETCH(double, zoom);
    const Size image{500, 400};
    OverlayScene scene;
    scene.image = ImagePyramid(example::makePicture(image));
    scene.groundTruth = MaskShape(example::discMask(image, {250, 200}, 130));
    scene.mask = MaskShape(example::discMask(image, {300, 220}, 100));
    scene.heat = std::make_shared<AttentionMap>(example::blobMap(0, image, {250, 200}, 60));
    const OverlayOptions options;
    const HeatLayer heat = heatLayerFor(scene, options.heatStyle);
    // A window of 200 x 150 device pixels onto the rim of both masks.
    const QPointF corner(360, 130);
    const auto paintWindow = [&](const QRectF& visible) {
        QImage target(200, 150, QImage::Format_RGB32);
        target.fill(Qt::black);
        QPainter painter(&target);
        painter.scale(zoom, zoom);
        painter.translate(-corner);
        paintOverlay(painter, scene, options, heat, visible);
        return target;
    };
    const QImage whole = paintWindow(QRectF(0, 0, 500, 400));
    const QImage clipped = paintWindow(QRectF(corner, QSizeF(200 / zoom, 150 / zoom)));
    qint64 difference = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x)
            difference += std::abs(qGray(whole.pixel(x, y)) - qGray(clipped.pixel(x, y))) > 24;
    }
    // Dashes may be cut at other places; nothing else may change.
    QVERIFY2(difference < 200 * 150 / 100, qPrintable(QString::number(difference)));
}

void TestOverlayPainter::outlinesThinOutWhenZoomedOut() {
    const MaskShape shape(example::discMask({3000, 2000}, {1500, 1000}, 900));
    QVERIFY(shape.vertexCount(1) > 3000);
    QVERIFY(shape.vertexCount(0.2) < shape.vertexCount(1) / 3);
    QVERIFY(MaskShape().isEmpty());
    QVERIFY(MaskShape(emptyMask({20, 20})).isEmpty());
}

void TestOverlayPainter::pyramidKeepsPlaces() {
    QImage image(4096, 2048, QImage::Format_RGB32);
    image.fill(Qt::black);
    for (int y = 1024; y < 1536; ++y) {
        for (int x = 3072; x < 3584; ++x)
            image.setPixel(x, y, qRgb(255, 255, 255));
    }
    OverlayScene scene;
    scene.image = ImagePyramid(image);
    const QImage small = renderOverlay(scene, {}, {256, 128});
    QCOMPARE(small.size(), QSize(256, 128));
    QCOMPARE(small.pixel(193, 65), qRgb(255, 255, 255));
    QCOMPARE(small.pixel(222, 94), qRgb(255, 255, 255));
    QCOMPARE(small.pixel(190, 80), qRgb(0, 0, 0));
    QCOMPARE(small.pixel(226, 80), qRgb(0, 0, 0));
}

void TestOverlayPainter::oddPyramidSidesKeepTheLastColumn() {
    QImage image(2049, 1025, QImage::Format_RGB32);
    image.fill(Qt::black);
    for (int y = 0; y < image.height(); ++y)
        image.setPixel(2048, y, qRgb(255, 255, 255));
    OverlayScene scene;
    scene.image = ImagePyramid(image);
    const QImage half = renderOverlay(scene, {}, {1025, 513});
    QVERIFY(qGray(half.pixel(1024, 200)) > 100);
    QCOMPARE(half.pixel(1000, 200), qRgb(0, 0, 0));
}

void TestOverlayPainter::emptySceneGivesNoPicture() {
    QVERIFY(renderOverlay({}, {}, {100, 100}).isNull());
}

}  // namespace

QTEST_MAIN(TestOverlayPainter)
#include "tst_overlay_painter.moc"
