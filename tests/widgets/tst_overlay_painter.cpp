// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted lies at the right pixels of the original picture.
#include "tests/widgets/example_run.h"
#include "widgets/render/overlay_painter.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace groundscope;

namespace {

const QRgb kGround = qRgb(120, 120, 120);

QImage greyPicture(Size size) {
    QImage image(size.width, size.height, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(kGround));
    return image;
}

OverlayScene sceneOf(Size size) {
    OverlayScene scene;
    scene.image = ImagePyramid(greyPicture(size));
    return scene;
}

OverlayOptions only(Layer layer) {
    OverlayOptions options;
    for (int i = 1; i < kLayerCount; ++i)
        options.layer(static_cast<Layer>(i)) = {static_cast<Layer>(i) == layer, 1.0};
    return options;
}

QImage paint(const OverlayScene& scene, const OverlayOptions& options) {
    const Size frame = scene.frame();
    return renderOverlay(scene, options, {frame.width, frame.height});
}

/// All zero but one cell.
AttentionMap oneHotCell(Size image, Size grid, int column, int row, const Affine& image_from_grid) {
    AttentionMap map;
    map.grid = grid;
    map.imageSize = image;
    map.image_from_grid = image_from_grid;
    map.values.assign(static_cast<std::size_t>(grid.area()), 0.0F);
    map.values[static_cast<std::size_t>(row * grid.width + column)] = 1.0F;
    return map;
}

bool isHot(QRgb pixel) {
    return qRed(pixel) > qBlue(pixel) + 60;
}

/// Torch's bicubic up-sampling of one pixel, written as plain loops over all cells (a = -0.75, clamped border).
double slowBicubic(const AttentionMap& map, double x, double y) {
    const auto kernel = [](double d) {
        const double a = -0.75;
        d = std::abs(d);
        if (d <= 1)
            return (a + 2) * d * d * d - (a + 3) * d * d + 1;
        return d < 2 ? a * d * d * d - 5 * a * d * d + 8 * a * d - 4 * a : 0;
    };
    double sum = 0;
    for (int row = -3; row < map.grid.height + 3; ++row) {
        for (int column = -3; column < map.grid.width + 3; ++column) {
            const int r = std::clamp(row, 0, map.grid.height - 1);
            const int c = std::clamp(column, 0, map.grid.width - 1);
            const double value = static_cast<double>(map.values[static_cast<std::size_t>(r * map.grid.width + c)]);
            sum += kernel(x - 0.5 - column) * kernel(y - 0.5 - row) * value;
        }
    }
    return sum;
}

class TestOverlayPainter : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void hotCellLandsInItsCorner_data();
    void hotCellLandsInItsCorner();
    void paddingIsCut();
    void unpaddedMapCoversThePicture();
    void readOutIsTheUpsampledValue_data();
    void readOutIsTheUpsampledValue();
    void malformedMapsPaintNothing();
    void weakAttentionLetsThePictureThrough();
    void maskFillsItsPixels_data();
    void maskFillsItsPixels();
    void holesStayOpen();
    void singlePixelMaskIsSeenWhenZoomedOut();
    void groundTruthIsDashedAndSeenOverTheSameMask();
    void oracleHasADoubleLine();
    void pointIsRingedAtItsPixel();
    void backgroundPointLooksDifferent();
    void hiddenLayersLeaveThePictureAlone();
    void clippedPaintingEqualsWholePainting_data();
    void clippedPaintingEqualsWholePainting();
    void outlinesThinOutWhenZoomedOut();
    void pyramidKeepsPlaces();
    void oddPyramidSidesKeepTheLastColumn();
    void emptySceneGivesNoPicture();
};

void TestOverlayPainter::hotCellLandsInItsCorner_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("cell");
    QTest::addColumn<QPoint>("inside");
    // A 24 x 24 grid over the picture padded to a square: 600 px a side, 25 px a cell, 100 px of padding.
    QTest::newRow("landscape top left") << QSize(600, 400) << QPoint(0, 4) << QPoint(12, 12);
    QTest::newRow("landscape top right") << QSize(600, 400) << QPoint(23, 4) << QPoint(587, 12);
    QTest::newRow("landscape bottom left") << QSize(600, 400) << QPoint(0, 19) << QPoint(12, 387);
    QTest::newRow("landscape bottom right") << QSize(600, 400) << QPoint(23, 19) << QPoint(587, 387);
    QTest::newRow("portrait top left") << QSize(400, 600) << QPoint(4, 0) << QPoint(12, 12);
    QTest::newRow("portrait top right") << QSize(400, 600) << QPoint(19, 0) << QPoint(387, 12);
    QTest::newRow("portrait bottom left") << QSize(400, 600) << QPoint(4, 23) << QPoint(12, 587);
    QTest::newRow("portrait bottom right") << QSize(400, 600) << QPoint(19, 23) << QPoint(387, 587);
    QTest::newRow("square top left") << QSize(600, 600) << QPoint(0, 0) << QPoint(12, 12);
    QTest::newRow("square bottom right") << QSize(600, 600) << QPoint(23, 23) << QPoint(587, 587);
    QTest::newRow("square middle") << QSize(600, 600) << QPoint(11, 12) << QPoint(287, 312);
}

