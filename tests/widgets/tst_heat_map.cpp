// SPDX-License-Identifier: GPL-3.0-or-later
// The heat map lies where the model looked, on the original picture.
#include "tests/widgets/paint_support.h"
#include "widgets/render/heat_contour.h"

#include <QTest>

#include <cmath>

using namespace groundscope;

namespace {

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

/// Torch's bicubic up-sampling of one pixel, written as plain loops over all cells (a = -0.75,
/// clamped border).
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
            const double value =
                static_cast<double>(map.values[static_cast<std::size_t>(r * map.grid.width + c)]);
            sum += kernel(x - 0.5 - column) * kernel(y - 0.5 - row) * value;
        }
    }
    return sum;
}

class TestHeatMap : public QObject {
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
    void percentileEndsTheColoursEarlier();
    void gammaBendsTheColours();
    void contourRunsWhereTheLevelIsCrossed();
    void contourOfCellsFollowsTheirSides();
};

void TestHeatMap::hotCellLandsInItsCorner_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("cell");
    QTest::addColumn<QPoint>("inside");
    // A 24 x 24 grid over the picture padded to a square: 600 px a side, 25 px a cell, 100 px of
    // padding.
    QTest::newRow("landscape top left") << QSize(600, 400) << QPoint(0, 4) << QPoint(12, 12);
    QTest::newRow("landscape top right") << QSize(600, 400) << QPoint(23, 4) << QPoint(587, 12);
    QTest::newRow("landscape bottom left") << QSize(600, 400) << QPoint(0, 19) << QPoint(12, 387);
    QTest::newRow("landscape bottom right")
        << QSize(600, 400) << QPoint(23, 19) << QPoint(587, 387);
    QTest::newRow("portrait top left") << QSize(400, 600) << QPoint(4, 0) << QPoint(12, 12);
    QTest::newRow("portrait top right") << QSize(400, 600) << QPoint(19, 0) << QPoint(387, 12);
    QTest::newRow("portrait bottom left") << QSize(400, 600) << QPoint(4, 23) << QPoint(12, 587);
    QTest::newRow("portrait bottom right") << QSize(400, 600) << QPoint(19, 23) << QPoint(387, 587);
    QTest::newRow("square top left") << QSize(600, 600) << QPoint(0, 0) << QPoint(12, 12);
    QTest::newRow("square bottom right") << QSize(600, 600) << QPoint(23, 23) << QPoint(587, 587);
    QTest::newRow("square middle") << QSize(600, 600) << QPoint(11, 12) << QPoint(287, 312);
}

void TestHeatMap::hotCellLandsInItsCorner() {
    QFETCH(QSize, size);
    QFETCH(QPoint, cell);
    QFETCH(QPoint, inside);
    const Size image{size.width(), size.height()};
    OverlayScene scene = sceneOf(image);
    const Affine frame = example::paddedGrid(image, {24, 24});
    scene.heat =
        std::make_shared<AttentionMap>(oneHotCell(image, {24, 24}, cell.x(), cell.y(), frame));
    OverlayOptions options = only(Layer::Heat);
    options.heatStyle.interpolation = Interpolation::Nearest;
    const QImage painted = paint(scene, options);
    const QRect expected(inside - QPoint(12, 12), QSize(25, 25));
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x) {
            const bool near = expected.adjusted(-1, -1, 1, 1).contains(x, y) &&
                              !expected.adjusted(1, 1, -1, -1).contains(x, y);
            if (!near && isHot(painted.pixel(x, y)) != expected.contains(x, y))
                QFAIL(qPrintable(QStringLiteral("pixel %1, %2").arg(x).arg(y)));
        }
    }
    // Smooth drawing has its peak in the same cell.
    options.heatStyle.interpolation = Interpolation::Bicubic;
    QVERIFY(isHot(paint(scene, options).pixel(inside)));
}

void TestHeatMap::paddingIsCut() {
    const Size image{600, 400};
    OverlayScene scene = sceneOf(image);
    scene.heat = std::make_shared<AttentionMap>(
        oneHotCell(image, {24, 24}, 12, 1, example::paddedGrid(image, {24, 24})));
    OverlayOptions options = only(Layer::Heat);
    options.heatStyle.interpolation = Interpolation::Nearest;
    QCOMPARE(paint(scene, options), greyPicture(image));
    QVERIFY(!heatValueAt(*scene.heat, 300, -60, Interpolation::Nearest));
}

void TestHeatMap::unpaddedMapCoversThePicture() {
    const Size image{600, 300};
    OverlayScene scene = sceneOf(image);
    scene.heat =
        std::make_shared<AttentionMap>(oneHotCell(image, {24, 24}, 23, 0, {25, 12.5, 0, 0}));
    OverlayOptions options = only(Layer::Heat);
    options.heatStyle.interpolation = Interpolation::Nearest;
    const QImage painted = paint(scene, options);
    QVERIFY(isHot(painted.pixel(590, 5)));
    QVERIFY(!isHot(painted.pixel(590, 16)));
    QVERIFY(!isHot(painted.pixel(570, 5)));
}

