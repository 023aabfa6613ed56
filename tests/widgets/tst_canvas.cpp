// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas under a real mouse, wheel and keyboard.
#include "tests/widgets/example_run.h"
#include "widgets/canvas/canvas_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace groundscope;

namespace {

constexpr Size kSize{400, 300};

OverlayScene makeScene(Size size = kSize) {
    OverlayScene scene;
    scene.image = ImagePyramid(example::makePicture(size));
    scene.groundTruth = MaskShape(example::discMask(size, {200, 150}, 60));
    scene.mask = MaskShape(example::discMask(size, {220, 150}, 60));
    scene.heat = std::make_shared<AttentionMap>(example::blobMap(0, size, {200, 150}, 40));
    scene.points = {{{200, 150}, true, {}}};
    return scene;
}

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

class TestCanvas : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init();
    void cleanup();

    void newPictureIsFitted();
    void keepZoomKeepsTheView();
    void samePictureKeepsTheView();
    void fitFollowsTheWindow();
    void wheelKeepsThePixelUnderTheCursor_data();
    void wheelKeepsThePixelUnderTheCursor();
    void plainWheelScrollsWhenAsked();
    void altWheelChangesTheHeatMap();
    void zoomStopsAtItsLimits();
    void dragPans_data();
    void dragPans();
    void clickTellsTheImagePoint();
    void clickOutsideThePictureTellsNothing();
    void keysZoomAndFit();
    void arrowsPanOnlyWhatDoesNotFit();
    void peekHidesOverlaysWhileHeld();
    void peekEndsWhereverTheKeyGoesUp();
    void readOutTellsThePixel();
    void readOutEndsOutside();
    void statesAreDrawnAndSpoken();
    void aNoteCoversItsOwnPlaceOnly();
    void pictureCannotBeLost();
    void hundredPercentIsOneDevicePixel();
    void optionsRepaint();

  private:
    void wheel(QPointF at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    std::unique_ptr<CanvasView> m_view;
};

void TestCanvas::init() {
    m_view = std::make_unique<CanvasView>();
    m_view->resize(800, 640);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    m_view->setScene(makeScene());
}

void TestCanvas::cleanup() {
    m_view.reset();
}

void TestCanvas::wheel(QPointF at, int notches, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at,
                      m_view->mapToGlobal(at),
                      {},
                      {0, 120 * notches},
                      Qt::NoButton,
                      modifiers,
                      Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_view.get(), &event);
}

void TestCanvas::newPictureIsFitted() {
    QVERIFY(m_view->isFitted());
    const QPointF topLeft = m_view->widgetFromImage({0, 0});
    const QPointF bottomRight = m_view->widgetFromImage({400, 300});
    QVERIFY(topLeft.x() >= 0 && topLeft.y() >= 0);
    QVERIFY(bottomRight.x() <= 800 && bottomRight.y() <= 640);
    QVERIFY(bottomRight.x() - topLeft.x() > 740);
    QCOMPARE(m_view->state(), CanvasView::State::Ready);
}

void TestCanvas::keepZoomKeepsTheView() {
    m_view->setZoom(3, {100, 100});
    m_view->setKeepZoom(true);
    m_view->setScene(makeScene());
    QCOMPARE(m_view->zoom(), 3.0);
    m_view->setKeepZoom(false);
    m_view->setScene(makeScene());
    QVERIFY(m_view->isFitted());
}

void TestCanvas::samePictureKeepsTheView() {
    OverlayScene scene = makeScene();
    m_view->setScene(scene);
    m_view->setZoom(2.5, {300, 200});
    const QPointF corner = m_view->imageFromWidget({0, 0});
    scene.mask = {};
    m_view->setScene(scene);
    QCOMPARE(m_view->zoom(), 2.5);
    QCOMPARE(m_view->imageFromWidget({0, 0}), corner);
}

void TestCanvas::fitFollowsTheWindow() {
    const double before = m_view->zoom();
    m_view->resize(400, 320);
    QTRY_VERIFY(m_view->zoom() < 0.6 * before);
    m_view->setZoom(2, {10, 10});
    m_view->resize(800, 640);
    QTRY_COMPARE(m_view->width(), 800);
    QCOMPARE(m_view->zoom(), 2.0);
}