void TestOverlayPainter::hotCellLandsInItsCorner() {
    QFETCH(QSize, size);
    QFETCH(QPoint, cell);
    QFETCH(QPoint, inside);
    const Size image{size.width(), size.height()};
    OverlayScene scene = sceneOf(image);
    const Affine frame = example::paddedGrid(image, {24, 24});
    scene.heat = std::make_shared<AttentionMap>(oneHotCell(image, {24, 24}, cell.x(), cell.y(), frame));
    OverlayOptions options = only(Layer::Heat);
    options.heatStyle.interpolation = Interpolation::Nearest;
    const QImage painted = paint(scene, options);
    const QRect expected(inside - QPoint(12, 12), QSize(25, 25));
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x) {
            const bool near = expected.adjusted(-1, -1, 1, 1).contains(x, y) && !expected.adjusted(1, 1, -1, -1).contains(x, y);
            if (!near && isHot(painted.pixel(x, y)) != expected.contains(x, y))
                QFAIL(qPrintable(QStringLiteral("pixel %1, %2").arg(x).arg(y)));
        }
    }
    // Smooth drawing has its peak in the same cell.
    options.heatStyle.interpolation = Interpolation::Bicubic;
    QVERIFY(isHot(paint(scene, options).pixel(inside)));
}

void TestOverlayPainter::paddingIsCut() {
    const Size image{600, 400};
    OverlayScene scene = sceneOf(image);
    scene.heat = std::make_shared<AttentionMap>(oneHotCell(image, {24, 24}, 12, 1, example::paddedGrid(image, {24, 24})));
    OverlayOptions options = only(Layer::Heat);
    options.heatStyle.interpolation = Interpolation::Nearest;
    QCOMPARE(paint(scene, options), greyPicture(image));
    QVERIFY(!heatValueAt(*scene.heat, 300, -60, Interpolation::Nearest));
}

void TestOverlayPainter::unpaddedMapCoversThePicture() {
    const Size image{600, 300};
    OverlayScene scene = sceneOf(image);
    scene.heat = std::make_shared<AttentionMap>(oneHotCell(image, {24, 24}, 23, 0, {25, 12.5, 0, 0}));
    OverlayOptions options = only(Layer::Heat);
    options.heatStyle.interpolation = Interpolation::Nearest;
    const QImage painted = paint(scene, options);
    QVERIFY(isHot(painted.pixel(590, 5)));
    QVERIFY(!isHot(painted.pixel(590, 16)));
    QVERIFY(!isHot(painted.pixel(570, 5)));
}

void TestOverlayPainter::readOutIsTheUpsampledValue_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("landscape") << QSize(61, 37);
    QTest::newRow("portrait") << QSize(37, 61);
    QTest::newRow("square") << QSize(50, 50);
}

void TestOverlayPainter::readOutIsTheUpsampledValue() {
    QFETCH(QSize, size);
    const Size image{size.width(), size.height()};
    const AttentionMap map = example::blobMap(0, image, {0.3 * image.width, 0.7 * image.height}, 9, {6, 6});
    for (int y = 0; y < image.height; y += 5) {
        for (int x = 0; x < image.width; x += 3) {
            const Point cell = map.image_from_grid.inverse().apply({x + 0.5, y + 0.5});
            const std::optional<double> value = heatValueAt(map, x, y, Interpolation::Bicubic);
            QVERIFY(value.has_value());
            QVERIFY(std::abs(*value - slowBicubic(map, cell.x, cell.y)) < 1e-9);
        }
    }
    QVERIFY(!heatValueAt(map, image.width, 0, Interpolation::Bicubic));
    QVERIFY(!heatValueAt(map, 0, -1, Interpolation::Bicubic));
}

void TestOverlayPainter::malformedMapsPaintNothing() {
    const Size image{60, 40};
    OverlayScene scene = sceneOf(image);
    AttentionMap map = example::blobMap(0, image, {30, 20}, 9);
    map.values.pop_back();
    scene.heat = std::make_shared<AttentionMap>(map);
    QCOMPARE(paint(scene, only(Layer::Heat)), greyPicture(image));
    map = example::blobMap(0, image, {30, 20}, 9);
    map.image_from_grid.scaleX = 0;
    QVERIFY(!isWellFormed(map));
    QVERIFY(!heatValueAt(map, 1, 1, Interpolation::Nearest));
}

void TestOverlayPainter::weakAttentionLetsThePictureThrough() {
    const Size image{240, 240};
    OverlayScene scene = sceneOf(image);
    scene.heat = std::make_shared<AttentionMap>(oneHotCell(image, {24, 24}, 2, 2, example::paddedGrid(image, {24, 24})));
    OverlayOptions options = only(Layer::Heat);
    QCOMPARE(paint(scene, options).pixel(200, 200), kGround);
    options.heatStyle.fadeWeak = false;
    QVERIFY(qGray(paint(scene, options).pixel(200, 200)) > 230);
}

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
        const QRgb pixel = painted.pixel(static_cast<int>(200 + 120 * std::cos(angle)), static_cast<int>(200 + 120 * std::sin(angle)));
        blue += qBlue(pixel) > qRed(pixel) + 60;
        vermillion += qRed(pixel) > qBlue(pixel) + 60;
    }
    QVERIFY2(blue > 90, qPrintable(QString::number(blue)));
    QVERIFY2(vermillion > 30, qPrintable(QString::number(vermillion)));
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