void TestHeatMap::readOutIsTheUpsampledValue_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("landscape") << QSize(61, 37);
    QTest::newRow("portrait") << QSize(37, 61);
    QTest::newRow("square") << QSize(50, 50);
}

void TestHeatMap::readOutIsTheUpsampledValue() {
    QFETCH(QSize, size);
    const Size image{size.width(), size.height()};
    const AttentionMap map =
        example::blobMap(0, image, {0.3 * image.width, 0.7 * image.height}, 9, {6, 6});
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

void TestHeatMap::malformedMapsPaintNothing() {
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

void TestHeatMap::weakAttentionLetsThePictureThrough() {
    const Size image{240, 240};
    OverlayScene scene = sceneOf(image);
    scene.heat = std::make_shared<AttentionMap>(
        oneHotCell(image, {24, 24}, 2, 2, example::paddedGrid(image, {24, 24})));
    OverlayOptions options = only(Layer::Heat);
    QCOMPARE(paint(scene, options).pixel(200, 200), kGround);
    options.heatStyle.fadeWeak = false;
    QVERIFY(qGray(paint(scene, options).pixel(200, 200)) > 230);
}

void TestHeatMap::percentileEndsTheColoursEarlier() {
    AttentionMap map = oneHotCell({100, 100}, {10, 10}, 3, 3, {10, 10, 0, 0});
    for (std::size_t i = 0; i < map.values.size(); ++i)
        if (map.values[i] == 0)
            map.values[i] = static_cast<float>(i) * 0.001F;
    HeatStyle style;
    style.colors = ColorMap::Viridis;
    QCOMPARE(heatRange(map, style), rangeOf(map, ColorMap::Viridis));
    style.percentile = 90;
    const ValueRange range = heatRange(map, style);
    QVERIFY2(range.high > 0.085 && range.high < 0.095, qPrintable(QString::number(range.high)));
    QVERIFY2(range.low > 0.005 && range.low < 0.015, qPrintable(QString::number(range.low)));
    style.colors = ColorMap::BlueWhiteOrange;
    QCOMPARE(heatRange(map, style).low, -heatRange(map, style).high);  // zero stays in the middle
    style.range = ValueRange{-3, 3};
    QCOMPARE(heatRange(map, style), (ValueRange{-3, 3}));  // that of a sheet goes first
}

void TestHeatMap::gammaBendsTheColours() {
    HeatStyle style;
    style.colors = ColorMap::Cividis;
    style.gamma = 0.5;
    QCOMPARE(heatPlace(0.25, {0, 1}, style), 0.5);
    QCOMPARE(heatPlace(1, {0, 1}, style), 1.0);
    style.colors = ColorMap::BlueWhiteOrange;
    QCOMPARE(heatPlace(0, {-1, 1}, style), 0.5);
    QCOMPARE(heatPlace(0.25, {-1, 1}, style), 0.75);
    QCOMPARE(heatPlace(-0.25, {-1, 1}, style), 0.25);
    const AttentionMap map = oneHotCell({100, 100}, {10, 10}, 3, 3, {10, 10, 0, 0});
    style.gamma = 1;
    const QImage plain = heatTexture(map, style);
    style.gamma = 2;
    QVERIFY(plain != heatTexture(map, style));
}

void TestHeatMap::contourRunsWhereTheLevelIsCrossed() {
    const AttentionMap map = oneHotCell({200, 100}, {20, 10}, 12, 4, {10, 10, 0, 0});
    HeatStyle style;
    QVERIFY(!contourLevel(map, style));
    style.contour = 0.5;
    QCOMPARE(contourLevel(map, style), std::optional(0.5));
    const std::vector<QLineF> pieces = heatContour(map, 0.5, Interpolation::Bicubic);
    QVERIFY(pieces.size() > 8);
    for (const QLineF& piece : pieces) {
        const double value = slowBicubic(map, piece.x1() / 10, piece.y1() / 10);
        QVERIFY2(std::abs(value - 0.5) < 0.03, qPrintable(QString::number(value)));
        QVERIFY(QLineF(piece.p1(), QPointF(125, 45)).length() < 8);
    }
    QVERIFY(heatContour(map, std::nan(""), Interpolation::Bicubic).empty());
    QVERIFY(heatContour({}, 0.5, Interpolation::Bicubic).empty());
    QVERIFY(heatContour(map, 2, Interpolation::Bicubic).empty());
}

void TestHeatMap::contourOfCellsFollowsTheirSides() {
    const AttentionMap map = oneHotCell({200, 100}, {20, 10}, 19, 9, {10, 10, 0, 0});
    const std::vector<QLineF> pieces = heatContour(map, 0.5, Interpolation::Nearest);
    QCOMPARE(pieces.size(), 4U);  // also at the border of the grid
    for (const QLineF& piece : pieces) {
        QCOMPARE(piece.length(), 10.0);
        QVERIFY(piece.x1() >= 190 && piece.x2() <= 200 && piece.y1() >= 90 && piece.y2() <= 100);
    }
}

}  // namespace

QTEST_MAIN(TestHeatMap)
#include "tst_heat_map.moc"