void TestCanvas::wheelKeepsThePixelUnderTheCursor_data() {
    QTest::addColumn<int>("notches");
    QTest::addColumn<bool>("control");
    QTest::newRow("in") << 3 << false;
    QTest::newRow("out after in") << -2 << false;
    QTest::newRow("in with Ctrl") << 4 << true;
    QTest::newRow("far in") << 12 << false;
}

void TestCanvas::wheelKeepsThePixelUnderTheCursor() {
    QFETCH(int, notches);
    QFETCH(bool, control);
    if (control)
        m_view->setWheelMode(CanvasView::WheelMode::Scroll);
    const Qt::KeyboardModifiers modifiers = control ? Qt::ControlModifier : Qt::NoModifier;
    m_view->setZoom(3, {400, 320});
    const QPointF cursor(513, 207);
    const QPointF before = m_view->imageFromWidget(cursor);
    const double zoom = m_view->zoom();
    wheel(cursor, notches, modifiers);
    QVERIFY(notches > 0 ? m_view->zoom() > zoom : m_view->zoom() < zoom);
    // The view is aligned to whole device pixels: half a pixel of the screen at most.
    QVERIFY(distance(m_view->widgetFromImage(before), cursor) < 0.8);
    QVERIFY(!m_view->isFitted());
}

void TestCanvas::plainWheelScrollsWhenAsked() {
    m_view->setWheelMode(CanvasView::WheelMode::Scroll);
    m_view->setZoom(6, {400, 320});
    const QPointF point(200, 150);
    const QPointF before = m_view->widgetFromImage(point);
    wheel({400, 320}, -1);
    QCOMPARE(m_view->zoom(), 6.0);
    QVERIFY(m_view->widgetFromImage(point).y() < before.y() - 30);
    const QPointF lower = m_view->widgetFromImage(point);
    wheel({400, 320}, -1, Qt::ShiftModifier);
    QVERIFY(m_view->widgetFromImage(point).x() < lower.x() - 30);
    QCOMPARE(m_view->widgetFromImage(point).y(), lower.y());
}

void TestCanvas::altWheelChangesTheHeatMap() {
    QSignalSpy steps(m_view.get(), &CanvasView::heatOpacityStepRequested);
    const double zoom = m_view->zoom();
    wheel({400, 320}, 1, Qt::AltModifier);
    QCOMPARE(steps.count(), 1);
    QVERIFY(steps[0][0].toDouble() > 0.01);
    QCOMPARE(m_view->zoom(), zoom);
}

void TestCanvas::zoomStopsAtItsLimits() {
    for (int i = 0; i < 60; ++i)
        wheel({400, 320}, 3);
    QCOMPARE(m_view->zoom(), 64.0);
    for (int i = 0; i < 120; ++i)
        wheel({400, 320}, -3);
    QCOMPARE(m_view->zoom(), 0.01);
}

void TestCanvas::dragPans_data() {
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("space");
    QTest::newRow("middle") << static_cast<int>(Qt::MiddleButton) << false;
    QTest::newRow("left") << static_cast<int>(Qt::LeftButton) << false;
    QTest::newRow("space and left") << static_cast<int>(Qt::LeftButton) << true;
}

void TestCanvas::dragPans() {
    QFETCH(int, button);
    QFETCH(bool, space);
    m_view->setZoom(4, {400, 320});
    QSignalSpy clicks(m_view.get(), &CanvasView::clicked);
    const QPointF point(200, 150);
    const QPointF before = m_view->widgetFromImage(point);
    if (space)
        QTest::keyPress(m_view.get(), Qt::Key_Space);
    const auto mouse = static_cast<Qt::MouseButton>(button);
    QTest::mousePress(m_view.get(), mouse, {}, {400, 300});
    QTest::mouseMove(m_view.get(), {430, 310});
    QTest::mouseMove(m_view.get(), {470, 340});
    QTest::mouseRelease(m_view.get(), mouse, {}, {470, 340});
    if (space)
        QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QVERIFY(distance(m_view->widgetFromImage(point) - before, {70, 40}) < 1.1);
    QCOMPARE(clicks.count(), 0);
    QTest::mouseMove(m_view.get(), {100, 100});
    QVERIFY(distance(m_view->widgetFromImage(point) - before, {70, 40}) < 1.1);
}

void TestCanvas::clickTellsTheImagePoint() {
    QSignalSpy clicks(m_view.get(), &CanvasView::clicked);
    const QPointF wanted(123.5, 77.5);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->widgetFromImage(wanted).toPoint());
    QCOMPARE(clicks.count(), 1);
    QVERIFY(distance(clicks[0][0].toPointF(), wanted) < 1);
}

void TestCanvas::clickOutsideThePictureTellsNothing() {
    QSignalSpy clicks(m_view.get(), &CanvasView::clicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {3, 3});
    QCOMPARE(clicks.count(), 0);
}

void TestCanvas::keysZoomAndFit() {
    const double fitted = m_view->zoom();
    QSignalSpy zooms(m_view.get(), &CanvasView::zoomChanged);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.0);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->zoom() > 1.2);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(std::abs(m_view->zoom() - 1.0) < 1e-9);
    QTest::keyClick(m_view.get(), Qt::Key_F);
    QCOMPARE(m_view->zoom(), fitted);
    QVERIFY(m_view->isFitted());
    QCOMPARE(zooms.count(), 4);
}

void TestCanvas::arrowsPanOnlyWhatDoesNotFit() {
    QSignalSpy steps(m_view.get(), &CanvasView::stepRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(steps.count(), 2);
    QCOMPARE(steps[0][0].toInt(), 1);
    QCOMPARE(steps[1][0].toInt(), -1);
    m_view->setZoom(5, {400, 320});
    const QPointF before = m_view->widgetFromImage({200, 150});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->widgetFromImage({200, 150}).x() < before.x() - 30);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(m_view->widgetFromImage({200, 150}).y() > before.y() + 30);
    QCOMPARE(steps.count(), 2);
}

void TestCanvas::peekHidesOverlaysWhileHeld() {
    const QImage with = m_view->grab().toImage();
    QTest::keyPress(m_view.get(), Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(m_view->isPeeking());
    const QImage bare = m_view->grab().toImage();
    const QPoint middle = m_view->widgetFromImage({200, 120}).toPoint();
    QVERIFY(bare.pixel(middle) != with.pixel(middle));
    QTest::keyRelease(m_view.get(), Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(!m_view->isPeeking());
    QCOMPARE(m_view->grab().toImage(), with);
}

void TestCanvas::peekEndsWhereverTheKeyGoesUp() {
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_view->setPeeking(true);
    QTest::keyRelease(&other, Qt::Key_A);
    QVERIFY(m_view->isPeeking());
    QTest::keyRelease(&other, Qt::Key_Shift);
    QVERIFY(!m_view->isPeeking());
    m_view->setPeeking(true);
    QTest::mouseClick(&other, Qt::LeftButton);
    QVERIFY(!m_view->isPeeking());
}

void TestCanvas::readOutTellsThePixel() {
    std::optional<PixelReadout> last;
    connect(m_view.get(), &CanvasView::readoutChanged, this, [&last](const auto& readout) {
        last = readout;
    });
    const auto moveTo = [this](QPointF image) {
        QTest::mouseMove(m_view.get(), m_view->widgetFromImage(image).toPoint());
    };
    moveTo({150.5, 150.5});
    QVERIFY(last.has_value());
    QCOMPARE(last->x, 150);
    QCOMPARE(last->y, 150);
    QCOMPARE(last->rgb, m_view->scene().image.image().pixel(150, 150));
    QVERIFY(last->inGroundTruth);
    QVERIFY(!last->inMask);
    QVERIFY(last->heat.has_value());
    QCOMPARE(*last->heat, *heatValueAt(*m_view->scene().heat, 150, 150, Interpolation::Bicubic));
    moveTo({270.5, 150.5});
    QVERIFY(last->inMask);
    QVERIFY(!last->inGroundTruth);
    OverlayScene bare = m_view->scene();
    bare.heat.reset();
    m_view->setScene(bare);
    QVERIFY(!m_view->readoutAt(m_view->widgetFromImage({10, 10}))->heat.has_value());
}

void TestCanvas::readOutEndsOutside() {
    QVERIFY(m_view->readoutAt(m_view->widgetFromImage({399.5, 299.5})).has_value());
    QVERIFY(!m_view->readoutAt(m_view->widgetFromImage({400.5, 10})).has_value());
    QVERIFY(!m_view->readoutAt(m_view->widgetFromImage({-0.5, 10})).has_value());
    m_view->showMessage(QStringLiteral("Nothing"), {});
    QVERIFY(!m_view->readoutAt({400, 320}).has_value());
}

void TestCanvas::statesAreDrawnAndSpoken() {
    m_view->showMessage(QStringLiteral("No sample is chosen"),
                        QStringLiteral("Choose one in the list."));
    QCOMPARE(m_view->state(), CanvasView::State::Empty);
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("No sample is chosen"));
    const QImage empty = m_view->grab().toImage();
    m_view->showLoading(QStringLiteral("Loading picture 12"));
    const QImage loading = m_view->grab().toImage();
    m_view->showError(errorText({ErrorCode::Format, "The file ends early.", "12.jpg"}));
    QCOMPARE(m_view->state(), CanvasView::State::Error);
    const QImage error = m_view->grab().toImage();
    QVERIFY(empty != loading && loading != error && empty != error);
    wheel({400, 320}, 3);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {400, 320});
    m_view->setScene(makeScene());
    QCOMPARE(m_view->state(), CanvasView::State::Ready);
    QVERIFY(m_view->isFitted());
}

void TestCanvas::aNoteCoversItsOwnPlaceOnly() {
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QVERIFY(m_view->hasFocus());
    const QImage without = m_view->grab().toImage();
    m_view->setNote(QStringLiteral("No ground truth"));
    const QImage with = m_view->grab().toImage();
    QVERIFY(with != without);
    const QRect above(0, 0, without.width(), without.height() * 3 / 4);
    QCOMPARE(with.copy(above), without.copy(above));
}

void TestCanvas::pictureCannotBeLost() {
    m_view->setZoom(1, {400, 320});
    for (int i = 0; i < 40; ++i) {
        QTest::mousePress(m_view.get(), Qt::MiddleButton, {}, {700, 600});
        QTest::mouseMove(m_view.get(), {10, 10});
        QTest::mouseRelease(m_view.get(), Qt::MiddleButton, {}, {10, 10});
    }
    const QRectF picture(m_view->widgetFromImage({0, 0}), m_view->widgetFromImage({400, 300}));
    QVERIFY(picture.adjusted(-1, -1, 1, 1).contains(QPointF(400, 320)));
}

void TestCanvas::hundredPercentIsOneDevicePixel() {
    OverlayScene scene;
    scene.image = ImagePyramid(example::makePicture(kSize));
    m_view->setScene(scene);
    m_view->actualSize();
    const QImage shown = m_view->grab().toImage();
    const QPoint corner = m_view->widgetFromImage({0, 0}).toPoint();
    for (int y = 0; y < kSize.height; y += 7) {
        for (int x = 0; x < kSize.width; x += 7)
            QCOMPARE(shown.pixel(corner + QPoint(x, y)), scene.image.image().pixel(x, y));
    }
}

void TestCanvas::optionsRepaint() {
    const QImage before = m_view->grab().toImage();
    OverlayOptions options = m_view->options();
    options.heatStyle.colors = ColorMap::Viridis;
    m_view->setOptions(options);
    const QImage viridis = m_view->grab().toImage();
    QVERIFY(viridis != before);
    options.heat.visible = false;
    m_view->setOptions(options);
    QVERIFY(m_view->grab().toImage() != viridis);
}

}  // namespace

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
